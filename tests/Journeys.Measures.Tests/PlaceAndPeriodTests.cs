using Journeys.Language.Model;
using Journeys.Testing;

namespace Journeys.Measures.Tests;

public sealed class PlaceAndPeriodTests : IDisposable
{
    private readonly Measured _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_answer_counts_for_the_whole_for_its_touchpoint_and_for_what_journeys_share()
    {
        _folder.File(
            "a.csv",
            "date,journey,touchpoint,value\n2026-10-01,shoes,checkout,1\n2026-10-02,club,checkout,0\n2026-10-03,,shoes.page,1\n2026-10-04,,checkout,1\n2026-10-05,,,0\n2026-10-06,,page,1\n");

        Assert.Equal(
            ["all 6", "*.checkout 3", "club.checkout 1", "shoes.checkout 1", "shoes.page 2"],
            Series("rate { source \"a.csv\" }").Select(series =>
                $"{(series.Touchpoint is null ? "all" : $"{series.Journey ?? "*"}.{series.Touchpoint}")} {series.Periods.Sum(period => period.N)}"));
    }

    [Fact]
    public void Names_from_before_a_rename_are_known()
    {
        _folder.File("a.csv", "date,touchpoint,value\n2026-10-01,trainers.pay,1\n2026-10-01,club.pay,1\n2026-10-01,pay,1\n");

        Assert.Equal(3, Series("rate { source \"a.csv\" }").Single(series => series is { Journey: null, Touchpoint: "checkout" }).Latest!.N);
    }

    [Theory]
    [InlineData("th\u00E9", "th\u00E9.csv")]
    [InlineData("the\u0301", "the\u0301.csv")]
    public void A_letter_and_its_mark_are_one_sign_or_two_in_the_names_of_places_and_files(string name, string file)
    {
        _folder.File(file, $"date,touchpoint,value\n2026-10-01,{name}.page,1\n");
        var workspace = WorkspaceFolder.Of((
            "a.journey",
            "journey th\u00E9 \"Thé\" { stage decision { touchpoint page \"Page\" { } } }\nmetric m \"M\" rate { source \"the\u0301.csv\" }\n"));

        var result = Measuring.Run(workspace, _folder.Folder, _folder.Scratch);

        Assert.Empty(result.Problems);
        Assert.Equal(1, result.Metrics[0].Series.Single(series => series.Touchpoint == "page").Latest!.N);
        Assert.Equal("th\u00E9.csv", result.Metrics[0].Source);
    }

    [Theory]
    [InlineData("", "2026-02-01..2026-02-28 2026-03-01..2026-03-31")]
    [InlineData("every 30d", "2026-02-01..2026-02-28 2026-03-01..2026-03-31")]
    [InlineData("every 1mo", "2026-02-01..2026-02-28 2026-03-01..2026-03-31")]
    [InlineData("every 2w", "2026-02-23..2026-03-01 2026-03-02..2026-03-08")]
    [InlineData("every 90d", "2026-01-01..2026-03-31")]
    [InlineData("every 180d", "2026-01-01..2026-03-31")]
    [InlineData("every 1y", "2026-01-01..2026-12-31")]
    public void The_period_is_the_longest_of_the_calendar_that_fits(string every, string expected)
    {
        _folder.File("a.csv", "date,value\n2026-03-02,1\n2026-02-28,1\n");

        Assert.Equal(
            expected, string.Join(' ', Series($"rate {{ source \"a.csv\" {every} }}")[0].Periods.Select(period => $"{period.Start}..{period.End}")));
    }

    [Fact]
    public void Rows_that_are_alike_may_be_counted()
    {
        _folder.File("a.csv", "date,value,count\n2026-10-01,1,2\n2026-10-01,0,3\n2026-10-01,1,0\n");
        _folder.File("b.csv", "date,value\n2026-10-01,1\n2026-10-01,0\n2026-10-01,0\n2026-10-01,1\n2026-10-01,0\n");

        Assert.Equal(Series("rate { source \"b.csv\" }")[0].Periods.AsEnumerable(), Series("rate { source \"a.csv\" }")[0].Periods.AsEnumerable());
    }

    [Fact]
    public void The_order_of_rows_changes_nothing()
    {
        var random = new Random(7);
        var rows = Enumerable.Range(0, 500)
            .Select(i => FormattableString.Invariant($"2026-{1 + i % 11:00}-{1 + i % 28:00},{(i % 3 == 0 ? "shoes.page" : "checkout")},{random.NextDouble() * 4 + 1:0.000}\n"))
            .ToArray();
        _folder.File("a.csv", "date,touchpoint,value\n" + string.Concat(rows));
        foreach (var metric in new[] { "csat", "duration", "duration { method mean }" })
        {
            _folder.File("b.csv", "date,touchpoint,value\n" + string.Concat(rows.OrderBy(_ => random.Next())));
            var source = metric.EndsWith('}') ? metric[..^1] + "source \"{0}\" }}" : metric + " {{ source \"{0}\" }}";
            source = source.Replace("{ m", "{{ m");

            Assert.Equal(
                Measured.Text(_folder.Run(string.Format(source, "a.csv"))).Replace("a.csv", "b.csv"), Measured.Text(_folder.Run(string.Format(source, "b.csv"))));
        }
    }

    [Theory]
    [InlineData("nps", "10", "9", "3", "8", "9", "0", "7", "10")]
    [InlineData("csat", "1", "3", "4", "4", "5", "5", "2", "3")]
    [InlineData("rate", "1", "0", "1", "1", "0", "1", "1", "1")]
    public void Twice_the_rows_give_the_same_figure_and_a_narrower_interval(string metric, params string[] values)
    {
        var once = Measured.One(metric, [.. values]);
        var twice = Measured.One(metric, [.. values, .. values]);

        Assert.Equal((once.Value, 2 * once.N), (twice.Value, twice.N));
        Assert.True(twice.High - twice.Low < once.High - once.Low);
    }

    [Theory]
    [InlineData("datum;contactmoment;waarde\n2026-10-01;checkout;4\n")]
    [InlineData("Date\tTouchpoint\tScore\n2026-10-01\tcheckout\t4\n")]
    [InlineData("\uFEFF\"date\",\"touchpoint\",\"value\",\"remark\"\r\n2026-10-01T12:30:00Z,checkout,4.0,\"a, \"\"b\"\"\nc\"\r\n\r\n")]
    [InlineData("value,dato,kontaktpunkt\r2026,2026-10-01,checkout\r4,2026-10-01,checkout")]
    public void Tables_as_other_programs_write_them(string text)
    {
        _folder.File("a.csv", text);

        Assert.Contains(Series("csat { source \"a.csv\" }"), series => series is { Journey: null, Touchpoint: "checkout", Latest: { Value: 4, N: 1 } });
    }

    [Fact]
    public void Lists_of_objects()
    {
        _folder.File("a.json", """[ { "date": "2026-10-01", "value": 4.5, "touchpoint": "page", "note": null }, { "value": "4.5", "date": "2026-10-02" } ]""");

        Assert.Equal((4.5m, 2L), (Series("csat { source \"a.json\" }")[0].Latest!.Value, Series("csat { source \"a.json\" }")[0].Latest!.N));
    }

    private System.Collections.Immutable.ImmutableArray<MeasuredSeries> Series(string metric)
    {
        var result = _folder.Run(metric);
        Assert.Empty(result.Problems);
        return result.Metrics.Single().Series;
    }
}
