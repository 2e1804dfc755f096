using System.Text.Json;

namespace Journeys.Measures.Reading;

/// <summary>A list of objects in JSON, an object a row. A field's name is its column, whatever the order.</summary>
internal static class JsonTable
{
    private const long LargestFile = 64L * 1024 * 1024;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8 };

    /// <summary>Opens a file.</summary>
    /// <exception cref="UnusableFileException">It is no such list. Also while its rows are walked.</exception>
    public static RawTable Open(string path)
    {
        var root = Parse(path);
        if (root.ValueKind != JsonValueKind.Array)
        {
            throw new UnusableFileException("", "is no list of answers; write [ { \"date\": \"2026-10-01\", \"touchpoint\": \"…\", \"value\": 4 } ]");
        }

        var columns = new List<string>();
        foreach (var (index, row) in root.EnumerateArray().Index().Where(row => row.Item.ValueKind == JsonValueKind.Object))
        {
            columns.AddRange(row.EnumerateObject().Select(field => Whole(() => field.Name, index + 1)).Except(columns));
            if (columns.Count > 200)
            {
                throw new UnusableFileException("", "has more than 200 names of fields; keep date, journey, touchpoint, value and count");
            }
        }

        return new RawTable(columns, Rows(root, columns));
    }

    private static JsonElement Parse(string path)
    {
        if (new FileInfo(path).Length > LargestFile)
        {
            throw new UnusableFileException("", "is larger than 64 MiB; write it as CSV or Parquet");
        }

        try
        {
            using var stream = File.OpenRead(path);
            using var document = JsonDocument.Parse(stream, Options);
            return document.RootElement.Clone();
        }
        catch (JsonException error)
        {
            throw new UnusableFileException((int)(error.LineNumber ?? 0) + 1, "is no JSON from here on; check the signs between the fields");
        }
    }

    private static IEnumerable<RawRow> Rows(JsonElement root, List<string> columns)
    {
        var line = 0;
        foreach (var row in root.EnumerateArray())
        {
            line++;
            if (row.ValueKind != JsonValueKind.Object)
            {
                throw new UnusableFileException(RawRow.AtRow(line), "is no object; each answer is one, as { \"date\": \"2026-10-01\", \"value\": 4 }");
            }

            yield return new RawRow(RawRow.AtRow(line), [.. columns.Select(column => row.TryGetProperty(column, out var value) ? Text(value, line) : null)]);
        }
    }

    private static string? Text(JsonElement value, int line) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => "1",
        JsonValueKind.False => "0",
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.String => Whole(() => value.GetString()!, line),
        _ => throw new UnusableFileException(RawRow.AtRow(line), "has a list or an object as a field; a field is a text or a number"),
    };

    /// <summary>Bytes that are no UTF-8 and halves of a surrogate pair show only when a text is asked for.</summary>
    private static string Whole(Func<string> text, int row)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            throw new UnusableFileException(RawRow.AtRow(row), "has a text with bytes or escapes that are no letters; save the file as UTF-8");
        }
    }
}
