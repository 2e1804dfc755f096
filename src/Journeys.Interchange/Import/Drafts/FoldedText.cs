using System.Globalization;
using System.Text;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Interchange.Import.Drafts;

/// <summary>Texts without what people write in several ways: letter case, marks on letters, blanks, hyphens.</summary>
internal static class FoldedText
{
    private const int LongestName = 48;

    /// <summary>Letters that no mark makes of a plain one, as Danes and Germans write them where they lack the key.</summary>
    private static readonly Dictionary<char, string> Written = new()
    {
        ['æ'] = "ae",
        ['ø'] = "oe",
        ['å'] = "aa",
        ['ß'] = "ss",
        ['œ'] = "oe",
        ['đ'] = "d",
        ['ð'] = "d",
        ['ł'] = "l",
        ['þ'] = "th",
        ['ı'] = "i",
    };

    /// <summary>Only letters and digits, in lower case and without marks: what two spellings of one word have in common.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in Ascii.IsValid(text) ? text.ToLowerInvariant() : Plain(text))
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                key.Append(letter);
            }
        }

        return key.ToString();
    }

    /// <summary>The nearest name: ASCII where the text is of Latin letters, cut at a word where it is long, empty where nothing can stand in one.</summary>
    public static string Name(string text)
    {
        var name = NameText.From(Plain(text.Length > 4 * LongestName ? text[..(4 * LongestName)] : text));
        if (name.Length <= LongestName)
        {
            return name;
        }

        var end = name.LastIndexOf('-', LongestName);
        var cut = end > LongestName / 2 ? end : LongestName;
        return name[..(char.IsLowSurrogate(name[cut]) ? cut - 1 : cut)].TrimEnd('-');
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in NormalForm.Composed(text.ToLowerInvariant()))
        {
            plain.Append(Written.TryGetValue(letter, out var spelled) ? spelled : letter);
        }

        var apart = NormalForm.Decomposed(plain.ToString());
        plain.Clear();
        for (var i = 0; i < apart.Length; i++)
        {
            // Marks go from Latin letters only; in other scripts they are half the word.
            var isMark = CharUnicodeInfo.GetUnicodeCategory(apart[i]) == UnicodeCategory.NonSpacingMark;
            if (!isMark || (plain.Length > 0 && !char.IsAscii(plain[^1])))
            {
                plain.Append(apart[i]);
            }
        }

        return plain.ToString();
    }
}
