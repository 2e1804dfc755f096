using Journeys.Language.Model;

namespace Journeys.Measures.Tests;

/// <summary>The whole way from a file to a figure, for each formula.</summary>
public class FigureTests
{
    [Fact]
    public void Recommending()
    {
        // Three promoters, one detractor, one between: 60 % - 20 %.
        var figure = Measured.One("nps", 10, 9, 9, 8, 6);

        Assert.Equal((40m, 5L, new Date(2026, 10, 1), new Date(2026, 10, 31)), (figure.Value, figure.N, figure.Start, figure.End));
        Assert.Equal((-30.1218m, 100m), (figure.Low, figure.High));
    }

    [Theory]
    [InlineData("csat", 3.75)]
    [InlineData("csat { method mean }", 3.75)]
    [InlineData("csat { method top-box }", 25)]
    [InlineData("ces { scale 1..5  method mean  better higher }", 3.75)]
    [InlineData("ces { scale 3..5  method top-box  better lower }", 50)]
    [InlineData("score { scale 1..10 }", 3.75)]
    [InlineData("score", 3.75)]
    public void Marks(string metric, double expected) => Assert.Equal((decimal)expected, Value(metric, 3, 3, 4, 5));

    [Fact]
    public void Shares()
    {
        var figure = Measured.One("rate", 1, 0, "true", "FALSE");

        Assert.Equal((50m, 15.0039m, 84.9961m), (figure.Value, figure.Low, figure.High));
    }

    [Fact]
    public void Cases_add_up() => Assert.Equal(15m, Value("count", 4, 1, 10));

    [Fact]
    public void A_row_without_a_value_is_a_case()
    {
        using var folder = new Measured().File("a.csv", "date\n2026-10-01\n2026-10-02\n2026-10-02\n");

        Assert.Equal(3m, folder.Run("count { source \"a.csv\" }").Metrics[0].Series[0].Periods[0].Value);
    }

    [Theory]
    [InlineData("datum;waarde\n2026-10-01;6,5\n2026-10-02;\"3,5\"\n2026-10-02;-1\n2026-10-03;5\n")]
    [InlineData("\uFEFF\"dato\";\"værdi\"\r\n2026-10-01;6,50\r\n2026-10-02;3,5\r\n2026-10-03;-1,0\r\n2026-10-03;5\r\n")]
    [InlineData("date;value\n2026-10-01;6.5\n2026-10-02;3.5\n2026-10-03;-1.0\n2026-10-03;5\n")]
    public void Tenths_may_stand_behind_a_comma_where_semicolons_part_the_fields(string text)
    {
        using var folder = new Measured().File("a.csv", text);

        Assert.Equal(3.5m, folder.Run("score { source \"a.csv\" }").Metrics[0].Series[0].Periods[0].Value);
    }

    /// <summary>
    /// 1 to 20: the rank is 15; its interval runs from rank ⌈15 - 1.96 · 1.9365⌉ = ⌈11.2⌉ = 12 to ⌈15 + 3.8⌉ = ⌈18.8⌉ = 19.
    /// </summary>
    [Fact]
    public void Durations_give_the_75th_percentile()
    {
        var figure = Measured.One("duration", [.. Enumerable.Range(1, 20).Reverse().Select(number => (object)number)]);

        Assert.Equal((15m, 12m, 19m), (figure.Value, figure.Low, figure.High));
    }

    [Fact]
    public void Few_durations_set_no_upper_end()
    {
        var figure = Measured.One("duration", 1, 2, 3);

        Assert.Equal((3m, 1m, (decimal?)null), (figure.Value, figure.Low, figure.High));
    }

    [Fact]
    public void Durations_may_give_their_mean() => Assert.Equal(10.5m, Value("duration { method mean }", 1, 20));

    [Fact]
    public void One_answer_has_no_interval()
    {
        var figure = Measured.One("csat", 4);

        Assert.Equal((4m, null, null), (figure.Value, figure.Low, figure.High));
    }

    [Fact]
    public void An_interval_stays_on_its_scale() => Assert.Equal(5m, Measured.One("csat", 5, 5, 5, 1).High);

    private static decimal Value(string metric, params object[] values)
    {
        using var folder = new Measured();
        folder.File("a.csv", "date,value\n" + string.Concat(values.Select(value => $"2026-10-07,{value}\n")));
        var inner = metric.EndsWith('}') ? metric[..^1] + " source \"a.csv\" }" : metric + " { source \"a.csv\" }";
        return Assert.Single(Assert.Single(folder.Run(inner).Metrics).Series).Periods[0].Value;
    }
}
