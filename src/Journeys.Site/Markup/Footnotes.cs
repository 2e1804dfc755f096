using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Journeys.Site.Markup;

/// <summary>
/// Footnotes with places of their own: several texts stand on a page, so each but the page's own has a mark in its places. The
/// colon keeps them apart from every heading's.
/// </summary>
/// <param name="mark">The text's mark, or nothing.</param>
internal sealed class FootnoteMarks(string mark) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var number = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        var index = link.Index.ToString(CultureInfo.InvariantCulture);
        renderer.Write(link.IsBackLink
            ? $" <a class=\"back\" href=\"#fnref:{mark}{index}\" aria-label=\"↩ {number}\">↩</a>"
            : $"<sup><a id=\"fnref:{mark}{index}\" href=\"#fn:{mark}{number}\">{number}</a></sup>");
    }
}

/// <summary>The footnotes below their text.</summary>
/// <param name="mark">The text's mark, or nothing.</param>
internal sealed class FootnoteList(string mark) : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<ol class=\"footnotes\">");
        foreach (var footnote in group.OfType<Footnote>())
        {
            renderer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<li id=\"fn:{mark}{footnote.Order}\">"));
            renderer.WriteChildren(footnote);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>");
    }
}
