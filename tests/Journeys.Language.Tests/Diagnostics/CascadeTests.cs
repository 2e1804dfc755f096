using Journeys.Language.Diagnostics;
using Journeys.Language.Text;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>One mistake is one error.</summary>
public class CascadeTests
{
    [Fact]
    public void A_missing_quote_may_hide_what_seems_to_be_missing() =>
        Assert.Contains("closing quote", Told.Error("channel x \"X online\n").Message.English);

    [Theory]
    [InlineData("goal \"a\n  b\n  c\"", "goal \"a b c\"")]
    [InlineData("goal \"Drie keer per week\n    lopen, zonder blessures\"", "goal \"Drie keer per week lopen, zonder blessures\"")]
    [InlineData("goal \"a\r\n  b\"", "goal \"a b\"")]
    [InlineData("goal \"a\r  b\"", "goal \"a b\"")]
    public void A_text_over_several_lines_is_one_mistake(string statement, string proposed)
    {
        var text = Journey(statement);
        Assert.Equal(Journey(proposed), Told.Mended(text, out var kind));
        Assert.Equal(FixKind.Suggestion, kind);
        Assert.Single(Told.Load(text).Journeys.All.Single().Goal.Entries);
    }

    [Theory]
    [InlineData("goal \"a\n  status draft")]
    [InlineData("goal \"a\n\n  b\"")]
    public void A_text_that_is_not_closed_below_ends_with_its_line(string statement) =>
        Assert.Contains(Told.Errors(Journey(statement)), error => error.Message.English.StartsWith("This text has no closing quote.", StringComparison.Ordinal));

    [Theory]
    [InlineData("channel\n  x\n  \"X\"\n  online\n", "channel x \"X\" online\n")]
    [InlineData("channel\n    x \"X\" online\n", "channel x \"X\" online\n")]
    [InlineData("channel x\n  \"X\" online\n", "channel x \"X\" online\n")]
    [InlineData("touchpoint t \"T\" {\n  need\n    \"text\"\n}\n", "touchpoint t \"T\" {\n  need \"text\"\n}\n")]
    public void Arguments_on_the_lines_below_are_read_and_told_of_once(string text, string mended)
    {
        Assert.Equal(mended, Told.Mended(text, out var kind));
        Assert.Equal(FixKind.Always, kind);
        Assert.Empty(Told.Errors(mended));
    }

    [Fact]
    public void A_declaration_on_several_lines_declares_its_name() =>
        Assert.Equal("x", Told.Load("channel\n  x\n  \"X\"\n  online\n").Channels.All.Single().Name.Value);

    [Theory]
    [InlineData("critical moment of truth", "critical moment-of-truth")]
    [InlineData("critical first contact because \"x\"", "critical first-contact because \"x\"")]
    [InlineData("personalised with \"a\" basis legal obligation", "personalised with \"a\" basis legal-obligation")]
    public void A_choice_without_its_hyphens_is_one_mistake(string statement, string mended)
    {
        Assert.Equal(Touchpoint(mended), Told.Mended(Touchpoint(statement), out var kind));
        Assert.Equal(FixKind.Always, kind);
    }

    [Theory]
    [InlineData("about \u201C\u201D\u201D\n    een tekst\n    van twee\n  \u201D\u201D\u201D", "about \"\"\"\n    een tekst\n    van twee\n  \"\"\"")]
    [InlineData("about \u201D\u201D\u201D\n    een \u201Ctekst\u201D\n  \u201D\u201D\u201D", "about \"\"\"\n    een \u201Ctekst\u201D\n  \"\"\"")]
    public void Prose_in_curly_quotes_is_one_mistake(string statement, string mended)
    {
        Assert.Equal(Touchpoint(mended), Told.Mended(Touchpoint(statement), out var kind));
        Assert.Equal(FixKind.Always, kind);
        Assert.Empty(Told.Errors(Touchpoint(mended)));
    }

    [Fact]
    public void Many_openings_of_curly_prose_cost_no_more_than_their_length() =>
        Assert.NotEmpty(Told.Errors(string.Concat(Enumerable.Repeat("about \u201C\u201C\u201C x\n", 20_000))));

    [Theory]
    [InlineData("satisfaction 3/5 on 2026-09-30 assumed", "satisfaction 3/5 assumed on 2026-09-30")]
    [InlineData("satisfaction 3/5 n 5 on 2026-09-30", "satisfaction 3/5 on 2026-09-30 n 5")]
    [InlineData("feedback survey via \"x\" every 90d", "feedback survey every 90d via \"x\"")]
    [InlineData("personalised with \"a\" consent", "personalised with \"a\" basis consent")]
    public void Parts_in_another_order_are_put_in_theirs(string statement, string mended)
    {
        Assert.Equal(Touchpoint(mended), Told.Mended(Touchpoint(statement), out var kind));
        Assert.Equal(FixKind.Always, kind);
        Assert.Empty(Told.Errors(Touchpoint(mended)));
    }

    [Fact]
    public void An_optional_stage_is_said_so_before_what_it_is_like() => Assert.Equal(
        "stages s \"S\" {\n  stage one \"One\" optional like decision\n}\n",
        Told.Mended("stages s \"S\" {\n  stage one \"One\" like decision optional\n}\n", out _));

    [Fact]
    public void A_part_that_is_there_already_is_one_too_many() => Assert.Contains(
        "already", Told.Error(Touchpoint("feedback survey every 90d every 30d")).Message.English);

    [Theory]
    [InlineData("skip because \"x\"", "`skip` needs the name of a stage")]
    [InlineData("allow because \"x\"", "`allow` needs the name of a rule")]
    public void A_name_that_is_missing_before_its_reason_is_one_mistake(string statement, string told) =>
        Assert.StartsWith(told, Told.Error(Journey("status draft\n  " + statement)).Message.English, StringComparison.Ordinal);

    [Fact]
    public void So_is_one_that_is_missing_before_a_condition() =>
        Assert.StartsWith("`then` needs the name of a touchpoint", Told.Error(Touchpoint("then when \"x\"")).Message.English, StringComparison.Ordinal);

    [Fact]
    public void A_name_may_be_the_word_before_a_reason_too()
    {
        var text = "stages s { stage because \"B\" }\n" + Journey("status draft\n  stages s\n  skip because because \"x\"");
        Assert.Empty(Told.Errors(text));
    }

    private static string Journey(string statement) => "journey j \"J\" {\n  " + statement + "\n}\n";

    private static string Touchpoint(string statement) => "touchpoint t \"T\" {\n  " + statement + "\n}\n";
}
