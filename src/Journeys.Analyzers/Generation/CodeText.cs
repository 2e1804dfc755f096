using System.Globalization;
using System.Text;

namespace Journeys.Analyzers.Generation;

/// <summary>Texts of any kind as they may stand in C#.</summary>
internal static class CodeText
{
    private const int LongestDoc = 400;

    /// <summary>A string literal with its quotes.</summary>
    public static string Literal(string value)
    {
        var text = new StringBuilder("\"", value.Length + 2);
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' or '\\' => text.Append('\\').Append(character),
                _ when IsPlain(character) => text.Append(character),
                _ => text.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return text.Append('"').ToString();
    }

    /// <summary>A text within XML on one line: blanks and lines become one blank, what XML does not take is left out, and what is long is cut.</summary>
    public static string Doc(string value)
    {
        var text = new StringBuilder(value.Length + 16);
        var isBlank = true;
        for (var i = 0; i < value.Length && text.Length < LongestDoc; i++)
        {
            var character = value[i];
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                text.Append(isBlank ? "" : " ");
                isBlank = true;
                continue;
            }

            var isPair = char.IsSurrogatePair(value, i);
            text.Append(isPair ? value.Substring(i, 2) : Escaped(character));
            i += isPair ? 1 : 0;
            isBlank = false;
        }

        return text.ToString().TrimEnd() + (text.Length < LongestDoc ? "" : "…");
    }

    /// <summary>A path in a comment.</summary>
    public static string Comment(string path) => string.Concat(path.Select(character => IsPlain(character) ? character : '?'));

    private static string Escaped(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '\ufffe' or '\uffff' => "",
        _ => char.IsSurrogate(character) ? "" : character.ToString(),
    };

    /// <summary>Marks that turn the direction of writing are written out too, so that code reads as it is.</summary>
    private static bool IsPlain(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
