using Journeys.Language.Model;
using Journeys.Measures.Json;

namespace Journeys.Measures.Tests;

public sealed class MeasuresJsonTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        using var folder = new Measured().File("a.csv", "date,touchpoint,value\n2026-10-01,checkout,5\n2026-11-01,shoes.page,3\n2026-11-02,shoes.page,4\n");
        var result = folder.Run("csat { source \"a.csv\" }");

        var read = MeasuresJson.Read(Measured.Text(result));

        Assert.Equal(
            result.Metrics.SelectMany(metric => metric.Series).Select(Flat), read.All.Select(Flat));
        static string Flat(MeasuredSeries series) => $"{series.Metric} {series.Journey} {series.Touchpoint} {string.Join(' ', series.Periods)}";
    }

    [Fact]
    public void The_text_has_a_period_a_line()
    {
        using var folder = new Measured().File("a.csv", "date,value\n2026-10-01,1\n2026-11-01,0\n");

        Assert.Equal(
            """
            {
              "version": 1,
              "metrics": [
                {
                  "metric": "m",
                  "kind": "rate",
                  "unit": "percent",
                  "period": "month",
                  "source": "a.csv",
                  "series": [
                    {
                      "periods": [
                        { "start": "2026-10-01", "end": "2026-10-31", "value": 100, "n": 1, "low": 20.6549, "high": 100 },
                        { "start": "2026-11-01", "end": "2026-11-30", "value": 0, "n": 1, "low": 0, "high": 79.3451 }
                      ]
                    }
                  ]
                }
              ]
            }

            """,
            Measured.Text(folder.Run("rate { source \"a.csv\" }")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"version":2,"metrics":[]}""")]
    [InlineData("""{"version":1,"metrics":[{"metric":"m","series":[{"periods":[{"start":"soon","end":"2026-10-31","value":1,"n":1}]}]}]}""")]
    [InlineData("""{"version":1,"metrics":[{"metric":"m","series":[{"periods":[{"start":"2026-10-01","end":"2026-10-31","value":1e99,"n":1}]}]}]}""")]
    [InlineData("""{"version":1,"metrics":[{"metric":7,"series":[]}]}""")]
    public void Other_texts_are_refused(string text) => Assert.Throws<FormatException>(() => MeasuresJson.Read(text));
}
