namespace Journeys.Rules.Languages;

/// <summary>The words for parts of a whole, and for what they are parts of.</summary>
internal sealed class FractionWords
{
    private static readonly HashSet<string> None = [];

    /// <summary>A table of parts from entries such as <c>driekwart 3/4</c>.</summary>
    public static Dictionary<string, (int Parts, int Whole)> Parts(params string[] entries) => entries.Select(Texts.Words.List).ToDictionary(
        entry => entry[0], entry => (entry[1][0] - '0', Texts.Digits.Whole(entry[1].Substring(2))), StringComparer.Ordinal);

    /// <summary>A table of wholes from entries such as <c>3 derde derden</c>.</summary>
    public static Dictionary<string, int> Wholes(params string[] entries) => entries.Select(Texts.Words.List)
        .SelectMany(entry => entry.Skip(1).Select(word => (word, Whole: Texts.Digits.Whole(entry[0]))))
        .ToDictionary(entry => entry.word, entry => entry.Whole, StringComparer.Ordinal);

    /// <summary>Words that are a part by themselves (<c>helft</c>, <c>driekwart</c>, <c>tredjedel</c>).</summary>
    public IReadOnlyDictionary<string, (int Parts, int Whole)> Named { get; init; } = new Dictionary<string, (int, int)>();

    /// <summary>Words that are a part behind a number or an article only, since they also count in order (<c>een derde</c>).</summary>
    public IReadOnlyDictionary<string, int> Ordinals { get; init; } = new Dictionary<string, int>();

    /// <summary>Words for the half that stand before a price (<c>halve prijs</c>, <c>half price</c>).</summary>
    public HashSet<string> Halves { get; init; } = None;

    /// <summary>Words behind those: <c>prijs</c>, <c>price</c>, <c>off</c>.</summary>
    public HashSet<string> HalvedPrices { get; init; } = None;

    /// <summary>Words that stand before those where nothing is taken off (<c>volle prijs</c>, <c>full price</c>).</summary>
    public HashSet<string> Fulls { get; init; } = None;

    /// <summary>Beginnings of the verbs for paying.</summary>
    public string[] Paying { get; init; } = [];

    /// <summary>Verbs for paying a part of it before the rest (<c>aanbetalen</c>).</summary>
    public HashSet<string> PaidAhead { get; init; } = None;

    /// <summary>Words for what has been paid (<c>received</c>, <c>ontvangen</c>).</summary>
    public HashSet<string> Paid { get; init; } = None;

    /// <summary>Words behind a part of a price that is paid by itself (<c>the rest</c>, <c>bij oplevering</c>).</summary>
    public HashSet<string> Instalments { get; init; } = None;

    /// <summary>Words between a part and its whole (<c>van</c>, <c>of</c>, <c>af</c>).</summary>
    public HashSet<string> Of { get; init; } = None;

    /// <summary>Words behind those for what is told in the clause that follows (<c>of what you pay</c>).</summary>
    public HashSet<string> What { get; init; } = None;

    /// <summary>Beginnings of the words that tell of what is taken off a price (<c>korting</c>, <c>goedkoper</c>).</summary>
    public string[] Off { get; init; } = [];

    /// <summary>Verbs that with a word of <see cref="Off"/> at the end of the sentence mean to pay (<c>je rekent € 5 af</c>).</summary>
    public HashSet<string> Settling { get; init; } = None;

    /// <summary>Words right behind a part by which the price lies that far under another (<c>25% under the usual price</c>).</summary>
    public HashSet<string> Below { get; init; } = None;

    /// <summary>The word that stands where a sentence has no subject before its verb: what goes off a price is told so (<c>er gaat 10% van de prijs</c>).</summary>
    public HashSet<string> Expletives { get; init; } = None;

    /// <summary>Words by which a part of a price is what stays (<c>er blijft 70% over</c>).</summary>
    public HashSet<string> Staying { get; init; } = None;

    /// <summary>Words for less, behind which stands what there is less of.</summary>
    public HashSet<string> Less { get; init; } = None;

    /// <summary>Beginnings of the nouns for a discount, which carry the promise of one.</summary>
    public string[] Discounts { get; init; } = [];

    /// <summary>Verbs by which a part of a whole is made of something (<c>two thirds of it is wool</c>).</summary>
    public HashSet<string> Consisting { get; init; } = None;

    /// <summary>Beginnings of the words that tell of what is to be paid (<c>betaal</c>, <c>prijs</c>).</summary>
    public string[] Price { get; init; } = [];

    /// <summary>Beginnings of the words for what is to be paid, or when, of which a part is a percentage (<c>rekening</c>, <c>vooraf</c>).</summary>
    public string[] Bills { get; init; } = [];

    /// <summary>Beginnings of the words for people, of whom a share says who does something (<c>10% van de klanten</c>).</summary>
    public string[] People { get; init; } = [];
}
