using Journeys.Rules.Texts;

namespace Journeys.Rules.Languages;

/// <summary>
/// What is known about a language, as data. A language is a folder that fills this in; what it leaves empty is simply not
/// known, and the rules stay silent about it.
/// </summary>
internal sealed class LanguageKnowledge
{
    private static readonly HashSet<string> None = [];

    /// <summary>The BCP 47 tag without region.</summary>
    public required string Tag { get; init; }

    /// <summary>Whether a comma separates decimals, and a point thousands.</summary>
    public bool HasDecimalComma { get; init; } = true;

    /// <summary>Whether a point behind a number of one or two digits makes it an ordinal.</summary>
    public bool OrdinalPoint { get; init; }

    /// <summary>Whether words are written together into new ones.</summary>
    public bool HasCompounds { get; init; }

    /// <summary>Words that end with a point within a sentence, without the point.</summary>
    public HashSet<string> Abbreviations { get; init; } = None;

    /// <summary>Numbers, units and money.</summary>
    public MeasureWords Measures { get; init; } = new();

    /// <summary>Negation and what governs it.</summary>
    public NegationWords Negation { get; init; } = new();

    /// <summary>How words change their form.</summary>
    public Inflection Inflection { get; init; } = new();

    /// <summary>Forms of address; null where none are known.</summary>
    public AddressWords? Address { get; init; }

    /// <summary>What a number may be about: delivery, returns, warranty and the like, each with the beginnings of its words.</summary>
    public IReadOnlyDictionary<string, string[]> Topics { get; init; } = new Dictionary<string, string[]>();

    /// <summary>The words by which a critical touchpoint is known.</summary>
    public CriticalWords? Critical { get; init; }

    /// <summary>The words and numbers of customers' data; null where none are known.</summary>
    public CustomerDataWords? CustomerData { get; init; }
}

/// <summary>The words of numbers, units and money.</summary>
internal sealed class MeasureWords
{
    private static readonly HashSet<string> None = [];

    /// <summary>Numbers in words.</summary>
    public IReadOnlyDictionary<string, decimal> Numbers { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Words that multiply the number before them.</summary>
    public IReadOnlyDictionary<string, decimal> Multipliers { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Articles that mean one before a unit.</summary>
    public HashSet<string> Articles { get; init; } = None;

    /// <summary>What stands between a number and the half that it has more.</summary>
    public string[][] AndAHalf { get; init; } = [];

    /// <summary>Words for the half.</summary>
    public HashSet<string> Half { get; init; } = None;

    /// <summary>Units by every form of their word.</summary>
    public IReadOnlyDictionary<string, Unit> Units { get; init; } = new Dictionary<string, Unit>();

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

    /// <summary>Words after which a topic is only what a time counts from (<c>30 days of delivery</c>).</summary>
    public HashSet<string> Reference { get; init; } = None;

    /// <summary>Words for and, or, but.</summary>
    public HashSet<string> Conjunctions { get; init; } = None;

    /// <summary>Words before an amount from which on something holds (<c>vanaf € 50</c>).</summary>
    public HashSet<string> Threshold { get; init; } = None;

    /// <summary>Words before a value that tie it to what was said before (<c>binnen 2 dagen</c>).</summary>
    public HashSet<string> Within { get; init; } = None;

    /// <summary>Names of months, so that a date is no number.</summary>
    public HashSet<string> Months { get; init; } = None;

    private HashSet<string> Starters =>
        field ??= [.. Numbers.Keys, .. Multipliers.Keys, .. Wholes.Keys, .. Money.Keys, .. Articles, .. Half];

    private HashSet<char> JoinedEnds => field ??= [.. JoinedUnits.Keys.Select(end => end[end.Length - 1])];

    /// <summary>Whether a word could be the first of a value: a quick no for most words.</summary>
    public bool MayBeginValue(string word) =>
        Starters.Contains(word) || (word.Length > 4 && (JoinedEnds.Contains(word[word.Length - 1]) || word.IndexOf('-') > 0));
}

/// <summary>A unit: the dimension in which its values compare, and how much of the dimension's base it is.</summary>
internal readonly record struct Unit(string Dimension, decimal Factor)
{
    /// <summary>Length of time in seconds.</summary>
    public const string Time = "time";

    /// <summary>Length of time in months.</summary>
    public const string Months = "months";

    /// <summary>Working days.</summary>
    public const string WorkingDays = "working days";

    /// <summary>Per cent.</summary>
    public const string Percent = "percent";

    /// <summary>A bare number.</summary>
    public const string Number = "number";

    /// <summary>Points out of a maximum, as a share.</summary>
    public const string Score = "score";

    /// <summary>Seconds.</summary>
    public static Unit Seconds(decimal factor) => new(Time, factor);

    /// <summary>A unit that is counted.</summary>
    public static Unit Count(string name) => new("count:" + name, 1);

    /// <summary>A unit table from <c>unit: form form form</c> lines; the units are the names of <see cref="Named"/>.</summary>
    public static Dictionary<string, Unit> Table(params string[] lines)
    {
        var table = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':');
            var unit = Named(line.Substring(0, colon));
            foreach (var form in Words.List(line.Substring(colon + 1)))
            {
                table[form] = unit;
            }
        }

        return table;
    }

