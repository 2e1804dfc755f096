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
        AlignByClass(table);
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }

    /// <summary>Says by a class where a column stands: the renderer would write a style into each cell, which a strict policy does not let pass.</summary>
    private static void AlignByClass(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            var column = 0;
            foreach (var cell in row.OfType<TableCell>())
            {
                var at = cell.ColumnIndex >= 0 ? cell.ColumnIndex : column;
                column = at + cell.ColumnSpan;
                if (at < table.ColumnDefinitions.Count && ClassOf(table.ColumnDefinitions[at].Alignment) is { } name)
                {
                    cell.GetAttributes().AddClass(name);
                }
            }
        }

        foreach (var definition in table.ColumnDefinitions)
        {
            definition.Alignment = null;
        }
    }

    private static string? ClassOf(TableColumnAlign? align) => align switch
    {
        TableColumnAlign.Right => "align-end",
        TableColumnAlign.Center => "align-center",
        _ => null,
    };

    private static string FirstRow(Table table) => string.Join(
        ", ",
        table.OfType<TableRow>().Take(1).SelectMany(row => row.Descendants<ParagraphBlock>())
            .Select(cell => cell.Inline is { } words ? MarkdownText.PlainText(words) : ""));
}
