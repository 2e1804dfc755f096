using System.Globalization;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Testing.Hostile;

namespace Journeys.Site.Tests.Spoiled;

/// <summary>A site that says payloads wherever a site can say anything: texts, files' names, handbook, figures, findings, settings.</summary>
internal static class SpoiledSite
{
    public static SiteInput Input(IReadOnlyList<string> payloads)
    {
        var first = payloads[0];
        var workspace = WorkspaceLoader.Load([.. SpoiledWorkspace.Of(payloads, first, i => FileName(payloads[i], i))]);
        return new SiteInput(workspace, Findings(workspace, payloads), Site.Rules, Site.Today)
        {
            Drafts = true,
            Version = first,
            Branch = first,
            BaseUrl = "https://a.example/" + first,
            Folder = first,
            Handbook = [.. payloads.Select(Page)],
            Measures = [.. workspace.Metrics.All.Select(metric => new MetricSeries(
                metric.Name.Value, null, null, [new MetricPeriod(new Date(2026, 1, 1), new Date(2026, 2, 1), 3.5m, 100, 3, 4)]))],
            Changes = [.. payloads.Select(payload => new SiteChange(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), payload, payload, payload))],
        };
    }

    private static string FileName(string payload, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"journeys/{number} {payload.Replace("\0", "", StringComparison.Ordinal)}.journey");

    private static HandbookPage Page(string payload, int number) => new(
        string.Create(CultureInfo.InvariantCulture, $"page-{number}.md"),
        $"# {payload}\n\n{payload}\n\n- {payload}\n\n> {payload}\n\n| a | {payload} |\n| --- | --- |\n| b | {payload} |\n\n[{payload}](x.md) ![{payload}](x.png \"{payload}\")\n\n```{payload}\n{payload}\n```\n");

    private static System.Collections.Immutable.ImmutableArray<Finding> Findings(Workspace workspace, IReadOnlyList<string> payloads)
    {
        var journeys = workspace.Journeys.All.ToList();
        return
        [
            .. journeys.Zip(payloads, (journey, payload) => new Finding(
                new RuleDescriptor("X" + payload, payload, Severity.Error, payload, payload, payload, payload), Severity.Error, payload, journey.Name.Origin)
            {
                Related = [new RelatedPlace(payload, journey.Origin)],
                Fixes = [new Fix(payload, FixKind.Suggestion, [])],
            }),
            .. workspace.Findings,
        ];
    }
}
