using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Site.Markup;

namespace Journeys.Site.Model;

/// <summary>Whether every link by name in prose and handbook means something; once for all languages and pages.</summary>
internal static class NamedLinkCheck
{
    /// <summary>An error for each that does not, with its file and line.</summary>
    public static IEnumerable<SiteError> Run(SiteModel site) =>
        [.. Handbook(site), .. ProseBesideJourneys(site.Workspace).SelectMany(text => Errors(site, text)), .. InJourneys(site)];

    /// <summary>The texts among the journeys that may hold a link by name.</summary>
    public static IEnumerable<LocalText> Texts(Workspace workspace) => ProseBesideJourneys(workspace)
        .Concat(workspace.Journeys.All.SelectMany(ProseOf))
        .Where(text => text.Value.Contains("[[", StringComparison.Ordinal));

    /// <summary>The links of a text that mean nothing, each with its place and what is wrong with it.</summary>
    public static IEnumerable<(Origin Place, NamedProblem Problem)> In(SiteModel site, LocalText text)
    {
        // Read once: a text full of links is long.
        var (written, from) = (text.Origin.Text, 0);
        foreach (var (target, _) in MarkdownText.NamesIn(text.Value))
        {
            var place = PlaceOf(text.Origin, written, target, ref from);
            if (ProblemOf(site, target, text.Origin) is { } problem)
            {
                yield return (place, problem);
            }
        }
    }

    /// <summary>Thousands of journeys are nearly all without a link, and looking at them is all that it costs: so many at once.</summary>
    private static IEnumerable<SiteError> InJourneys(SiteModel site)
    {
        var journeys = site.Workspace.Journeys.All;
        var found = new SiteError[journeys.Length][];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, site.Input.Parallelism) };
        Parallel.For(0, journeys.Length, options, i => found[i] = [.. ProseOf(journeys[i]).SelectMany(text => Errors(site, text))]);
        return found.SelectMany(errors => errors);
    }

    private static IEnumerable<SiteError> Handbook(SiteModel site) =>
        from page in site.Input.Handbook
        from link in MarkdownText.NamesIn(page.Markdown)
        let problem = ProblemOf(site, link.Target, null)
        where problem is not null
        select new SiteError(site.Input.Folder + "/handbook/" + page.Path, link.Line + 1, null, problem.Message.English);

    private static IEnumerable<SiteError> Errors(SiteModel site, LocalText text) =>
        In(site, text).Select(found => new SiteError(found.Place.File, found.Place.Range.Start.Line, null, found.Problem.Message.English));

    /// <summary>
    /// Where the next link to a name stands, between its brackets, and not one that is shown as code; the whole text where it is written otherwise.
    /// </summary>
    private static Origin PlaceOf(Origin text, string written, string target, ref int from)
    {
        for (var open = written.IndexOf("[[", from, StringComparison.Ordinal); open >= 0; open = written.IndexOf("[[", open + 1, StringComparison.Ordinal))
        {
            var rest = written.AsSpan(open + 2);
            var start = open + 2 + (rest.Length - rest.TrimStart().Length);
            if ((open == 0 || written[open - 1] != '`') && written.AsSpan(start).StartsWith(target, StringComparison.Ordinal))
            {
                from = start + target.Length;
                return text.Slice(start, target.Length);
            }
        }

        return text;
    }

    private static NamedProblem? ProblemOf(SiteModel site, string target, Origin? text) =>
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
