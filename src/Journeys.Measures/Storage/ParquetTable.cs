using System.Data.Common;
using DuckDB.NET.Data;
using Journeys.Measures.Reading;

namespace Journeys.Measures.Storage;

/// <summary>A Parquet file as a table of texts.</summary>
internal static class ParquetTable
{
    private const int MostColumns = 200;

    /// <summary>Opens a file that the database may read.</summary>
    /// <exception cref="UnusableFileException">It is no Parquet file. Also while its rows are walked.</exception>
    public static RawTable Open(DuckDBConnection connection, string path, CancellationToken cancellation)
    {
        var columns = Columns(connection, path);
        return columns.Count <= MostColumns
            ? new RawTable(columns, Rows(connection, path, columns, cancellation))
            : throw new UnusableFileException("", $"has more than {MostColumns} columns; keep date, journey, touchpoint, value and count");
    }

    private static List<string> Columns(DuckDBConnection connection, string path)
    {
        using var command = Ask(connection, "DESCRIBE SELECT * FROM read_parquet(?)", path);
        using var reader = Guard(command.ExecuteReader);
        var columns = new List<string>();
        while (Guard(reader.Read))
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }

    private static IEnumerable<RawRow> Rows(DuckDBConnection connection, string path, List<string> columns, CancellationToken cancellation)
    {
        var texts = columns.Select(column => $"CAST(\"{column.Replace("\"", "\"\"", StringComparison.Ordinal)}\" AS VARCHAR)");
        using var command = Ask(connection, $"SELECT {string.Join(", ", texts)} FROM read_parquet(?)", path);
        using var stop = cancellation.Register(command.Cancel);
        using var reader = Guard(command.ExecuteReader);
        for (var row = 1; Guard(reader.Read); row++)
        {
            var fields = new string?[columns.Count];
            for (var i = 0; i < fields.Length; i++)
            {
                fields[i] = reader.IsDBNull(i) ? null : reader.GetString(i);
            }

            yield return new RawRow(RawRow.AtRow(row), fields);
        }
    }

    private static DuckDBCommand Ask(DuckDBConnection connection, string sql, string path)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add(new DuckDBParameter(path));
        return command;
    }

    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DbException)
        {
            throw new UnusableFileException("", "is no Parquet file that can be read: damaged, encrypted, or another kind under that name; write it anew or as CSV");
        }
    }
}
