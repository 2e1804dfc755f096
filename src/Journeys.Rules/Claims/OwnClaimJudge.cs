using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>Judges a text by a claim that its message lists, where it does not mention the claim by a watch word.</summary>
internal static class OwnClaimJudge
{
    // As far as a value without a word of the claim may be from a word of another topic.
    private const int FarthestTopic = 5;

    /// <summary>Another value than promised, if the text gives one and none that is right.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="own">All claims that the message lists.</param>
    /// <param name="mentions">Where the text speaks of any claim.</param>
    /// <param name="lexicon">The claims.</param>
    public static ClaimConflict? Judge(TextScan scan, WatchedClaim claim, ImmutableArray<Identifier> own, List<Mention> mentions, ClaimLexicon lexicon)
    {
        var isKnown = claim.Value is { } known && known.Dimension != Unit.Number && IsOnlyOneOf(known.Dimension, own, lexicon);
        if (!isKnown || mentions.Exists(mention => mention.Claim == claim))
        {
            return null;
        }

        var promised = claim.Value!.Value;
        var values = Values(scan, claim, promised).FindAll(value => IsAbout(scan, claim, promised, value, lexicon));
        return values.Count == 0 || values.Exists(value => value.Agrees(promised)) ? null : new ClaimConflict(claim, values[0]);
    }

    private static bool IsOnlyOneOf(string dimension, ImmutableArray<Identifier> own, ClaimLexicon lexicon) =>
        own.Count(name => lexicon.Find(name.Value)?.Value?.Dimension == dimension) == 1;

    /// <summary>The values of the claim's dimension. "Your cover starts in 10 days": where nothing else is told of the claim, a start is its term.</summary>
    private static List<Quantity> Values(TextScan scan, WatchedClaim claim, Quantity promised)
    {
        var values = ClaimDimension.In(claim, scan, scan.Values.Where(value => claim.Takes(value) || value.IsStart)).ToList();
        values.AddRange(promised is { Dimension: Unit.Percent, IsPriceOff: false } ? scan.Shares.Where(share => ShareReader.IsOfBill(scan, share)) : []);
        return values;
    }

    private static bool IsAbout(TextScan scan, WatchedClaim claim, Quantity promised, Quantity value, ClaimLexicon lexicon) =>
        !IsOfOtherKind(promised, value)
        && !ShareReader.IsOfOtherThings(scan, value)
        && !QuantityContext.IsOpeningDay(scan, value)
        && !(value.IsAfter && !QuantityContext.IsLate(scan, value))
        && !NegationReader.DeniesAround(scan, value)
        && ClaimDimension.Counts(scan, claim, value, 0)
        && !ValueOwnership.BelongsElsewhere(scan, value, claim, lexicon, FarthestTopic);

    /// <summary>Where no watch word stands, minutes are not about a promise of weeks, and a percentage is a discount only where the text says so.</summary>
    private static bool IsOfOtherKind(Quantity promised, Quantity value) =>
        ClaimDimension.IsOfOtherScale(promised, value)
        || (promised is { Dimension: Unit.Percent, IsPriceOff: true } && !value.IsPriceOff && !value.IsPriceLeft);
}
