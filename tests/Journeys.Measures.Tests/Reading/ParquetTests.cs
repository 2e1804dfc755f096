using System.Data.Common;
using DuckDB.NET.Data;
using Journeys.Measures.Storage;

namespace Journeys.Measures.Tests.Reading;

public sealed class ParquetTests : IDisposable
{
    private readonly Measured _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_answers_give_the_same_figures_as_from_text()
    {
        Make("a.parquet", "SELECT DATE '2026-10-01' AS date, 'shoes' AS journey, 'page' AS touchpoint, CAST(i % 5 + 1 AS DOUBLE) AS value, 2 AS count FROM range(40) t(i)");
        _folder.File(
            "a.csv", "date,journey,touchpoint,value,count\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"2026-10-01,shoes,page,{i % 5 + 1},2\n")));

        Assert.Equal(
            Measured.Text(_folder.Run("csat { source \"a.csv\" }")).Replace("a.csv", "a.parquet"), Measured.Text(_folder.Run("csat { source \"a.parquet\" }")));
    }

    [Theory]
    [InlineData("SELECT 1 AS a", "a.parquet:1 has no column `date` among a;")]
    [InlineData("SELECT 'x' AS date, 4 AS value", "a.parquet, row 1 has no day in `x`")]
    [InlineData("SELECT DATE '2026-10-01' AS date, [4, 5] AS value", "a.parquet, row 1 has no number in `[4, 5]`")]
    [InlineData("SELECT DATE '2026-10-01' AS date, CAST('nan' AS DOUBLE) AS value", "a.parquet, row 1 has no number in `nan`")]
    [InlineData("SELECT DATE '2026-10-01' AS date, 4 AS value, 1 AS \"we\"\"ird; DROP TABLE answers\", 1.5 AS count", "a.parquet, row 1 has a count of `1.5`")]
    [InlineData("SELECT DATE '2026-10-01' AS date, {'a': 4, 'b': {'c': 5}} AS value", "a.parquet, row 1 has no number in `{'a': 4, 'b': {'c': 5}}`")]
    [InlineData("SELECT DATE '2026-10-01' AS date, MAP {'a': 4} AS value", "a.parquet, row 1 has no number in `{a=4}`")]
    [InlineData("SELECT {'day': DATE '2026-10-01'} AS date, 4 AS value", "a.parquet, row 1 has no day in `{'day': 2026-10-01}`")]
    [InlineData("SELECT INTERVAL 3 DAY AS date, 4 AS value", "a.parquet, row 1 has no day in `3 days`")]
    [InlineData("SELECT TIMESTAMP '290000-01-01 00:00:00' AS date, 4 AS value", "a.parquet, row 1 has no day in `290000-01-01 00:00:00`")]
    [InlineData("SELECT DATE '2026-10-01' AS date, CAST('-inf' AS FLOAT) AS value", "a.parquet, row 1 has no number in `-inf`")]
    [InlineData("SELECT DATE '2026-10-01' AS date, 'x'::BLOB AS value", "a.parquet, row 1 has no number in `x`")]
    [InlineData("SELECT DATE '2026-10-01' AS date, 9223372036854775807 AS value", "a.parquet, row 1 has no number in `9223372036854775807`")]
    public void Columns_of_other_kinds(string sql, string expected)
    {
        Make("a.parquet", sql);

        Assert.StartsWith(expected, Measured.Lines(_folder.Run("csat { source \"a.parquet\" }").Problems).Single());
    }

    [Fact]
    public void An_encrypted_file_is_refused()
    {
        using (var connection = new DuckDBConnection("DataSource=:memory:"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText =
                $"SET force_mbedtls_unsafe = 'true'; PRAGMA add_parquet_key('k', '0123456789112345'); COPY (SELECT DATE '2026-10-01' AS date, 4 AS value) TO '{Path.Combine(_folder.Folder, "a.parquet")}' (FORMAT parquet, ENCRYPTION_CONFIG {{footer_key: 'k'}})";
            command.ExecuteNonQuery();
        }

        Assert.StartsWith(
            "a.parquet is no Parquet file that can be read: damaged, encrypted", Measured.Lines(_folder.Run("csat { source \"a.parquet\" }").Problems).Single());
    }

    /// <summary>Groups of rows cost their heads; a file of very many is read, or refused in a line.</summary>
    [Fact]
    public void Many_groups_of_rows_are_read()
    {
        Make("a.parquet", "SELECT DATE '2026-10-01' AS date, 4 AS value FROM range(200000)", ", ROW_GROUP_SIZE 2048");

        Assert.Equal(200_000, Assert.Single(_folder.Run("csat { source \"a.parquet\" }").Metrics).Series[0].Latest!.N);
    }

    [Fact]
    public void A_folder_by_that_name_is_no_file()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Folder, "a.parquet"));

