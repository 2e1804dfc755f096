using System.Collections.Concurrent;
using Journeys.Language.Model;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;
using Journeys.Rules.Wordings;

namespace Journeys.Rules.Claims;

/// <summary>The claims of a workspace for texts of one language, with what each word of a text may speak of.</summary>
internal sealed class ClaimLexicon
{
    private readonly LanguageKnowledge _language;
    private readonly Dictionary<string, WatchedClaim> _byName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WordMeaning> _meanings = new(StringComparer.Ordinal);

    public ClaimLexicon(Workspace workspace, LanguageKnowledge language)
    {
        _language = language;
        Claims = [.. workspace.Claims.All.Select(claim => Prepare(claim, workspace))];
        foreach (var claim in Claims)
        {
            _byName[claim.Claim.Name.Value] = claim;
            claim.IsNegative = Wordings(claim.Claim).Any(text => Denies(text, claim));
        }
    }

    /// <summary>The claims in the order of the workspace.</summary>
    public WatchedClaim[] Claims { get; }

    /// <summary>What a word of a text may speak of; worked out once for each word.</summary>
    public WordMeaning MeaningOf(string word) =>
        _meanings.GetOrMake(word, static (word, lexicon) => lexicon.Work(word), this);

    /// <summary>Finds a claim by its name.</summary>
    public WatchedClaim? Find(string name) => _byName.TryGetValue(name, out var claim) ? claim : null;

    /// <summary>Where a text speaks of one claim.</summary>
    public IEnumerable<Mention> MentionsOf(WatchedClaim claim, TextScan scan) => Mention.Of(claim, scan, _language);

    private WordMeaning Work(string word)
    {
        List<(WatchedClaim, string[])>? watched = null;
        foreach (var claim in Claims)
        {
            foreach (var phrase in claim.Watch)
            {
                if (WordMatcher.Matches(phrase[0], word, _language))
                {
                    (watched ??= []).Add((claim, phrase));
                }
            }
        }

        // "Geldt" is no money, though it begins like it.
        var isSmall = _language.FunctionWords.Contains(word) || _language.Negation.Transparent.Contains(word) || _language.Negation.Promise.Contains(word);
        var topic = isSmall ? null : TopicOf(word, _language.Topics);
        var further = topic ?? TopicOf(word, _language.FurtherTopics);
        return watched is null && further is null ? WordMeaning.None : new WordMeaning(watched ?? [], topic, further);
    }

    private string? TopicOf(string word, IReadOnlyDictionary<string, string[]> topics)
    {
        foreach (var topic in topics)
        {
            foreach (var stem in topic.Value)
            {
                if (WordMatcher.Matches(stem, word, _language))
                {
                    return topic.Key;
                }
            }
        }

        return null;
    }

    private WatchedClaim Prepare(Claim claim, Workspace workspace)
    {
        var watch = claim.Watch
            .Select(word => Array.FindAll(Split(word.Value), part => part.Length > 0))
            .Where(parts => parts.Length > 0)
            .ToArray();
        var topics = watch.SelectMany(parts => parts).Concat(Wordings(claim).SelectMany(text => Split(text.Value)))
            .Select(word => TopicOf(word, _language.Topics)).Where(topic => topic is not null).Select(topic => topic!);
        var promised = ClaimValue.Of(claim.Value, workspace.DefaultLanguage) is { } value ? value with { IsPriceOff = IsPriceOff(claim, value, workspace) } : (Quantity?)null;
        var isSaved = promised is { IsPriceOff: true } && promised.Value.Dimension != Unit.Percent;
        return new WatchedClaim
        {
            Claim = claim,
            Value = promised,
            Watch = watch,
            Topics = new HashSet<string>(topics, StringComparer.Ordinal),
            IsRate = promised is { Dimension: Unit.Time } && TellsSo(claim, workspace, (scan, told) => told.IsRate && told.Agrees(promised.Value)),
            IsOfPeople = promised is { Dimension: Unit.Percent, IsPriceOff: false }
                && TellsSo(claim, workspace, static (scan, told) => told is { Dimension: Unit.Percent, IsBackground: true } || FractionReader.OutOf(scan, told.First, out _, out _) > 0),
            CountsOtherThings = claim.Value is CountValue { Unit: var unit } && !Array.Exists(watch, phrase => IsWordFor(phrase[0], unit)),
            Things = claim.Value is CountValue counted ? [.. Things(claim, counted.Amount, workspace)] : [],
            IsThreshold = IsThreshold(claim, topics.Contains("delivery")) && !isSaved,
            IsFree = claim.Value is TextValue text && Split(text.Words) is { Length: 1 } words
                && KnownLanguages.All.Any(language => language.Measures.Free.Contains(words[0])),
        };
    }

    /// <summary>"£5 off for a friend": whether the claim's own words tell its amount as one that is taken off.</summary>
    private static bool IsSaved(Claim claim, Quantity value, Workspace workspace) => value.Low > 0 && value.Dimension.StartsWith("money", StringComparison.Ordinal)
        && (TellsSo(claim, workspace, (scan, told) => told.IsPriceOff && told.Dimension == value.Dimension) || IsNamedDiscount(claim, workspace));

