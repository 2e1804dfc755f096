using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>A place where a text speaks of a claim by one of its watch words.</summary>
internal readonly record struct Mention(WatchedClaim Claim, int First, int Last)
{
    private static readonly List<Mention> NoMentions = [];

    /// <summary>All mentions in a text, outside of quotations.</summary>
    public static List<Mention> Find(TextScan scan, ClaimLexicon lexicon)
    {
        var found = NoMentions;
        for (var at = 0; at < scan.Tokens.Length; at++)
        {
            var token = scan.Tokens[at];
            if (!token.IsWord || token.IsQuoted)
            {
                continue;
            }

            foreach (var (claim, phrase) in lexicon.MeaningOf(token.Text).Watched)
            {
                if (Follows(scan, at, phrase) && !IsName(scan, at, token, phrase[0]) && !IsOfOtherKind(scan, at, claim))
                {
                    found = found == NoMentions ? [] : found;
                    found.Add(new Mention(claim, at, at + phrase.Length - 1));
                }
            }
        }

        return found;
    }

    /// <summary>The mentions of one claim, without looking at the others, of which a workspace may have thousands.</summary>
    public static IEnumerable<Mention> Of(WatchedClaim claim, TextScan scan, LanguageKnowledge language)
    {
        for (var at = 0; at < scan.Tokens.Length; at++)
        {
            var token = scan.Tokens[at];
            if (!token.IsWord || token.IsQuoted)
            {
                continue;
            }

            foreach (var phrase in claim.Watch)
            {
                if (WordMatcher.Matches(phrase[0], token.Text, language) && Follows(scan, at, phrase) && !IsName(scan, at, token, phrase[0]) && !IsOfOtherKind(scan, at, claim))
                {
                    yield return new Mention(claim, at, at + phrase.Length - 1);
                }
            }
        }
    }

    /// <summary>"Café Portobello": a capital within a sentence makes a word that only begins like the watch word a name; "12 Fleet Street".</summary>
    private static bool IsName(TextScan scan, int at, Token token, string watched) =>
        char.IsUpper(scan.Text[token.Start])
        && ((!token.MayBeginSentence && WordMatcher.IsLoose(watched, token.Text, scan.Language)) || StreetReader.IsName(scan, at));

    /// <summary>"A family ticket is £28": beside a promised price, a thing of another kind, unless it is that kind that the claim tells of.</summary>
    private static bool IsOfOtherKind(TextScan scan, int at, WatchedClaim claim)
    {
        if (claim.Value is not { Low: > 0 } price || !price.IsMoney)
        {
            return false;
        }

        // "From the third basket on you pay €12": a price for more of them.
        var kinds = scan.Language.OtherKinds;
        var isFurther = scan.At(at - 1).IsWord && scan.Language.Calendar.Ordinals.TryGetValue(scan.At(at - 1).Text, out var which) && which > 1;
        if (isFurther || scan.IsAny(at - 1, kinds.Words))
        {
            return !claim.Tells(scan.Tokens[at - 1].Text);
        }

        foreach (var beginning in kinds.Beginnings)
        {
            if (scan.Tokens[at].Text.StartsWith(beginning, StringComparison.Ordinal))
            {
                return !claim.Tells(beginning);
            }
        }

        return false;
    }

    private static bool Follows(TextScan scan, int at, string[] phrase)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            var token = scan.At(at + i);
            if (!token.IsWord || !WordMatcher.Matches(phrase[i], token.Text, scan.Language))
            {
                return false;
            }
        }

        return true;
    }
}
