using System.Buffers;
using System.Globalization;
using System.Text;

namespace Journeys.Interchange.Writing;

/// <summary>A text that people wrote, as one line of a format in which the end of a line means something.</summary>
internal static class OneLine
{
    /// <summary>No blank to .NET, but one to JavaScript.</summary>
    private const int ByteOrderMark = 0xFEFF;

    /// <summary>Letters of ASCII, which need no look; most texts hold few others.</summary>
    private static readonly SearchValues<char> Plain = AsciiLetters.AllBut("", "éëïæøåÆØÅ“”’–€\u2212");

    /// <summary>
    /// The words of a text with one blank between them. Control characters, signs that turn the order of what is read, and halves of
    /// surrogate pairs become U+FFFD.
    /// </summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain) && text is not ([' ', ..] or [.., ' ']) && !text.Contains("  ", StringComparison.Ordinal))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        var isBlankDue = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || rune.Value == ByteOrderMark)
            {
                isBlankDue = line.Length > 0;
                continue;
            }

            line.Append(isBlankDue ? " " : "").Append(IsSafe(rune) ? rune.ToString() : "\uFFFD");
            isBlankDue = false;
        }

        return line.ToString();
    }

    /// <summary>A title, else the name, else a question mark: a declaration with a mistake may have neither, and something has to stand there.</summary>
    /// <param name="title">The title.</param>
    /// <param name="name">The name.</param>
    public static string Of(string title, string name) => Of(title) is { Length: > 0 } words ? words : name is { Length: > 0 } ? name : "?";

    private static bool IsSafe(Rune rune) => Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control
        && rune.Value is not (0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));
}
