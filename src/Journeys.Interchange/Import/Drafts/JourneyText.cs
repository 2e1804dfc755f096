using System.Globalization;
using System.Text;

namespace Journeys.Interchange.Import.Drafts;

/// <summary>Any text as the journey language writes it.</summary>
internal static class JourneyText
{
    /// <summary>In quotation marks, with escapes for what may not stand there as it is.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in Clean(text).EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when NeedsEscape(rune) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X}}}"),
                _ => quoted.Append(rune.ToString()),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Behind <c>#</c>, on one line.</summary>
    public static string Comment(string text)
    {
        var comment = new StringBuilder(text.Length + 2).Append("# ");
        foreach (var rune in Clean(text).EnumerateRunes())
        {
            comment.Append(NeedsEscape(rune) || Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return comment.ToString().TrimEnd();
    }

    /// <summary>
    /// The text as a file can hold it: line ends as <c>\n</c>, no blanks around, U+FFFD for NUL and for halves of surrogate pairs,
    /// and without the signs that turn the direction of writing, behind which a text can hide.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes())
        {
            if (!IsDirection(rune.Value))
            {
                clean.Append(rune.Value == 0 ? "\uFFFD" : rune.ToString());
            }
        }

        return clean.ToString().Trim();
    }

    private static bool IsDirection(int codePoint) =>
        codePoint is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static bool NeedsEscape(Rune rune) => (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t')) || rune.Value is 0x2028 or 0x2029 or 0xFEFF;
}
