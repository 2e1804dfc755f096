using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Journeys.Site.Markup;

/// <summary>
/// CommonMark with tables, task lists and a little emphasis. Raw HTML is shown as text. A link keeps its address only where
/// that is allowed; a picture is shown only where the site has it, since no page asks another origin for anything.
/// </summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseTaskLists()
        .UseEmphasisExtras()
        .Build();

    /// <summary>Renders a text; one that is nested too deeply for the renderer is shown as written.</summary>
    /// <param name="text">The CommonMark.</param>
    /// <param name="links">Where its links lead.</param>
    /// <param name="topHeading">The level that a first-level heading gets, so that the page's headings stay in order.</param>
    /// <param name="withAnchors">Whether headings can be linked to; for a text that has a page of its own.</param>
    public static Html Render(string text, IMarkdownLinks links, int topHeading = 3, bool withAnchors = false)
    {
        try
        {
            var document = Markdown.Parse(Html.Printable(text), Pipeline);
            FitHeadings(document, topHeading);
            if (withAnchors)
            {
                AddAnchors(document);
            }

            MakeLinksSafe(document, links);
            UnescapePipes(document);
            ScrollingTables.Name(document);
            return Html.Markup(Write(document));
        }
        catch (ArgumentException)
        {
            return Html.Format("<pre>{0}</pre>", Html.Text(text));
        }
    }

    /// <summary>The text of the first heading of the first level; null where there is none.</summary>
    public static string? TitleOf(string text)
    {
        try
        {
            var heading = Markdown.Parse(Html.Printable(text), Pipeline).OfType<HeadingBlock>().FirstOrDefault();
            return heading is { Level: 1, Inline: { } inline } ? PlainText(inline) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The words of a line, without its markup.</summary>
    internal static string PlainText(ContainerInline inline) =>
        string.Concat(inline.Descendants().Select(part => part switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            _ => "",
        }));

    /// <summary>Levels are moved so that the first is <paramref name="top"/> and no level is skipped on the way down.</summary>
    private static void FitHeadings(MarkdownDocument document, int top)
    {
        var stack = new Stack<int>();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            while (stack.Count > 0 && stack.Peek() >= heading.Level)
            {
                stack.Pop();
            }

            stack.Push(heading.Level);
            heading.Level = Math.Min(6, top + stack.Count - 1);
        }
    }

    /// <summary>Ids as code hosts make them, in one pass; a number tells equal ones apart.</summary>
    private static void AddAnchors(MarkdownDocument document)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal) { ["content"] = 1 };
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var slug = heading.Inline is { } inline ? Slug(PlainText(inline)) : "";
            counts[slug] = counts.GetValueOrDefault(slug) + 1;
            var id = counts[slug] == 1 ? slug : slug + "-" + (counts[slug] - 1);
            if (slug.Length > 0)
            {
                heading.GetAttributes().Id = id;
            }
        }
    }

    private static string Slug(string heading)
    {
        var characters = heading.ToLowerInvariant()
            .Where(character => char.IsLetterOrDigit(character) || character is ' ' or '-' or '_')
            .Select(character => character == ' ' ? '-' : character);
        return string.Concat(characters);
    }

    private static void MakeLinksSafe(MarkdownDocument document, IMarkdownLinks links)
    {
        foreach (var inline in document.Descendants<Inline>().ToList())
        {
            switch (inline)
            {
                case LinkInline { IsImage: true } picture:
                    Place(picture, links.Picture(picture.Url ?? ""));
                    break;
                case LinkInline link:
                    Place(link, Resolve(link.Url ?? "", links));
                    break;
                case AutolinkInline autolink when !IsAllowed(autolink):
                    autolink.ReplaceBy(new LiteralInline(autolink.Url));
                    break;
            }
        }
    }

    /// <summary>In a table's cell, code too can hold a pipe only with a backslash before it, which is not part of the code.</summary>
    private static void UnescapePipes(MarkdownDocument document)
    {
        foreach (var code in document.Descendants<Table>().SelectMany(table => table.Descendants<CodeInline>()))
        {
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
        }
    }

    private static bool IsAllowed(AutolinkInline autolink) =>
        !Address.Outside(autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url).IsNone;

    private static Address Resolve(string written, IMarkdownLinks links)
    {
        var outside = Address.Outside(written);
        return outside.IsNone ? links.Page(written) : outside;
    }

    /// <summary>Gives a link its address, or leaves only its text.</summary>
    private static void Place(LinkInline link, Address address)
    {
        if (address.IsNone)
        {
            link.ReplaceBy(new ContainerInline());
            return;
        }

        link.GetDynamicUrl = null;
        link.Url = address.Raw;
    }

    private static string Write(MarkdownDocument document)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new ScrollingCode());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new ScrollingTables());
        renderer.Render(document);
        return writer.ToString();
    }
}
