using Journeys.Language.Model;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>Judges what one sentence says of a claim that it mentions.</summary>
internal sealed class SentenceJudge
{
    private const int LongestTerm = 6;
    private const int LargestScale = 30;
    private const int FarthestBare = 5;

    private readonly TextScan _scan;
    private readonly WatchedClaim _claim;
    private readonly int _sentence;
    private readonly List<Mention> _mentions;
    private readonly List<Mention> _all;
    private readonly ClaimLexicon _lexicon;
    private readonly bool _isMoment;
    private readonly List<Quantity> _values;

    /// <summary>Reads the values of the sentence that may be the claim's.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="sentence">The number of the sentence.</param>
    /// <param name="mentions">Where the sentence speaks of the claim: at least once.</param>
    /// <param name="all">Where the text speaks of any claim.</param>
    /// <param name="lexicon">The claims.</param>
    /// <param name="isMoment">Whether the text tells what happens instead of being said.</param>
    public SentenceJudge(TextScan scan, WatchedClaim claim, int sentence, List<Mention> mentions, List<Mention> all, ClaimLexicon lexicon, bool isMoment)
    {
        (_scan, _claim, _sentence, _mentions, _all, _lexicon, _isMoment) = (scan, claim, sentence, mentions, all, lexicon, isMoment);
        _values = ClaimSentences.IsAskedByCustomer(scan, sentence)
            ? []
            : [.. ClaimSentences.Values(scan, claim, sentence), .. ClaimSentences.Shares(scan, claim, sentence, mentions)];
    }

    /// <summary>A claim that denies by itself is not contradicted by a denial.</summary>
    private bool CanBeDenied => !_claim.IsNegative;

    /// <summary>Whether it denies the claim.</summary>
    public bool IsDenied() => IsGivenAway() || (CanBeDenied && (IsDeniedAtMention() || IsDeniedByAnswer() || IsValueDenied()));

    /// <summary>Whether what is denied lies beyond the promised value, and so says the same.</summary>
    public bool IsBeyondTerm() => ClaimSentences.IsBeyondTerm(_scan, _claim, _values, _sentence);

    /// <summary>Another value than promised, if it gives one.</summary>
    public ClaimConflict? Conflict()
    {
        if (SaysThatFree())
        {
            return null;
        }

        if (_claim.IsFree && ClaimSentences.Price(_scan, _claim, _sentence, _mentions, _lexicon) is { } price)
        {
            return new ClaimConflict(_claim, price);
        }

        var values = _values.Count > 0 || !IsAnsweredBriefly() ? _values : Answers();
        return Nearest(values) is { } value && !AgreesWithAnother(value) && !IsOfMany(value) && !SaysBareAmount() && !PromiseToTheRest.IsGivenToRest(_scan, _claim, _sentence)
            ? new ClaimConflict(_claim, value)
            : null;
    }

    /// <summary>"Elsewhere it costs 35 euro, with us the eye test is free": right in so many words.</summary>
    private bool SaysThatFree() => _claim.Value is { High: 0 } && _mentions.Exists(mention =>
        GivenAway.SaysFree(_scan, mention) && !NegationReader.Occurs(_scan, _sentence));

    private bool IsGivenAway() => _mentions.Exists(mention => GivenAway.Is(_scan, mention));

    private bool IsDeniedAtMention()
    {
        // "No delivery fee" agrees with a fee of nothing; "not free" does not.
        var isFree = _claim.Value is { High: 0 };
        return _mentions.Exists(mention => NegationReader.Denies(_scan, mention, IsOnlyTold(mention) || isFree, IsRight))
            && !ClaimSentences.AsksWhetherNot(_scan, _sentence) && !PromiseToTheRest.IsGivenBeside(_scan, _claim, _sentence, _mentions);
    }

    /// <summary>Whether a moment tells what happens at a mention, and not what is said to the customer.</summary>
    private bool IsOnlyTold(Mention mention) => _isMoment && !Reported.Tells(_scan, mention);

    private bool IsDeniedByAnswer() => ClaimSentences.IsQuestion(_scan, _sentence) && NegationBehind.AnswersNo(_scan, _sentence + 1, _scan.Language);

    /// <summary>"De garantie is geen vijf jaar meer": the promised value is denied where the claim is spoken of.</summary>
    private bool IsValueDenied() => _values.Exists(value => !value.IsAfter && value.Agrees(_claim.Value!.Value)
        && NegationBehind.DeniesValue(_scan, value, _scan.Language.Negation) && !IsOfOther(value, Distance(value, _mentions)));

    private bool IsRight(Quantity value) => _claim.Value is { } promised && promised.Dimension == value.Dimension && promised.Agrees(value);

    private bool IsAnsweredBriefly() => ClaimSentences.IsQuestion(_scan, _sentence) && ClaimSentences.IsBrief(_scan, _sentence + 1);

