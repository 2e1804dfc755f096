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
    public sealed record Entry(ListParts Parts, string Template, Func<PageScope, int, PageView> Build);

    /// <summary>The pages in the order of the navigation.</summary>
    public IEnumerable<Entry> Entries() => [.. Lists(), .. Personas(), .. Channels(), .. Stages(), .. Teams(), .. Metrics(), .. Sayings(), .. Changes()];

    private IEnumerable<Entry> Lists()
    {
        yield return new(PersonaPages.IndexParts(site), "personas", PersonaPages.Index);
        yield return new(ChannelPages.IndexParts(site), "listing", ChannelPages.Index);
        yield return new(StagePages.IndexParts(site), "stages", StagePages.Index);
        yield return new(TeamPages.IndexParts(site), "listing", TeamPages.Index);
        yield return new(MetricPages.IndexParts(site), "listing", MetricPages.Index);
        yield return new(new(OverviewPaths.Opportunities, 1, 1), "opportunities", (scope, _) => OpportunityPages.Board(scope));
        yield return new(OpportunityPages.ListParts(site), "opportunities", OpportunityPages.ByTeam);
        yield return new(WallPages.IndexParts(site), "listing", WallPages.Index);
        yield return new(ClaimPages.IndexParts(site), "listing", ClaimPages.Index);
        yield return new(WordsPage.Parts(site), "words", WordsPage.Build);
        if (CodePages.Exist(site))
        {
            yield return new(CodePages.Parts(site), "listing", CodePages.Index);
        }
    }

    private IEnumerable<Entry> Personas() => Overviews.Pages(site.Workspace.Personas)
        .Select(persona => new Entry(PersonaPages.Parts(site, persona), "persona", (scope, part) => PersonaPages.Build(scope, persona, part)));

    private IEnumerable<Entry> Channels() => Overviews.Pages(site.Workspace.Channels)
        .Select(channel => new Entry(ChannelPages.Parts(site, channel), "channel", (scope, part) => ChannelPages.Build(scope, channel, part)));

    private IEnumerable<Entry> Stages() => StagePages.Models(site).SelectMany(model => StagePages.Stages(model)
        .Select(stage => new Entry(StagePages.Parts(site, model, stage), "stage", (scope, part) => StagePages.Build(scope, model, stage, part))));

    private IEnumerable<Entry> Teams() => Overviews.Pages(site.Workspace.Teams)
        .Select(team => new Entry(TeamPages.Parts(site, team), "team", (scope, part) => TeamPages.Build(scope, team, part)));

    private IEnumerable<Entry> Metrics() => Overviews.Pages(site.Workspace.Metrics)
        .Select(metric => new Entry(MetricPages.Parts(site, metric), "metric", (scope, part) => MetricPages.Build(scope, metric, part)));

    private IEnumerable<Entry> Sayings()
    {
        foreach (var message in Overviews.Pages(site.Workspace.Messages))
        {
            yield return new(MessagePages.Parts(site, message), "message", (scope, part) => MessagePages.Build(scope, message, part));
        }

        foreach (var claim in Overviews.Pages(site.Workspace.Claims))
        {
            yield return new(ClaimPages.Parts(site, claim), "claim", (scope, part) => ClaimPages.Build(scope, claim, part));
        }

        foreach (var journey in WallPages.Talking(site))
        {
            var parts = new ListParts(OverviewPaths.Folder(OverviewPaths.Wall, journey.Name.Value), 1, 1);
            yield return new(parts, "wall", (scope, _) => WallPages.Build(scope, journey));
        }
    }

    private IEnumerable<Entry> Changes()
    {
        if (site.Input.ChangeSet is null)
        {
            yield break;
        }

        yield return new(ChangePages.Parts(site), "changes", ChangePages.Index);
        foreach (var journey in ChangePages.Changed(site))
        {
            yield return new(ChangePages.PartsOf(journey), "changes", (scope, _) => ChangePages.Of(scope, journey));
        }
    }
}
