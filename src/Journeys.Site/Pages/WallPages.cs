using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The wall of each journey: every promise in the order in which the customer meets it, and the same as a matrix.</summary>
internal static class WallPages
{
    /// <summary>The journeys in which something is said.</summary>
    public static IEnumerable<EffectiveJourney> Talking(SiteModel site) => site.Journeys.Where(IsTalking);

    /// <summary>Whether something is said in a journey, so that it has a wall.</summary>
    public static bool IsTalking(EffectiveJourney journey) => journey.Touchpoints.Any(touchpoint => !touchpoint.Facts.Says.IsEmpty);

    /// <summary>A link to a journey's wall.</summary>
    public static Html Link(PageScope scope, EffectiveJourney journey, Html words) =>
        PageScope.Link(scope.To(OverviewPaths.Of(OverviewPaths.Wall, journey.Name.Value)), words);

    public static ListParts IndexParts(SiteModel site) => new(OverviewPaths.Wall, Talking(site).Count(), Places.PageSize);

    public static ListingView Index(PageScope scope, int part)
    {
        var parts = IndexParts(scope.Site);
        var texts = scope.Texts;
        return new ListingView
        {
            Title = texts["wall.title"],
            Description = texts["wall.lede"],
            Section = "messages",
            Crumbs = part == 1 ? [] : [new LinkView(scope.To(OverviewPaths.Index(OverviewPaths.Wall)), texts["wall.title"])],
            Heading = texts["wall.title"],
            Lede = texts["wall.lede"],
            Tabs = Overviews.TabsOfMessages(scope, OverviewPaths.Wall),
            Columns =
            [
                new(texts["column.journey"]),
                new(texts["fact.touchpoints"], 1, "number"),
                new(texts["wall.silent"], 1, "number"),
                new(texts["nav.messages"], 1, "number"),
                new(texts["wall.conflicts"], 1, "number"),
                new(texts["wall.others"], 1, "number"),
            ],
            Rows = [.. Talking(scope.Site).Skip((part - 1) * parts.Size).Take(parts.Size).Select(journey => Row(scope, journey))],
            Empty = texts["messages.none"],
            Pager = parts.Pager(scope, part),
        };
    }

    public static WallView Build(PageScope scope, EffectiveJourney journey)
    {
        var title = scope.PlainTitle(journey.Declaration);
        return new WallView
        {
            Title = scope.Texts.Format("wall.of", title),
            Description = scope.Texts.Format("wall.description", title),
            Section = "messages",
            Crumbs = [new LinkView(scope.To(OverviewPaths.Index(OverviewPaths.Wall)), scope.Texts["wall.title"])],
            Source = scope.Site.SourceOf(journey.Name.Origin),
            Heading = scope.Texts.Format("wall.of", scope.Link(journey)),
            Lede = scope.Texts["wall.lede.one"],
            Stages = [.. journey.Stages.Where(stage => !stage.Touchpoints.IsEmpty).Select((stage, order) => Stage(scope, stage, order))],
            Matrix = MessagesPage.Matrix(scope, journey),
        };
    }

    private static RowView Row(PageScope scope, EffectiveJourney journey)
    {
        var findings = journey.Touchpoints.SelectMany(touchpoint => scope.Site.Findings.In(touchpoint.Facts.Says)).ToArray();
        var conflicts = findings.Count(DisputeIndex.IsDispute);
        var messages = journey.Touchpoints.SelectMany(touchpoint => touchpoint.Facts.Says).Select(saying => saying.Message.Value);
        return new RowView(
            Link(scope, journey, scope.Title(journey.Declaration)),
            [
                Overviews.NumberCell(scope, journey.Touchpoints.Length),
                Overviews.NumberCell(scope, journey.Touchpoints.Count(touchpoint => touchpoint.Facts.Says.IsEmpty)),
                Overviews.NumberCell(scope, messages.Distinct(StringComparer.Ordinal).Count()),
                Overviews.NumberCell(scope, conflicts),
                Overviews.NumberCell(scope, findings.Length - conflicts),
            ]);
    }

    private static WallStageView Stage(PageScope scope, EffectiveStage stage, int order) => new(
        scope.LinkedTitle(stage),
        MapBuilder.Tint(stage.ModelIndex >= 0 ? stage.ModelIndex : order),
        ImmutableArray.CreateRange(stage.Touchpoints, touchpoint => Touchpoint(scope, touchpoint)));

    private static WallTouchpointView Touchpoint(PageScope scope, EffectiveTouchpoint touchpoint) => new(
        scope.Link(touchpoint),
        new Fragments(scope).Channels(touchpoint.Facts),
        ImmutableArray.CreateRange(Sayings.ByMessage(touchpoint.Facts.Says), sayings => Saying(scope, sayings)));

    private static WallSayingView Saying(PageScope scope, ImmutableArray<Saying> sayings)
    {
        var message = scope.Workspace.Messages.Find(sayings[0].Message);
        var findings = scope.Site.Findings.In(sayings);
        return new WallSayingView(
            message is null ? Html.Text(sayings[0].Message.Value) : scope.Link(message),
            message is null ? Html.None : Wordings.Claims(scope, message),
            Wordings.Said(scope, sayings),
            FindingViews.NotesOfPlace(scope, findings))
        {
            Mark = Disputes.Worst(findings.AsSpan()) is { } worst ? Disputes.Tag(scope, worst) : Html.None,
            IsDisputed = findings.Any(DisputeIndex.IsDispute),
        };
    }
}
