namespace Journeys.Rules.Languages;

/// <summary>The words of numbers, units and money.</summary>
internal sealed class MeasureWords
{
    private static readonly HashSet<string> None = [];

    /// <summary>What every language writes alike: the signs and codes of currencies.</summary>
    public static MeasureWords Signs { get; } = new()
    {
        Money = new Dictionary<string, (string, decimal)>
        {
            ["€"] = ("EUR", 1),
            ["eur"] = ("EUR", 1),
            ["euro"] = ("EUR", 1),
            ["£"] = ("GBP", 1),
            ["gbp"] = ("GBP", 1),
            ["$"] = ("USD", 1),
            ["usd"] = ("USD", 1),
            ["dkk"] = ("DKK", 1),
            ["sek"] = ("SEK", 1),
            ["nok"] = ("NOK", 1),
            ["chf"] = ("CHF", 1),
        },
    };

    /// <summary>Numbers in words.</summary>
    public IReadOnlyDictionary<string, decimal> Numbers { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Words that multiply the number before them.</summary>
    public IReadOnlyDictionary<string, decimal> Multipliers { get; init; } = new Dictionary<string, decimal>();

    /// <summary>The words for a hundred and a thousand, which end a number in one word (<c>firehundrede</c>, <c>veertienduizend</c>).</summary>
    public KeyValuePair<string, decimal>[] Hundreds => field ??= [.. Multipliers.Where(static multiplier => multiplier.Value is 100 or 1000)];

    /// <summary>What may stand between hundreds and what they have more (<c>two hundred and fifty</c>).</summary>
    public string And { get; init; } = "";

    /// <summary>Articles that mean one before a unit.</summary>
    public HashSet<string> Articles { get; init; } = None;

    /// <summary>What stands between a number and the half that it has more.</summary>
    public string[][] AndAHalf { get; init; } = [];

    /// <summary>Words for the half.</summary>
    public HashSet<string> Half { get; init; } = None;

    /// <summary>Words for parts of a whole.</summary>
    public FractionWords Fractions { get; init; } = new();

    /// <summary>Words by which ages are told.</summary>
    public AgeWords Ages { get; init; } = new();

    /// <summary>Units by every form of their word.</summary>
    public IReadOnlyDictionary<string, Unit> Units { get; init; } = new Dictionary<string, Unit>();

    /// <summary>Units whose words are a currency's too (<c>15 pounds</c>): they measure where a claim does.</summary>
    public IReadOnlyDictionary<string, Unit> UnitsLikeMoney { get; init; } = new Dictionary<string, Unit>();

    /// <summary>Units of one, with their plural: the forms in which a value is written anew.</summary>
    public IReadOnlyDictionary<string, string> Plurals { get; init; } = new Dictionary<string, string>();

    /// <summary>Units of two words, joined by a blank.</summary>
    public IReadOnlyDictionary<string, Unit> DoubleUnits { get; init; } = new Dictionary<string, Unit>();

    /// <summary>Ends of words that hold a number and a unit (<c>tweejarig</c>, <c>toårig</c>).</summary>
    public IReadOnlyDictionary<string, Unit> JoinedUnits { get; init; } = new Dictionary<string, Unit>();

    /// <summary>Words that are a value by themselves (<c>kwartier</c>, <c>fortnight</c>), with how much of the unit.</summary>
    public IReadOnlyDictionary<string, (decimal Amount, Unit Unit)> Wholes { get; init; } = new Dictionary<string, (decimal, Unit)>();

    /// <summary>Currencies by the words and signs for them, with the part of the currency that one of them is.</summary>
    public IReadOnlyDictionary<string, (string Currency, decimal Part)> Money { get; init; } =
        new Dictionary<string, (string, decimal)>();

    /// <summary>The currency of an amount written as <c>39,-</c>.</summary>
    public string? DashCurrency { get; init; }

    /// <summary>Words that may stand between a number and its unit.</summary>
    public HashSet<string> Fillers { get; init; } = None;

    /// <summary>Words between the two numbers of a range.</summary>
    public HashSet<string> RangeWords { get; init; } = None;

    /// <summary>Words between the points and the maximum of a score.</summary>
    public string[][] OutOf { get; init; } = [];

    /// <summary>Words that make what stands before them a frequency (<c>7 dagen per week</c>).</summary>
    public HashSet<string> Per { get; init; } = None;

    /// <summary>Words after which a unit counts how often (<c>drie keer in de week</c>).</summary>
    public HashSet<string> Times { get; init; } = None;

    /// <summary>Words that follow an age or a length of the past (<c>10 jaar ervaring</c>).</summary>
    public HashSet<string> NoPromiseAfter { get; init; } = None;

    /// <summary>Words that come before an age or a length of the past (<c>al 25 jaar</c>).</summary>
    public HashSet<string> NoPromiseBefore { get; init; } = None;

    /// <summary>Words that come before an hour of the clock.</summary>
    public HashSet<string> ClockBefore { get; init; } = None;

    /// <summary>Units that also name an hour of the clock (<c>10 uur</c>).</summary>
    public HashSet<string> ClockUnits { get; init; } = None;

    /// <summary>Words after which a value says from when on something holds (<c>na 30 dagen</c>).</summary>
    public HashSet<string> After { get; init; } = None;

    /// <summary>Words before <see cref="After"/> by which a value is a term that is late (<c>pas na</c>, <c>only after</c>).</summary>
    public HashSet<string> NotBefore { get; init; } = None;

    /// <summary>Words beside a value that is added to another (<c>acht panelen erbij</c>, <c>5 extra</c>).</summary>
    public HashSet<string> Additions { get; init; } = None;

    /// <summary>Words before a value that is not exact (<c>ongeveer</c>, <c>roughly</c>).</summary>
    public HashSet<string> About { get; init; } = None;

    /// <summary>Words before a value that is a little less than the true one (<c>ruim</c>, <c>more than</c>).</summary>
    public HashSet<string> Beyond { get; init; } = None;

    /// <summary>Beginnings of words for what is paid on top, whose lack is for free (<c>zonder meerprijs</c>), beside <see cref="NegationWords.Fees"/>.</summary>
    public string[] Surcharges { get; init; } = [];

    /// <summary>Words between a lack and what is paid on top (<c>at no extra charge</c>).</summary>
    public HashSet<string> Extra { get; init; } = None;

    /// <summary>Words before the two ends of a range (<c>between 20 and 30 minutes</c>).</summary>
    public HashSet<string> Between { get; init; } = None;

    /// <summary>Words for what is in the price (<c>included</c>).</summary>
    public HashSet<string> Included { get; init; } = None;

    /// <summary>Words after which a topic is only what a time counts from (<c>30 days of delivery</c>).</summary>
    public HashSet<string> Reference { get; init; } = None;

    /// <summary>Words before the amount that another is a part of (<c>of every £10</c>).</summary>
    public HashSet<string> Each { get; init; } = None;

    /// <summary>Verbs beside which a value says when what was promised ends (<c>expires after 14 days</c>).</summary>
    public HashSet<string> Endings { get; init; } = None;

    /// <summary>Words before a length after which something comes again (<c>om de twee uur</c>).</summary>
    public string[][] Intervals { get; init; } = [];

    /// <summary>Words for or, between what may be chosen.</summary>
    public HashSet<string> Alternatives { get; init; } = None;

    /// <summary>Words before a number that names a place or a line (<c>platform 3</c>, <c>bus 12</c>).</summary>
    public HashSet<string> NumberedPlaces { get; init; } = None;

    /// <summary>Words for and, or, but.</summary>
    public HashSet<string> Conjunctions { get; init; } = None;

    /// <summary>Words before an amount from which on something holds (<c>vanaf € 50</c>).</summary>
    public HashSet<string> Threshold { get; init; } = None;

    /// <summary>Words before a value that tie it to what was said before (<c>binnen 2 dagen</c>).</summary>
    public HashSet<string> Within { get; init; } = None;

    /// <summary>Words before one day that make it some day (<c>op een dag</c>).</summary>
    public HashSet<string> SomeDayBefore { get; init; } = None;

    /// <summary>Words behind one day that make it some day (<c>one day you …</c>).</summary>
    public HashSet<string> SomeDayBehind { get; init; } = None;

    /// <summary>Verbs beside which a value says how long it is until something begins (<c>starts in 3 weeks</c>).</summary>
    public HashSet<string> Starts { get; init; } = None;

    /// <summary>Words behind a value by which it counts back from something (<c>48 uur vooraf</c>).</summary>
    public HashSet<string> Ahead { get; init; } = None;

    /// <summary>Words before a length of time that is the end of something (<c>the last 48 hours</c>).</summary>
    public HashSet<string> Last { get; init; } = None;

    /// <summary>Words before an amount from which on a price starts (<c>vanaf</c>).</summary>
    public HashSet<string> From { get; init; } = None;

    /// <summary>Words before an amount that is to be spent, where they are too weak to tell that elsewhere (<c>bij</c>).</summary>
    public HashSet<string> Spending { get; init; } = None;

    /// <summary>Words for an order, whose amount is no price (<c>bij een bestelling van € 50</c>).</summary>
    public HashSet<string> Orders { get; init; } = None;

    /// <summary>Words right before what a value was, at the head of a clause of its own (<c>nu € 100 (eerst € 75)</c>), beside those of <see cref="NegationWords.Elsewhere"/>.</summary>
    public HashSet<string> Former { get; init; } = None;

    /// <summary>Words before the value that another is set against: <c>36 grader mod 34 sidste sæson</c>.</summary>
    public HashSet<string> Against { get; init; } = None;

    /// <summary>Two words before the value in whose place another comes (<c>instead of</c>).</summary>
    public HashSet<string> InsteadOf { get; init; } = None;

    /// <summary>Words of a clause about what was, beside a verb of <see cref="Was"/>: <c>once it was £4; today …</c>.</summary>
    public HashSet<string> Once { get; init; } = None;

    /// <summary>The verbs of such a clause.</summary>
    public HashSet<string> Was { get; init; } = None;

    /// <summary>The word that makes a habit of old of an infinitive (<c>used to</c>).</summary>
    public HashSet<string> Habitual { get; init; } = None;

    /// <summary>The word before that infinitive.</summary>
    public HashSet<string> Infinitive { get; init; } = None;

    /// <summary>Verbs before the former by which it tells what one grows accustomed to (<c>get used to</c>).</summary>
    public HashSet<string> Accustoming { get; init; } = None;

    /// <summary>Words up to a time (<c>until</c>), where what comes behind is one of <see cref="Previous"/>.</summary>
    public HashSet<string> Until { get; init; } = None;

    /// <summary>Words for the one before (<c>last</c> year, <c>vorig</c> seizoen).</summary>
    public HashSet<string> Previous { get; init; } = None;

    /// <summary>Words between a length of time and what it comes before (<c>two hours before the show</c>).</summary>
    public HashSet<string> Before { get; init; } = None;

    /// <summary>Words by which such a length is a limit (<c>up to</c>, <c>at least</c>, <c>senest</c>), right before it.</summary>
    public HashSet<string> Limiting { get; init; } = None;

    /// <summary>The word behind a length of time that is over (<c>ten years ago</c>).</summary>
    public HashSet<string> Ago { get; init; } = None;

    /// <summary>Nouns for the amount from which on something holds (<c>de grens ligt op € 50</c>).</summary>
    public HashSet<string> Limits { get; init; } = None;

    /// <summary>Words before an amount that is only missing still (<c>nog € 5</c>), or behind it.</summary>
    public HashSet<string> Remaining { get; init; } = None;

    /// <summary>Words before what some other thing is worth.</summary>
    public HashSet<string> Worth { get; init; } = None;

    /// <summary>Words for what costs nothing (<c>free delivery</c>).</summary>
    public HashSet<string> Gratis { get; init; } = None;

    /// <summary>Words for the price of it (<c>it costs you nothing</c>).</summary>
    public HashSet<string> Nothing { get; init; } = None;

    /// <summary>Both.</summary>
    public HashSet<string> Free => field ??= [.. Gratis, .. Nothing];

    /// <summary>What may stand behind <see cref="Gratis"/> without another meaning (<c>free of charge</c>).</summary>
    public string[] OfCharge { get; init; } = [];

    /// <summary>Words behind <c>from</c> that tell when (<c>vanaf nu</c>).</summary>
    public HashSet<string> Then { get; init; } = None;

    /// <summary>Prepositions before what is paid (<c>for £5</c>).</summary>
    public HashSet<string> Charged { get; init; } = None;

    /// <summary>Words before what one customer has (<c>your three recipes</c>).</summary>
    public HashSet<string> Possessives { get; init; } = None;

    /// <summary>Articles of what is known (<c>the</c>).</summary>
    public HashSet<string> Definite { get; init; } = None;

    /// <summary>Verbs before a participle that tells what has happened (<c>was paid out</c>, <c>have paused</c>).</summary>
    public HashSet<string> Auxiliaries { get; init; } = None;

    /// <summary>Verbs of how long something is under way (<c>a visit lasts two hours</c>).</summary>
    public HashSet<string> Lasting { get; init; } = None;

    /// <summary>Words before what an amount does not belong to (<c>outside the excess</c>).</summary>
    public HashSet<string> Outside { get; init; } = None;

    /// <summary>Words by which a customer speaks of herself (<c>can I skip a week?</c>).</summary>
    public HashSet<string> Self { get; init; } = None;

    /// <summary>Verbs of what something costs.</summary>
    public HashSet<string> Costs { get; init; } = None;

    /// <summary>Words by which a value becomes another one (<c>verhoogd</c>, <c>cut</c>), with <see cref="ChangedFrom"/> and <see cref="ChangedTo"/>.</summary>
    public HashSet<string> Changes { get; init; } = None;

    /// <summary>Words before the value that was.</summary>
    public HashSet<string> ChangedFrom { get; init; } = None;

    /// <summary>Words before the value that is.</summary>
    public HashSet<string> ChangedTo { get; init; } = None;

    /// <summary>Units before the number that tells which one (<c>na dag 30</c>).</summary>
    public HashSet<string> CountedUnits { get; init; } = None;

    /// <summary>Numbers that are not exact (<c>een paar</c>), as the range they may mean.</summary>
    public (string[] Words, int Low, int High)[] Vague { get; init; } = [];

    /// <summary>Names of months, so that a date is no number.</summary>
    public HashSet<string> Months { get; init; } = None;

    private HashSet<string> Starters =>
        field ??= [.. Numbers.Keys, .. Multipliers.Keys, .. Wholes.Keys, .. Money.Keys, .. Articles, .. Half, .. Fractions.Named.Keys, .. Fractions.Halves, .. Fractions.Fulls, .. CountedUnits, .. Vague.Select(vague => vague.Words[0])];

    private HashSet<char> JoinedEnds => field ??= [.. JoinedUnits.Keys.Select(end => end[end.Length - 1])];

    /// <summary>Whether a word could be the first of a value: a quick no for most words.</summary>
    public bool MayBeginValue(string word) =>
        Starters.Contains(word) || (word.Length > 4 && (JoinedEnds.Contains(word[word.Length - 1]) || word.IndexOf('-') > 0));
}
