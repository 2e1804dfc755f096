namespace Journeys.Rules.Languages.Dutch;

/// <summary>Dutch numbers, units and money.</summary>
internal static class DutchMeasures
{
    private static readonly string[] Ones =
        Texts.Words.List("nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien");

    private static readonly string[] Tens = Texts.Words.List("twintig dertig veertig vijftig zestig zeventig tachtig negentig");

    /// <summary>The words.</summary>
    public static MeasureWords Words { get; } = new()
    {
        Numbers = Numbers(),
        And = "en",
        Multipliers = new Dictionary<string, decimal> { ["dozijn"] = 12, ["honderd"] = 100, ["duizend"] = 1000, ["miljoen"] = 1_000_000 },
        Articles = Texts.Words.Set("een 'n"),
        AndAHalf = [["en", "een", "half"], ["en", "een", "halve"], ["en", "half"], ["en", "halve"]],
        Half = Texts.Words.Set("half halve"),
        Fractions = DutchFractions.Words,
        Ages = new AgeWords
        {
            Beginnings = ["leeftijd"],
            Ends = ["leeftijd"],
            Behind = Texts.Words.Set("ouder oud omhoog"),
            Being = Texts.Words.Set("zijn"),
            Leading = Texts.Words.Set("is van vanaf minimaal minstens tenminste ten minste boven onder nu voor ligt op bedraagt"),
        },
        Units = Unit.Table(
            "second: seconde seconden sec",
            "minute: minuut minuten min minuutjes",
            "hour: uur uren uurs u uurtje uurtjes",
            "day: dag dagen dgn daagse daags dagens dagje kalenderdag kalenderdagen etmaal etmalen",
            "week: week weken wk wkn weekse wekelijkse weeks",
            "month: maand maanden mnd mnden maands maandse maandelijkse",
            "quarter: kwartaal kwartalen",
            "year: jaar jaren jr jaars jarig jarige jaargarantie",
            "workday: werkdag werkdagen",
            "kilo: kilo kilo's kg kilogram",
            "gram: gram g gr grams",
            "centimetre: cm centimeter centimeters",
            "millilitre: ml milliliter",
            "centilitre: cl",
            "megabyte: mb megabyte megabytes",
            "gigabyte: gb gigabyte gigabytes",
            "megabit: mbit mbps megabit megabits",
            "gigabit: gbit gbps gigabit gigabits",
            "kilometre: km kilometer kilometers",
            "metre: meter meters",
            "litre: liter liters",
            "gigabyte: gb gigabyte gigabytes",
            "percent: procent pct",
            "night: nacht nachten",
            "store: winkel winkels vestiging vestigingen filiaal filialen",
            "star: ster sterren",
            "point: punt punten spaarpunt spaarpunten",
            "piece: stuk stuks",
            "person: persoon personen"),
        Plurals = new Dictionary<string, string>
        {
            ["dag"] = "dagen",
            ["week"] = "weken",
            ["uur"] = "uur",
            ["minuut"] = "minuten",
            ["maand"] = "maanden",
            ["jaar"] = "jaar",
            ["werkdag"] = "werkdagen",
            ["winkel"] = "winkels",
            ["nacht"] = "nachten",
            ["punt"] = "punten",
            ["ster"] = "sterren",
        },
        JoinedUnits = Unit.Table("year: jarig jarige jaarse", "day: daags daagse", "week: weeks weekse", "month: maands maandse"),
        Wholes = new Dictionary<string, (decimal, Unit)>
        {
            ["kwartier"] = (15, Unit.Seconds(60)),
            ["kwartiertje"] = (15, Unit.Seconds(60)),
            ["halfuur"] = (30, Unit.Seconds(60)),
            ["halfjaar"] = (6, new Unit(Unit.Months, 1)),
            ["anderhalfjaar"] = (18, new Unit(Unit.Months, 1)),
            ["tientje"] = (10, new Unit("money:EUR", 1)),
            ["tientjes"] = (10, new Unit("money:EUR", 1)),
        },
        Money = new Dictionary<string, (string, decimal)>
        {
            ["€"] = ("EUR", 1),
            ["eur"] = ("EUR", 1),
            ["euro"] = ("EUR", 1),
            ["euro's"] = ("EUR", 1),
            ["euros"] = ("EUR", 1),
            ["cent"] = ("EUR", 0.01m),
            ["eurocent"] = ("EUR", 0.01m),
            ["ct"] = ("EUR", 0.01m),
            ["cts"] = ("EUR", 0.01m),
            ["centen"] = ("EUR", 0.01m),
            ["eurocenten"] = ("EUR", 0.01m),
            ["øre"] = ("DKK", 0.01m),
            ["pence"] = ("GBP", 0.01m),
            ["$"] = ("USD", 1),
            ["usd"] = ("USD", 1),
            ["dollar"] = ("USD", 1),
            ["£"] = ("GBP", 1),
            ["gbp"] = ("GBP", 1),
            ["dkk"] = ("DKK", 1),
        },
        DashCurrency = "EUR",
        Fillers = Texts.Words.Set("hele heel vol volle gehele ruim volledige lange extra opeenvolgende aaneengesloten gratis"),
        RangeWords = Texts.Words.Set("tot à a of t/m"),
        OutOf = [["uit"], ["van", "de"], ["op", "de"], ["op", "een", "schaal", "van"]],
        Per = Texts.Words.Set("per elke iedere ieder in op de het van"),
        Times = Texts.Words.Set("keer maal x keren per elke elk iedere ieder om"),
        NoPromiseAfter = Texts.Words.Set("vertraging vertraagd ervaring geleden oud oude ouder jong jonge terug jubileum bestaan expertise vakmanschap historie lang-bestaand"),
        NoPromiseBefore = Texts.Words.Set("al sinds bestaat bestaan leeftijd reeds nog"),
        ClockBefore = Texts.Words.Set("om voor vóór tot vanaf rond tussen na van en"),
        ClockUnits = Texts.Words.Set("uur u uurtje"),
        After = Texts.Words.Set("na daarna nadat verder later"),
        NotBefore = Texts.Words.Set("pas eerst"),
        Additions = Texts.Words.Set("erbij meer extra"),
        Reference = Texts.Words.Set("na van bij vanaf sinds nadat tot voor"),
        Each = Texts.Words.Set("elke iedere elk ieder"),
        Endings = Texts.Words.Set("eindigt eindigen stopt stoppen vervalt vervallen verloopt verlopen loopt af"),
        Intervals = [["om", "de"]],
        Alternatives = Texts.Words.Set("of"),
        NumberedPlaces = Texts.Words.Set("spoor perron balie loket kassa kamer spreekkamer zaal lokaal steiger gate hal poort ingang deur verdieping etage route terminal tafel halte vak gebouw bus tram lijn buslijn tramlijn afdeling kade"),
        Conjunctions = Texts.Words.Set("en of maar én ook plus"),
        Threshold = Texts.Words.Set("vanaf boven besteed besteding bestelbedrag zodra"),
        About = Texts.Words.Set("ongeveer circa ca rond omstreeks zo'n pakweg bijna plusminus"),
        Beyond = Texts.Words.Set("ruim meer over"),
        Between = Texts.Words.Set("tussen"),
        Surcharges = ["meerprijs", "meerkosten", "bijbetaling"],
        Extra = Texts.Words.Set("extra verdere"),
        Included = Texts.Words.Set("inbegrepen inclusief"),
        Within = Texts.Words.Set("binnen in tot"),
        SomeDayBefore = Texts.Words.Set("op ooit"),
        Starts = Texts.Words.Set("begint beginnen start starten opent openen"),
        Ahead = Texts.Words.Set("voor vóór vooraf tevoren voorafgaand lang"),
        Last = Texts.Words.Set("laatste"),
        From = Texts.Words.Set("vanaf"),
        Spending = Texts.Words.Set("onder bij meer hoger minimaal minstens boven besteed besteedt besteden"),
        Orders = Texts.Words.Set("bestelling bestellingen order orders aankoop aankopen besteding bestelwaarde bestelbedrag"),
        Former = Texts.Words.Set("eerst was eerder"),
        InsteadOf = ["plaats van"],
        Against = Texts.Words.Set("tegen"),
        Once = Texts.Words.Set("ooit eens eerst vroeger"),
        Was = Texts.Words.Set("was waren kostte kostten kreeg kon konden moest moesten duurde duurden betaalde betaalden wachtte wachtten had hadden kwam kwamen rekenden"),
        Until = Texts.Words.Set("tot"),
        Previous = Texts.Words.Set("vorig vorige"),
        Before = Texts.Words.Set("voor vóór"),
        Limiting = Texts.Words.Set("uiterlijk tot minstens minimaal hoogstens maximaal dan"),
        Ago = Texts.Words.Set("geleden"),
        Limits = Texts.Words.Set("grens ondergrens drempel minimum minimumbedrag drempelbedrag"),
        Remaining = Texts.Words.Set("nog slechts extra"),
        Worth = Texts.Words.Set("waarde twv"),
        Gratis = Texts.Words.Set("gratis kosteloos kosteloze"),
        Nothing = Texts.Words.Set("niets"),
        Then = Texts.Words.Set("nu vandaag morgen volgend volgende"),
        Definite = Texts.Words.Set("de het"),
        Possessives = Texts.Words.Set("jouw uw mijn"),
        Lasting = Texts.Words.Set("duurt duren"),
        Outside = Texts.Words.Set("buiten"),
        Self = Texts.Words.Set("ik mijn mij me"),
        Charged = Texts.Words.Set("voor à"),
        Costs = Texts.Words.Set("kost kosten"),
        Changes = Texts.Words.Set("verhoogd verlaagd verlengd verkort gegaan ging gaat gaan veranderd opgetrokken teruggebracht verruimd ingekort opgehoogd gestegen gedaald bijgesteld aangepast stijgt daalt klimt zakt"),
        ChangedFrom = Texts.Words.Set("van"),
        ChangedTo = Texts.Words.Set("naar tot"),
        CountedUnits = Texts.Words.Set("dag week"),
        Vague = [(["een", "paar"], 2, 6), (["enkele"], 2, 9)],
        Months = Texts.Words.Set("januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec"),
    };

