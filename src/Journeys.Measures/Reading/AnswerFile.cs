using System.Globalization;
using Journeys.Language.Text;
using Journeys.Measures.Storage;

namespace Journeys.Measures.Reading;

/// <summary>A file cannot be used; tells where and what to do.</summary>
internal sealed class UnusableFileException(string place, string message) : Exception(message)
{
    public UnusableFileException(int line, string message)
        : this(RawRow.AtLine(line), message)
    {
    }

    /// <summary>Where in the file, to be put behind its name; empty where the file as a whole is meant.</summary>
    public string Place { get; } = place;
}

/// <summary>A row as it was read.</summary>
/// <param name="Place">Where it begins, to be put behind the file's name.</param>
/// <param name="Fields">Its fields, as many as the table has columns; null for one without a value.</param>
internal readonly record struct RawRow(string Place, IReadOnlyList<string?> Fields)
{
    /// <summary>The place of a line, counted from 1.</summary>
    public static string AtLine(int line) => string.Create(CultureInfo.InvariantCulture, $":{line}");

    /// <summary>The place of a row in a file without lines, counted from 1.</summary>
    public static string AtRow(int row) => string.Create(CultureInfo.InvariantCulture, $", row {row}");
}

/// <summary>A table as it was read. The rows can be walked once, and not after it is disposed.</summary>
internal sealed record RawTable(IReadOnlyList<string> Columns, IEnumerable<RawRow> Rows) : IDisposable
{
    /// <summary>What the rows come from and goes with the table; null where that is nothing that stays open.</summary>
    public IDisposable? Source { get; init; }

    /// <summary>What somebody should know about the file as a whole; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// Whether tenths may stand behind a comma. Spreadsheets write semicolons between the fields just where the comma is taken for that.
    /// </summary>
    public bool HasDecimalCommas { get; init; }

    /// <inheritdoc/>
    public void Dispose() => Source?.Dispose();
}

/// <summary>Opens a file with answers below the workspace's folder, and nothing else.</summary>
internal static class AnswerFile
{
    /// <summary>The most that a file may hold.</summary>
    public const long LargestFile = 256L * 1024 * 1024;

    /// <summary>Reads a table.</summary>
    /// <param name="folder">The workspace's folder.</param>
    /// <param name="source">The path that the metric names.</param>
    /// <param name="store">Reads what has a format of columns.</param>
    /// <param name="cancellation">Ends what the database does for it.</param>
    /// <exception cref="UnusableFileException">The path leads elsewhere, or the file is none that can be read.</exception>
    public static RawTable Open(string folder, string source, AnswerStore store, CancellationToken cancellation)
    {
        var path = Locate(folder, source);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csv" => CsvTable.Open(path),
            ".json" => JsonTable.Open(path),
            ".parquet" => store.OpenParquet(path, cancellation),
            _ => throw new UnusableFileException("", "is of no kind that can be read; give a .csv, .json or .parquet file"),
        };
    }

    private static string Locate(string folder, string source)
    {
        if (source.IndexOfAny(['*', '?', '[', ']', '{', '}', '\\', ':', '"', '<', '>', '|']) >= 0 || source.Any(char.IsControl))
        {
            throw new UnusableFileException("", "has a character in its name that patterns and other systems use; name one file, with `/` between folders");
        }

        var parts = source.Split('/');
        if (parts.Any(part => part is "" or "." or ".."))
        {
            throw new UnusableFileException("", "leads outside the workspace's folder or is no plain path; name a file below that folder");
        }

        var path = folder;
        foreach (var part in parts)
        {
            path = Path.Combine(path, Spelled(path, part));
            if (new FileInfo(path).Attributes is var attributes && (int)attributes != -1 && attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                throw new UnusableFileException("", "is reached by a symbolic link, which is not followed; put the file itself there");
            }
        }

        return WithContent(path);
    }

    /// <summary>Some systems write the marks of letters apart in the names of files; what is there is meant.</summary>
    private static string Spelled(string folder, string name)
    {
        var apart = NormalForm.Decomposed(name);
        return !Path.Exists(Path.Combine(folder, name)) && Path.Exists(Path.Combine(folder, apart)) ? apart : name;
    }

    /// <summary>A file without a length may be a pipe that never ends, so it is never opened.</summary>
    private static string WithContent(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            throw new UnusableFileException("", Directory.Exists(path)
                ? "is a folder; name a file in it"
                : "does not exist; put the answers there, or take `source` out of the metric");
        }

        return file.Length switch
        {
            0 => throw new UnusableFileException("", "is empty; its first line names the columns: date,touchpoint,value"),
            > LargestFile => throw new UnusableFileException("", "is larger than 256 MiB; put rows that are alike together with a `count` column, or split the metric"),
            _ => path,
        };
    }
}
