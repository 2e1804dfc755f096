using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The stages of every model across journeys, and for each stage what each journey has in it.</summary>
internal static class StagePages
{
    private const int PageSize = 60;
    private const int MostWeak = 8;

    /// <summary>The models that have pages: the built-in one where it is in use or the only one, then the team's own.</summary>
    public static ImmutableArray<StageModel> Models(SiteModel site)
    {
        var own = Overviews.Pages(site.Workspace.StageModels);
        var hasStandard = own.IsEmpty || !site.Usages.Of(StandardStages.Model).IsEmpty;
        return [.. (hasStandard ? [StandardStages.Model, .. own] : own).DistinctBy(model => model.Name.Value)];
    }

    public static ListParts IndexParts(SiteModel site) => new(OverviewPaths.Stages, Models(site).Length, PageSize);

    public static ListParts Parts(SiteModel site, StageModel model, StageDefinition stage) =>
        new(OverviewPaths.Stage(model.Name.Value, stage.Name.Value), site.Usages.Of(model).Length, PageSize);

    public static StagesView Index(PageScope scope, int part)
    {
        var parts = IndexParts(scope.Site);
        return new StagesView
        {
            Title = scope.Texts["nav.stages"],
            Description = scope.Texts["stages.lede"],
            Section = OverviewPaths.Stages,
            Crumbs = part == 1 ? [] : Overviews.Crumbs(scope, OverviewPaths.Stages),
            Heading = scope.Texts["nav.stages"],
            Lede = scope.Texts["stages.lede"],
            Models = [.. Models(scope.Site)[parts.Of(part)].Select(model => Model(scope, model))],
            Pager = parts.Pager(scope, part),
        };
    }

    public static StagePageView Build(PageScope scope, StageModel model, StageDefinition stage, int part)
    {
        var journeys = scope.Site.Usages.Of(model);
        var parts = Parts(scope.Site, model, stage);
        var here = part == 1 ? TouchpointsIn(journeys, stage) : [];
        var (before, after) = scope.Site.Usages.Beside(model, stage);
        return new StagePageView
        {
            Title = scope.PlainTitle(stage),
            Description = scope.Plain(stage.Purpose),
            Section = OverviewPaths.Stages,
            Crumbs = Overviews.Crumbs(scope, OverviewPaths.Stages),
            Source = model == StandardStages.Model ? default : scope.Site.SourceOf(stage.Name.Origin),
            Heading = scope.Title(stage),
            Badge = scope.Title(model),
            Lede = scope.Words(stage.Purpose),
            About = part == 1 ? scope.Block(stage.About) : Html.None,
            Facts = part == 1 ? Facts(scope, journeys, stage, here) : [],
            Tint = MapBuilder.Tint(model.IndexOf(stage.Name.Value)),
            Weakest = Places.Of(scope, scope.Texts["stages.weakest"], Places.Worst(here.Where(touchpoint => touchpoint.OutOfFive() < TouchpointReading.High), MostWeak), scope.Texts["lane.pain"], touchpoint => new Fragments(scope).Pains(touchpoint.Facts)),
            Rows = [.. journeys[parts.Of(part)].Select(journey => Row(scope, journey, stage))],
            Pager = parts.Pager(scope, part),
            Previous = before is null ? null : Neighbour(scope, model, before),
            Next = after is null ? null : Neighbour(scope, model, after),
        };
    }

    private static StageModelView Model(PageScope scope, StageModel model)
    {
        var journeys = scope.Site.Usages.Of(model);
        return new StageModelView(
            scope.Title(model),
            scope.Texts.Count("journeys", journeys.Length),
            ImmutableArray.CreateRange(scope.Site.Usages.StagesOf(model), stage => Card(scope, model, journeys, stage)));
    }