    /// <summary>"Welkomstkorting": whether the claim is of a discount by name, and of no amount from which there is one.</summary>
    private static bool IsNamedDiscount(Claim claim, Workspace workspace)
    {
        var words = Wordings(claim).Concat(claim.Watch).SelectMany(text => Split(text.Value).Select(word => (word, Language: KnownLanguages.Of(workspace.LanguageOf(text))))).ToList();
        return words.Exists(each => WordBeginnings.BeginsOrEnds(each.word, each.Language.Measures.Fractions.Discounts, each.Language))
            && !words.Exists(each => each.Language.Measures.Threshold.Contains(each.word));
    }

    /// <summary>Whether a value in the claim's own words, in whatever language, is so.</summary>
    private static bool TellsSo(Claim claim, Workspace workspace, Func<TextScan, Quantity, bool> isSo) => Wordings(claim)
        .Select(text => TextScan.Of(text.Value, KnownLanguages.Of(workspace.LanguageOf(text))))
        .Any(scan => Array.Exists(scan.Values, told => isSo(scan, told)));

    /// <summary>Whether the claim's own words tell of a discount.</summary>
    private static bool IsPriceOff(Claim claim, Quantity value, Workspace workspace) => value.Dimension != Unit.Percent
        ? IsSaved(claim, value, workspace)
        : Wordings(claim).Concat(claim.Watch).Any(text => KnownLanguages.Of(workspace.LanguageOf(text)).Measures.Fractions.Off is var off
            && Array.Exists(Split(text.Value), word => WordBeginnings.BeginsOrEnds(word, off, KnownLanguages.Of(workspace.LanguageOf(text)))));

    private static bool IsWordFor(string word, string unit) => KnownLanguages.All.Any(language => WordMatcher.Matches(word, Words.Fold(unit), language)
        || WordMatcher.Matches(Words.Fold(unit), word, language) || ContentWords.AreOne(word, Words.Fold(unit), language));

    /// <summary>The nouns behind the claim's own amount where its wordings in this language say it; of two words behind it neither is sure to be the noun.</summary>
    private IEnumerable<string> Things(Claim claim, decimal amount, Workspace workspace) =>
        from text in Wordings(claim)
        where KnownLanguages.Of(workspace.LanguageOf(text)) == _language
        let scan = TextScan.Of(text.Value, _language)
        from value in scan.Quantities
        where value is { Dimension: Unit.Number, Thing: not null } && value.Low == amount && value.High == amount
            && ContentWords.Is(value.Thing, _language) && !(scan.At(value.Last + 2).IsWord && ContentWords.Is(scan.At(value.Last + 2).Text, _language))
        select value.Thing;

    private static string[] Split(string text) =>
        [.. TextScan.Of(text, KnownLanguages.Of("")).Tokens.Where(token => token.IsWord).Select(token => token.Text)];

    private static IEnumerable<LocalText> Wordings(Claim claim) =>
        claim.Phrases.Concat(claim.Title.Entries);

    /// <summary>
    /// An amount that is no price: "over 50 euro", or a free thing with an amount. "From 50 euro" is what a ticket costs, and what it takes
    /// to have something delivered or to get something off.
    /// </summary>
    private static bool IsThreshold(Claim claim, bool isDelivery)
    {
        if (claim.Value is not MoneyValue { Amount: > 0 })
        {
            return false;
        }

        var words = Wordings(claim).SelectMany(text => Split(text.Value)).Concat(claim.Name.Value.Split('-')).ToList();
        var isFree = words.Exists(word => word is "gratis" or "free" or "fri" or "frit" or "frie" or "kosteloos");
        var isGiven = isFree || isDelivery || KnownLanguages.All.Any(language => words.Exists(word => WordBeginnings.BeginsOrEnds(word, language.Measures.Fractions.Off, language)));
        return isFree || KnownLanguages.All.Any(language =>
            words.Exists(word => language.Measures.Threshold.Contains(word) && (isGiven || !language.Measures.From.Contains(word))));
    }

    private bool Denies(LocalText text, WatchedClaim claim)
    {
        var scan = TextScan.Of(text.Value, _language);
        return MentionsOf(claim, scan).Any(mention => NegationReader.Denies(scan, mention, false));
    }
}

/// <summary>What a word may speak of.</summary>
/// <param name="Watched">Claims, by their watch words.</param>
/// <param name="Topic">A topic that may take a value from a claim.</param>
/// <param name="AnyTopic">The same, or a weaker one that only tells values of two wordings apart.</param>
internal sealed record WordMeaning(List<(WatchedClaim Claim, string[] Phrase)> Watched, string? Topic, string? AnyTopic)
{
    /// <summary>What most words speak of.</summary>
    public static WordMeaning None { get; } = new([], null, null);
}
