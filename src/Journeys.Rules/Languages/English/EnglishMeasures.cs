namespace Journeys.Rules.Languages.English;

/// <summary>English numbers, units and money.</summary>
internal static class EnglishMeasures
{
    private static readonly string[] Ones = Texts.Words.List(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");

    private static readonly string[] Tens = Texts.Words.List("twenty thirty forty fifty sixty seventy eighty ninety");

    /// <summary>The words.</summary>
    public static MeasureWords Words { get; } = new()
    {
        Numbers = Numbers(),
        And = "and",
        Multipliers = new Dictionary<string, decimal> { ["dozen"] = 12, ["hundred"] = 100, ["thousand"] = 1000, ["million"] = 1_000_000 },
        Articles = Texts.Words.Set("a an"),
        AndAHalf = [["and", "a", "half"]],
        Half = Texts.Words.Set("half"),
        Fractions = EnglishFractions.Words,
        Ages = new AgeWords
        {
            Beginnings = ["age", "ages"],
            Reached = Texts.Words.Set("aged turned turn"),
            Behind = Texts.Words.Set("over older above upwards up old"),
            Being = Texts.Words.Set("be"),
            Leading = Texts.Words.Set("is of from at least minimum over above under only now the just"),
        },
        Units = Unit.Table(
            "second: second seconds sec secs",
            "minute: minute minutes min mins minute's minutes'",
            "hour: hour hours hr hrs hour's hours' h",
            "day: day days day's days'",
            "week: week weeks week's weeks' wk wks",
            "month: month months month's months' mo mos mth mths",
            "quarter: quarter quarters",
            "year: year years year's years' yr yrs",
            "workday: workday workdays weekday weekdays",
            "kilo: kilo kilos kg kgs kilogram kilograms",
            "gram: gram grams g",
            "centimetre: cm centimetre centimetres centimeter centimeters",
            "millilitre: ml millilitre millilitres",
            "centilitre: cl",
            "megabyte: mb megabyte megabytes",
            "gigabyte: gb gigabyte gigabytes",
            "megabit: mbit mbps megabit megabits",
            "gigabit: gbit gbps gigabit gigabits",
            "kilometre: km kilometre kilometres kilometer kilometers",
            "metre: metre metres meter meters",
            "mile: mile miles mi",
            "yard: yards",
            "foot: ft foot feet",
            "inch: inch inches",
            "pound: lb lbs",
            "ounce: oz ounce ounces",
            "litre: litre litres liter liters",
            "gigabyte: gb gigabyte gigabytes",
            "percent: percent pct",
            "night: night nights night's nights'",
            "store: store stores shop shops branch branches",
            "star: star stars",
            "point: point points",
            "piece: piece pieces item items",
            "person: person people persons"),
        UnitsLikeMoney = Unit.Table("pound: pound pounds"),
        Plurals = new Dictionary<string, string>
        {
            ["day"] = "days",
            ["week"] = "weeks",
            ["hour"] = "hours",
            ["minute"] = "minutes",
            ["month"] = "months",
            ["year"] = "years",
            ["workday"] = "workdays",
            ["shop"] = "shops",
            ["store"] = "stores",
            ["night"] = "nights",
            ["point"] = "points",
            ["star"] = "stars",
        },
        DoubleUnits = new Dictionary<string, Unit>
        {
            ["working day"] = new(Unit.WorkingDays, 1),
            ["working days"] = new(Unit.WorkingDays, 1),
            ["working days'"] = new(Unit.WorkingDays, 1),
            ["working-days"] = new(Unit.WorkingDays, 1),
            ["business day"] = new(Unit.WorkingDays, 1),
            ["business days"] = new(Unit.WorkingDays, 1),
            ["business days'"] = new(Unit.WorkingDays, 1),
            ["work days"] = new(Unit.WorkingDays, 1),
            ["week days"] = new(Unit.WorkingDays, 1),
            ["calendar days"] = Unit.Seconds(86400),
            ["calendar day"] = Unit.Seconds(86400),
            ["per cent"] = new(Unit.Percent, 1),
        },
        Wholes = new Dictionary<string, (decimal, Unit)>
        {
            ["fortnight"] = (14, Unit.Seconds(86400)),
            ["fortnight's"] = (14, Unit.Seconds(86400)),
            ["fiver"] = (5, new Unit("money:GBP", 1)),
            ["tenner"] = (10, new Unit("money:GBP", 1)),
        },
        Money = new Dictionary<string, (string, decimal)>
        {
            ["€"] = ("EUR", 1),
            ["eur"] = ("EUR", 1),
            ["euro"] = ("EUR", 1),
            ["euros"] = ("EUR", 1),
            ["cent"] = ("cent", 0.01m),
            ["cents"] = ("cent", 0.01m),
            ["ct"] = ("cent", 0.01m),
            ["cts"] = ("cent", 0.01m),
            ["c"] = ("cent", 0.01m),
            ["eurocent"] = ("EUR", 0.01m),
            ["eurocents"] = ("EUR", 0.01m),
            ["euro-cents"] = ("EUR", 0.01m),
            ["øre"] = ("DKK", 0.01m),
            ["penny"] = ("GBP", 0.01m),
            ["£"] = ("GBP", 1),
            ["gbp"] = ("GBP", 1),
            ["pound"] = ("GBP", 1),
            ["pounds"] = ("GBP", 1),
            ["pence"] = ("GBP", 0.01m),
            ["p"] = ("GBP", 0.01m),
            ["quid"] = ("GBP", 1),
            ["$"] = ("USD", 1),
            ["usd"] = ("USD", 1),
            ["dollar"] = ("USD", 1),
            ["dollars"] = ("USD", 1),
            ["dkk"] = ("DKK", 1),
            ["kr"] = ("DKK", 1),
            ["kroner"] = ("DKK", 1),
            ["sek"] = ("SEK", 1),
            ["nok"] = ("NOK", 1),
            ["chf"] = ("CHF", 1),
        },
        Fillers = Texts.Words.Set("full whole entire extra free consecutive long more additional"),
        RangeWords = Texts.Words.Set("to or"),
        ClockUnits = Texts.Words.Set("o'clock"),
        OutOf = [["out", "of"], ["of"]],
        Per = Texts.Words.Set("per each every in of the"),
        Times = Texts.Words.Set("times time once twice x per every each"),
        NoPromiseAfter = Texts.Words.Set("late overdue left experience ago old older younger anniversary expertise history heritage earlier"),
        NoPromiseBefore = Texts.Words.Set("aged age ages since"),
        After = Texts.Words.Set("after later beyond past"),
        NotBefore = Texts.Words.Set("only"),
        Additions = Texts.Words.Set("more extra additional another further"),
        Reference = Texts.Words.Set("after of upon on from since before following"),
        Each = Texts.Words.Set("every each"),
        Endings = Texts.Words.Set("ends end ending expires expire expired stops stop runs lapses lapse"),
        Alternatives = Texts.Words.Set("or"),
        NumberedPlaces = Texts.Words.Set("platform track gate room desk counter window jetty pier dock berth quay bay hall theatre ward floor level door entrance exit terminal table stop stand building bus tram line route"),
        Conjunctions = Texts.Words.Set("and or but plus with"),
        Threshold = Texts.Words.Set("over above from minimum exceeding least spend spending"),
        About = Texts.Words.Set("about around roughly approximately circa some almost nearly"),
        Beyond = Texts.Words.Set("over more above"),
        Between = Texts.Words.Set("between"),
        Surcharges = ["payment"],
        Extra = Texts.Words.Set("extra additional further"),
        Included = Texts.Words.Set("included"),
        Within = Texts.Words.Set("within in under"),
        SomeDayBehind = Texts.Words.Set("you we i they it he she your soon"),
        Starts = Texts.Words.Set("starts start begins begin opens"),
        Ahead = Texts.Words.Set("before ahead beforehand prior"),
        Last = Texts.Words.Set("last final"),
        From = Texts.Words.Set("from"),
        Spending = Texts.Words.Set("under below at when more spend least"),
        Orders = Texts.Words.Set("order orders basket baskets purchase purchases spend"),
        Former = Texts.Words.Set("was before"),
        InsteadOf = ["instead of", "rather than"],
        Against = Texts.Words.Set("against"),
        Once = Texts.Words.Set("once originally"),
        Was = Texts.Words.Set("was were used cost got came took charged paid waited lasted could had"),
        Habitual = Texts.Words.Set("used"),
        Infinitive = Texts.Words.Set("to"),
        Accustoming = Texts.Words.Set("get gets got getting are is am be been were was become"),
        Until = Texts.Words.Set("until till"),
        Previous = Texts.Words.Set("last"),
        Before = Texts.Words.Set("before"),
        Limiting = Texts.Words.Set("to until till least latest than"),
        Ago = Texts.Words.Set("ago"),
        Limits = Texts.Words.Set("threshold minimum"),
        Remaining = Texts.Words.Set("another only just more extra"),
        Worth = Texts.Words.Set("worth value"),
        Gratis = Texts.Words.Set("free complimentary"),
        OfCharge = ["of", "charge"],
        Nothing = Texts.Words.Set("nothing"),
        Then = Texts.Words.Set("now today tomorrow next"),
        Definite = Texts.Words.Set("the"),
        Auxiliaries = Texts.Words.Set("was were have has had"),
        Possessives = Texts.Words.Set("your my their his"),
        Lasting = Texts.Words.Set("lasts last lasted"),
        Outside = Texts.Words.Set("outside beyond"),
        Self = Texts.Words.Set("i my me mine"),
        Charged = Texts.Words.Set("for at"),
        Costs = Texts.Words.Set("costs cost"),
        Changes = Texts.Words.Set("raised lowered cut extended reduced increased changed went gone dropped shortened up down moved rose risen fell fallen adjusted goes climbs climb climbed rises drops falls"),
        ChangedFrom = Texts.Words.Set("from"),
        ChangedTo = Texts.Words.Set("to"),
        CountedUnits = Texts.Words.Set("day week"),
        Vague = [(["a", "couple", "of"], 2, 3), (["a", "few"], 2, 6), (["several"], 3, 9)],
        Months = Texts.Words.Set("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"),
    };

    private static Dictionary<string, decimal> Numbers()
    {
        var numbers = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["dozen"] = 12 };
        for (var i = 0; i < Ones.Length; i++)
        {
            numbers[Ones[i]] = i;
        }

        for (var ten = 0; ten < Tens.Length; ten++)
        {
            numbers[Tens[ten]] = (ten + 2) * 10;
            for (var one = 1; one < 10; one++)
            {
                numbers[Tens[ten] + "-" + Ones[one]] = (ten + 2) * 10 + one;
            }
        }

        return numbers;
    }
}
