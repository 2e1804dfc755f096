using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Journeys.Site.Markup;

/// <summary>
/// <c>&gt; [!NOTE]</c> and its four siblings, as code hosts have them; any other word in its place is a quotation like any. What it is
/// stands above it in words, since colour alone tells nobody.
/// </summary>
internal sealed class Alerts(IMarkdownLinks links) : HtmlObjectRenderer<AlertBlock>
{
    private static readonly string[] Kinds = ["note", "tip", "important", "warning", "caution"];

    protected override void Write(HtmlRenderer renderer, AlertBlock alert)
    {
        var kind = Kinds.FirstOrDefault(kind => alert.Kind.AsSpan().Equals(kind, StringComparison.OrdinalIgnoreCase));
        renderer.EnsureLine();
        if (kind is null)
        {
            renderer.WriteLine("<blockquote>");
            renderer.Write("<p>[!").WriteEscape(alert.Kind).WriteLine("]</p>");
        }
        else
        {
            renderer.Write("<div class=\"alert ").Write(kind).WriteLine("\">");
            renderer.Write("<p class=\"alert-title\">").Write(links.Texts["alert." + kind].ToString()).WriteLine("</p>");
        }

        renderer.WriteChildren(alert);
        renderer.WriteLine(kind is null ? "</blockquote>" : "</div>");
    }
}