    private static Unit Named(string name) => name switch
    {
        "second" => Seconds(1),
        "minute" => Seconds(60),
        "hour" => Seconds(3600),
        "day" => Seconds(86400),
        "week" => Seconds(604800),
        "month" => new Unit(Months, 1),
        "quarter" => new Unit(Months, 3),
        "year" => new Unit(Months, 12),
        "workday" => new Unit(WorkingDays, 1),
        "percent" => new Unit(Percent, 1),
        _ => Count(name),
    };
}

/// <summary>Negation, and the words through which it reaches a promise.</summary>
internal sealed class NegationWords
{
    private static readonly HashSet<string> None = [];

    /// <summary>Words that deny the noun behind them (<c>geen</c>, <c>no</c>, <c>ingen</c>).</summary>
    public HashSet<string> Determiners { get; init; } = None;

    /// <summary>Words that deny a verb or an adjective (<c>niet</c>, <c>not</c>, <c>ikke</c>).</summary>
    public HashSet<string> Verbal { get; init; } = None;

    /// <summary>An ending that makes a verb deny (<c>n't</c>).</summary>
    public string? Ending { get; init; }

    /// <summary>Words that turn a negation into a limit (<c>niet alleen</c>).</summary>
    public HashSet<string> Only { get; init; } = None;

    /// <summary>Comparatives, which with <see cref="Than"/> make a negation a bound (<c>niet later dan</c>).</summary>
    public HashSet<string> Comparatives { get; init; } = None;

    /// <summary>The word behind a comparative.</summary>
    public HashSet<string> Than { get; init; } = None;

    /// <summary>Verbs of needing, whose negation denies a duty and no promise (<c>hoeft niet</c>).</summary>
    public HashSet<string> Need { get; init; } = None;

    /// <summary>Words through which a negation reaches on: auxiliaries, light verbs, articles.</summary>
    public HashSet<string> Transparent { get; init; } = None;

    /// <summary>Words that carry a promise (<c>gratis</c>, <c>mogelijk</c>).</summary>
    public HashSet<string> Promise { get; init; } = None;

    /// <summary>Beginnings of words for a burden: to be spared one is no denial (<c>geen retourkosten</c>).</summary>
    public string[] Burdens { get; init; } = [];
}

/// <summary>How words change their form.</summary>
internal sealed class Inflection
{
    /// <summary>Endings that a word takes without becoming another one.</summary>
    public HashSet<string> Endings { get; init; } = [];

    /// <summary>Ends of words that make another word of their stem (<c>betaalbaar</c>).</summary>
    public string[] ForeignEndings { get; init; } = [];

    /// <summary>The ending of the infinitive; its stem takes <see cref="VerbEndings"/>.</summary>
    public string Infinitive { get; init; } = "";

    /// <summary>Endings that a verb's stem takes.</summary>
    public HashSet<string> VerbEndings { get; init; } = [];

    /// <summary>The prefix of participles, or nothing.</summary>
    public string Participle { get; init; } = "";

    /// <summary>Beginnings of the second part of a compound, by which a short first part is trusted.</summary>
    public string[] CompoundHeads { get; init; } = [];

    /// <summary>First parts that make another verb and no compound.</summary>
    public HashSet<string> VerbPrefixes { get; init; } = [];

    /// <summary>All forms of a word for avoided terms: plural, definite, genitive; null where only the word itself is known.</summary>
    public Func<string, IEnumerable<string>>? FormsOf { get; init; }
}

/// <summary>Forms of address; complete lists.</summary>
internal sealed class AddressWords
{
    /// <summary>Formal words, as they are written within a sentence.</summary>
    public required HashSet<string> Formal { get; init; }

    /// <summary>Informal words in lower case.</summary>
    public required HashSet<string> Informal { get; init; }

    /// <summary>Whether formal words are told by their capital, so that they prove nothing where a sentence begins.</summary>
    public bool FormalNeedsCapital { get; init; }

    /// <summary>Formal words that also begin names (<c>De Danske Statsbaner</c>).</summary>
    public HashSet<string> NamesBegin { get; init; } = [];

    /// <summary>Whether verbs and pronouns are tied by hyphens and apostrophes (<c>avez-vous</c>, <c>t'aime</c>).</summary>
    public bool SplitsHyphens { get; init; }

    /// <summary>How to name the formal words in a message.</summary>
    public required string FormalShown { get; init; }

    /// <summary>How to name the informal words in a message.</summary>
    public required string InformalShown { get; init; }
}
