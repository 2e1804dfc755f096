using System.Data.Common;
using DuckDB.NET.Data;
using Journeys.Measures.Reading;

namespace Journeys.Measures.Storage;

/// <summary>
/// Answers in a database within the process (DuckDB), so that figures are asked for in SQL and large files need no code of ours. The
/// database is in memory and locked: it reaches one private folder, into which a file of columns is copied before it is read, and
/// neither the network nor extensions; the settings cannot be changed back. The native library is loaded when a store is first made.
/// </summary>
internal sealed class AnswerStore : IDisposable
{
    private readonly string _folder;
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    /// <param name="folder">The only folder that the database reaches.</param>
    public AnswerStore(string folder)
    {
        _folder = folder;
        try
        {
            Prepare();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The folder for temporary files, as people set it.</summary>
    private string Around => Path.GetDirectoryName(_folder) + Path.DirectorySeparatorChar;

    /// <summary>The connection, for queries. They are plain SQL, so that a server's database can answer them too.</summary>
    public DbConnection Connection => _connection;

    /// <summary>Forgets all answers and takes these.</summary>
    /// <exception cref="OperationCanceledException">The user has had enough.</exception>
    public void Fill(IEnumerable<Answer> answers, CancellationToken cancellation = default)
    {
        Execute("DELETE FROM answers");
        using var appender = _connection.CreateAppender("answers");
        foreach (var answer in Alike.Together(answers))
        {
            cancellation.ThrowIfCancellationRequested();
            appender.CreateRow()
                .AppendValue(new DateOnly(answer.Day.Year, answer.Day.Month, answer.Day.Day))
                .AppendValue(answer.Place.Journey)
                .AppendValue(answer.Place.Touchpoint)
                .AppendValue(answer.Place.IsShared)
                .AppendValue(answer.Value)
                .AppendValue(answer.Count)
                .EndRow();
        }
    }

    /// <summary>Reads a file of columns; its values come as text, so that they are judged as those of any other file.</summary>
    /// <exception cref="UnusableFileException">It is no Parquet file. Also while its rows are walked.</exception>
    /// <exception cref="IOException">There is no folder for the copy from which the database can read.</exception>
    public RawTable OpenParquet(string path, CancellationToken cancellation)
    {
        if (_folder.AsSpan().ContainsAny('*', '?', '['))
        {
            throw new IOException($"{Around} has a sign in its name by which the database means several folders; let TMPDIR name another folder");
        }

        var copy = Path.Combine(_folder, Measuring.CopyName);
        try
        {
            File.Copy(path, copy, overwrite: true);
        }
        catch (IOException error)
        {
            throw new IOException($"cannot copy {Path.GetFileName(path)} to {Around}, where the database reads it: {error.Message}; let TMPDIR name a folder with room", error);
        }

        return ParquetTable.Open(_connection, copy, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private void Prepare()
    {
        _connection.Open();
        foreach (var setting in LockDown(_folder))
        {
            Execute(setting);
        }

        Execute("CREATE TABLE answers (day DATE, journey VARCHAR, touchpoint VARCHAR, shared BOOLEAN, value DECIMAL(18, 6), weight BIGINT)");
    }

    /// <summary>The order matters: what external access guards can be set only while it is on, and the lock comes last.</summary>
    private static string[] LockDown(string folder) =>
    [
        "SET temp_directory = ''",
        $"SET allowed_directories = ['{folder.Replace("'", "''", StringComparison.Ordinal)}']",
        "SET enable_external_access = false",
        "SET autoinstall_known_extensions = false",
        "SET autoload_known_extensions = false",
        "SET allow_community_extensions = false",
        "SET memory_limit = '512MB'",
        "SET threads = 2",
        "SET max_temp_directory_size = '0MB'",
        "SET lock_configuration = true",
    ];

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
