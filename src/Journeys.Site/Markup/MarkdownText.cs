using System.Security.Cryptography;
using System.Text;
using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Journeys.Site.Markup;

/// <summary>A part of a text below one heading.</summary>
/// <param name="Anchor">The heading's place on the page; null for what stands before or is below the text's own title.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Words">What stands below it, without markup.</param>
internal readonly record struct MarkdownSection(string? Anchor, string Heading, string Words);

/// <summary>
/// CommonMark with tables, footnotes, task lists, alerts, links by name and a little emphasis. Raw HTML is shown as text. A link keeps
/// its address only where that is allowed; a picture is shown only where the site has it, since no page asks another origin for
/// anything.
/// </summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseTaskLists()
        .UseEmphasisExtras()
        .UseFootnotes()
        .UseAlertBlocks()
        .Use<NameLinks>()
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
            MarkdownHeadings.Fit(document, topHeading);
            if (withAnchors)
            {
                MarkdownHeadings.AddAnchors(document);
            }

            MarkdownLinks.MakeSafe(document, links);
            UnescapePipes(document);
            ScrollingTables.Name(document);
            return Html.Markup(Write(document, links, withAnchors ? "" : MarkOf(text)));
        }
        catch (ArgumentException)
        {
            return Html.Format("<pre>{0}</pre>", Html.Text(text));
        }
    }

    /// <summary>The text of the first heading of the first level; null where there is none.</summary>
    public static string? TitleOf(string text) =>
        Parse(text)?.OfType<HeadingBlock>().FirstOrDefault() is { Level: 1, Inline: { } inline } ? PlainText(inline) : null;

    /// <summary>The first words of a text without its title, for who describes it in a sentence; empty where it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many letters they may have; what is longer ends at a word, with an ellipsis.</param>
    public static string BeginningOf(string text, int longest)
    {
        if (Parse(text)?.OfType<ParagraphBlock>().FirstOrDefault() is not { Inline: { } inline })
        {
            return "";
        }

        var words = PlainText(inline).ReplaceLineEndings(" ").Trim();
        if (words.Length <= longest)
        {
            return words;
        }

        var end = words.LastIndexOf(' ', longest);
        return (end < 0 ? words[..(char.IsHighSurrogate(words[longest - 1]) ? longest - 1 : longest)] : words[..end]) + "…";
    }

    /// <summary>The text in parts, one for each heading, for search.</summary>
    public static IEnumerable<MarkdownSection> Sections(string text)
    {
        if (Parse(text) is not { } document)
        {
            return [];
        }

        MarkdownHeadings.AddAnchors(document);
        var sections = new List<MarkdownSection>();
        var words = new StringBuilder();
        (string? Anchor, string Heading) current = (null, "");
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is HeadingBlock { Level: > 1, Inline: { } heading } && block.TryGetAttributes()?.Id is { } anchor)
            {
                sections.Add(new MarkdownSection(current.Anchor, current.Heading, words.ToString()));
                words.Clear();
                current = (anchor, PlainText(heading));
            }
            else
            {
                words.Append(block.Inline is { } line ? PlainText(line) : "").Append('\n');
            }
        }

        sections.Add(new MarkdownSection(current.Anchor, current.Heading, words.ToString()));
        return sections;
    }

    /// <summary>The links by name in a text, each with its line in it, counted from 0.</summary>
    public static IEnumerable<(string Target, int Line)> NamesIn(string text) =>
        text.Contains("[[", StringComparison.Ordinal) && Parse(text) is { } document
            ? document.Descendants<NameLinkInline>().Select(link => (link.Target, link.Line))
            : [];

    /// <summary>The words of a line, without its markup.</summary>
    internal static string PlainText(ContainerInline inline) =>
        string.Concat(inline.Descendants().Select(part => part switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            NameLinkInline name => name.Label ?? name.Target,
            _ => "",
        }));

    private static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdown.Parse(Html.Printable(text), Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
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

    /// <summary>Tells the footnotes of one text from those of another on the same page.</summary>
    private static string MarkOf(string text) => text.Contains("[^", StringComparison.Ordinal)
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8] + ":"
        : "";

    private static string Write(MarkdownDocument document, IMarkdownLinks links, string mark)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new ScrollingCode());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new ScrollingTables());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new FootnoteMarks(mark));
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new FootnoteList(mark));
        renderer.ObjectRenderers.ReplaceOrAdd<AlertBlockRenderer>(new Alerts(links));
        renderer.Render(document);
        return writer.ToString();
    }
}
