using Journeys.Language.Diagnostics;
using Journeys.Language.Tests.Diagnostics;

namespace Journeys.Language.Tests.Model;

/// <summary>What is well written and cannot be: a part of itself, a period without time, an end before its beginning.</summary>
public class SenselessTests
{
    [Fact]
    public void A_journey_within_itself_is_told()
    {
        var error = Told.Error("journey a \"A\" { status draft  within a }\n");
        Assert.Equal(("invalid-value", "a"), (error.Rule.Name, error.Origin.Text));
        Assert.StartsWith("Journey `a` cannot be within itself.", error.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_of_journeys_is_told_once_at_its_last()
    {
        var error = Told.Error(Journeys("a b", "b c", "c a", "d a", "e d"));
        Assert.Equal(("invalid-value", 3), (error.Rule.Name, error.Origin.Range.Start.Line));
        Assert.StartsWith("`c` within `a` within `b` within `c`:", error.Message.English, StringComparison.Ordinal);
        Assert.Equal([1, 2], error.Related.Select(related => related.Origin.Range.Start.Line));
    }

    [Fact]
    public void Each_of_two_circles_is_told() => Assert.Equal(2, Told.Errors(Journeys("a b", "b a", "c c", "d c")).Count);

    [Fact]
    public void A_journey_within_another_is_no_circle() => Assert.Empty(Told.Errors(Journeys("a b", "b c") + "journey c \"C\" { status draft }\n"));

    [Fact]
    public void A_circle_of_very_many_costs_no_more_than_their_number()
    {
        const int many = 20_000;
        Assert.Single(Told.Errors(Journeys([.. Enumerable.Range(0, many).Select(number => $"j{number} j{(number + 1) % many}")])));
    }

    [Theory]
    [InlineData("workspace \"W\" { review every 0d }\n", "0d")]
    [InlineData("journey a \"A\" { status draft  reviewed 2026-01-01 every 0w }\n", "0w")]
    [InlineData("metric m \"M\" rate { every 0.0mo }\n", "0.0mo")]
    [InlineData("touchpoint t \"T\" { feedback survey every 0d }\n", "0d")]
    public void A_period_without_time_is_told(string text, string value)
    {
        var error = Told.Error(text);
        Assert.Equal(("invalid-value", value), (error.Rule.Name, error.Origin.Text));
        Assert.StartsWith($"`{value}` is a period in which no time passes.", error.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_of_no_time_is_none_of_these() => Assert.Empty(Told.Errors("metric m \"M\" duration { target <= 0s }\n"));

    [Theory]
    [InlineData("from 2027-01-01 until 2026-12-31")]
    [InlineData("until 2026-12-31\n  from 2027-01-01")]
    public void A_message_that_ends_before_it_begins_is_told(string dates)
    {
        var error = Told.Error(Message(dates));
        Assert.Equal(("invalid-value", "until 2026-12-31"), (error.Rule.Name, error.Origin.Text));
        Assert.Equal("from 2027-01-01", Assert.Single(error.Related).Origin.Text);
        Assert.StartsWith("`until 2026-12-31` is before `from 2027-01-01`", error.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_of_one_day_is_not() => Assert.Empty(Told.Errors(Message("from 2026-12-31 until 2026-12-31")));

    [Theory]
    [InlineData("workspace \"W\" { languages en, nl, en }\n", "workspace \"W\" { languages en, nl }\n")]
    [InlineData("workspace \"W\" { languages en, EN }\n", "workspace \"W\" { languages en }\n")]
    [InlineData("workspace \"W\" {\n  languages en,\n    en, nl\n}\n", "workspace \"W\" {\n  languages en, nl\n}\n")]
    [InlineData("workspace \"W\" { languages en, nl }\njourney a \"A\" { status draft  languages nl, nl }\n", "workspace \"W\" { languages en, nl }\njourney a \"A\" { status draft  languages nl }\n")]
    public void A_language_that_stands_twice_is_told_and_taken_away(string text, string mended)
    {
        Assert.Equal("duplicate-name", Told.Error(text).Rule.Name);
        Assert.Equal(mended, Told.Mended(text, out var kind));
        Assert.Equal(FixKind.Always, kind);
        Assert.Empty(Told.Errors(mended));
    }

    [Fact]
    public void A_comment_between_them_stays() => Assert.Empty(Told.Error("workspace \"W\" {\n  languages en, # ours\n    en\n}\n").Fixes);

    private static string Message(string dates) => "message m \"M\" {\n  text \"t\"\n  " + dates + "\n}\n";

    private static string Journeys(params string[] within) => string.Concat(within
        .Select(pair => pair.Split(' '))
        .Select(pair => $"journey {pair[0]} \"J\" {{ status draft  within {pair[1]} }}\n"));
}
