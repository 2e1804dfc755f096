namespace Journeys.Rules.Languages.Danish;

/// <summary>Danish dates and hours.</summary>
internal static class DanishCalendar
{
    /// <summary>The words.</summary>
    public static CalendarWords Words { get; } = new()
    {
        Months = CalendarWords.Numbered(
            "januar jan, februar feb, marts mar, april apr, maj, juni jun, juli jul, august aug, september sept, oktober okt, november nov, december dec"),
        Weekdays = CalendarWords.Numbered(
            "mandag mandage mandagen mandagsåbent,"
            + "tirsdag tirsdage tirsdagen,"
            + "onsdag onsdage onsdagen,"
            + "torsdag torsdage torsdagen,"
            + "fredag fredage fredagen,"
            + "lørdag lørdage lørdagen,"
            + "søndag søndage søndagen"),
        Ordinals = CalendarWords.Numbered("første, anden andet, tredje, fjerde, femte, sjette, syvende, ottende"),
        DayJoiners = Texts.Words.Set("i"),
        Since = Texts.Words.Set("siden"),
        Closing = Texts.Words.Set("lukker lukke"),
        Opening = Texts.Words.Set("åbner åbne"),
        Until = Texts.Words.Set("før inden til indtil senest"),
        Before = Texts.Words.Set("før inden senest"),
        From = Texts.Words.Set("fra efter"),
        Up = Texts.Words.Set("op"),
        ClockMarks = Texts.Words.Set("kl klokken"),
        BeforeHours = Texts.Words.Set("fra mellem"),
        OfHours = Texts.Words.Set("åben åbent åbne åbningstid åbningstider træffes hverdag hverdage daglig dagligt"),
        HalfHours = Texts.Words.Set("halv"),
        HalfHourLeadsOn = true,
        QuarterHours = Texts.Words.Set("kvart kvarter"),
        PastHour = Texts.Words.Set("over"),
        ToHour = Texts.Words.Set("i"),
    };
}
