using Journeys.Analyzers.Reading;
using Journeys.Analyzers.Tests.Support;
using Journeys.Language.Model;
using Journeys.Testing;

namespace Journeys.Analyzers.Tests.Reading;

public sealed class FiguresReaderTests
{
    private const string Good = """
        { "version": 1, "metrics": [ { "metric": "csat", "kind": "score", "unit": "percent", "period": "month", "source": "a.csv", "series": [
          { "journey": "a", "periods": [ { "start": "2026-01-01", "end": "2026-01-31", "value": 12.5, "n": 30, "low": 1e1 } ] } ] } ] }
        """;

    [Fact]
    public void Reads_what_measure_writes()
    {
        var series = Assert.Single(FiguresReader.Read(Good).All);

        Assert.Equal(("csat", "a", null), (series.Metric, series.Journey, series.Touchpoint));
        Assert.Equal(new MeasuredPeriod(new Date(2026, 1, 1), new Date(2026, 1, 31), 12.5m, 30, 10m, null), Assert.Single(series.Periods));
        Assert.NotEmpty(FiguresReader.Read(File.ReadAllText(RepositoryRoot.Combine("journeys/measures.json"))).All);
    }

    /// <summary>What <c>check</c> refuses, the compiler refuses, and the other way round.</summary>
    [Theory]
    [InlineData("\"version\": 1", "\"version\": 1")]
    [InlineData("\"version\": 1", "\"version\": 2")]
    [InlineData("\"version\": 1", "\"version\": \"1\"")]
    [InlineData("\"version\": 1", "\"verzion\": 1")]
    [InlineData("12.5", "\"12.5\"")]
    [InlineData("12.5", "null")]
    [InlineData("12.5", "1e400")]
    [InlineData("30,", "30.5,")]
    [InlineData("30,", "99999999999999999999,")]
    [InlineData("2026-01-31", "2026-01-32")]
    [InlineData("\"2026-01-31\"", "20260131")]
    [InlineData("\"csat\"", "7")]
    [InlineData("\"journey\": \"a\"", "\"journey\": \"\\u00e9\\n\\\"\"")]
    [InlineData("\"journey\": \"a\"", "\"jour ney\": \"a\"")]
    [InlineData("\"journey\": \"a\"", "\"journey\": \"a\", \"journey\": \"b\"")]
    [InlineData("\"journey\": \"a\"", "\"journey\": {}")]
    [InlineData("\"metrics\": [", "\"metrics\": {")]
    [InlineData("\"start\": ", "")]
    [InlineData(" ] } ] } ] }", "")]
    [InlineData("{ \"version\"", "[ \"version\"")]
    public void Is_as_strict_as_check(string before, string after)
    {
        using var folder = new TemporaryFolder();
        folder.File("a.journey", "journey a \"A\" {\n  status draft\n}\n").File("measures.json", Good.Replace(before, after));

        var check = CheckInProcess.Run(folder.Path, "2026-11-26");
        var compiler = AnalyzerRun.Told(AnalyzerRun.Diagnostics(folder.Path, ("JourneysToday", "2026-11-26"))).Where(finding => finding.Id == "JRN9101").ToList();

        Assert.Equal(check.Code == 2, compiler.Count == 1);
        Assert.All(compiler, finding => Assert.EndsWith("measures.json(1,1,1,1)", finding.Place, StringComparison.Ordinal));
        Assert.All(compiler, finding => Assert.Contains(finding.Message.Split(": ")[1].Split(';')[0], check.Error, StringComparison.Ordinal));
    }
}