    /// <summary>The values of the answer; "Verzetten? Je les van 60 minuten schuift mee" answers with no term of days.</summary>
    private List<Quantity> Answers() => [.. ClaimSentences.Values(_scan, _claim, _sentence + 1).Where(IsAnswer)];

    private bool IsAnswer(Quantity value)
    {
        var promised = _claim.Value!.Value;
        return promised.Dimension != Unit.Time || value.LeansBack
            || (value.High * LargestScale >= promised.Low && promised.High * LargestScale >= value.Low);
    }

    /// <summary>The nearest value that is about the claim, where it is another one than promised.</summary>
    private Quantity? Nearest(List<Quantity> values)
    {
        var mentions = _mentions.FindAll(mention => MentionContext.MayHaveValue(_scan, mention));
        if (mentions.Count == 0)
        {
            return null;
        }

        Quantity? nearest = null;
        var (least, isDenied) = (int.MaxValue, false);
        for (var place = 0; place < values.Count; place++)
        {
            var (value, isPutRight) = (values[place], isDenied);
            isDenied = place + 1 < values.Count && NegationBehind.IsPutRight(_scan, value, values[place + 1]);
            if (isDenied)
            {
                continue;
            }

            var distance = Distance(value, mentions);
            var agrees = value.Agrees(_claim.Value!.Value);
            if (agrees && IsPromisedInOtherWords(value, distance))
            {
                return null;
            }

            if (!IsAbout(value, distance, mentions) || (value.IsAfter && !isPutRight && !IsTerm(value, distance, mentions)))
            {
                continue;
            }

            if (agrees)
            {
                return null;
            }

            if (distance < least)
            {
                (nearest, least) = (value, distance);
            }
        }

        return nearest;
    }

    private int Distance(Quantity value, List<Mention> mentions) =>
        mentions.Min(mention => ValueOwnership.Distance(_scan, value, mention.First, mention.Last));

    private bool IsOfOther(Quantity value, int distance) => ValueOwnership.BelongsElsewhere(_scan, value, _claim, _lexicon, distance);

    /// <summary>"After a quarter of an hour of trailers comes a film of two hours": when something comes is said by the promised value too.</summary>
    private bool IsPromisedInOtherWords(Quantity value, int distance) => value.IsThreshold || (value.IsAfter && !IsOfOther(value, distance));

    private bool IsAbout(Quantity value, int distance, List<Mention> mentions) =>
        ClaimDimension.Counts(_scan, _claim, value, distance)
        && !(_isMoment && (Reported.IsOwnPast(_scan, value) || (Reported.IsOwnTime(_scan, value) && mentions.TrueForAll(IsOnlyTold))))
        && !ValueOwnership.CountsFrom(_scan, value, mentions)
        && !IsOfOther(value, distance);

    /// <summary>
    /// "Pay after 14 days" and "it ends after 14 days" promise a term; "after 2 days you get a mail about your return" tells when
    /// something else happens, and so does what a moment only tells.
    /// </summary>
    private bool IsTerm(Quantity value, int distance, List<Mention> mentions)
    {
        var isNear = distance <= LongestTerm && !(_isMoment && mentions.TrueForAll(IsOnlyTold));
        return QuantityContext.IsEnd(_scan, value) || QuantityContext.IsLate(_scan, value) || (isNear && (_claim.IsToldAfter || mentions.Exists(mention => mention.Last < value.First)));
    }

    /// <summary>"Ten lessons come to £380": the price of so many of them.</summary>
    private bool IsOfMany(Quantity value)
    {
        var promised = _claim.Value!.Value;
        return value.IsMoney && promised.Low > 0 && _scan.In(_scan.Quantities, _sentence).Any(count => count is { Dimension: Unit.Number, Thing: not null }
            && count.Low * promised.Low == value.Low && _mentions.Exists(mention => mention.First == count.Last + 1));
    }

    /// <summary>"€ 3,25 per overhemd" without its sign, "our carriers stop at 15": the promised amount, beside the claim's own word.</summary>
    private bool SaysBareAmount()
    {
        var amount = _claim.Claim.Value switch
        {
            MoneyValue money => money.Amount,
            CountValue count => count.Amount,
            _ => 0,
        };
        return amount > 1 && _scan.In(_scan.Quantities, _sentence).Any(value => value.Dimension == Unit.Number && value.Low == amount
            && (value.Thing is null || _scan.Language.FunctionWords.Contains(value.Thing)) && Distance(value, _mentions) <= FarthestBare);
    }

    /// <summary>Two claims may share a watch word; a value that is right for one of them is not wrong for the other.</summary>
    private bool AgreesWithAnother(Quantity value) => _all.Exists(other => other.Claim != _claim
        && other.Claim.Value is { } promised && promised.Dimension == value.Dimension && promised.Agrees(value)
        && _mentions.Exists(mention => mention.First == other.First));
}
