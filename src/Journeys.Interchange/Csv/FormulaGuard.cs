using System.Buffers;
using System.Globalization;
using System.Text;

namespace Journeys.Interchange.Csv;

/// <summary>
/// The apostrophe that stands before what a spreadsheet would run as a formula: a text that begins with <c>=</c>, <c>+</c>, <c>-</c> or
/// <c>@</c>, also behind blanks, at the start of a line within the cell, and behind signs at which another spreadsheet cuts cells (the OWASP
/// advice on CSV injection). An import takes off what an export put there, and nothing else: a text with such an apostrophe of its own
/// gets a second one.
/// </summary>
internal sealed class FormulaGuard
{
    private const string Triggers = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private const string LineEnds = "\n\u2028\u2029";

    private static readonly FormulaGuard OfCommas = new(";\t");
    private static readonly FormulaGuard OfOthers = new(",;\t");

    /// <summary>What may make a formula of a text.</summary>
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(Triggers + "\t\r");

    private readonly SearchValues<char> _cuts;

    private FormulaGuard(string separators) => _cuts = SearchValues.Create(separators + LineEnds);

    /// <summary>The guard of a table. A spreadsheet that expects other separators cuts cells at these, within quotation marks too, once the row did not begin with one.</summary>
    /// <param name="separator">What parts the cells.</param>
    public static FormulaGuard For(char separator) => separator == ',' ? OfCommas : OfOthers;

    /// <summary>The text with its guards; where it has any, its lines end with LF.</summary>
    public string Added(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspicious))
        {
            return text;
        }

        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return Pieces(lines, static (piece, isLine, guarded) => guarded.Append(Needs(piece, isLine) ? "'" : "").Append(piece));
    }

    /// <summary>The text as it was before guards were added.</summary>
    public string Removed(string text) => text.Contains('\'', StringComparison.Ordinal)
        ? Pieces(text, static (piece, isLine, plain) => plain.Append(piece is ['\'', .. var rest] && Needs(rest, isLine) ? rest : piece))
        : text;

    /// <summary>Takes a text piece by piece, each with the sign that ends it.</summary>
    private string Pieces(string text, Action<ReadOnlySpan<char>, bool, StringBuilder> write)
    {
        var written = new StringBuilder(text.Length + 1);
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(_cuts) is var found and >= 0 ? found + 1 : text.Length - start;
            write(text.AsSpan(start, length), start == 0 || LineEnds.Contains(text[start - 1], StringComparison.Ordinal), written);
            start += length;
        }

        return written.ToString();
    }

    /// <summary>Whether a piece has a guard, whatever apostrophes it has of its own.</summary>
    private static bool Needs(ReadOnlySpan<char> piece, bool isLine)
    {
        var text = piece.TrimStart('\'');
        return IsFormula(text) || (isLine && text is ['\t', ..]);
    }

    private static bool IsFormula(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || char.GetUnicodeCategory(text[start]) == UnicodeCategory.Format))
        {
            start++;
        }

        return start < text.Length && Triggers.Contains(text[start], StringComparison.Ordinal);
    }
}
