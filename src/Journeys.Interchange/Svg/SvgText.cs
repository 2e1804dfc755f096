using System.Globalization;
using System.Text;

namespace Journeys.Interchange.Svg;

/// <summary>Text in a drawing: escaped for XML and broken into lines, since SVG breaks none by itself.</summary>
internal static class SvgText
{
    /// <summary>The width of a letter as a share of the letters' size; a little wide, so that lines stay within their column.</summary>
    private const double LetterWidth = 0.58;

    /// <summary>A text that people wrote, safe as content and in an attribute; what XML forbids becomes U+FFFD.</summary>
    public static string Escape(string text)
    {
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
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, most)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > most)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0)
        {
            lines.Add(line.ToString());
        }

        return lines;
    }

    /// <summary>A word that is longer than a line, in pieces that keep what belongs together together.</summary>
    private static IEnumerable<string> Pieces(string word, int most)
    {
        if (word.Length <= most)
        {
            yield return word;
            yield break;
        }

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
