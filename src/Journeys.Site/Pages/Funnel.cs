using System.Collections.Immutable;
using System.Globalization;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>
/// The shares that go on, stage by stage: every rate at the stage of the standard model in which it is measured first. Stages of
/// a team's own count as the one that they are like.
/// </summary>
internal static class Funnel
{
    private const int MostBars = 12;

    public static ImmutableArray<FunnelStageView> Build(PageScope scope)
    {
        var rates = Overviews.Pages(scope.Workspace.Metrics).Where(metric => metric.Kind == MetricKind.Rate).ToLookup(metric => StageOf(scope, metric));
        return [.. StandardStages.Model.Stages
            .Select((stage, index) => new FunnelStageView(
                scope.Title(stage),
                MapBuilder.Tint(index),
                [.. rates[index].Take(MostBars).Select(metric => Bar(scope, metric))]))
            .Where(stage => !stage.Bars.IsEmpty)];
    }

    private static int StageOf(PageScope scope, Metric metric)
    {
        int[] stages = [.. scope.Site.Usages.Of(metric).Select(touchpoint => touchpoint.Stage.StandardIndex).Where(index => index >= 0)];
        return stages.Length == 0 ? -1 : stages.Min();
    }

    private static FunnelBarView Bar(PageScope scope, Metric metric)
    {
        var latest = MetricPages.Series(scope, metric)?.Latest;
        var target = metric.Target is { } aim ? TargetVerdicts.InUnit(metric, aim.Bound) : null;
        var verdict = latest is null ? TargetVerdict.None : TargetVerdicts.Of(metric, metric.Target, latest);
        Html[] words =
        [
            latest is null ? scope.Texts["metrics.unmeasured"] : MetricValues.InWords(scope, metric, latest.Value),
            metric.Target is { } goal ? Html.Format("<small>{0}</small>", scope.Texts.Format("target", scope.Formats.Target(goal))) : Html.None,
        ];
        return new FunnelBarView(
            scope.Link(metric),
            Html.Join(" ", words),
            latest is null ? Html.None : Share(latest.Value),
            target is { } known ? Share(known) : Html.None,
            MetricValues.Verdict(scope, verdict),
            verdict == TargetVerdict.Missed ? "low" : null);
    }

    private static Html Share(decimal percent) => Html.Markup(Math.Clamp(percent, 0, 100).ToString("0.##", CultureInfo.InvariantCulture));
}
