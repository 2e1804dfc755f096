using Journeys.Site.Localisation;
using Journeys.Site.Markup;
using Journeys.Site.Templates.Compiled;
using Journeys.Site.Views;
using Scriban.Runtime;

namespace Journeys.Site.Templates;

/// <summary>What one page is made of.</summary>
/// <param name="Path">The page, for errors.</param>
/// <param name="Template">The template of its kind.</param>
/// <param name="Texts">The interface in its language.</param>
/// <param name="View">What its own template sees as <c>page</c>.</param>
/// <param name="Around">What the layout sees as <c>page</c>.</param>
/// <param name="Frame">What the layout sees as <c>frame</c>.</param>
internal sealed record PageInput(string Path, string Template, Interface Texts, PageView View, AroundView Around, ViewSlots Frame);

/// <summary>
/// Makes pages: a page's own template, then the layout around it. Both run as compiled steps where they can; Scriban is the
/// reference, and makes every page of which the steps are not sure.
/// </summary>
internal sealed class PageRenderer(TemplateRenderer templates)
{
    private const string Layout = "layouts/page.html";

    /// <summary>Writes a page.</summary>
    /// <exception cref="TemplateException">A template fails.</exception>
    public void Render(PageInput page, Utf8Buffer output, CancellationToken cancellation)
    {
        output.Clear();
        if (!TryCompiled(page, output, cancellation))
        {
            output.Clear();
            output.Write(WithScriban(page, cancellation));
        }
    }

    /// <summary>Makes a page with compiled steps; false where Scriban has to make it.</summary>
    internal bool TryCompiled(PageInput page, Utf8Buffer output, CancellationToken cancellation)
    {
        if (templates.Compiled(Layout) is not { } layout || templates.Compiled(page.Template) is not { } content)
        {
            return false;
        }

        var inner = new RenderState(output, content.Slots, cancellation) { Texts = page.Texts.Slots, Page = page.View.ToSlots() };
        var outer = new RenderState(output, layout.Slots, cancellation)
        {
            Texts = page.Texts.Slots,
            Page = page.Around.ToSlots(),
            Frame = page.Frame,
            Content = new PageContent(content, inner),
        };
        try
        {
            layout.Body.Run(outer);
            return output.Length <= TemplateRenderer.LongestOutput;
        }
        catch (UncertainException)
        {
            return false;
        }
    }

    /// <summary>Makes a page with Scriban alone.</summary>
    /// <exception cref="TemplateException">A template fails.</exception>
    internal string WithScriban(PageInput page, CancellationToken cancellation)
    {
        var globals = new ScriptObject(2);
        globals.SetValue("t", page.Texts.Script, true);
        globals.SetValue("page", page.View.ToScript(), true);
        var content = templates.Render(page.Template, globals, page.Path, cancellation);

        var outer = new ScriptObject(4);
        outer.SetValue("t", page.Texts.Script, true);
        outer.SetValue("frame", page.Frame.ToScript(), true);
        outer.SetValue("page", (page.Around with { Content = Html.Markup(content) }).ToScript(), true);
        return templates.Render(Layout, outer, page.Path, cancellation);
    }
}
