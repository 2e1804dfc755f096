using Journeys.Language.Diagnostics;
using Journeys.Language.Tests.Diagnostics;

namespace Journeys.Language.Tests.Model;

/// <summary>A target is of the kind of its metric's figures, so that it is held against them as it is meant.</summary>
public class TargetTests
{
    [Theory]
    [InlineData("rate", "0.6", "`60%` or `0.6%`", "60%", "0.6%")]
    [InlineData("rate", "1", "`100%` or `1%`", "100%", "1%")]
    [InlineData("rate", "60", "Write `60%`", "60%")]
    [InlineData("rate", "160%", "from `0%` to `100%`")]
    [InlineData("rate", "160", "from `0%` to `100%`")]
    [InlineData("csat", "120%", "from `0%` to `100%`")]
    [InlineData("nps", "130", "from `-100` to `100`")]
    [InlineData("nps", "40%", "Write `40`", "40")]
    [InlineData("duration", "2", "`2s` (seconds)")]
    [InlineData("score", "12", "scale `1..10`")]
    public void Another_value_is_told_of_with_what_to_write(string kind, string value, string expected, params string[] fixes)
    {
        var error = Told.Error(Metric(kind, ">= " + value));
        Assert.Equal(LanguageRules.InvalidValue, error.Rule);
        Assert.Equal(value, error.Origin.Text);
        Assert.Contains(expected, error.Message.English, StringComparison.Ordinal);
        Assert.All(Phrase.Languages, language => Assert.Contains($"`{value}`", error.Message.In(language), StringComparison.Ordinal));
        Assert.Equal(fixes, error.Fixes.Select(fix => fix.Edits.Single().NewText));
        Assert.All(error.Fixes, fix => Assert.Equal(fixes.Length > 1 ? FixKind.Suggestion : FixKind.Always, fix.Kind));
    }

    [Theory]
    [InlineData("rate", ">= 60%")]
    [InlineData("rate", "<= 0.6%")]
    [InlineData("nps", ">= -20")]
    [InlineData("duration", "<= 2s")]
    [InlineData("count", ">= 12000")]
    [InlineData("csat", ">= 80%")]
    [InlineData("score", ">= 8")]
    [InlineData("score", ">= 4/5")]
    public void What_fits_is_no_finding(string kind, string target) => Assert.Empty(Told.Errors(Metric(kind, target)));

    [Theory]
    [InlineData("touchpoint t \"T\" { metric m >= 0.6 }\n")]
    [InlineData("journey j \"J\" { status draft  stage awareness { touchpoint t \"T\" { metric m >= 0.6 } } }\n")]
    [InlineData("touchpoint t \"T\" { }\njourney j \"J\" { status draft  stage awareness { use t { metric m >= 0.6 } } }\n")]
    public void A_touchpoints_own_target_is_one_too(string use) =>
        Assert.Equal("0.6", Told.Error("metric m \"M\" rate\n" + use).Origin.Text);

    private static string Metric(string kind, string target) =>
        $"metric m \"M\" {kind} {{\n  target {target}{(kind == "score" ? "  scale 1..10" : kind == "csat" ? "  method top-box" : "")}\n}}\n";
}
