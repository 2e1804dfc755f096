using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Measures;

/// <summary>The calendar period that answers are put together by.</summary>
public enum PeriodLength
{
    /// <summary>From Monday to Sunday (ISO 8601).</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,
}

/// <summary>What a figure counts.</summary>
public enum MeasureUnit
{
    /// <summary>Marks on the metric's scale; for the net promoter score from -100 to 100.</summary>
    Points,

    /// <summary>Percent of the cases.</summary>
    Percent,

    /// <summary>Seconds.</summary>
    Seconds,

    /// <summary>Cases.</summary>
    Cases,
}

/// <summary>The figures of one metric.</summary>
/// <param name="Metric">Its name.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Unit">What its figures count.</param>
/// <param name="Period">The period that its answers are put together by.</param>
/// <param name="Source">The file that the answers stand in, as the metric says.</param>
/// <param name="Series">The metric as a whole first, then by touchpoint in ordinal order.</param>
public sealed record MetricMeasures(
    string Metric, MetricKind Kind, MeasureUnit Unit, PeriodLength Period, string Source, ImmutableArray<MeasuredSeries> Series);

/// <summary>What somebody should know about a file with answers.</summary>
/// <param name="Place">The file, relative to the workspace's folder, with the line or row where one is meant.</param>
/// <param name="Message">What is wrong and what to do, in one line.</param>
public sealed record MeasureNote(string Place, string Message);

/// <summary>What measuring gave.</summary>
/// <param name="Metrics">The figures, ordered by metric; a metric whose file is in <paramref name="Problems"/> has none.</param>
/// <param name="Problems">Files that cannot be used.</param>
/// <param name="Notes">Rows that were left out, and metrics whose figures come from elsewhere.</param>
public sealed record MeasureResult(
    ImmutableArray<MetricMeasures> Metrics, ImmutableArray<MeasureNote> Problems, ImmutableArray<MeasureNote> Notes);
