using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>Tells whether a mention is what a value near it may be about, or only stands there for something else's sake.</summary>
internal static class MentionContext
{
    private const int LongestAuxiliary = 3;
    private const string Participle = "ed";

    /// <summary>Whether the value of a claim may be told at a mention.</summary>
    public static bool MayHaveValue(TextScan scan, Mention mention) =>
        !CountsOnlyFrom(scan, mention) && !IsOutside(scan, mention) && !IsReference(scan, mention) && !HasHappened(scan, mention);

    /// <summary>"You pay only after installation, within 14 days": the claim is only what another time counts from.</summary>
    private static bool CountsOnlyFrom(TextScan scan, Mention mention) =>
        scan.IsAny(mention.First - 1, scan.Language.Measures.After) && scan.IsAny(mention.First - 2, scan.Language.Measures.NotBefore);

    /// <summary>"A new key costs € 22.50 and falls outside the excess".</summary>
    private static bool IsOutside(TextScan scan, Mention mention) => scan.IsAny(BeforeArticle(scan, mention), scan.Language.Measures.Outside);

    /// <summary>"After a visit we send the estimate within 2 days": where the claim is of the visit itself, something else has that term.</summary>
    private static bool IsReference(TextScan scan, Mention mention) =>
        mention.Claim is { IsNamed: true, IsTerm: true } && scan.IsAny(BeforeArticle(scan, mention), scan.Language.Measures.After);

    /// <summary>"Your claim was paid out after 6 days", "you have paused your box for six weeks": told of one customer.</summary>
    private static bool HasHappened(TextScan scan, Mention mention)
    {
        var isTime = mention.Claim.Value is { Dimension: Unit.Time or Unit.Months or Unit.WorkingDays };
        if (!isTime || !scan.Tokens[mention.First].Text.EndsWith(Participle, StringComparison.Ordinal) && mention.First == mention.Last)
        {
            return false;
        }

        var at = mention.First - 1;
        while (at > mention.First - LongestAuxiliary && scan.IsAny(at, scan.Language.FunctionWords) && !scan.IsAny(at, scan.Language.Measures.Auxiliaries))
        {
            at--;
        }

        return scan.IsAny(at, scan.Language.Measures.Auxiliaries);
    }

    private static int BeforeArticle(TextScan scan, Mention mention) =>
        scan.IsAny(mention.First - 1, scan.Language.Measures.Articles) || scan.IsAny(mention.First - 1, scan.Language.Measures.Definite) || scan.IsAny(mention.First - 1, scan.Language.Measures.Possessives)
            ? mention.First - 2
            : mention.First - 1;
}
