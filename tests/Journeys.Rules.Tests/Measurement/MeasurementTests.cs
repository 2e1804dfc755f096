using System.Globalization;
using Journeys.Language.Model;
using Journeys.Rules.Measurement;

namespace Journeys.Rules.Tests.Measurement;

public class MeasurementTests
{
    /// <summary>On five points a mark lies one point from the mean; twice as sure takes four times as many answers.</summary>
    [Theory]
    [InlineData("4", "5", 1, 100, 3.8040, 4.1960)]
    [InlineData("4", "5", 1, 400, 3.9020, 4.0980)]
    [InlineData("4.8", "5", 1, 4, 3.8200, 5)]
    [InlineData("1.2", "5", 1, 4, 1, 2.1800)]
    [InlineData("7.5", "10", 1, 81, 7.0100, 7.9900)]
    [InlineData("3", "5", 1, 0, 1, 5)]
    public void The_interval_is_that_of_a_mean(string points, string highest, int lowest, int size, double low, double high)
    {
        var mean = new ScoreValue(decimal.Parse(points, CultureInfo.InvariantCulture), decimal.Parse(highest, CultureInfo.InvariantCulture));
        var interval = MeanInterval.Of(mean, lowest, size);
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
