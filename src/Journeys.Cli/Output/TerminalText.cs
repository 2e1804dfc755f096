using System.Globalization;
using System.Text;

namespace Journeys.Cli.Output;

/// <summary>
/// Makes text from files and names safe to show: whatever could steer a terminal, break the line or turn the order of what
/// is read (control and bidirectional characters) is written as its code point.
/// </summary>
internal static class TerminalText
{
    /// <summary>One line that cannot steer anything.</summary>
    public static string Clean(string text)
    {
        if (!NeedsCleaning(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => " ",
                _ => IsUnsafe(rune) ? CodePoint(rune) : rune.ToString(),
            });
        }

        return clean.ToString();
    }

    /// <summary>The same for a text whose line ends are written in a way of their own.</summary>
    public static string CleanButLineEnds(string text) =>
        NeedsCleaning(text)
            ? string.Concat(text.EnumerateRunes().Select(rune => rune.Value is '\n' or '\r' || !IsUnsafe(rune) ? rune.ToString() : CodePoint(rune)))
            : text;

    /// <summary>A character that must not reach a terminal as it is.</summary>
    public static bool IsUnsafe(Rune rune) =>
        IsDirectional(rune.Value) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>What is written in its place.</summary>
    public static string CodePoint(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");

    /// <summary>Whether a code point turns the direction of the text around it.</summary>
    public static bool IsDirectional(int codePoint) =>
        codePoint is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static bool NeedsCleaning(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or (>= '\u007F' and < '\u00A0') or '\u2028' or '\u2029'
                || char.IsSurrogate(character) || IsDirectional(character))
            {
                return true;
            }
        }

        return false;
    }
}
