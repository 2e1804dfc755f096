namespace Journeys.Rules.Languages.Danish;

/// <summary>Danish numbers, units and money.</summary>
internal static class DanishMeasures
{
    private static readonly string[] Ones =
        Texts.Words.List("nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten");

    private static readonly string[] Tens = Texts.Words.List("tyve tredive fyrre halvtreds tres halvfjerds firs halvfems");

    /// <summary>The words.</summary>
    public static MeasureWords Words { get; } = new()
    {
        Numbers = Numbers(),
        And = "og",
        Multipliers = new Dictionary<string, decimal>
        {
            ["dusin"] = 12,
            ["snes"] = 20,
            ["snese"] = 20,
            ["hundrede"] = 100,
            ["hundred"] = 100,
            ["tusind"] = 1000,
            ["tusinde"] = 1000,
            ["mio"] = 1_000_000,
            ["million"] = 1_000_000,
            ["millioner"] = 1_000_000,
        },
        Articles = Texts.Words.Set("en et"),
        AndAHalf = [["og", "en", "halv"], ["og", "et", "halvt"], ["en", "halv"], ["et", "halvt"]],
        Half = Texts.Words.Set("halv halvt halve"),
        Fractions = DanishFractions.Words,
        Ages = new AgeWords
        {
            Beginnings = ["alder", "minimumsalder", "minimumalder", "mindstealder"],
            Reached = Texts.Words.Set("fyldt fylder"),
            Behind = Texts.Words.Set("ældre derover opefter opad gammel gamle"),
            Being = Texts.Words.Set("være"),
            Leading = Texts.Words.Set("er på fra mindst minimum over under kun nu for"),
        },
        Units = Unit.Table(
            "second: sekund sekunder sek sekunders",
            "minute: minut minutter min minutters minuts",
            "hour: time timer timers times timen t",
            "day: dag dage dages dags dagers dagen døgn døgns døgnet kalenderdag kalenderdage kalenderdages dg dgs",
            "week: uge ugen uger ugers uges",
            "month: måned måneden måneder måneders måneds mdr mdr. md",
            "quarter: kvartal kvartalet kvartaler",
            "year: år året års årig årige årigt",
            "workday: hverdag hverdage hverdages hverdags arbejdsdag arbejdsdage arbejdsdages bankdag bankdage bankdages",
            "kilo: kilo kg kilogram kiloen",
            "gram: gram g",
            "centimetre: cm centimeter",
            "millilitre: ml milliliter",
            "centilitre: cl",
            "decilitre: dl",
            "megabyte: mb megabyte",
            "gigabyte: gb gigabyte",
            "megabit: mbit mbps megabit",
            "gigabit: gbit gbps gigabit",
            "kilometre: km kilometer kilometers",
            "metre: meter meters",
            "litre: liter liters",
            "gigabyte: gb gigabyte gigabytes",
            "percent: procent pct procents",
            "night: nat nætter nætters overnatning overnatninger",
            "store: butik butikker forretning forretninger afdeling afdelinger",
            "star: stjerne stjerner",
            "point: point points",
            "piece: stk stykker",
            "person: person personer"),
        Plurals = new Dictionary<string, string>
        {
            ["dag"] = "dage",
            ["uge"] = "uger",
            ["time"] = "timer",
            ["minut"] = "minutter",
            ["måned"] = "måneder",
            ["år"] = "år",
            ["hverdag"] = "hverdage",
            ["butik"] = "butikker",
            ["nat"] = "nætter",
            ["point"] = "point",
            ["stjerne"] = "stjerner",
        },
        JoinedUnits = Unit.Table("year: årig årige årigt års", "day: dages dags", "week: ugers uges", "month: måneders"),
        Wholes = new Dictionary<string, (decimal, Unit)>
        {
            ["kvarter"] = (15, Unit.Seconds(60)),
            ["halvår"] = (6, new Unit(Unit.Months, 1)),
            ["halvårs"] = (6, new Unit(Unit.Months, 1)),
            ["halvtredser"] = (50, new Unit("money:DKK", 1)),
            ["hundredlap"] = (100, new Unit("money:DKK", 1)),
        },
        Money = new Dictionary<string, (string, decimal)>
        {
            ["kr"] = ("DKK", 1),
            ["krone"] = ("DKK", 1),
            ["kroner"] = ("DKK", 1),
            ["kroners"] = ("DKK", 1),
            ["dkk"] = ("DKK", 1),
            ["øre"] = ("DKK", 0.01m),
            ["cent"] = ("cent", 0.01m),
            ["cents"] = ("cent", 0.01m),
            ["eurocent"] = ("EUR", 0.01m),
            ["pence"] = ("GBP", 0.01m),
            ["€"] = ("EUR", 1),
            ["eur"] = ("EUR", 1),
            ["euro"] = ("EUR", 1),
            ["$"] = ("USD", 1),
            ["usd"] = ("USD", 1),
            ["dollar"] = ("USD", 1),
            ["£"] = ("GBP", 1),
            ["sek"] = ("SEK", 1),
            ["nok"] = ("NOK", 1),
        },
        DashCurrency = "DKK",
        Fillers = Texts.Words.Set("hele helt fulde fuldt hel fuld lange ekstra sammenhængende gratis"),
        RangeWords = Texts.Words.Set("til eller à"),
        OutOf = [["ud", "af"], ["af"]],
        Per = Texts.Words.Set("om i pr per hver hvert"),
        Times = Texts.Words.Set("gange gang x hver hvert pr per"),
        NoPromiseAfter = Texts.Words.Set("forsinket forsinkelse tilbage igen erfaring siden gammel gamle gammelt alder jubilæum bagud ekspertise"),
        NoPromiseBefore = Texts.Words.Set("siden alder fyldt fylder ugens årets"),
        After = Texts.Words.Set("efter senere herefter derefter"),
        NotBefore = Texts.Words.Set("først"),
        Additions = Texts.Words.Set("mere ekstra flere yderligere"),
        Reference = Texts.Words.Set("efter af ved fra siden til før"),
        Each = Texts.Words.Set("hver hvert"),
        Endings = Texts.Words.Set("slutter slut udløber udløb stopper ophører ender bortfalder"),
        Alternatives = Texts.Words.Set("eller"),
        NumberedPlaces = Texts.Words.Set("spor perron bro anløbsbro skranke kasse vindue lokale mødelokale rum stue sal hal port gate indgang opgang dør etage kaj terminal bord stoppested plads bygning bus linje rute afsnit ambulatorium"),
        Conjunctions = Texts.Words.Set("og eller men samt plus"),
        Threshold = Texts.Words.Set("over fra minimum mindstekøb"),
        About = Texts.Words.Set("cirka ca omkring omtrent næsten"),
        Beyond = Texts.Words.Set("godt mere over"),
        Between = Texts.Words.Set("mellem"),
        Surcharges = ["betaling", "beregning", "merpris"],
        Extra = Texts.Words.Set("ekstra yderligere"),
        Included = Texts.Words.Set("inkluderet inkl"),
        Within = Texts.Words.Set("inden indenfor i på"),
        SomeDayBefore = Texts.Words.Set("du man vi jeg de"),
        Starts = Texts.Words.Set("starter begynder åbner"),
        Ahead = Texts.Words.Set("før forinden forud inden"),
        Last = Texts.Words.Set("sidste"),
        From = Texts.Words.Set("fra"),
        Spending = Texts.Words.Set("under ved mindst køber handler handl mere"),
        Orders = Texts.Words.Set("ordre ordrer bestilling bestillinger køb køber kurv ordreværdi ordrebeløb"),
        Former = Texts.Words.Set("før tidligere var"),
        InsteadOf = ["stedet for"],
        Against = Texts.Words.Set("mod"),
        Once = Texts.Words.Set("engang før tidligere"),
        Was = Texts.Words.Set("var kostede fik tog skulle kunne måtte ventede betalte varede havde kom"),
        Until = Texts.Words.Set("indtil"),
        Previous = Texts.Words.Set("sidste forrige"),
        Before = Texts.Words.Set("før inden"),
        Limiting = Texts.Words.Set("senest til indtil mindst højst end"),
        Ago = Texts.Words.Set("siden"),
        Limits = Texts.Words.Set("grænse grænsen beløbsgrænse beløbsgrænsen minimum minimumsbeløb minimumsbeløbet"),
        Remaining = Texts.Words.Set("kun mangler endnu ekstra"),
        Worth = Texts.Words.Set("værdi værd"),
        Gratis = Texts.Words.Set("gratis fri frit frie"),
        Nothing = Texts.Words.Set("ingenting"),
        Then = Texts.Words.Set("nu næste i-dag"),
        Definite = Texts.Words.Set("den det de"),
        Possessives = Texts.Words.Set("din dit dine deres min mit mine jeres"),
        Lasting = Texts.Words.Set("varer vare"),
        Outside = Texts.Words.Set("udenfor"),
        Self = Texts.Words.Set("jeg min mit mine mig"),
        Charged = Texts.Words.Set("til for à"),
        Costs = Texts.Words.Set("koster"),
        Changes = Texts.Words.Set("hævet sænket forlænget forkortet ændret sat gået går steget faldet udvidet forhøjet justeret nedsat stiger falder"),
        ChangedFrom = Texts.Words.Set("fra"),
        ChangedTo = Texts.Words.Set("til"),
        CountedUnits = Texts.Words.Set("dag uge"),
        Vague = [(["et", "par"], 2, 3), (["nogle", "få"], 2, 9), (["få"], 2, 9)],
        Months = Texts.Words.Set("januar februar marts april maj juni juli august september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec"),
    };

    private static Dictionary<string, decimal> Numbers()
    {
        var numbers = new Dictionary<string, decimal>(StringComparer.Ordinal)
        {
            ["én"] = 1,
            ["ét"] = 1,
            ["halvanden"] = 1.5m,
            ["dusin"] = 12,
            ["snes"] = 20,
            ["halvandet"] = 1.5m,
            ["halvtredje"] = 2.5m,
            ["begge"] = 2,
        };
        for (var i = 0; i < Ones.Length; i++)
        {
            if (Ones[i] != "en")
            {
                numbers[Ones[i]] = i;
            }
        }

        for (var ten = 0; ten < Tens.Length; ten++)
        {
            numbers[Tens[ten]] = (ten + 2) * 10;
            for (var one = 1; one < 10; one++)
            {
                numbers[Ones[one] + "og" + Tens[ten]] = (ten + 2) * 10 + one;
            }
        }

        return numbers;
    }
}
