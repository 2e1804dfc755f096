using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>Finds where a text gives a claim another value, or denies it.</summary>
internal sealed class ClaimJudge(ClaimLexicon lexicon)
{
    private const int LongestTerm = 6;
    private const int LargestScale = 30;

    private static readonly List<ClaimConflict> None = [];

    /// <summary>The claims that a text contradicts, in the order of the workspace.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="own">The claims that the text is known to be about.</param>
    /// <param name="isMoment">Whether it tells what happens instead of being said.</param>
    public IReadOnlyList<ClaimConflict> Judge(TextScan scan, ImmutableArray<Identifier> own, bool isMoment)
    {
        var mentions = Mention.Find(scan, lexicon);
        if (IsPlainlyRight(scan, own, mentions))
        {
            return None;
        }

        var conflicts = new List<ClaimConflict>();
        foreach (var group in mentions.GroupBy(mention => mention.Claim))
        {
            if (JudgeMentions(scan, group.Key, [.. group], mentions, isMoment) is { } conflict)
            {
                conflicts.Add(conflict);
            }
        }

        foreach (var name in scan.Values.Length == 0 && !HasShare(scan, own, []) ? [] : own)
        {
            if (lexicon.Find(name.Value) is { } claim
                && !conflicts.Exists(conflict => conflict.Claim == claim)
                && JudgeOwn(scan, claim, own, mentions) is { } conflict)
            {
                conflicts.Add(conflict);
            }
        }

        return conflicts;
    }