    private static Dictionary<string, decimal> Numbers()
    {
        var numbers = new Dictionary<string, decimal>(StringComparer.Ordinal)
        {
            ["één"] = 1,
            ["eén"] = 1,
            ["beide"] = 2,
            ["dozijn"] = 12,
            ["anderhalf"] = 1.5m,
            ["anderhalve"] = 1.5m,
        };
        for (var i = 0; i < Ones.Length; i++)
        {
            if (Ones[i] != "een")
            {
                numbers[Ones[i]] = i;
            }
        }

        // Tweeënhalf, vierenhalf.
        for (var one = 2; one < 10; one++)
        {
            numbers[Ones[one] + (Ones[one].EndsWith("e", StringComparison.Ordinal) ? "ën" : "en") + "half"] = one + 0.5m;
        }

        for (var ten = 0; ten < Tens.Length; ten++)
        {
            numbers[Tens[ten]] = (ten + 2) * 10;
            for (var one = 1; one < 10; one++)
            {
                var and = Ones[one].EndsWith("e", StringComparison.Ordinal) ? "ën" : "en";
                numbers[Ones[one] + and + Tens[ten]] = (ten + 2) * 10 + one;
                numbers[Ones[one] + "en" + Tens[ten]] = (ten + 2) * 10 + one;
            }
        }

        foreach (var one in Enumerable.Range(2, 8))
        {
            var and = Ones[one].EndsWith("e", StringComparison.Ordinal) ? "ën" : "en";
            numbers[Ones[one] + and + "half"] = one + 0.5m;
            numbers[Ones[one] + and + "halve"] = one + 0.5m;
        }

        AddHundreds(numbers);
        return numbers;
    }

    private static void AddHundreds(Dictionary<string, decimal> numbers)
    {
        foreach (var below in numbers.Where(pair => pair.Value is > 0 and < 100 && pair.Value % 1 == 0).ToList())
        {
            numbers["honderd" + below.Key] = 100 + below.Value;
            numbers["honderden" + below.Key] = 100 + below.Value;
            for (var i = 2; i < 10; i++)
            {
                numbers[Ones[i] + "honderd" + below.Key] = (i * 100) + below.Value;
            }
        }

        for (var i = 2; i < 10; i++)
        {
            numbers[Ones[i] + "honderd"] = i * 100;
        }

        for (var i = 2; i < 20; i++)
        {
            numbers[Ones[i] + "duizend"] = i * 1000;
        }
    }
}
