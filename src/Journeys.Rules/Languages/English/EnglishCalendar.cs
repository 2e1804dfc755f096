namespace Journeys.Rules.Languages.English;

/// <summary>English dates and hours.</summary>
internal static class EnglishCalendar
{
    /// <summary>The words.</summary>
    public static CalendarWords Words { get; } = new()
    {
        Months = CalendarWords.Numbered(
            "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept, october oct, november nov, december dec"),
        Weekdays = CalendarWords.Numbered(
            "monday mondays monday's,"
            + "tuesday tuesdays tuesday's,"
            + "wednesday wednesdays wednesday's,"
            + "thursday thursdays thursday's,"
            + "friday fridays friday's,"
            + "saturday saturdays saturday's,"
            + "sunday sundays sunday's"),
        Ordinals = CalendarWords.Numbered("first, second, third, fourth, fifth, sixth, seventh, eighth"),
        DayJoiners = Texts.Words.Set("of"),
        Since = Texts.Words.Set("since"),
        Closing = Texts.Words.Set("close closes shut shuts lock locks"),
        Opening = Texts.Words.Set("open opens"),
        Until = Texts.Words.Set("before until till by to"),
        Before = Texts.Words.Set("before by"),
        From = Texts.Words.Set("from after"),
        AtHour = Texts.Words.Set("at"),
        ClockMarks = Texts.Words.Set(""),
        BeforeHours = Texts.Words.Set("from between"),
        OfHours = Texts.Words.Set("open opening weekday weekdays daily"),
        HalfHours = Texts.Words.Set("half"),
        QuarterHours = Texts.Words.Set("quarter"),
        PastHour = Texts.Words.Set("past"),
        ToHour = Texts.Words.Set("to"),
    };
}
