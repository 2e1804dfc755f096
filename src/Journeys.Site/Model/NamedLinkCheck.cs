using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Site.Markup;

namespace Journeys.Site.Model;

/// <summary>Whether every link by name in prose and handbook means something; once for all languages and pages.</summary>
internal static class NamedLinkCheck
{
    /// <summary>An error for each that does not, with its file and line.</summary>
    public static IEnumerable<SiteError> Run(SiteModel site) =>
        [.. Handbook(site), .. ProseOf(site.Workspace).Where(text => text.IsProse).SelectMany(text => Prose(site, text))];

    private static IEnumerable<SiteError> Handbook(SiteModel site) =>
        from page in site.Input.Handbook
        from link in MarkdownText.NamesIn(page.Markdown)
        let problem = ProblemOf(site, link.Target, null)
        where problem is not null
        select new SiteError(site.Input.Folder + "/handbook/" + page.Path, link.Line + 1, null, problem);

    private static IEnumerable<SiteError> Prose(SiteModel site, LocalText text)
    {
        var from = 0;
        var written = text.Origin.Text;
        foreach (var (target, _) in MarkdownText.NamesIn(text.Value))
        {
            var at = written.IndexOf(target, from, StringComparison.Ordinal);
            var place = at < 0 ? text.Origin : text.Origin.Slice(at, target.Length);
            from = at < 0 ? from : at + target.Length;
            if (ProblemOf(site, target, text.Origin) is { } problem)
            {
                yield return new SiteError(place.File, place.Range.Start.Line, null, problem);
            }
        }
    }

    private static string? ProblemOf(SiteModel site, string target, Origin? text) =>
        site.Named.Find(target, text, out var problem) is null ? problem : null;

    private static IEnumerable<LocalText> ProseOf(Workspace workspace)
    {
        var declarations = ((IEnumerable<Declaration>)[
            .. workspace.StageModels.All, .. workspace.StageModels.All.SelectMany(model => model.Stages), .. workspace.Channels.All,
            .. workspace.Teams.All, .. workspace.Personas.All, .. workspace.Claims.All, .. workspace.Tones.All, .. workspace.Messages.All,
            .. workspace.Metrics.All, .. workspace.Fields.All, .. workspace.Journeys.All]).ToList();
        var stages = workspace.Journeys.All.SelectMany(journey => journey.Stages).ToList();
        var touchpoints = stages.SelectMany(stage => stage.Items).Select(item => item.Touchpoint).Concat(workspace.SharedTouchpoints.All).ToList();
        var texts = declarations.Concat(stages).Concat(touchpoints).Select(declaration => declaration.About)
            .Concat(touchpoints.Select(touchpoint => touchpoint.Notes))
            .Prepend(workspace.Settings?.About ?? LocalizedText.None);
        return texts.Where(text => !text.IsNone).SelectMany(text => text.Entries);
    }
}