    /// <summary>Most texts: nothing is denied, and no value is another than promised. Seen at a glance, since they are so many.</summary>
    private bool IsPlainlyRight(TextScan scan, ImmutableArray<Identifier> own, List<Mention> mentions)
    {
        if (mentions.Count > 0 && NegationReader.Occurs(scan))
        {
            return false;
        }

        if (HasShare(scan, own, mentions) || mentions.Exists(mention => GivenAway.Is(scan, mention)))
        {
            return false;
        }

        if (mentions.Count > 1)
        {
            var mentioned = new HashSet<WatchedClaim>();
            mentions = mentions.FindAll(mention => mentioned.Add(mention.Claim));
        }

        foreach (var value in scan.Values)
        {
            foreach (var mention in mentions)
            {
                if ((value.IsStart || ClaimSentences.Takes(scan, mention.Claim, value)) && IsOther(mention.Claim, scan, value))
                {
                    return false;
                }
            }

            foreach (var name in own)
            {
                if (lexicon.Find(name.Value) is { } claim && (value.IsStart || claim.Takes(value)) && IsOther(claim, scan, value))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool HasShare(TextScan scan, ImmutableArray<Identifier> own, List<Mention> mentions)
    {
        static bool IsShare(WatchedClaim? claim) => claim?.Value is { Dimension: Unit.Percent };
        return (mentions.Exists(static mention => IsShare(mention.Claim)) || HasShare(own)) && scan.Shares.Length > 0;

        bool HasShare(ImmutableArray<Identifier> names)
        {
            foreach (var name in names)
            {
                if (IsShare(lexicon.Find(name.Value)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool IsOther(WatchedClaim claim, TextScan scan, Quantity value) =>
        claim.Value is { } promised ? ClaimDimension.IsOf(claim, scan, value) && !promised.Agrees(value) : claim.IsFree;

    private ClaimConflict? JudgeMentions(
        TextScan scan, WatchedClaim claim, List<Mention> own, List<Mention> all, bool isMoment)
    {
        ClaimConflict? denied = null;
        foreach (var sentence in own.GroupBy(mention => scan.Tokens[mention.First].Sentence))
        {
            var mentions = sentence.ToList();
            var isDenied = CanBeDenied(claim) && mentions.Exists(mention => NegationReader.Denies(scan, mention, (isMoment && !Reported.Tells(scan, mention)) || IsFree(claim), value => IsRight(claim, value)));
            var values = ClaimSentences.Values(scan, claim, sentence.Key).ToList();
            values.AddRange(ClaimSentences.Shares(scan, claim, sentence.Key, mentions));
            if (ClaimSentences.IsAskedByCustomer(scan, sentence.Key))
            {
                values.Clear();
            }

            isDenied &= !ClaimSentences.AsksWhetherNot(scan, sentence.Key) && !Exceptions.IsGivenBeside(scan, claim, sentence.Key, mentions);
            isDenied |= mentions.Exists(mention => GivenAway.Is(scan, mention));
            if (isDenied || (CanBeDenied(claim) && ClaimSentences.IsQuestion(scan, sentence.Key) && NegationBehind.AnswersNo(scan, sentence.Key + 1, scan.Language)) || IsValueDenied(scan, claim, values, mentions))
            {
                denied ??= ClaimSentences.IsBeyondTerm(scan, claim, values, sentence.Key) ? null : new ClaimConflict(claim, null);
                continue;
            }

            if (values.Count == 0 && ClaimSentences.IsQuestion(scan, sentence.Key) && ClaimSentences.IsBrief(scan, sentence.Key + 1))
            {
                values = ClaimSentences.Values(scan, claim, sentence.Key + 1).Where(value => IsAnswer(claim.Value!.Value, value)).ToList();
            }

            if (claim.IsFree && ClaimSentences.Price(scan, claim, sentence.Key, mentions, lexicon) is { } price)
            {
                return new ClaimConflict(claim, price);
            }

            if (NearestConflict(scan, claim, mentions, all, values, isMoment) is { } conflict && !Exceptions.IsGivenToRest(scan, claim, sentence.Key))
            {
                return conflict;
            }
        }

        return denied;
    }

    /// <summary>"Verzetten? Je les van 60 minuten schuift mee" answers with no term of days.</summary>
    private static bool IsAnswer(Quantity promised, Quantity value) => promised.Dimension != Unit.Time || value.LeansBack
        || (value.High * LargestScale >= promised.Low && promised.High * LargestScale >= value.Low);

    /// <summary>"De garantie is geen vijf jaar meer": the promised value is denied where the claim is spoken of.</summary>
    private bool IsValueDenied(TextScan scan, WatchedClaim claim, List<Quantity> values, List<Mention> mentions) => CanBeDenied(claim)
        && values.Exists(value => !value.IsAfter && value.Agrees(claim.Value!.Value) && NegationBehind.DeniesValue(scan, value, scan.Language.Negation)
            && !ValueOwnership.BelongsElsewhere(scan, value, claim, lexicon, mentions.Min(mention => ValueOwnership.Distance(scan, value, mention.First, mention.Last))));

    private static bool IsRight(WatchedClaim claim, Quantity value) =>
        claim.Value is { } promised && promised.Dimension == value.Dimension && promised.Agrees(value);

    private static bool CanBeDenied(WatchedClaim claim) => !claim.IsNegative;

    /// <summary>"No delivery fee" agrees with a fee of nothing; "not free" does not.</summary>
    private static bool IsFree(WatchedClaim claim) => claim.Value is { High: 0 };

    /// <summary>The nearest value that is about the claim, where it is another one than promised.</summary>
    private ClaimConflict? NearestConflict(
        TextScan scan, WatchedClaim claim, List<Mention> mentions, List<Mention> all, List<Quantity> values, bool isMoment)
    {
        Quantity? nearest = null;
        var least = int.MaxValue;

        mentions = mentions.FindAll(mention => MentionContext.MayHaveValue(scan, mention));
        if (mentions.Count == 0)
        {
            return null;
        }

        var isDenied = false;
        for (var place = 0; place < values.Count; place++)
        {
            var (value, isPutRight) = (values[place], isDenied);
            isDenied = place + 1 < values.Count && NegationBehind.IsPutRight(scan, value, values[place + 1]);
            if (isDenied)
            {
                continue;
            }

            var distance = mentions.Min(mention => ValueOwnership.Distance(scan, value, mention.First, mention.Last));
            // "After a quarter of an hour of trailers comes a film of two hours": when something comes is said by the promised value too.
            var agrees = value.Agrees(claim.Value!.Value);
            if (agrees && (value.IsThreshold || (value.IsAfter && !ValueOwnership.BelongsElsewhere(scan, value, claim, lexicon, distance))))
            {
                return null;
            }

            if (!ClaimDimension.Counts(scan, claim, value, distance) || (isMoment && Reported.IsOwnPast(scan, value)) || ValueOwnership.CountsFrom(scan, value, mentions) || (value.IsAfter && !isPutRight && !IsTerm(scan, value, mentions, isMoment && !mentions.Exists(mention => Reported.Tells(scan, mention)) ? int.MaxValue : distance)) || ValueOwnership.BelongsElsewhere(scan, value, claim, lexicon, distance))
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

        return nearest is { } found && !AgreesWithAnother(claim, found, mentions, all) ? new ClaimConflict(claim, found) : null;
    }

    /// <summary>
    /// "Pay after 14 days" and "it ends after 14 days" promise a term; "after 2 days you get a mail about your return" tells when
    /// something else happens.
    /// </summary>
    private static bool IsTerm(TextScan scan, Quantity value, List<Mention> mentions, int distance) =>
        QuantityContext.IsEnd(scan, value) || QuantityContext.IsLate(scan, value) || (distance <= LongestTerm && mentions.Exists(mention => mention.Last < value.First));

    /// <summary>Two claims may share a watch word; a value that is right for one of them is not wrong for the other.</summary>
    private static bool AgreesWithAnother(WatchedClaim claim, Quantity value, List<Mention> mentions, List<Mention> all) =>
        all.Exists(other => other.Claim != claim
            && other.Claim.Value is { } promised && promised.Dimension == value.Dimension && promised.Agrees(value)
            && mentions.Exists(mention => mention.First == other.First));

    /// <summary>Where no watch word stands, minutes are not about a promise of weeks, and a percentage is a discount only where the text says so.</summary>
    private static bool IsOfOtherKind(Quantity promised, Quantity value) =>
        ClaimDimension.IsOfOtherScale(promised, value)
        || (promised is { Dimension: Unit.Percent, IsPriceOff: true } && !value.IsPriceOff && !value.IsPriceLeft);

    /// <summary>The claims of the text's message, where the text does not mention them by a watch word, or only without a value.</summary>
    private ClaimConflict? JudgeOwn(TextScan scan, WatchedClaim claim, ImmutableArray<Identifier> own, List<Mention> mentions)
    {
        if (claim.Value is not { } promised || promised.Dimension == Unit.Number
            || own.Count(name => lexicon.Find(name.Value)?.Value?.Dimension == promised.Dimension) != 1)
        {
            return null;
        }

        var sentences = new HashSet<int>(mentions.Where(mention => mention.Claim == claim).Select(mention => scan.Tokens[mention.First].Sentence));
        // "Your cover starts in 10 days": where nothing else is told of the claim, a start is its term.
        var values = scan.Values.Where(value => (claim.Takes(value) || (value.IsStart && sentences.Count == 0)) && ClaimDimension.IsOf(claim, scan, value)).ToList();
        values.AddRange(promised is { Dimension: Unit.Percent, IsPriceOff: false } ? scan.Shares.Where(share => ShareReader.IsOfBill(scan, share)) : []);
        var isToldWithValue = Array.Exists(scan.Values, value => sentences.Contains(scan.Tokens[value.First].Sentence) && ClaimDimension.IsOf(claim, scan, value));
        if (isToldWithValue || sentences.Count > 0)
        {
            return null;
        }

        values.RemoveAll(value => IsOfOtherKind(promised, value) || ShareReader.IsOfOtherThings(scan, value) || QuantityContext.IsOpeningDay(scan, value) || (value.IsAfter && !QuantityContext.IsLate(scan, value)) || NegationReader.DeniesAround(scan, value) || !ClaimDimension.Counts(scan, claim, value, 0) || ValueOwnership.BelongsElsewhere(scan, value, claim, lexicon, 5));
        return values.Count == 0 || values.Exists(value => value.Agrees(promised)) ? null : new ClaimConflict(claim, values[0]);
    }
}
