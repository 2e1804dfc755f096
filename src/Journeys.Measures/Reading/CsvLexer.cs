using System.Text;

namespace Journeys.Measures.Reading;

/// <summary>Cuts comma-separated text into rows of fields.</summary>
internal sealed class CsvLexer(TextReader text)
{
    private const int LongestField = 64 * 1024;
    private const int MostFields = 20_000;
    private readonly StringBuilder _field = new();
    private int _line = 1;
    private bool _isFirst = true;
    private bool _isDelimiterKnown;
    private char _delimiter = ',';

    /// <summary>What stands between two fields, once a row was read.</summary>
    public char Delimiter => _delimiter;

    /// <summary>The next row that is not blank, or null at the end.</summary>
    /// <exception cref="UnusableFileException">The text cannot be cut with certainty.</exception>
    public RawRow? Next()
    {
        if (_isFirst)
        {
            Begin();
        }

        while (text.Peek() is '\r' or '\n')
        {
            EndLine();
        }

        return text.Peek() < 0 ? null : Row();
    }

    /// <summary>Leaves out a byte order mark.</summary>
    private void Begin()
    {
        _isFirst = false;
        if (text.Peek() == '\uFEFF')
        {
            text.Read();
        }
    }

    /// <summary>The first sign between two names of the first row is the one that separates all fields.</summary>
    private RawRow Row()
    {
        var line = _line;
        var fields = new List<string?>();
        while (true)
        {
            fields.Add(text.Peek() == '"' ? Quoted() : Plain());
            if (fields.Count > MostFields)
            {
                throw new UnusableFileException(line, "has more columns than a table of answers can have; keep date, touchpoint and value");
            }

            var next = text.Peek();
            if (next == _delimiter)
            {
                _isDelimiterKnown = true;
                text.Read();
                continue;
            }

            if (next >= 0)
            {
                EndLine();
            }

            _isDelimiterKnown = true;
            return new RawRow(RawRow.AtLine(line), fields);
        }
    }

    private string Plain()
    {
        _field.Clear();
        while (text.Peek() is var next && next >= 0 && next != _delimiter && next is not ('\r' or '\n'))
        {
            if (!_isDelimiterKnown && next is ';' or '\t')
            {
                _delimiter = (char)next;
                break;
            }

            if (next == '"')
            {
                throw new UnusableFileException(_line, "has a quotation mark within a field; put the whole field in quotation marks and double those within");
            }

            Take();
        }

        return _field.ToString();
    }

    private string Quoted()
    {
        var start = _line;
        _field.Clear();
        text.Read();
        while (true)
        {
            switch (text.Peek())
            {
                case < 0:
                    throw new UnusableFileException(start, "opens a quotation mark that nothing closes; close it");
                case '"':
                    text.Read();
                    if (text.Peek() != '"')
                    {
                        return Closed();
                    }

                    Take();
                    break;
                case '\r' or '\n':
                    EndLine();
                    _field.Append('\n');
                    break;
                default:
                    Take();
                    break;
            }
        }
    }

    private string Closed()
    {
        var next = text.Peek();
        if (!_isDelimiterKnown && next is ';' or '\t')
        {
            _delimiter = (char)next;
        }

        return next < 0 || next == _delimiter || next is '\r' or '\n'
            ? _field.ToString()
            : throw new UnusableFileException(_line, "has text behind a closing quotation mark; double a quotation mark within a field");
    }

    private void Take()
    {
        if (text.Read() is var next && next == 0)
        {
            throw new UnusableFileException(_line, "has a NUL character; save it as \"CSV UTF-8\"");
        }

        _field.Append((char)next);
        if (_field.Length > LongestField)
        {
            throw new UnusableFileException(_line, "has a field of more than 65536 characters; keep date, touchpoint and value");
        }
    }

    private void EndLine()
    {
        if (text.Read() == '\r' && text.Peek() == '\n')
        {
            text.Read();
        }

        _line++;
    }
}
