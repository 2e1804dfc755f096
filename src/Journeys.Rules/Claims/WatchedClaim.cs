using Journeys.Language.Model;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>A claim, ready to be looked for in texts of one language.</summary>
internal sealed class WatchedClaim
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>Its value; null where it has none that can be compared.</summary>
    public Quantity? Value { get; init; }

    /// <summary>Its watch words, each as the words it is made of.</summary>
    public required string[][] Watch { get; init; }

    /// <summary>The topics that its watch words belong to.</summary>
    public required HashSet<string> Topics { get; init; }

    /// <summary>What it counts in the language of the texts, by its own words: <c>6 kinderen</c> is "six children" to an English reader.</summary>
    public string[] Things { get; init; } = [];

    /// <summary>Whether its own words tell its value as how often: open six days a week.</summary>
    public bool IsRate { get; init; }

    /// <summary>Whether its own words promise something within a length of time, and not so long before something.</summary>
    public bool IsTerm { get; init; }

    /// <summary>Whether its own words tell its value as when something comes: <c>klaar na vijf werkdagen</c>.</summary>
    public bool IsToldAfter { get; init; }

    /// <summary>Whether its own words count its things for each of something: <c>24 recipes every week</c>.</summary>
    public bool IsPer { get; init; }

    /// <summary>Whether its own words name what it watches, and not as what a time counts from (<c>14 days after your return</c>).</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether its own words tell a share of people: nine out of ten, 90% of our guests.</summary>
    public bool IsOfPeople { get; init; }

    /// <summary>Whether its own words tell a share of what it watches (<c>70% instemming</c>), which is then a share of those who do it.</summary>
    public bool IsOfDeed { get; init; }

    /// <summary>Whether its own words tell its value as an age.</summary>
    public bool IsAge { get; init; }

    /// <summary>Whether it counts things that none of its watch words is a word for: six plants, watched as a tray.</summary>
    public bool CountsOtherThings { get; init; }

    /// <summary>Whether its amount is one from which on something holds.</summary>
    public bool IsThreshold { get; init; }

    /// <summary>Whether its own words tell its amount as what is paid: <c>delivery for £3.99</c>, and not a voucher of as much.</summary>
    public bool IsCharged { get; init; }

    /// <summary>Whether its value is a word for what costs nothing (<c>value "gratis"</c>).</summary>
    public bool IsFree { get; init; }

    /// <summary>Whether a value of a text may be its own: what is in the background only where its own words stand there too.</summary>
    public bool Takes(Quantity value) => value.IsBackground
        ? (IsRate && value.IsRate) || (IsAge && value.IsAge) || (IsOfPeople && value.Dimension == Unit.Percent)
        : !IsRate || value.Dimension != Unit.Time;

    /// <summary>Whether a word is a form of one that it watches by itself.</summary>
    public bool Watches(string word, LanguageKnowledge language) =>
        Array.Exists(Watch, phrase => phrase.Length == 1 && WordMatcher.Matches(phrase[0], word, language));

    /// <summary>Whether a counted thing is what it watches: one visit, where visits are watched.</summary>
    public bool Counts(string thing, LanguageKnowledge language) =>
        Array.Exists(Watch, phrase => WordMatcher.Matches(phrase[0], thing, language));

    /// <summary>Whether the claim's own words hold some letters.</summary>
    public bool Tells(string letters)
    {
        bool Holds(LocalText text) => text.Value.IndexOf(letters, StringComparison.OrdinalIgnoreCase) >= 0;
        return Claim.Watch.Any(Holds) || Claim.Phrases.Any(Holds) || Claim.Title.Entries.Any(Holds);
    }

    /// <summary>The words of its titles and phrases in the language of the texts that say what it is about.</summary>
    public string[] ToldWith { get; init; } = [];

    /// <summary>Whether a word is a form of one in its own words: <c>the answer</c>, where <c>answer to your blood test</c> is promised.</summary>
    public bool IsToldWith(string word, LanguageKnowledge language) => Array.Exists(ToldWith, own => WordMatcher.Matches(own, word, language));

    /// <summary>Whether the claim itself denies (<c>geen verborgen kosten</c>), so that a denial agrees with it.</summary>
    public bool IsNegative { get; set; }
}
