using System.Text;
using System.Text.Unicode;

namespace Journeys.Measures.Reading;

/// <summary>
/// Comma-separated values (RFC 4180, by Shafranovich, 2005), read strictly: what is not certain is refused with its line rather than
/// guessed, since a figure out of shifted columns looks like any other. Semicolons and tabs may stand for commas.
/// </summary>
internal static class CsvTable
{
    private const int MostColumns = 200;

    /// <summary>Opens a file; its first line names the columns.</summary>
    /// <exception cref="UnusableFileException">It is no such table. Also while its rows are walked.</exception>
    public static RawTable Open(string path)
    {
        var (encoding, note) = CsvEncoding.Of(path);
        var text = new StreamReader(path, encoding, detectEncodingFromByteOrderMarks: false);
        try
        {
            return Read(text, path) with { Note = note, Source = text };
        }
        catch
        {
            text.Dispose();
            throw;
        }
    }

    private static RawTable Read(StreamReader text, string path)
    {
        var lexer = new CsvLexer(text);
        var rows = Rows(text, lexer, path).GetEnumerator();
        if (!rows.MoveNext())
        {
            throw new UnusableFileException(1, "names no columns; its first line is: date,touchpoint,value");
        }

        var columns = rows.Current.Fields.Select(field => field!.Trim()).ToList();
        return columns.Count <= MostColumns
            ? new RawTable(columns, Rest(rows, columns.Count)) { HasDecimalCommas = lexer.Delimiter == ';' }
            : throw new UnusableFileException(1, $"has more than {MostColumns} columns; keep date, journey, touchpoint, value and count");
    }

    private static IEnumerable<RawRow> Rest(IEnumerator<RawRow> rows, int width)
    {
        using var all = rows;
        while (all.MoveNext())
        {
            var row = all.Current;
            yield return row.Fields.Count == width
                ? row
                : throw new UnusableFileException(row.Place, $"has {row.Fields.Count} fields where the first line has {width}; give each row as many");
        }
    }

    private static IEnumerable<RawRow> Rows(StreamReader text, CsvLexer lexer, string path)
    {
        while (true)
        {
            RawRow? row;
            try
            {
                row = lexer.Next();
            }
            catch (DecoderFallbackException)
            {
                throw text.CurrentEncoding is UTF8Encoding
                    ? new UnusableFileException(FirstDamagedLine(path), "is not the UTF-8 that it begins as; save it as \"CSV UTF-8\"")
                    : new UnusableFileException("", "is not the UTF-16 that it begins as; save it as \"CSV UTF-8\"");
            }

            if (row is null)
            {
                yield break;
            }

            yield return row.Value;
        }
    }

    private static int FirstDamagedLine(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var (read, line) = (0, 1);
        var buffer = new char[4096];
        while (true)
        {
            _ = Utf8.ToUtf16(bytes.AsSpan(read), buffer, out var used, out _, replaceInvalidSequences: false);
            line += bytes.AsSpan(read, used).Count((byte)'\n');
            read += used;
            if (used == 0)
            {
                return line;
            }
        }
    }
}
