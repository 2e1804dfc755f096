using System.Buffers;
using System.Globalization;
using System.Text;
using Journeys.Interchange.Writing;

namespace Journeys.Interchange.Svg;

/// <summary>Text in a drawing: escaped for XML and broken into lines, since SVG breaks none by itself.</summary>
internal static class SvgText
{
    /// <summary>The width of a letter as a share of the letters' size; a little wide, so that lines stay within their column.</summary>
    private const double LetterWidth = 0.58;

    /// <summary>What means something to XML.</summary>
    private const string Marks = "&<>\"'";

    /// <summary>Letters of ASCII that mean nothing to XML; most texts hold no other.</summary>
    private static readonly SearchValues<char> PlainAscii = AsciiLetters.AllBut(Marks);

    /// <summary>The same with what is written most beyond ASCII.</summary>
    private static readonly SearchValues<char> Plain = AsciiLetters.AllBut(Marks, "éëïæøåÆØÅ“”’–€\u2212");

    /// <summary>What parts words, but the blank.</summary>
    private static readonly SearchValues<char> OtherBlanks =
        SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(letter => letter != ' ' && char.IsWhiteSpace(letter))]);

    /// <summary>A text that people wrote, safe as content and in an attribute; what XML forbids becomes U+FFFD.</summary>
    public static ReadOnlySpan<char> Escape(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExcept(PlainAscii) || !text.ContainsAnyExcept(Plain))
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

    /// <summary>How many letters a line has room for.</summary>
    /// <param name="width">The line's width.</param>
    /// <param name="size">The letters' size.</param>
    public static int MostIn(double width, double size) => Math.Max(4, (int)(width / (size * LetterWidth)));

    /// <summary>A text to take lines off: its words with one blank between them.</summary>
    public static ReadOnlySpan<char> Flowing(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return (trimmed.ContainsAnyExceptInRange(' ', '~') && trimmed.ContainsAny(OtherBlanks)) || trimmed.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : trimmed;
    }

    /// <summary>How many lines a text takes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The lines' width.</param>
    /// <param name="size">The letters' size.</param>
    public static int LinesOf(string text, double width, double size)
    {
        var lines = 0;
        for (var rest = Flowing(text); !NextLine(ref rest, MostIn(width, size)).IsEmpty;)
        {
            lines++;
        }

        return lines;
    }

    /// <summary>Takes the next line off a text; empty where none is left.</summary>
    /// <param name="rest">What is left of a text that <see cref="Flowing"/> gave.</param>
    /// <param name="most">How many letters a line has room for.</param>
    public static ReadOnlySpan<char> NextLine(ref ReadOnlySpan<char> rest, int most)
    {
        var length = rest.Length;
        if (length > most)
        {
            length = rest[..(most + 1)].LastIndexOf(' ') is > 0 and var blank ? blank : PieceOf(rest, most);
        }

        var line = rest[..length];
        rest = rest[length..].TrimStart(' ');
        return line;
    }

    /// <summary>How much of a word that is longer than a line stands in it: what belongs together stays together.</summary>
    private static int PieceOf(ReadOnlySpan<char> word, int most)
    {
        var length = 0;
        while (StringInfo.GetNextTextElementLength(word[length..]) is > 0 and var next && (length == 0 || length + next <= most))
        {
            length += next;
        }

        return length;
    }
}
