using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>The page of a metric.</summary>
public sealed record MetricView : OverviewView
{
    /// <summary>How the figure is made.</summary>
    public Html Formula { get; init; }

    /// <summary>What was measured over time; nothing where it is not known.</summary>
    public TrendView? Trend { get; init; }

    /// <summary>The touchpoints that it is measured at, each with its value against its target.</summary>
    public ImmutableArray<RowView> Rows { get; init; } = [];

    internal override void Describe(ViewWriter view)
    {
        base.Describe(view);
        view.Add("formula", Formula).Add("trend", Trend).Add("rows", Rows);
    }
}

/// <summary>Values over time as a chart, and as a table that says the same.</summary>
/// <param name="Label">The chart's name.</param>
/// <param name="Text">What the signs mean.</param>
/// <param name="Target">The height of the target's line; none where there is no target.</param>
/// <param name="TargetLabel">The target.</param>
/// <param name="Band">The outline of the interval; none where no interval is known.</param>
/// <param name="Line">The line through the values.</param>
/// <param name="Ticks">The lines of the scale.</param>
/// <param name="Points">The values.</param>
/// <param name="Rows">The table.</param>
public sealed record TrendView(
    Html Label,
    Html Text,
    Html Target,
    Html TargetLabel,
    Html Band,
    Html Line,
    ImmutableArray<PointView> Ticks,
    ImmutableArray<PointView> Points,
    ImmutableArray<RowView> Rows) : ViewModel
{
    /// <summary>The line to the values of periods that are not over; none where there are none.</summary>
    public Html RunningLine { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("label", Label)
        .Add("text", Text)
        .Add("target", Target)
        .Add("target_label", TargetLabel)
        .Add("band", Band)
        .Add("line", Line)
        .Add("running_line", RunningLine)
        .Add("ticks", Ticks)
        .Add("points", Points)
        .Add("rows", Rows);
}

/// <summary>A stage of the funnel.</summary>
public sealed record FunnelStageView(Html Title, string Tint, ImmutableArray<FunnelBarView> Bars) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.Add("title", Title).AddToken("tint", Tint).Add("bars", Bars);
}

/// <summary>A share in the funnel.</summary>
/// <param name="Title">What is counted.</param>
/// <param name="Value">The share in words, with its target.</param>
/// <param name="Width">The share in percent, for the bar; none where it is not measured.</param>
/// <param name="Target">The target in percent, for the mark; none where there is none.</param>
/// <param name="Verdict">Whether the target is met, in words.</param>
/// <param name="Kind">The class of the verdict.</param>
public sealed record FunnelBarView(Html Title, Html Value, Html Width, Html Target, Html Verdict, string? Kind) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("title", Title)
        .Add("value", Value)
        .Add("width", Width)
        .Add("target", Target)
        .Add("verdict", Verdict)
        .AddToken("kind", Kind);
}
