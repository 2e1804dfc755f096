using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>Denials that stand behind what they deny, and those of the very value that a claim promises.</summary>
internal static class NegationBehind
{
    private const int Reach = 3;
    private const int ReachToEnd = 6;
    private const int ReachToValue = 4;
    private const int ReachToNegation = 3;

    /// <summary>"Ruilen kan, retourneren niet", "annuleren kan niet meer": a negation at the end of the mention's clause.</summary>
    public static bool EndsClause(TextScan scan, Mention mention, NegationWords words)
    {
        var at = mention.Last + 1;
        while (at <= mention.Last + Reach && (scan.IsAny(at, words.Transparent) || scan.IsAny(at, words.Charging) || IsOwn(scan, mention, at)) && !NegationReader.IsNegation(scan.At(at), words))
        {
            at++;
        }

        var token = scan.At(at);
        var isDenied = token.IsWord && words.Verbal.Contains(token.Text) && token.Sentence == scan.Tokens[mention.First].Sentence;
        var behind = at + 1;
        while (scan.IsAny(behind, words.Lasting))
        {
            behind++;
        }

        // "Mis onze slijperij niet" urges; "klanten annuleren nooit" tells what people do.
        isDenied &= !scan.IsAny(scan.FirstOf(token.Sentence), words.Urging) && !(words.Habit.Contains(token.Text) && PriceContext.IsPeople(scan, mention.First - 1));
        return isDenied && IsClauseEnd(scan, at, behind) && !words.Need.Contains(scan.At(at - 1).Text);
    }

    /// <summary>"Gespreid betalen kan niet meer": the word right behind belongs to what is denied where the claim's own words have it too.</summary>
    private static bool IsOwn(TextScan scan, Mention mention, int at) => at == mention.Last + 1 && scan.At(at).IsWord && mention.Claim.IsToldWith(scan.At(at).Text, scan.Language);

    /// <summary>"Annuleren is vanaf nu uitgesloten", "returns are suspended": a word that denies by itself.</summary>
    public static bool IsEnded(TextScan scan, Mention mention, NegationWords words)
    {
        for (var at = mention.Last + 1; at <= mention.Last + ReachToEnd; at++)
        {
            var token = scan.At(at);
            if (!token.IsWord || token.Sentence != scan.Tokens[mention.First].Sentence || NegationReader.IsNegation(token, words))
            {
                return false;
            }

            if (words.Ended.Contains(token.Text))
            {
                return at > mention.Last + 1;
            }

            if (!words.Transparent.Contains(token.Text) && !scan.Language.FunctionWords.Contains(token.Text))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Geen vijf jaar meer", "no longer half price": what is denied is the very value.</summary>
    public static bool DeniesValue(TextScan scan, Quantity value, NegationWords words)
    {
        for (var at = value.First - 1; at >= 0 && at >= value.First - ReachToValue; at--)
        {
            var token = scan.Tokens[at];
            if (token.Sentence != scan.Tokens[value.First].Sentence || token.IsQuoted)
            {
                return false;
            }

            if (NegationReader.IsNegation(token, words))
            {
                return !words.Without.Contains(token.Text) && !scan.IsAny(at + 1, words.Than)
                    && !NegationLimits.IsLimit(scan, at, words) && !NegationLimits.IsUndone(scan, at, words);
            }

            // "No longer weighs 3 kg": of what lasted no more, one verb stands between.
            var isVerb = at == value.First - 1 && scan.At(at).IsWord && scan.IsAny(at - 1, words.Lasting);
            var passes = isVerb || scan.IsAny(at, words.Lasting) || scan.IsAny(at, scan.Language.Measures.Articles) || words.BeforeValue.Contains(token.Text);
            if (!passes)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Ikke efter tre uger, men efter fire uger": a value that is denied for the sake of the one behind it.</summary>
    public static bool IsPutRight(TextScan scan, Quantity value, Quantity next)
    {
        var words = scan.Language.Negation;
        var isDenied = Enumerable.Range(value.First - ReachToNegation, ReachToNegation).Any(at => scan.At(at).Sentence == scan.Tokens[value.First].Sentence && NegationReader.IsNegation(scan.At(at), words)
            && !scan.IsAny(at + 1, words.Only) && !scan.IsAny(at + 1, words.Comparatives));
        return isDenied && scan.HasAny(value.Last + 1, Math.Min(next.First, value.Last + ReachToValue) - 1, words.But);
    }

    /// <summary>"Afbestilling? Det kan du ikke": a sentence of small words that denies what the one before asks.</summary>
    public static bool AnswersNo(TextScan scan, int sentence, LanguageKnowledge language)
    {
        var denies = false;
        foreach (var token in scan.TokensIn(sentence))
        {
            if (token.Kind == TokenKind.Sign)
            {
                continue;
            }

            var isNegation = NegationReader.IsNegation(token, language.Negation) && language.Negation.Verbal.Contains(token.Text);
            denies |= isNegation;
            if (!isNegation && !language.Negation.Transparent.Contains(token.Text) && !language.FunctionWords.Contains(token.Text))
            {
                return false;
            }
        }

        return denies;
    }

    private static bool IsClauseEnd(TextScan scan, int negation, int at)
    {
        var next = scan.At(at);
        return next.Sentence != scan.Tokens[negation].Sentence || NegationReader.IsClauseSign(next) || next.IsSign('.');
    }
}