        Assert.Equal(["a.parquet is a folder; name a file in it"], Measured.Lines(_folder.Run("csat { source \"a.parquet\" }").Problems));
    }

    /// <summary>What ends a file is where its shape is told, so a cut or a changed byte anywhere is read or refused.</summary>
    [Fact]
    public void Damaged_files_break_nothing()
    {
        Make("whole.parquet", "SELECT DATE '2026-10-01' AS date, 'page' AS touchpoint, i % 5 + 1 AS value FROM range(50) t(i)");
        var whole = File.ReadAllBytes(Path.Combine(_folder.Folder, "whole.parquet"));
        var random = new Journeys.Testing.SeededRandom(20_261_126);
        var refused = 0;
        for (var i = 0; i < 100; i++)
        {
            var bytes = whole[..(i % 4 == 0 ? random.Next(whole.Length) : whole.Length)];
            for (var damage = 0; damage < i % 4; damage++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            _folder.File("a.parquet", bytes);
            var result = _folder.Run("csat { source \"a.parquet\" }");
            Assert.Equal(1, result.Metrics.Length + result.Problems.Length);
            refused += result.Problems.Length;
        }

        Assert.InRange(refused, 30, 99);
    }

    [Theory]
    [InlineData("PAR1xxxxPAR1")]
    [InlineData("date,value\n2026-10-01,4\n")]
    public void What_is_no_such_file(string text)
    {
        _folder.File("a.parquet", text);

        Assert.StartsWith(
            "a.parquet is no Parquet file that can be read", Measured.Lines(_folder.Run("csat { source \"a.parquet\" }").Problems).Single());
    }

    [Theory]
    [InlineData("SELECT * FROM read_text('/etc/passwd')")]
    [InlineData("SELECT * FROM read_csv('/etc/passwd', columns = {'a': 'VARCHAR'}, auto_detect = false)")]
    [InlineData("ATTACH '/tmp/journeys-outside.db'")]
    [InlineData("INSTALL httpfs")]
    [InlineData("LOAD httpfs")]
    [InlineData("SET enable_external_access = true")]
    [InlineData("SET lock_configuration = false")]
    [InlineData("COPY answers TO '/tmp/journeys-outside.csv'")]
    public void The_database_reaches_nothing(string sql)
    {
        using var store = new AnswerStore(_folder.Scratch);
        using var command = store.Connection.CreateCommand();
        command.CommandText = sql;

        Assert.ThrowsAny<DbException>(() => command.ExecuteNonQuery());
    }

    /// <summary>The same statement where nothing is locked, so that the test above can fail.</summary>
    [Fact]
    public void An_open_database_reaches_files()
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM read_text('/etc/passwd')";

        Assert.Equal(1L, command.ExecuteScalar());
    }

    private void Make(string name, string sql, string options = "")
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"COPY ({sql}) TO '{Path.Combine(_folder.Folder, name)}' (FORMAT parquet{options})";
        command.ExecuteNonQuery();
    }
}
