using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Journeys.Site.Markup;

/// <summary>Code scrolls within itself, so it must be reachable with the keyboard.</summary>
internal sealed class ScrollingCode : CodeBlockRenderer
{
    public ScrollingCode() => OutputAttributesOnPre = true;

    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        obj.GetAttributes().AddProperty("tabindex", "0");
        if (obj is FencedCodeBlock { Info: "journey" })
        {
            WriteJourney(renderer, obj);
        }
        else
        {
            base.Write(renderer, obj);
        }
    }

    private static void WriteJourney(HtmlRenderer renderer, CodeBlock block)
    {
        renderer.EnsureLine();
        renderer.Write("<pre class=\"language-journey\" tabindex=\"0\"><code>");
        renderer.Write(JourneyColours.Of(block.Lines.ToString() + "\n").ToString());
        renderer.WriteLine("</code></pre>");
    }
}

/// <summary>
/// A table scrolls within a box of its own, so that it stays a table to a screen reader and the page keeps its width. The box can be
/// reached with the keyboard and is called by the heading above it, or else by its first row; it is a group and no region, since a
/// page of many tables would have as many landmarks.
/// </summary>
internal sealed class ScrollingTables : HtmlTableRenderer
{
    private static readonly object NameKey = new();

    /// <summary>Gives every table the name of its box, in one pass.</summary>
    public static void Name(MarkdownDocument document)
    {
        var heading = "";
        foreach (var block in document.Descendants<Block>())
        {
            if (block is HeadingBlock { Inline: { } words })
            {
                heading = MarkdownText.PlainText(words);
            }
            else if (block is Table table)
            {
                table.SetData(NameKey, heading.Length > 0 ? heading : FirstRow(table));
            }
        }
    }

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"");
        renderer.WriteEscape(table.GetData(NameKey) as string ?? "");
        renderer.WriteLine("\">");
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }

    private static string FirstRow(Table table) => string.Join(
        ", ",
        table.OfType<TableRow>().Take(1).SelectMany(row => row.Descendants<ParagraphBlock>())
            .Select(cell => cell.Inline is { } words ? MarkdownText.PlainText(words) : ""));
}
