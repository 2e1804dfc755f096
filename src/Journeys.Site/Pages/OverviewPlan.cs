using Journeys.Language.Model;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>
/// The pages that look across journeys. One list says what there is: it makes the pages, and it tells their addresses to search
/// engines.
/// </summary>
internal sealed class OverviewPlan(SiteModel site)
{
    /// <summary>A page that may go on over several: its addresses, its template, and how to make one of its parts.</summary>
    /// <param name="Folder">The folder of its addresses.</param>
    /// <param name="Parts">Its addresses, worked out when somebody asks, since that may take a walk over all journeys.</param>
    /// <param name="Template">Its template.</param>
    /// <param name="Build">Makes a part.</param>
    public sealed record Entry(string Folder, Func<ListParts> Parts, string Template, Func<PageScope, int, PageView> Build)
    {
        /// <summary>Whether a path could be one of its addresses: <c>FOLDER/index.html</c> or <c>FOLDER/2/index.html</c>.</summary>
        public bool MayHold(string path)
        {
            if (!path.StartsWith(Folder, StringComparison.Ordinal) || path.Length <= Folder.Length || path[Folder.Length] != '/')
            {
                return false;
            }

            var rest = path.AsSpan(Folder.Length + 1);
            return rest.IndexOf('/') is var slash && (slash < 0 || (slash > 0 && !rest[..slash].ContainsAnyExceptInRange('0', '9')));
        }
    }

    /// <summary>The pages in the order of the navigation; those that may stand at a path, where one is given.</summary>
    public IEnumerable<Entry> Entries(string? path = null)
    {
        var entries = path is null ? Sections().SelectMany(section => section.Entries()) : Sections()
            .Where(section => path.StartsWith(section.Folder + "/", StringComparison.Ordinal))
            .SelectMany(section => section.Entries());
        return path is null ? entries : entries.Where(entry => entry.MayHold(path));
    }

    private IEnumerable<(string Folder, Func<IEnumerable<Entry>> Entries)> Sections() =>
    [
        (OverviewPaths.Personas, Personas),
        (OverviewPaths.Channels, Channels),
        (OverviewPaths.Stages, Stages),
        (OverviewPaths.Teams, Teams),
        (OverviewPaths.Metrics, Metrics),
        (OverviewPaths.Opportunities, Opportunities),
        (OverviewPaths.Messages, Messages),
        (OverviewPaths.Wall, Walls),
        (OverviewPaths.Claims, Claims),
        (OverviewPaths.Words, Words),
        (OverviewPaths.Code, Code),
        (ChangePages.Folder, Changes),
    ];

    private IEnumerable<Entry> Personas() => Overviews.Pages(site.Workspace.Personas)
        .Select(persona => new Entry(
            Folder(OverviewPaths.Personas, persona), () => PersonaPages.Parts(site, persona), "persona", (scope, part) => PersonaPages.Build(scope, persona, part)))
        .Prepend(new(OverviewPaths.Personas, () => PersonaPages.IndexParts(site), "personas", PersonaPages.Index));

    private IEnumerable<Entry> Channels() => Overviews.Pages(site.Workspace.Channels)
        .Select(channel => new Entry(
            Folder(OverviewPaths.Channels, channel), () => ChannelPages.Parts(site, channel), "channel", (scope, part) => ChannelPages.Build(scope, channel, part)))
        .Prepend(new(OverviewPaths.Channels, () => ChannelPages.IndexParts(site), "listing", ChannelPages.Index));

    private IEnumerable<Entry> Stages() => StagePages.Models(site)
        .SelectMany(model => site.Usages.StagesOf(model).Select(stage => new Entry(
            OverviewPaths.Stage(model.Name.Value, stage.Name.Value),
            () => StagePages.Parts(site, model, stage),
            "stage",
            (scope, part) => StagePages.Build(scope, model, stage, part))))
        .Prepend(new(OverviewPaths.Stages, () => StagePages.IndexParts(site), "stages", StagePages.Index));

    private IEnumerable<Entry> Teams() => Overviews.Pages(site.Workspace.Teams)
        .Select(team => new Entry(
            Folder(OverviewPaths.Teams, team), () => TeamPages.Parts(site, team), "team", (scope, part) => TeamPages.Build(scope, team, part)))
        .Prepend(new(OverviewPaths.Teams, () => TeamPages.IndexParts(site), "listing", TeamPages.Index));

    private IEnumerable<Entry> Metrics() => Overviews.Pages(site.Workspace.Metrics)
        .Select(metric => new Entry(
            Folder(OverviewPaths.Metrics, metric), () => MetricPages.Parts(site, metric), "metric", (scope, part) => MetricPages.Build(scope, metric, part)))
        .Prepend(new(OverviewPaths.Metrics, () => MetricPages.IndexParts(site), "listing", MetricPages.Index));

    private IEnumerable<Entry> Opportunities() =>
    [
        new(OverviewPaths.Opportunities, () => new(OverviewPaths.Opportunities, 1, 1), "opportunities", (scope, _) => OpportunityPages.Board(scope)),
        new(OverviewPaths.OpportunitiesByTeam, () => OpportunityPages.ListParts(site), "opportunities", OpportunityPages.ByTeam),
    ];

    private IEnumerable<Entry> Messages() => Overviews.Pages(site.Workspace.Messages).Select(message => new Entry(
        Folder(OverviewPaths.Messages, message), () => MessagePages.Parts(site, message), "message", (scope, part) => MessagePages.Build(scope, message, part)));

    private IEnumerable<Entry> Walls() => WallPages.Talking(site)
        .Select(journey => (Journey: journey, Folder: OverviewPaths.Folder(OverviewPaths.Wall, journey.Name.Value)))
        .Select(wall => new Entry(wall.Folder, () => new(wall.Folder, 1, 1), "wall", (scope, _) => WallPages.Build(scope, wall.Journey)))
        .Prepend(new(OverviewPaths.Wall, () => WallPages.IndexParts(site), "listing", WallPages.Index));

    private IEnumerable<Entry> Claims() => Overviews.Pages(site.Workspace.Claims)
        .Select(claim => new Entry(
            Folder(OverviewPaths.Claims, claim), () => ClaimPages.Parts(site, claim), "claim", (scope, part) => ClaimPages.Build(scope, claim, part)))
        .Prepend(new(OverviewPaths.Claims, () => ClaimPages.IndexParts(site), "listing", ClaimPages.Index));

    private IEnumerable<Entry> Words() => [new(OverviewPaths.Words, () => WordsPage.Parts(site), "words", WordsPage.Build)];

    private IEnumerable<Entry> Code() =>
        CodePages.Exist(site) ? [new(OverviewPaths.Code, () => CodePages.Parts(site), "listing", CodePages.Index)] : [];

    private IEnumerable<Entry> Changes()
    {
        if (site.Input.ChangeSet is null)
        {
            yield break;
        }

        yield return new(ChangePages.Folder, () => ChangePages.Parts(site), "changes", ChangePages.Index);
        foreach (var journey in ChangePages.Changed(site))
        {
            var parts = ChangePages.PartsOf(journey);
            yield return new(parts.Folder, () => parts, "changes", (scope, _) => ChangePages.Of(scope, journey));
        }
    }

    private static string Folder(string kind, Declaration thing) => OverviewPaths.Folder(kind, thing.Name.Value);
}
