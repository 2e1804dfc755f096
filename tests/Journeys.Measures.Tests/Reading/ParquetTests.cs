using System.Data.Common;
using DuckDB.NET.Data;
using Journeys.Measures.Reading;
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
    public void Columns_of_other_kinds(string sql, string expected)
    {
        Make("a.parquet", sql);

        Assert.StartsWith(expected, Measured.Lines(_folder.Run("csat { source \"a.parquet\" }").Problems).Single());
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
        using var store = new AnswerStore();
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

    [Fact]
    public void A_store_leaves_nothing_behind()
    {
        Make("a.parquet", "SELECT DATE '2026-10-01' AS date, 4 AS value");
        string left;
        using (var store = new AnswerStore())
        {
            left = store.Folder;
            store.Fill(new AnswerReader(new Formula(Language.Model.MetricKind.Csat, (1, 5), false, Language.Model.Better.Higher, false), Places())
                .Read(AnswerFile.Open(_folder.Folder, "a.parquet", store)));
        }

        Assert.False(Directory.Exists(left));
    }

    private static TouchpointNames Places() => new(Journeys.Testing.WorkspaceFolder.Of(("a.journey", Measured.Journeys)));

    private void Make(string name, string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"COPY ({sql}) TO '{Path.Combine(_folder.Folder, name)}' (FORMAT parquet)";
        command.ExecuteNonQuery();
    }
}
