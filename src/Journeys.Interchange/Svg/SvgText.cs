using System.Buffers;
using System.Globalization;
using System.Text;

namespace Journeys.Interchange.Svg;

/// <summary>Text in a drawing: escaped for XML and broken into lines, since SVG breaks none by itself.</summary>
internal static class SvgText
{
    /// <summary>The width of a letter as a share of the letters' size; a little wide, so that lines stay within their column.</summary>
    private const double LetterWidth = 0.58;

    /// <summary>Letters that mean nothing to XML; most texts hold no other.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', 0x7F - ' ').Select(code => (char)code).Except("&<>\"'"), 'é', 'ë', 'ï', 'æ', 'ø', 'å', 'Æ', 'Ø', 'Å', '“', '”', '’', '–', '€', '\u2212']);

    /// <summary>A text that people wrote, safe as content and in an attribute; what XML forbids becomes U+FFFD.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\t' or '\n' or '\r' => " ",
                < ' ' or (>= 0x7F and <= 0x9F) => "\uFFFD",
                _ when (rune.Value & 0xFFFE) == 0xFFFE => "\uFFFD",
                _ => rune.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>The lines of a text that fit a width.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width.</param>
    /// <param name="size">The letters' size.</param>
    public static IReadOnlyList<string> Lines(string text, double width, double size)
    {
        var most = Math.Max(4, (int)(width / (size * LetterWidth)));
        var lines = new List<string>();
        var line = new StringBuilder();
        var rest = text.AsSpan();
        while (NextWord(ref rest) is { IsEmpty: false } word)
        {
            if (word.Length <= most)
            {
                Add(lines, line, word, most);
                continue;
            }

            foreach (var piece in Pieces(word.ToString(), most))
            {
                Add(lines, line, piece, most);
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line.ToString());
        }

        return lines;
    }

    private static void Add(List<string> lines, StringBuilder line, ReadOnlySpan<char> word, int most)
    {
        if (line.Length > 0 && line.Length + 1 + word.Length > most)
        {
            lines.Add(line.ToString());
            line.Clear();
        }

        if (line.Length > 0)
        {
            line.Append(' ');
        }

        line.Append(word);
    }

    /// <summary>Takes the next word off a text; empty where none is left.</summary>
    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        var length = 0;
        while (length < rest.Length && !char.IsWhiteSpace(rest[length]))
        {
            length++;
        }

        var word = rest[..length];
        rest = rest[length..];
        return word;
    }

    /// <summary>A word that is longer than a line, in pieces that keep what belongs together together.</summary>
    private static IEnumerable<string> Pieces(string word, int most)
    {
        var piece = new StringBuilder();
        var letters = StringInfo.GetTextElementEnumerator(word);
        while (letters.MoveNext())
        {
            var letter = letters.GetTextElement();
            if (piece.Length > 0 && piece.Length + letter.Length > most)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(letter);
        }

        yield return piece.ToString();
    }
}
