namespace Journeys.Rules.Languages.German;

/// <summary>German numbers, units and money: what claims are compared by, and no more.</summary>
internal static class GermanMeasures
{
    private static readonly string[] Ones =
        Texts.Words.List("null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn");

    private static readonly string[] Tens = Texts.Words.List("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig");

    /// <summary>The words.</summary>
    public static MeasureWords Words { get; } = new()
    {
        Numbers = Numbers(),
        Multipliers = new Dictionary<string, decimal> { ["hundert"] = 100, ["tausend"] = 1000 },
        Articles = Texts.Words.Set("ein eine einen einem einer eines"),
        Half = Texts.Words.Set("halb halbe halben halber halbes"),
        Fractions = new FractionWords
        {
            Named = FractionWords.Parts("hälfte 1/2", "drittel 1/3", "viertel 1/4", "dreiviertel 3/4", "fünftel 1/5", "zehntel 1/10"),
            Of = Texts.Words.Set("von des der"),
            Paying = ["zahl", "zahlst", "zahlt", "bezahl", "zahlen"],
            Off = ["rabatt", "günstiger", "billiger", "weniger", "nachlass", "ermäßig", "sparst", "spart", "sparen"],
            Price = ["preis", "preise", "zahlst", "zahlen", "zahlt", "kosten", "kostet"],
            People = ["kunden", "leute", "gäste", "mitglied", "nutzer", "fahrer"],
            Bills = ["rechnung", "betrag", "preis", "zurück", "kosten", "vorab"],
        },
        Units = Unit.Table(
            "second: sekunde sekunden",
            "minute: minute minuten min",
            "hour: stunde stunden std h",
            "day: tag tage tagen tages kalendertage kalendertagen",
            "week: woche wochen",
            "month: monat monate monaten monats",
            "quarter: quartal quartale",
            "year: jahr jahre jahren jahres",
            "workday: werktag werktage werktagen arbeitstag arbeitstage arbeitstagen",
            "kilo: kilo kg kilogramm",
            "gram: gramm g",
            "megabit: mbit mbps megabit",
            "gigabit: gbit gbps gigabit",
            "kilometre: km kilometer kilometern",
            "metre: meter metern",
            "litre: liter litern",
            "percent: prozent",
            "night: nacht nächte nächten übernachtung übernachtungen",
            "person: person personen"),
        Plurals = new Dictionary<string, string>
        {
            ["tag"] = "tage",
            ["woche"] = "wochen",
            ["stunde"] = "stunden",
            ["minute"] = "minuten",
            ["monat"] = "monate",
            ["jahr"] = "jahre",
            ["werktag"] = "werktage",
        },
        JoinedUnits = Unit.Table("year: jährige jähriges jährigen", "day: tägige tägiges tägigen", "month: monatige monatiges", "week: wöchige wöchiges"),
        Money = new Dictionary<string, (string, decimal)>
        {
            ["€"] = ("EUR", 1),
            ["eur"] = ("EUR", 1),
            ["euro"] = ("EUR", 1),
            ["euros"] = ("EUR", 1),
            ["cent"] = ("EUR", 0.01m),
            ["cents"] = ("EUR", 0.01m),
            ["ct"] = ("EUR", 0.01m),
            ["chf"] = ("CHF", 1),
            ["franken"] = ("CHF", 1),
            ["$"] = ("USD", 1),
            ["dollar"] = ("USD", 1),
            ["£"] = ("GBP", 1),
            ["dkk"] = ("DKK", 1),
        },
        DashCurrency = "EUR",
        Fillers = Texts.Words.Set("ganze ganzen volle vollen lang extra"),
        RangeWords = Texts.Words.Set("bis oder"),
        OutOf = [["von"]],
        Per = Texts.Words.Set("pro je im am die der das in"),
        Times = Texts.Words.Set("mal x pro je"),
        NoPromiseAfter = Texts.Words.Set("erfahrung alt alte später jung jubiläum"),
        NoPromiseBefore = Texts.Words.Set("seit vor"),
        ClockBefore = Texts.Words.Set("um ab bis von vor nach gegen"),
        ClockUnits = Texts.Words.Set("uhr"),
        After = Texts.Words.Set("nach danach"),
        NotBefore = Texts.Words.Set("erst"),
        Additions = Texts.Words.Set("mehr extra zusätzlich zusätzliche weitere"),
        Reference = Texts.Words.Set("nach von bei ab seit vor"),
        Each = Texts.Words.Set("jede jeder jedes"),
        Endings = Texts.Words.Set("endet enden verfällt läuft"),
        Alternatives = Texts.Words.Set("oder"),
        NumberedPlaces = Texts.Words.Set("gleis bahnsteig steg schalter kasse raum zimmer saal halle tor gate eingang tür etage terminal tisch haltestelle gebäude bus linie station"),
        Conjunctions = Texts.Words.Set("und oder aber plus"),
        Threshold = Texts.Words.Set("ab über mindestbestellwert"),
        About = Texts.Words.Set("etwa ungefähr circa ca rund fast"),
        Beyond = Texts.Words.Set("gut mehr über"),
        Between = Texts.Words.Set("zwischen"),
        Within = Texts.Words.Set("innerhalb binnen in"),
        Starts = Texts.Words.Set("beginnt startet öffnet"),
        Ahead = Texts.Words.Set("vor vorher vorab"),
        From = Texts.Words.Set("ab"),
        Spending = Texts.Words.Set("unter bei mindestens"),
        Orders = Texts.Words.Set("bestellung bestellungen bestellwert einkauf"),
        Limits = Texts.Words.Set("grenze schwelle mindestbestellwert"),
        Remaining = Texts.Words.Set("noch"),
        Worth = Texts.Words.Set("wert"),
        Gratis = Texts.Words.Set("gratis kostenlos kostenlose kostenfrei umsonst frei"),
        Months = Texts.Words.Set("januar februar märz april mai juni juli august september oktober november dezember"),
    };

    private static Dictionary<string, decimal> Numbers()
    {
        var numbers = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["anderthalb"] = 1.5m, ["beide"] = 2 };
        for (var i = 0; i < Ones.Length; i++)
        {
            numbers[Ones[i]] = i;
        }

        for (var ten = 0; ten < Tens.Length; ten++)
        {
            numbers[Tens[ten]] = (ten + 2) * 10;
            for (var one = 1; one < 10; one++)
            {
                numbers[(one == 1 ? "ein" : Ones[one]) + "und" + Tens[ten]] = (ten + 2) * 10 + one;
            }
        }

        for (var hundred = 2; hundred < 20; hundred++)
        {
            numbers[Ones[hundred] + "hundert"] = hundred * 100;
        }

        return numbers;
    }
}
