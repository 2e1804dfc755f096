using Journeys.Language.Diagnostics;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>Lengths of time as people write them, and minutes where months were meant.</summary>
public class DurationSpellingTests
{
    [Theory]
    [InlineData("feedback survey every 3m", "feedback survey every 3mo")]
    [InlineData("feedback survey every 3 min", "feedback survey every 3mo")]
    public void Minutes_after_which_something_comes_again_may_be_months(string statement, string proposed)
    {
        AssertMended(Touchpoint(statement), Touchpoint(proposed), FixKind.Suggestion);
        Assert.Contains("minutes", Told.Error(Touchpoint(statement)).Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("workspace \"W\" { review every 6m }\n", "6m")]
    [InlineData("journey j \"J\" { status draft  reviewed 2026-10-01 every 12h }\n", "12h")]
    [InlineData("metric m \"M\" nps { every 15m }\n", "15m")]
    [InlineData("# language: nl\ncontactmoment t \"T\" { feedback enquête elke 30s }\n", "30s")]
    public void Less_than_a_day_is_no_period(string text, string shown)
    {
        var error = Told.Error(text);
        Assert.Equal((LanguageRules.InvalidValue, shown), (error.Rule, error.Origin.Text));
        Assert.All(Phrase.Languages, language => Assert.Contains($"`{shown}`", error.Message.In(language), StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_no_value_either() =>
        Assert.Null(Told.Load("workspace \"W\" { review every 6m }\n").Settings?.Review);

    [Theory]
    [InlineData("metric m \"M\" duration { target <= 300ms  every 4h }\n")]
    [InlineData("workspace \"W\" { review every 6mo }\n")]
    [InlineData("claim c \"C\" { value 5m }\n")]
    public void Short_times_are_values_where_they_may_be_meant(string text) => Assert.Empty(Told.Errors(text));

    [Theory]
    [InlineData("every 90 days", "every 90d")]
    [InlineData("every 90 d", "every 90d")]
    [InlineData("every 3 months", "every 3mo")]
    [InlineData("every 90days", "every 90d")]
    [InlineData("every 1 Year", "every 1y")]
    public void A_unit_in_words_is_mended(string written, string mended)
    {
        AssertMended(Touchpoint("feedback survey " + written), Touchpoint("feedback survey " + mended), FixKind.Always);
        Assert.Equal(written.Substring(6), Told.Error(Touchpoint("feedback survey " + written)).Origin.Text);
    }

    [Theory]
    [InlineData("# language: nl\ncontactmoment t \"T\" {\n  feedback enquête elke 90 dagen\n}\n", "90d")]
    [InlineData("# language: da\nkontaktpunkt t \"T\" {\n  feedback survey hver 3. måned\n}\n", "3mo")]
    [InlineData("metric m \"M\" duration { target <= 2 seconds }\n", "2s")]
    [InlineData("metric m \"M\" duration { target <= 2 sec  every 90d }\n", "2s")]
    [InlineData("metric m \"M\" duration { target <= 8 min }\n", "8m")]
    public void So_it_is_in_each_language_and_in_targets(string text, string mended)
    {
        var fix = Assert.Single(Told.Error(text).Fixes);
        Assert.Equal((FixKind.Always, mended), (fix.Kind, fix.Edits.Single().NewText));
        Assert.Empty(Told.Errors(Told.Apply(text, fix)));
    }

    private static void AssertMended(string text, string expected, FixKind expectedKind)
    {
        Assert.Equal(expected, Told.Mended(text, out var kind));
        Assert.Equal(expectedKind, kind);
        Assert.Empty(Told.Errors(expected));
    }

    private static string Touchpoint(string statement) => "touchpoint t \"T\" {\n  " + statement + "\n}\n";
}
