using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The metrics, and for each one its formula, its trend and every touchpoint that carries it.</summary>
internal static class MetricPages
{
    public static ListParts IndexParts(SiteModel site) => new(OverviewPaths.Metrics, Overviews.Pages(site.Workspace.Metrics).Length, Places.PageSize);

    public static ListParts Parts(SiteModel site, Metric metric) =>
        new(OverviewPaths.Folder(OverviewPaths.Metrics, metric.Name.Value), site.Usages.Of(metric).Length, Places.PageSize);

    public static ListingView Index(PageScope scope, int part)
    {
        var parts = IndexParts(scope.Site);
        var texts = scope.Texts;
        return new ListingView
        {
            Title = texts["nav.metrics"],
            Description = texts["metrics.lede"],
            Section = OverviewPaths.Metrics,
            Crumbs = part == 1 ? [] : Overviews.Crumbs(scope, OverviewPaths.Metrics),
            Heading = texts["nav.metrics"],
            Lede = texts["metrics.lede"],
            Columns =
            [
                new(texts["lane.metric"]),
                new(texts["overview.kind"]),
                new(texts["metrics.target"]),
                new(texts["metrics.latest"]),
                new(texts["fact.touchpoints"], 1, "number"),
                new(texts["metrics.every"]),
            ],
            Rows = [.. Overviews.Pages(scope.Workspace.Metrics)[parts.Of(part)].Select(metric => Row(scope, metric))],
            Empty = texts["metrics.none"],
            Funnel = part == 1 ? Funnel.Build(scope) : [],
            Pager = parts.Pager(scope, part),
        };
    }

    public static MetricView Build(PageScope scope, Metric metric, int part)
    {
        var touchpoints = scope.Site.Usages.Of(metric);
        var parts = Parts(scope.Site, metric);
        var isFirst = part == 1;
        return new MetricView
        {
            Title = scope.PlainTitle(metric),
            Description = scope.Texts.Format("metrics.description", scope.PlainTitle(metric)),
            Section = OverviewPaths.Metrics,
            Crumbs = Overviews.Crumbs(scope, OverviewPaths.Metrics),
            Source = scope.Site.SourceOf(metric.Name.Origin),
            Heading = scope.Title(metric),
            Badge = Kind(scope, metric),
            About = isFirst ? scope.Block(metric.About) : Html.None,
            Facts = isFirst ? Facts(scope, metric, touchpoints) : [],
            Formula = isFirst ? Formula(scope, metric) : Html.None,
            Trend = isFirst && Series(scope, metric) is { Periods.IsEmpty: false } series ? TrendChart.Build(scope, metric, series) : null,
            Rows = [.. touchpoints[parts.Of(part)].Select(touchpoint => Place(scope, metric, touchpoint))],
            Pager = parts.Pager(scope, part),
        };
    }

    /// <summary>What was measured of the metric as a whole; null where nothing was.</summary>
    public static MetricSeries? Series(PageScope scope, Metric metric) => scope.Site.Measures.Of(metric);

    private static Html Kind(PageScope scope, Metric metric) =>
        metric.Kind is { } kind ? scope.Texts["metrics.kind." + kind.ToString().ToLowerInvariant()] : Html.None;

    /// <summary>The formula in words. Scores on a scale have two: the average, and the share of the best answers.</summary>
    private static Html Formula(PageScope scope, Metric metric)
    {
        if (metric.Kind is not { } kind)
        {
            return Html.None;
        }

        var texts = scope.Texts;
        if (kind == MetricKind.Duration && metric.Method == MetricMethod.Mean)
        {
            return texts["metrics.formula.duration-mean"];
        }

        if (kind is not (MetricKind.Csat or MetricKind.Ces or MetricKind.Score))
        {
            return texts["metrics.formula." + kind.ToString().ToLowerInvariant()];
        }

        var question = texts["metrics.formula." + kind.ToString().ToLowerInvariant()];
        var method = texts[metric.IsShare ? "metrics.formula.top-box" : "metrics.formula.mean"];
        var scale = metric.Scale is { } ends ? texts.Format("metrics.formula.scale", Html.Number(ends.Lowest), Html.Number(ends.Highest)) : Html.None;
        return Html.Join(" ", [question, scale, method]);
    }

