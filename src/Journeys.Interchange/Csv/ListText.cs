using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Journeys.Interchange.Csv;

/// <summary>
/// Several texts in one cell, with a semicolon between them. A semicolon, a line's end or a backslash that belongs to a text has a backslash
/// before it, so that cutting gives the texts again, but for blanks around them.
/// </summary>
internal static class ListText
{
    private const string Ends = ";\n";

    /// <summary>What few texts hold.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(Ends + "\r\\");

    /// <summary>The texts as one.</summary>
    public static string Of(ImmutableArray<string> texts) => texts.AsSpan() switch
    {
        [] => "",
        [var only] => Escaped(Lines(only), Ends),
        var all when texts.All(static text => !text.AsSpan().ContainsAny(Signs)) => string.Join("; ", all),
        _ => string.Join("; ", texts.Select(text => Escaped(Lines(text), Ends))),
    };

    /// <summary>The texts of a cell that <see cref="Of"/> wrote; none of them is empty.</summary>
    public static List<string> Cut(string cell) => Cut(cell, Ends);

    /// <summary>The texts of a cell that somebody else wrote, in which only a semicolon has a backslash: others belong to the names of folders.</summary>
    public static List<string> CutPlain(string cell) => Cut(cell, Ends, ";");

    /// <summary>A text with a backslash before some signs, and before each backslash.</summary>
    public static string Escaped(string text, string signs)
    {
        if (!text.AsSpan().ContainsAny(signs) && !text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var sign in text)
        {
            escaped.Append(sign == '\\' || Has(signs, sign) ? "\\" : "").Append(sign);
        }

        return escaped.ToString();
    }

    /// <summary>Cuts a text at signs that have no backslash before them, and takes the backslashes off; no piece is empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ends">Where it is cut.</param>
    /// <param name="escapes">What has a backslash taken off; where it is null the ends and the backslash itself.</param>
    public static List<string> Cut(string text, string ends, string? escapes = null)
    {
        escapes ??= ends + "\\";
        var pieces = new List<string>();
        var piece = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || Has(ends, text[i]))
            {
                Add(pieces, piece);
            }
            else
            {
                i += text[i] == '\\' && i + 1 < text.Length && Has(escapes, text[i + 1]) ? 1 : 0;
                piece.Append(text[i]);
            }
        }

        return pieces;
    }

    private static void Add(List<string> pieces, StringBuilder piece)
    {
        var text = piece.ToString().Trim();
        piece.Clear();
        if (text.Length > 0)
        {
            pieces.Add(text);
        }
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    private static bool Has(string signs, char sign) => signs.Contains(sign, StringComparison.Ordinal);
}
