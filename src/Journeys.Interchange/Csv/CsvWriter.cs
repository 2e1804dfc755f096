using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Journeys.Interchange.Writing;

namespace Journeys.Interchange.Csv;

/// <summary>
/// Writes RFC 4180: commas or what the dialect has for them, CRLF, quotes where they are needed. A spreadsheet reads a cell that begins with <c>=</c>, <c>+</c>,
/// <c>-</c> or <c>@</c> as a formula, also behind blanks and at the start of a line within the cell; such a line gets an
/// apostrophe before it (the OWASP advice on CSV injection), unless the reader is known to be no spreadsheet.
/// </summary>
/// <param name="output">Where it is written.</param>
/// <param name="dialect">How it is written.</param>
internal sealed class CsvWriter(TextBuffer output, CsvDialect dialect)
{
    private const string Triggers = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>What <see cref="string.ReplaceLineEndings(string)"/> takes for the end of a line.</summary>
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    /// <summary>What may make a formula of a line.</summary>
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(Triggers + "\t\r");

    /// <summary>What may not stand in a cell without quotes.</summary>
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n;\t");

    /// <summary>What stands in a cell as it is, wherever it stands there: letters, digits and marks of ASCII. Nearly all cells hold nothing else.</summary>
    private static readonly SearchValues<char> Plain = AsciiLetters.AllBut("=+-@\",;");

    /// <summary>Where a spreadsheet may cut a cell, be it one that expects another table than this.</summary>
    private readonly SearchValues<char> _cuts = SearchValues.Create(dialect.Separator == ',' ? ";\t" : ",;\t");

    private bool _isFirst = true;

    /// <summary>A cell with a text that people wrote.</summary>
    public CsvWriter Text(string text)
    {
        if (text.AsSpan().ContainsAnyExcept(Plain) || text is [' ', ..] or [.., ' '])
        {
            return Cell(dialect.IsRaw ? Printable(text) : Guarded(Printable(text)));
        }

        Separate();
        output.Append(text);
        return this;
    }

    /// <summary>A cell with several texts.</summary>
    public CsvWriter Texts(ImmutableArray<string> texts) => Text(string.Join("; ", texts.AsSpan()));

    /// <summary>A cell with a number; it is no text, so it may begin with a sign.</summary>
    public CsvWriter Number(decimal? number)
    {
        Separate();
        var text = number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
        output.Append(dialect.HasDecimalComma ? text.Replace('.', ',') : text);
        return this;
    }

    /// <summary>Ends the row.</summary>
    public CsvWriter End()
    {
        output.Append("\r\n");
        _isFirst = true;
        return this;
    }

    private void Separate()
    {
        if (!_isFirst)
        {
            output.Append(dialect.Separator);
        }

        _isFirst = false;
    }

    private CsvWriter Cell(string value)
    {
        Separate();
        if (value.AsSpan().ContainsAny(Quoted) || value.AsSpan().Trim().Length < value.Length)
        {
            output.Append('"');
            output.Append(value.Replace("\"", "\"\"", StringComparison.Ordinal));
            output.Append('"');
        }
        else
        {
            output.Append(value);
        }

        return this;
    }

    private string Guarded(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspicious))
        {
            return text;
        }

        return text.AsSpan().ContainsAny(LineEnds)
            ? string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(GuardedLine))
            : GuardedLine(text);
    }

    /// <summary>Where a spreadsheet cuts cells at signs that are none of ours, it does so within quotation marks too, once the row did not begin with one.</summary>
    private string GuardedLine(string line)
    {
        if (!line.AsSpan().ContainsAny(_cuts))
        {
            return IsFormula(line) ? "'" + line : line;
        }

        var guarded = new StringBuilder(line.Length + 1);
        for (var start = 0; start <= line.Length;)
        {
            var end = line.AsSpan(start).IndexOfAny(_cuts) is var found and >= 0 ? start + found + 1 : line.Length + 1;
            var piece = line.AsSpan(start, Math.Min(end, line.Length) - start);
            guarded.Append(IsFormula(piece) || (start == 0 && line.StartsWith('\t')) ? "'" : "").Append(piece);
            start = end;
        }

        return guarded.ToString();
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

    /// <summary>Whether a text holds what may have to go; letter by letter is too slow for the many that do not.</summary>
    private static bool NeedsLook(string text)
    {
        foreach (var letter in text)
        {
            if (letter is < ' ' or (>= '\u007F' and <= '\u009F') || char.IsSurrogate(letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Without control characters, which a terminal or a parser may obey, and without halves of surrogate pairs.</summary>
    private static string Printable(string text)
    {
        if (!NeedsLook(text))
        {
            return text;
        }

        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isControl = Rune.IsControl(rune) && rune.Value is not ('\n' or '\t' or '\r');
            printable.Append(isControl ? "\uFFFD" : rune.ToString());
        }

        return printable.ToString();
    }
}
