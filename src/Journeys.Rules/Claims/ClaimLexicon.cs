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
        var topics = new HashSet<string>(watch.SelectMany(parts => parts).Concat(Wordings(claim).SelectMany(text => Split(text.Value)))
            .Select(word => TopicOf(word, _language.Topics)).Where(topic => topic is not null).Select(topic => topic!), StringComparer.Ordinal);
        TextScan[] told = [.. Wordings(claim).Select(text => TextScan.Of(text.Value, KnownLanguages.Of(workspace.LanguageOf(text))))];
        var promised = (AsWeight(claim.Value, told) ?? ClaimValue.Of(claim.Value, workspace.DefaultLanguage)) is { } value ? value with { IsPriceOff = IsPriceOff(claim, value, told, workspace) } : (Quantity?)null;
        var isSaved = promised is { IsPriceOff: true } && promised.Value.Dimension != Unit.Percent;
        return new WatchedClaim
        {
            Claim = claim,
            Value = promised,
            Watch = watch,
            Topics = topics,
            IsRate = promised is { Dimension: Unit.Time } && TellsSo(told, (_, value) => value.IsRate && value.Dimension == Unit.Time && value.Agrees(promised.Value)),
            IsTerm = promised is { Dimension: Unit.Time } && TellsSo(told, (_, value) => value.LeansBack && value.Agrees(promised.Value))
                && !TellsSo(told, static (scan, value) => scan.IsAny(value.Last + 1, scan.Language.Measures.Ahead)),
            IsToldAfter = promised is { Dimension: Unit.Time or Unit.WorkingDays } && TellsSo(told, (_, value) => value.IsAfter && value.Dimension == promised.Value.Dimension && value.Agrees(promised.Value)),
            IsPer = TellsSo(told, static (scan, value) => ClaimDimension.IsPerOther(scan, value)),
            IsNamed = Array.Exists(told, scan => Array.FindIndex(scan.Tokens, token => token.IsWord && Array.Exists(watch, phrase => WordMatcher.Matches(phrase[0], token.Text, scan.Language))) is var at and >= 0
                && !scan.IsAny(at - 1, scan.Language.Measures.After) && !scan.IsAny(at - 2, scan.Language.Measures.After)),
            IsOfPeople = promised is { Dimension: Unit.Percent, IsPriceOff: false }
                && TellsSo(told, static (scan, value) => value is { Dimension: Unit.Percent, IsBackground: true } || FractionReader.OutOf(scan, value.First, out _, out _) > 0),
            IsOfDeed = promised is { Dimension: Unit.Percent, IsPriceOff: false } && TellsSo(told, (scan, value) => value.Dimension == Unit.Percent
                && scan.At(value.Last + 1).IsWord && Array.Exists(watch, phrase => WordMatcher.Matches(phrase[0], scan.At(value.Last + 1).Text, scan.Language))),
            ToldWith = [.. told.Where(scan => scan.Language == _language).SelectMany(scan => scan.Tokens)
                .Where(token => token.IsWord && ContentWords.Is(token.Text, _language) && !_language.Measures.Units.ContainsKey(token.Text)).Select(token => token.Text).Distinct()],
            IsAge = promised is { Dimension: Unit.Months } && (TellsSo(told, static (_, value) => value.IsAge)
                || HasWord(claim, workspace, static (word, language) => language.Measures.Ages.IsName(word))),
            CountsOtherThings = claim.Value is CountValue { Unit: var unit } && Words.Fold(unit) is var thing && !Array.Exists(watch, phrase => IsWordFor(phrase[0], thing)),
            Things = claim.Value is CountValue counted ? [.. Things(counted.Amount, told)] : [],
            IsThreshold = IsThreshold(claim, topics.Contains("delivery")) && !isSaved,
            IsCharged = promised is { Low: > 0, IsPriceOff: false } price && price.IsMoney
                && (TellsSo(told, (scan, value) => value.Agrees(price) && value.Dimension == price.Dimension && PriceContext.IsCharged(scan, value)) || TellsOfFee(claim, workspace)),
            IsFree = claim.Value is TextValue text && Split(text.Words) is { Length: 1 } words
                && KnownLanguages.All.Any(language => language.Measures.Free.Contains(words[0])),
        };
    }

    /// <summary>"500 pounds" where the claim's own words say 500 lb; null where the pounds are money.</summary>
    private static Quantity? AsWeight(Value? value, TextScan[] told)
    {
        if (value is not MoneyValue { Currency: "GBP" } pounds)
        {
            return null;
        }

        var unit = KnownLanguages.Of("en").Measures.UnitsLikeMoney["pounds"];
        var weight = new Quantity(unit.Dimension, pounds.Amount * unit.Factor, pounds.Amount * unit.Factor);
        return TellsSo(told, (_, said) => said.Dimension == weight.Dimension && said.Agrees(weight)) ? weight : null;
    }

    /// <summary>"£5 off for a friend": whether the claim's own words tell its amount as one that is taken off.</summary>
    private static bool IsSaved(Claim claim, Quantity value, TextScan[] told, Workspace workspace) => value.Low > 0 && value.IsMoney
        && (TellsSo(told, (_, amount) => amount.IsPriceOff && amount.Dimension == value.Dimension) || IsNamedDiscount(claim, workspace));

    /// <summary>"Welkomstkorting": whether the claim is of a discount by name, and of no amount from which there is one.</summary>
    private static bool IsNamedDiscount(Claim claim, Workspace workspace) =>
        HasWord(claim, workspace, static (word, language) => WordBeginnings.BeginsOrEnds(word, language.Measures.Fractions.Discounts, language))
        && !HasWord(claim, workspace, static (word, language) => language.Measures.Threshold.Contains(word));

    /// <summary>"Verzendkosten": whether one of its words is for a fee.</summary>
    private static bool TellsOfFee(Claim claim, Workspace workspace) =>
        HasWord(claim, workspace, static (word, language) => Array.Exists(language.Negation.Fees, fee => word.IndexOf(fee, StringComparison.Ordinal) >= 0));

    /// <summary>Whether a value in the claim's own words, in whatever language, is so.</summary>
    private static bool TellsSo(TextScan[] told, Func<TextScan, Quantity, bool> isSo) =>
        Array.Exists(told, scan => Array.Exists(scan.Values, value => isSo(scan, value)));

    /// <summary>Whether one of the claim's words, those that it watches too, is so in its language.</summary>
    private static bool HasWord(Claim claim, Workspace workspace, Func<string, LanguageKnowledge, bool> isSo) => Wordings(claim).Concat(claim.Watch)
        .Any(text => KnownLanguages.Of(workspace.LanguageOf(text)) is var language && Array.Exists(Split(text.Value), word => isSo(word, language)));

    /// <summary>Whether the claim's own words tell of a discount.</summary>
    private static bool IsPriceOff(Claim claim, Quantity value, TextScan[] told, Workspace workspace) => value.Dimension != Unit.Percent
        ? IsSaved(claim, value, told, workspace)
        : HasWord(claim, workspace, static (word, language) => WordBeginnings.BeginsOrEnds(word, language.Measures.Fractions.Off, language));

    private static bool IsWordFor(string word, string unit) => KnownLanguages.All.Any(language =>
        WordMatcher.Matches(word, unit, language) || WordMatcher.Matches(unit, word, language) || ContentWords.AreOne(word, unit, language));

    /// <summary>The nouns behind the claim's own amount where its wordings in this language say it; of two words behind it neither is sure to be the noun.</summary>
    private IEnumerable<string> Things(decimal amount, TextScan[] told) =>
        from scan in told
        where scan.Language == _language
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
        var isFree = words.Exists(word => KnownLanguages.All.Any(language => language.Measures.Gratis.Contains(word)));
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
