namespace Journeys.Language.Model.Binding;

/// <summary>Units of time as people write them behind a number: whole words of the three languages, and how those are cut short.</summary>
internal static class TimeUnits
{
    private static readonly Dictionary<string, DurationUnit> Short = new(StringComparer.Ordinal)
    {
        ["ms"] = DurationUnit.Milliseconds,
        ["millisecond"] = DurationUnit.Milliseconds,
        ["milliseconds"] = DurationUnit.Milliseconds,
        ["milliseconden"] = DurationUnit.Milliseconds,
        ["millisekunder"] = DurationUnit.Milliseconds,
        ["s"] = DurationUnit.Seconds,
        ["sec"] = DurationUnit.Seconds,
        ["secs"] = DurationUnit.Seconds,
        ["sek"] = DurationUnit.Seconds,
        ["m"] = DurationUnit.Minutes,
        ["min"] = DurationUnit.Minutes,
        ["mins"] = DurationUnit.Minutes,
        ["h"] = DurationUnit.Hours,
        ["hr"] = DurationUnit.Hours,
        ["hrs"] = DurationUnit.Hours,
        ["d"] = DurationUnit.Days,
        ["w"] = DurationUnit.Weeks,
        ["wk"] = DurationUnit.Weeks,
        ["wks"] = DurationUnit.Weeks,
        ["mo"] = DurationUnit.Months,
        ["mos"] = DurationUnit.Months,
        ["mnd"] = DurationUnit.Months,
        ["md"] = DurationUnit.Months,
        ["mdr"] = DurationUnit.Months,
        ["y"] = DurationUnit.Years,
        ["yr"] = DurationUnit.Years,
        ["yrs"] = DurationUnit.Years,
    };

    /// <summary>The unit that a word means, in any letter case; null where it means none.</summary>
    public static DurationUnit? Of(string word)
    {
        var lower = word.ToLowerInvariant();
        return Short.TryGetValue(lower, out var unit) ? unit : ValueReader.UnitNamed(lower);
    }
}
