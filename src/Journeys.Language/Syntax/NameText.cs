using System.Globalization;
using System.Text;
using Journeys.Language.Text;

namespace Journeys.Language.Syntax;

/// <summary>
/// What a name is: a lower-case letter of any script, then lower-case letters, digits and single hyphens. Names compare in NFC.
/// </summary>
public static class NameText
{
    /// <summary>Whether a text is a well-formed name. A name from outside its journey has a dot in it (<c>running-shoes.checkout</c>).</summary>
    public static bool IsName(string text, bool mayBeDotted = false)
    {
        var expectsLetter = true;
        var dots = 0;
        for (var i = 0; i < text.Length; i += text[i] >= '\u0080' && char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            if (text[i] is >= 'a' and <= 'z' || (text[i] is >= '0' and <= '9' && !expectsLetter))
            {
                expectsLetter = false;
                continue;
            }

            var category = CharUnicodeInfo.GetUnicodeCategory(text, i);
            if (text[i] is '-' or '.')
            {
                dots += text[i] == '.' ? 1 : 0;
                if (expectsLetter || i == text.Length - 1 || text[i + 1] is '-' or '.')
                {
                    return false;
                }

                expectsLetter = text[i] == '.';
                continue;
            }

            if (!IsPart(category, expectsLetter))
            {
                return false;
            }

            expectsLetter = false;
        }

        return !expectsLetter && dots <= (mayBeDotted ? 1 : 0);
    }

    /// <summary>The name in NFC, in which names compare.</summary>
    public static string Normalize(string name) => NormalForm.Composed(name);

    /// <summary>
    /// The nearest well-formed name to a text: lower case, with hyphens where anything else stood; empty where nothing of it can
    /// stand in a name.
    /// </summary>
    public static string From(string text)
    {
        var name = new StringBuilder(text.Length);
        var lower = text.ToLowerInvariant();
        for (var i = 0; i < lower.Length; i += char.IsSurrogatePair(lower, i) ? 2 : 1)
        {
            var length = char.IsSurrogatePair(lower, i) ? 2 : 1;
            if (IsPart(CharUnicodeInfo.GetUnicodeCategory(lower, i), isFirst: name.Length == 0))
            {
                name.Append(lower, i, length);
            }
            else if (name.Length > 0 && name[name.Length - 1] != '-' && lower[i] is not ('\'' or '\u2019'))
            {
                name.Append('-');
            }
        }

        return Normalize(name.ToString().Trim('-'));
    }

    /// <summary>Whether a text has the form of a BCP 47 language tag (RFC 5646: letters, then subtags with hyphens between).</summary>
    public static bool IsLanguageTag(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(c => IsAsciiLetter(c) || c is >= '0' and <= '9'));
    }

    /// <summary>A language tag in its usual letter case: <c>nl</c>, <c>pt-BR</c>, <c>zh-Hant</c>.</summary>
    public static string NormalizeLanguage(string tag)
    {
        var parts = tag.ToLowerInvariant().Split('-');
        for (var i = 1; i < parts.Length; i++)
        {
            parts[i] = parts[i].Length switch
            {
                2 => parts[i].ToUpperInvariant(),
                4 => char.ToUpperInvariant(parts[i][0]) + parts[i].Substring(1),
                _ => parts[i],
            };
        }

        return string.Join("-", parts);
    }

    private static bool IsPart(UnicodeCategory category, bool isFirst) => category switch
    {
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => true,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => !isFirst,
        _ => false,
    };

    private static bool IsAsciiLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
