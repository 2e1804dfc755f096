using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Journeys.Language.Model;
using Journeys.Measures;

namespace Journeys.Cli.Output;

/// <summary>The latest figures as a table for a terminal.</summary>
internal static class MeasureTable
{
    private static readonly string[] Header = ["metric", "where", "period", "value", "95 % interval", "n", "target"];

    private static readonly (DurationUnit Unit, decimal From)[] Lengths =
    [
        (DurationUnit.Days, 172_800), (DurationUnit.Hours, 7_200), (DurationUnit.Minutes, 120), (DurationUnit.Seconds, 1), (DurationUnit.Milliseconds, 0),
    ];

    /// <summary>The table: a line a series, with its latest period.</summary>
    public static string Write(ImmutableArray<MetricMeasures> metrics, Workspace workspace)
    {
        string[][] rows =
        [
            Header,
            .. metrics.SelectMany(metric => metric.Series.Select(series => Row(metric, series, workspace))),
        ];
        int[] widths = [.. Header.Select((_, column) => rows.Max(row => Width(row[column])))];
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var line = string.Join("  ", row.Select((cell, column) => cell + new string(' ', widths[column] - Width(cell))));
            text.Append(line.TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    private static int Width(string text)
    {
        var width = 0;
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var length = StringInfo.GetNextTextElementLength(rest);
            width += DisplayWidth.Of(rest[..length]);
            rest = rest[length..];
        }

        return width;
    }

    private static string[] Row(MetricMeasures metric, MeasuredSeries series, Workspace workspace)
    {
        var latest = series.Latest!;
        var where = series.Touchpoint is null ? "all" : series.Journey is null ? series.Touchpoint : series.Journey + "." + series.Touchpoint;
        return
        [
            .. new[]
            {
                metric.Metric, where, Period(latest, metric.Period), Value(latest.Value, metric.Unit),
                $"{End(latest.Low, metric.Unit)} to {End(latest.High, metric.Unit)}", latest.N.ToString(CultureInfo.InvariantCulture), Target(series, workspace)?.ToString() ?? "",
            }.Select(TerminalText.Clean),
        ];
    }

    /// <summary>The touchpoint's own target, else the metric's.</summary>
    private static Comparison? Target(MeasuredSeries series, Workspace workspace)
    {
        var own = series is { Journey: { } journey, Touchpoint: { } touchpoint } && workspace.Journeys.TryGet(journey, out var declared)
            ? workspace.View(declared).Touchpoint(touchpoint)?.Facts.Metrics.FirstOrDefault(use => use.Metric.Value == series.Metric)?.Target
            : null;
        return own ?? (workspace.Metrics.TryGet(series.Metric, out var metric) ? metric.Target : null);
    }

    private static string Period(MeasuredPeriod period, PeriodLength length) => length switch
    {
        PeriodLength.Year => $"{period.Start.Year:0000}",
        PeriodLength.Quarter => $"{period.Start.Year:0000} Q{(period.Start.Month + 2) / 3}",
        PeriodLength.Month => $"{period.Start.Year:0000}-{period.Start.Month:00}",
        _ => period.Start.ToString(),
    };

    private static string End(decimal? value, MeasureUnit unit) => value is { } end ? Value(end, unit) : "?";

    private static string Value(decimal value, MeasureUnit unit) => unit switch
    {
        MeasureUnit.Percent => new PercentageValue(Math.Round(value, 1)).ToString(),
        MeasureUnit.Seconds => Length(value),
        _ => new NumberValue(Math.Round(value, 2)).ToString(),
    };

    /// <summary>In the largest unit of which there are two, as a target is mostly written.</summary>
    private static string Length(decimal seconds)
    {
        var unit = Array.Find(Lengths, length => seconds >= length.From).Unit;
        return new DurationValue(Math.Round(seconds / new DurationValue(1, unit).BaseAmount, 2), unit).ToString();
    }
}
