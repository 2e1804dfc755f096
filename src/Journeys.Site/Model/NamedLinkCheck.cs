using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Site.Markup;

namespace Journeys.Site.Model;

/// <summary>Whether every link by name in prose and handbook means something; once for all languages and pages.</summary>
internal static class NamedLinkCheck
{
    /// <summary>An error for each that does not, with its file and line.</summary>
    public static IEnumerable<SiteError> Run(SiteModel site) =>
        [.. Handbook(site), .. ProseBesideJourneys(site.Workspace).SelectMany(text => Prose(site, text)), .. InJourneys(site)];

    /// <summary>Thousands of journeys are nearly all without a link, and looking at them is all that it costs: so many at once.</summary>
    private static IEnumerable<SiteError> InJourneys(SiteModel site)
    {
        var journeys = site.Workspace.Journeys.All;
        var found = new SiteError[journeys.Length][];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, site.Input.Parallelism) };
        Parallel.For(0, journeys.Length, options, i => found[i] = [.. ProseOf(journeys[i]).SelectMany(text => Prose(site, text))]);
        return found.SelectMany(errors => errors);
    }

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

    private static IEnumerable<LocalText> ProseBesideJourneys(Workspace workspace)
    {
        IEnumerable<Declaration> declarations =
        [
            .. workspace.StageModels.All, .. workspace.StageModels.All.SelectMany(model => model.Stages), .. workspace.Channels.All,
            .. workspace.Teams.All, .. workspace.Personas.All, .. workspace.Claims.All, .. workspace.Tones.All, .. workspace.Messages.All,
            .. workspace.Metrics.All, .. workspace.Fields.All,
        ];
        return ProseIn(workspace.Settings?.About ?? LocalizedText.None)
            .Concat(declarations.SelectMany(declaration => ProseIn(declaration.About)))
            .Concat(workspace.SharedTouchpoints.All.SelectMany(touchpoint => ProseIn(touchpoint.About).Concat(ProseIn(touchpoint.Notes))));
    }

    /// <summary>The prose of a journey and all that stands in it; most have none.</summary>
    private static List<LocalText> ProseOf(Journey journey)
    {
        List<LocalText> prose = [.. ProseIn(journey.About)];
        foreach (var stage in journey.Stages)
        {
            prose.AddRange(ProseIn(stage.About));
            foreach (var item in stage.Items)
            {
                prose.AddRange(ProseIn(item.Touchpoint.About));
                prose.AddRange(ProseIn(item.Touchpoint.Notes));
            }
        }

        return prose;
    }

    private static LocalText[] ProseIn(LocalizedText text) => text.IsNone ? [] : [.. text.Entries.Where(entry => entry.IsProse)];
}
