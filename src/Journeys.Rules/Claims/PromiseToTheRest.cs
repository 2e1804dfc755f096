using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>Finds where a sentence gives the promised value for all others, so that another one beside it is an exception for some.</summary>
internal static class PromiseToTheRest
{
    /// <summary>"Children have no excess; for adults it is € 75": what is denied for some is promised in another clause.</summary>
    public static bool IsGivenBeside(TextScan scan, WatchedClaim claim, int sentence, List<Mention> denied) =>
        Given(scan, claim, sentence).Any(value => denied.TrueForAll(mention => IsDivided(scan, mention.Last, value)));

    /// <summary>"Members pay € 10, all others € 15".</summary>
    public static bool IsGivenToRest(TextScan scan, WatchedClaim claim, int sentence) =>
        Given(scan, claim, sentence).Any(value => TellsOfRest(scan, value));

    private static IEnumerable<Quantity> Given(TextScan scan, WatchedClaim claim, int sentence) => claim.Value is { } promised
        ? scan.In(scan.Values, sentence).Where(value => IsPromised(value, promised) && !Clause(scan, value).Any(at => NegationReader.IsNegation(scan.Tokens[at], scan.Language.Negation)))
        : [];

    /// <summary>"It began with six recipes; today there are 24": the number may stand without its noun.</summary>
    private static bool IsPromised(Quantity value, Quantity promised) => value.Agrees(promised)
        && (value.Dimension == promised.Dimension || (value.Dimension == Unit.Number && promised.Dimension.StartsWith(Unit.Counted, StringComparison.Ordinal)));

    private static bool IsDivided(TextScan scan, int mention, Quantity value) =>
        Enumerable.Range(Math.Min(mention, value.Last), Math.Abs(value.First - mention)).Any(at => NegationReader.IsClauseSign(scan.At(at)));

    private static bool TellsOfRest(TextScan scan, Quantity value)
    {
        var offers = scan.Language.Offers;
        return Clause(scan, value).Any(at => scan.IsAny(at, offers.Rest) || scan.IsAny(at, scan.Language.Measures.Then) || (scan.IsAny(at, offers.Others) && scan.IsAny(at - 1, offers.ForAll)));
    }

    private static IEnumerable<int> Clause(TextScan scan, Quantity value)
    {
        bool IsIn(int at) => scan.At(at).Sentence == scan.Tokens[value.First].Sentence && !NegationReader.IsClauseSign(scan.At(at));
        var first = value.First;
        while (IsIn(first - 1))
        {
            first--;
        }

        for (var at = first; at <= value.Last || IsIn(at); at++)
        {
            yield return at;
        }
    }
}
