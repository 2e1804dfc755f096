using Journeys.Language.Model;

namespace Journeys.Measures;

/// <summary>Calendar periods. They do not move when answers are added, so that figures of earlier periods stay as they were.</summary>
internal static class Periods
{
    /// <summary>The longest period that is no longer than how often the metric is measured; a month where it does not say.</summary>
    public static PeriodLength Of(DurationValue? every) => every switch
    {
        null => PeriodLength.Month,
        { IsCalendar: true } => every.BaseAmount switch
        {
            >= 12 => PeriodLength.Year,
            >= 3 => PeriodLength.Quarter,
            >= 1 => PeriodLength.Month,
            _ => PeriodLength.Week,
        },
        _ => (every.BaseAmount / new DurationValue(1, DurationUnit.Days).BaseAmount) switch
        {
            >= 365 => PeriodLength.Year,
            >= 90 => PeriodLength.Quarter,
            >= 28 => PeriodLength.Month,
            _ => PeriodLength.Week,
        },
    };

    /// <summary>The last day of a period that starts on <paramref name="start"/>.</summary>
    public static Date End(Date start, PeriodLength length) => (length switch
    {
        PeriodLength.Week => start.AddDays(7),
        PeriodLength.Month => start.Add(new DurationValue(1, DurationUnit.Months)),
        PeriodLength.Quarter => start.Add(new DurationValue(3, DurationUnit.Months)),
        _ => start.Add(new DurationValue(1, DurationUnit.Years)),
    }).AddDays(-1);
}
