using Journeys.Language.Model;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Messaging;

/// <summary>Tells the words that address the customer from those that only look like them.</summary>
internal static class AddressReader
{
    /// <summary>The form of address that a word of a text proves, or null.</summary>
    public static AddressForm? FormAt(TextScan scan, int at, AddressWords words)
    {
        var token = scan.Tokens[at];
        if (!token.IsWord || token.IsQuoted || IsAbbreviation(scan, at))
        {
            return null;
        }

        if (words.NounMarkers.Count > 0 && scan.IsAny(at - 1, words.NounMarkers))
        {
            return null;
        }

        if (words.SplitsHyphens)
        {
            return Array.Find(Parts(token.Text), part => ByWord(part, words) is not null) is { } part ? ByWord(part, words) : null;
        }

        return ByWord(token.Text, words) switch
        {
            AddressForm.Informal when IsShoutedName(scan, at) || IsInName(scan, at, words) => null,
            AddressForm.Formal when IsInName(scan, at, words) => null,
            { } form => form,
            null => words.FormalNeedsCapital && IsCapitalForm(scan, at, words) ? AddressForm.Formal : null,
        };
    }

    private static AddressForm? ByWord(string word, AddressWords words)
    {
        if (words.Informal.Contains(word))
        {
            return AddressForm.Informal;
        }

        return !words.FormalNeedsCapital && words.Formal.Contains(word) ? AddressForm.Formal : null;
    }

    /// <summary>"De", "Sie": proof only with its capital inside a sentence, and not as the first word of a name.</summary>
    private static bool IsCapitalForm(TextScan scan, int at, AddressWords words)
    {
        var token = scan.Tokens[at];
        if (token.MayBeginSentence || !words.Formal.Contains(scan.Written(token)))
        {
            return false;
        }

        var next = scan.At(at + 1);
        var isName = next.Kind == TokenKind.Word && next.Length > 1 && char.IsUpper(scan.Text[next.Start])
            && !words.Formal.Contains(scan.Written(next)) && words.NamesBegin.Contains(token.Text);
        return !isName;
    }

    /// <summary>"24 u", "u.a.", "perron U": a letter that stands for another word.</summary>
    private static bool IsAbbreviation(TextScan scan, int at)
    {
        var token = scan.Tokens[at];
        if (token.Length > 1)
        {
            return false;
        }

        var before = scan.At(at - 1);
        var next = scan.At(at + 1);
        return before.Kind is TokenKind.Number or TokenKind.Time
            || token.IsGlued && before.IsSign('.')
            || scan.IsAny(at - 1, scan.Language.Measures.NumberedPlaces) && char.IsUpper(scan.Text[token.Start])
            || (next.IsSign('.') && next.IsGlued && scan.At(at + 2) is { IsGlued: true, Kind: TokenKind.Word })
            || (next.IsGlued && next.Kind is TokenKind.Number);
    }

    /// <summary>
    /// "Café du Nord", "soupe du jour": small between two capitals of a name, or between words that make one. A
    /// capital that begins a sentence proves no name ("Bruger du MobilePay?").
    /// </summary>
    private static bool IsInName(TextScan scan, int at, AddressWords words)
    {
        var (before, next) = (scan.At(at - 1), scan.At(at + 1));
        if (!before.IsWord || !next.IsWord)
        {
            return false;
        }

        var isFrench = scan.Tokens[at].Text == "du" && (words.NameHeads.Contains(before.Text) || words.NameTails.Contains(next.Text));
        return isFrench || (IsCapital(scan, before) && !before.MayBeginSentence && IsCapital(scan, next) && !IsFormalWord(scan, before, words));
    }

    private static bool IsFormalWord(TextScan scan, Token token, AddressWords words) => words.Formal.Contains(scan.Written(token));

    private static bool IsCapital(TextScan scan, Token token) =>
        token.Length > 1 && char.IsUpper(scan.Text[token.Start]) && char.IsLower(scan.Text[token.Start + 1]);

    /// <summary>"DIN A4" in a text that does not shout.</summary>
    private static bool IsShoutedName(TextScan scan, int at)
    {
        var written = scan.Written(scan.Tokens[at]);
        return written.Length > 1 && written.All(char.IsUpper) && scan.Text.Any(char.IsLower);
    }

    private static string[] Parts(string word)
    {
        var elision = word.IndexOf('\'');
        return elision > 0 ? [.. word.Split('-'), word.Substring(0, elision + 1)] : word.Split('-');
    }
}