    private static StageCardView Card(PageScope scope, StageModel model, ImmutableArray<EffectiveJourney> journeys, StageDefinition stage) => new(
        scope.To(OverviewPaths.Index(OverviewPaths.Stage(model.Name.Value, stage.Name.Value))),
        scope.Title(stage),
        scope.Words(stage.Purpose),
        MapBuilder.Tint(model.IndexOf(stage.Name.Value)),
        Facts(scope, journeys, stage, TouchpointsIn(journeys, stage)));

    private static ImmutableArray<EffectiveTouchpoint> TouchpointsIn(ImmutableArray<EffectiveJourney> journeys, StageDefinition stage) =>
        [.. journeys.SelectMany(journey => In(journey, stage)).SelectMany(own => own.Touchpoints)];

    private static IEnumerable<EffectiveStage> In(EffectiveJourney journey, StageDefinition stage) =>
        journey.StagesNamed(stage.Name.Value);

    private static ImmutableArray<FactView> Facts(
        PageScope scope, ImmutableArray<EffectiveJourney> journeys, StageDefinition stage, ImmutableArray<EffectiveTouchpoint> here)
    {
        var texts = scope.Texts;
        var covering = Places.JourneysOf(here);
        var skipping = journeys.Count(journey => Skip(journey, stage) is not null);
        return Overviews.Known(
            new(texts["nav.journeys"], texts.Format("n-of-m", scope.Formats.Number(covering), scope.Formats.Number(journeys.Length))),
            new(texts["fact.touchpoints"], scope.Formats.Number(here.Length)),
            new(texts["fact.critical"], scope.Formats.Number(here.Count(touchpoint => touchpoint.IsCritical()))),
            Places.Average(scope, stage, here),
            new(texts["stages.skipped"], skipping == 0 ? Html.None : scope.Formats.Number(skipping)));
    }

    private static Skip? Skip(EffectiveJourney journey, StageDefinition stage) =>
        journey.SkipOf(stage.Name.Value);

    /// <summary>A journey with its goal in this stage and its touchpoints, or why it has none.</summary>
    private static RowView Row(PageScope scope, EffectiveJourney journey, StageDefinition stage)
    {
        EffectiveStage[] own = [.. In(journey, stage)];
        ImmutableArray<EffectiveTouchpoint> touchpoints = [.. own.SelectMany(here => here.Touchpoints)];
        var goal = Fragments.Several([.. own.Select(here => scope.Words(here.Declaration.Goal)).Where(words => !words.IsNone)]);
        var what = touchpoints.IsEmpty
            ? Html.Format("<span class=\"soft\">{0}</span>", Reason(scope, journey, stage, own.Length > 0))
            : Fragments.Several(ImmutableArray.CreateRange(touchpoints, touchpoint => Entry(scope, touchpoint)));
        return new RowView(scope.Link(journey), [new(goal) { Label = scope.Texts["stages.goal"] }, new(what)]);
    }

    private static Html Entry(PageScope scope, EffectiveTouchpoint touchpoint) => touchpoint.OutOfFive() is { } score
        ? Html.Format("{0} <small{1}>{2}</small>", scope.Link(touchpoint), Html.Markup(touchpoint.IsLow() ? " class=\"bad\"" : ""), Places.Score(scope, score))
        : scope.Link(touchpoint);

    private static Html Reason(PageScope scope, EffectiveJourney journey, StageDefinition stage, bool isThere)
    {
        if (Skip(journey, stage) is { } skip)
        {
            var because = scope.Words(skip.Because);
            return because.IsNone ? scope.Texts["stage.skipped"] : scope.Texts.Format("stage.skipped-because", because);
        }

        return scope.Texts[isThere ? "stage.empty" : stage.IsOptional ? "stages.optional" : "stage.missing"];
    }

    private static LinkView Neighbour(PageScope scope, StageModel model, StageDefinition stage) =>
        new(scope.To(OverviewPaths.Index(OverviewPaths.Stage(model.Name.Value, stage.Name.Value))), scope.Title(stage));
}
