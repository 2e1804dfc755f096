using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Journeys.Interchange.Writing;

namespace Journeys.Interchange.Csv;

/// <summary>
/// Writes RFC 4180: commas or what the dialect has for them, CRLF, quotes where they are needed. What a spreadsheet would run as a formula
/// is guarded, unless the reader is known to be no spreadsheet.
/// </summary>
/// <param name="output">Where it is written.</param>
/// <param name="dialect">How it is written.</param>
internal sealed class CsvWriter(TextBuffer output, CsvDialect dialect)
{
    /// <summary>What may not stand in a cell without quotes.</summary>
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n;\t");

    /// <summary>What stands in a cell as it is, wherever it stands there: letters, digits and marks of ASCII. Nearly all cells hold nothing else.</summary>
    private static readonly SearchValues<char> Plain = AsciiLetters.AllBut("=+-@\",;");

    private readonly FormulaGuard _guard = FormulaGuard.For(dialect.Separator);
    private bool _isFirst = true;

    /// <summary>A cell with a text that people wrote.</summary>
    public CsvWriter Text(string text)
    {
        if (text.AsSpan().ContainsAnyExcept(Plain) || text is [' ', ..] or [.., ' '])
        {
            return Cell(dialect.IsRaw ? Printable(text) : _guard.Added(Printable(text)));
        }

        Separate();
        output.Append(text);
        return this;
    }

    /// <summary>A cell with several texts.</summary>
    public CsvWriter Texts(ImmutableArray<string> texts) => Text(ListText.Of(texts));

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
