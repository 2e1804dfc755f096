using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>Tells whether a value of a text is of the kind that a claim promises.</summary>
internal static class ClaimDimension
{
    private const int NearEnoughForBareNumbers = 5;

    /// <summary>Whether a value may be the claim's: no idiom, no threshold of something else, no other thing far away.</summary>
    public static bool Counts(WatchedClaim claim, Quantity value, int distance)
    {
        if (value.IsThreshold && !claim.IsThreshold && value.Dimension.StartsWith("money", StringComparison.Ordinal))
        {
            return false;
        }

        // "100% gratis" is a manner of speaking, unless it stands at the very word that the claim watches.
        var isIdiom = value.Dimension == Unit.Percent && value.Low == 100 && distance != 1;
        return !isIdiom && (value.Thing is null || claim.Value!.Value.Dimension.StartsWith("count:", StringComparison.Ordinal)
            || distance <= NearEnoughForBareNumbers);
    }

    /// <summary>Whether a value is of the claim's dimension; counted things are known by the claim's unit or its watch words.</summary>
    public static bool IsOf(WatchedClaim claim, TextScan scan, Quantity value)
    {
        var dimension = claim.Value!.Value.Dimension;
        if (value.Dimension == dimension && dimension != Unit.Number)
        {
            return true;
        }

        var isCounted = dimension == Unit.Number || dimension.StartsWith("count:", StringComparison.Ordinal);
        if (!isCounted)
        {
            return false;
        }

        var thing = value.Dimension.StartsWith("count:", StringComparison.Ordinal) ? scan.Tokens[value.Last].Text : value.Thing;
        var isBare = value.Dimension == Unit.Number;
        return thing is null
            ? isBare && dimension == Unit.Number
            : (isBare || value.Dimension.StartsWith("count:", StringComparison.Ordinal)) && IsThing(claim, thing, scan.Language, dimension);
    }

    private static bool IsThing(WatchedClaim claim, string thing, LanguageKnowledge language, string dimension) =>
        (dimension.Length > 6 && WordMatcher.Matches(dimension.Substring(6), thing, language))
        || Array.Exists(claim.Watch, phrase => WordMatcher.Matches(phrase[0], thing, language));

    /// <summary>The value in the claim's own dimension.</summary>
    public static Quantity InDimension(WatchedClaim claim, Quantity value) =>
        value with { Dimension = claim.Value!.Value.Dimension };
}
