using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Site.Model;

namespace Journeys.Site.Tests.Model;

/// <summary>A value meets its target, misses it, or lies too close to tell.</summary>
public class TargetVerdictTests
{
    [Theory]
    [InlineData("rate { target >= 60% }", 61, null, null, "Met")]
    [InlineData("rate { target >= 60% }", 60, null, null, "Met")]
    [InlineData("rate { target > 60% }", 60, null, null, "Missed")]
    [InlineData("rate { target >= 60% }", 61, 58, 64, "Unclear")]
    [InlineData("rate { target >= 60% }", 65, 61, 69, "Met")]
    [InlineData("rate { target >= 60% }", 55, 51, 59, "Missed")]
    [InlineData("duration { target <= 8m }", 400, 300, null, "Unclear")]
    [InlineData("duration { target <= 8m }", 600, 500, null, "Missed")]
    [InlineData("rate { target >= 60% }", 40, null, 50, "Missed")]
    [InlineData("duration { target <= 8m }", 480, null, null, "Met")]
    [InlineData("duration { target <= 8m }", 481, null, null, "Missed")]
    [InlineData("duration { target <= 2mo }", 1, null, null, "None")]
    [InlineData("nps { target >= 30 }", 29, null, null, "Missed")]
    [InlineData("csat { target >= 4/5 }", 4, null, null, "Met")]
    [InlineData("count { target = 12 }", 12, null, null, "Met")]
    [InlineData("nps", 29, null, null, "None")]
    public void A_measured_value_is_judged_by_itself_and_by_its_interval(string written, int value, int? low, int? high, string expected)
    {
        var metric = WorkspaceLoader.Load([new SourceText("a.journey", "metric m \"M\" " + written)]).Metrics.All[0];
        var period = new MetricPeriod(Site.Today, Site.Today, value, 100, low, high);
        Assert.Equal(expected, TargetVerdicts.Of(metric, metric.Target, period).ToString());
    }

    [Fact]
    public void One_answer_tells_nothing()
    {
        var metric = WorkspaceLoader.Load([new SourceText("a.journey", "metric m \"M\" csat { target >= 4 }")]).Metrics.All[0];
        Assert.Equal(TargetVerdict.Unclear, TargetVerdicts.Of(metric, metric.Target, new MetricPeriod(Site.Today, Site.Today, 5, 1, null, null)));
    }

    [Theory]
    [InlineData(">= 3.2", 3.2, "Met")]
    [InlineData(">= 3.2", 3.1, "Missed")]
    [InlineData(">= 8/10", 4.1, "Met")]
    [InlineData(">= 40", 4.1, "None")]
    [InlineData(">= 60%", 4.1, "None")]
    public void A_score_out_of_five_is_judged_on_its_own_scale_only(string target, double points, string expected)
    {
        var metric = WorkspaceLoader.Load([new SourceText("a.journey", "metric m \"M\" csat { target " + target + " }")]).Metrics.All[0];
        Assert.Equal(expected, TargetVerdicts.Of(metric.Target, new ScoreValue((decimal)points, 5)).ToString());
    }
}
