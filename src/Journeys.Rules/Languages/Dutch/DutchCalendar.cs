namespace Journeys.Rules.Languages.Dutch;

/// <summary>Dutch dates and hours.</summary>
internal static class DutchCalendar
{
    /// <summary>The words.</summary>
    public static CalendarWords Words { get; } = new()
    {
        Months = CalendarWords.Numbered(
            "januari jan, februari feb, maart mrt, april apr, mei, juni jun, juli jul, augustus aug, september sept, oktober okt, november nov, december dec"),
        Weekdays = CalendarWords.Numbered(
            "maandag maandags maandagen maandagavond maandagochtend maandagmiddag,"
            + "dinsdag dinsdags dinsdagen dinsdagavond dinsdagochtend dinsdagmiddag,"
            + "woensdag woensdags woensdagen woensdagavond woensdagochtend woensdagmiddag,"
            + "donderdag donderdags donderdagen donderdagavond donderdagochtend donderdagmiddag,"
            + "vrijdag vrijdags vrijdagen vrijdagavond vrijdagochtend vrijdagmiddag,"
            + "zaterdag zaterdags zaterdagen zaterdagavond zaterdagochtend zaterdagmiddag,"
            + "zondag zondags zondagen zondagavond zondagochtend zondagmiddag"),
        Ordinals = CalendarWords.Numbered("eerste, tweede, derde, vierde, vijfde, zesde, zevende, achtste"),
        DayJoiners = Texts.Words.Set("van"),
        Since = Texts.Words.Set("sinds"),
        Closing = Texts.Words.Set("sluit sluiten dicht"),
        Opening = Texts.Words.Set("opent openen"),
        Until = Texts.Words.Set("voor vóór tot uiterlijk"),
        Before = Texts.Words.Set("voor vóór uiterlijk"),
        From = Texts.Words.Set("vanaf na"),
        AtHour = Texts.Words.Set("om"),
        ClockMarks = Texts.Words.Set(""),
        BeforeHours = Texts.Words.Set("van tussen"),
        OfHours = Texts.Words.Set("open geopend opening openingstijd openingstijden bereikbaar werkdag werkdagen doordeweeks dagelijks"),
        HalfHours = Texts.Words.Set("half"),
        HalfHourLeadsOn = true,
        QuarterHours = Texts.Words.Set("kwart"),
        PastHour = Texts.Words.Set("over"),
        ToHour = Texts.Words.Set("voor vóór"),
    };
}
