using Journeys.Rules.Measurement;

namespace Journeys.Rules.Tests.Measurement;

public class MeasurementTests
{
    /// <summary>The ends for 16 of 20 are those of the tables in use (R: <c>prop.test(16, 20, correct = FALSE)</c>).</summary>
    [Theory]
    [InlineData(0.8, 20, 0.5840, 0.9193)]
    [InlineData(0.5, 10, 0.2366, 0.7634)]
    [InlineData(0, 10, 0, 0.2775)]
    [InlineData(1, 10, 0.7225, 1)]
    [InlineData(0.4, 0, 0, 1)]
    public void The_interval_is_Wilson_s(double share, int size, double low, double high)
    {
        var interval = WilsonInterval.Of((decimal)share, size);
        Assert.Equal(low, interval.Low, 0.0001);
        Assert.Equal(high, interval.High, 0.0001);
    }

    [Theory]
    [InlineData("unmeasured-critical")]
    [InlineData("stale-review")]
    public void The_suggestion_mends_the_example(string rule) => Assert.Empty(Judged.Text(Suggested.Mended(rule)));

    [Theory]
    [InlineData("target-missed", "target >= 4/5")]
    [InlineData("small-sample", "target >= 4/5")]
    [InlineData("stale-review", "reviewed 2026-06-01 every 90d")]
    [InlineData("stale-feedback", "satisfaction 4.1/5 observed on 2026-06-01|feedback survey every 90d")]
    [InlineData("metric-without-source", "visits")]
    [InlineData("assumed-critical", "satisfaction 3.8/5 assumed")]
    public void The_other_places_that_a_message_speaks_of_are_given(string rule, string places) =>
        Assert.Equal(places.Split('|'), Suggested.Finding(rule).Related.Select(place => place.Origin.Text));

    [Fact]
    public void A_review_that_is_due_by_the_workspace_shows_its_line()
    {
        var finding = Assert.Single(Judged.Text("""
            workspace "W" {
              review every 180d
            }
            journey a "A" {
              status live
              reviewed 2026-01-01
            }
            """), found => found.Rule.Name == "stale-review");
        Assert.Equal(["reviewed 2026-01-01", "review every 180d"], finding.Related.Select(place => place.Origin.Text));
    }

    [Fact]
    public void A_small_sample_tells_what_it_may_mean() =>
        Assert.Contains("12 answers are too few", Suggested.Finding("small-sample").Message.English, StringComparison.Ordinal);
}
