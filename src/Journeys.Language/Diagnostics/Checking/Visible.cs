using System.Globalization;
using System.Text;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>
/// Shows what nobody sees by its number (<c>U+200B</c>): the character itself would say nothing, or act on what stands around it.
/// </summary>
internal static class Visible
{
    private const char LastOfEuropeanLetters = '\u02FF';

    /// <summary>The text with every character that nobody sees by its number.</summary>
    public static string Of(string text) => text.All(letter => letter is >= ' ' and <= '~') ? text : Spelled(text);

    /// <summary>The number of a character, as Unicode writes it: <c>U+200B</c>.</summary>
    public static string CodePoint(int number) => "U+" + number.ToString("X4", CultureInfo.InvariantCulture);

    private static string Spelled(string text)
    {
        var shown = new StringBuilder(text.Length);
        var length = 1;
        for (var i = 0; i < text.Length; i += length)
        {
            length = char.IsSurrogatePair(text, i) ? 2 : 1;
            if (IsHidden(text, i))
            {
                shown.Append(CodePoint(length == 2 ? char.ConvertToUtf32(text, i) : text[i]));
            }
            else
            {
                shown.Append(text, i, length);
            }
        }

        return shown.ToString();
    }

    private static bool IsHidden(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate => true,
        UnicodeCategory.Format => !Joins(text, index),

        // A mark without its letter would stand on the quote before it.
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => index == 0,
        _ => false,
    };

    /// <summary>Whether a joiner stands between two signs that need it: of a picture, or of a script whose letters join.</summary>
    private static bool Joins(string text, int index) =>
        text[index] is '\u200C' or '\u200D'
        && index > 0 && text[index - 1] > LastOfEuropeanLetters
        && index + 1 < text.Length && text[index + 1] > LastOfEuropeanLetters
        && CharUnicodeInfo.GetUnicodeCategory(text, index + 1) != UnicodeCategory.Format;
}