    private static ImmutableArray<FactView> Facts(PageScope scope, Metric metric, ImmutableArray<EffectiveTouchpoint> touchpoints)
    {
        var texts = scope.Texts;
        return Overviews.Known([
            new(texts["metrics.target"], metric.Target is { } target ? scope.Formats.Target(target) : Html.None),
            new(texts["metrics.latest"], Latest(scope, metric)),
            new(texts["metrics.better"], metric.Better is { } better ? texts["metrics.better." + better.ToString().ToLowerInvariant()] : Html.None),
            new(texts["metrics.every"], metric.Every is { } every ? scope.Formats.Every(every) : Html.None),
            new(texts["metrics.source"], Source(metric)),
            .. Places.Counts(scope, touchpoints),
            .. OwnFields.Of(scope, metric),
        ]);
    }

    private static Html Source(Metric metric) => metric.Source is { Value.Length: > 0 } source
        ? PageScope.Link(Address.Outside(source.Value), Html.Format("<code>{0}</code>", Html.Text(source.Value)))
        : Html.None;

    /// <summary>The latest value with its verdict and number of answers.</summary>
    private static Html Latest(PageScope scope, Metric metric)
    {
        if (Series(scope, metric)?.Latest is not { } latest)
        {
            return Html.None;
        }

        var verdict = MetricValues.Verdict(scope, TargetVerdicts.Of(metric, metric.Target, latest));
        var note = Html.Join(" · ", [verdict, MetricValues.Size(scope, metric, latest.N)]);
        return MetricValues.InWords(scope, metric, latest.Value) + Html.Format("<small>{0}</small>", note);
    }

    private static RowView Row(PageScope scope, Metric metric)
    {
        var latest = Latest(scope, metric);
        return new RowView(
            scope.Link(metric),
            [
                new(Kind(scope, metric)),
                new(metric.Target is { } target ? scope.Formats.Target(target) : Html.None),
                new(latest.IsNone ? Html.Format("<span class=\"soft\">{0}</span>", scope.Texts["metrics.unmeasured"]) : latest),
                Overviews.NumberCell(scope, scope.Site.Usages.Of(metric).Length),
                new(metric.Every is { } every ? scope.Formats.Every(every) : Html.None),
            ]);
    }

    private static RowView Place(PageScope scope, Metric metric, EffectiveTouchpoint touchpoint)
    {
        var own = touchpoint.Facts.Metrics.FirstOrDefault(use => use.Metric.Value == metric.Name.Value)?.Target;
        var target = own ?? metric.Target;
        var (value, verdict) = ValueAt(scope, metric, touchpoint, target);
        return new RowView(
            scope.Link(touchpoint),
            [
                new(scope.Link(touchpoint.Stage.Journey)),
                new(scope.LinkedTitle(touchpoint.Stage)),
                new(target is null ? Html.None : scope.Formats.Target(target)) { Label = scope.Texts["metrics.target"] },
                new(value) { Label = scope.Texts["metrics.value"] },
                new(MetricValues.Verdict(scope, verdict)),
            ]);
    }

    /// <summary>The value at a touchpoint: what was measured there, else what the journey says that came from the metric.</summary>
    private static (Html Value, TargetVerdict Verdict) ValueAt(PageScope scope, Metric metric, EffectiveTouchpoint touchpoint, Language.Model.Comparison? target)
    {
        if (scope.Site.Measures.At(metric, touchpoint)?.Latest is { } measured)
        {
            var note = Html.Join(" · ", MetricValues.Known(scope, metric, measured).AsSpan());
            return (MetricValues.InWords(scope, metric, measured.Value) + Html.Format(" <small>{0}</small>", note), TargetVerdicts.Of(metric, target, measured));
        }

        return touchpoint.Facts.Satisfaction is { FromMetric: { } source } satisfaction && source.Value == metric.Name.Value
            ? (new Fragments(scope).Satisfaction(touchpoint.Facts), TargetVerdicts.Of(target, satisfaction.Score))
            : (Html.Format("<span class=\"soft\">{0}</span>", scope.Texts["metrics.unmeasured"]), TargetVerdict.None);
    }
}
