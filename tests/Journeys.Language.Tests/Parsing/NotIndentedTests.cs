using Journeys.Language.Tests.Diagnostics;

namespace Journeys.Language.Tests.Parsing;

/// <summary>Where nothing is indented, a misplaced keyword is one error, and the braces around it are right.</summary>
public class NotIndentedTests
{
    [Theory]
    [InlineData("persona x \"X\" { goal \"g\" }")]
    [InlineData("goal \"g\"")]
    [InlineData("tags a, b")]
    [InlineData("skip retention because \"x\"")]
    [InlineData("journey b \"B\" {\nstatus draft\n}")]
    [InlineData("claim c \"C\" {\nvalue 30 days\n}")]
    public void A_misplaced_keyword_is_one_error(string statement)
    {
        var text = Journey(statement);
        Assert.Equal(("misplaced-keyword", 7), (Told.Error(text).Rule.Name, Told.Error(text).Origin.Range.Start.Line));
        var journey = Told.Load(text).Journeys.All[0];
        Assert.Equal("n", journey.Stages.Single().Items.Single().Touchpoint.Need.Entries.Single().Value);
        Assert.Equal("t", Assert.Single(journey.Tags).Value);
    }

    [Fact]
    public void So_is_each_of_several()
    {
        var errors = Told.Errors(Journey("goal \"g\"\ntags b\npersona x \"X\" { goal \"g\" }"));
        Assert.Equal([("misplaced-keyword", 7), ("misplaced-keyword", 8), ("misplaced-keyword", 9)], errors.Select(error => (error.Rule.Name, error.Origin.Range.Start.Line)));
    }

    [Fact]
    public void A_brace_that_is_missing_is_told_of_all_the_same()
    {
        var text = Journey("moment \"m\"").Replace("need \"n\"\n}", "need \"n\"", StringComparison.Ordinal) + "persona x \"X\" { goal \"g\" }\nteam t \"T\"\n";
        Assert.Equal("syntax-error", Told.Error(text).Rule.Name);
        Assert.Single(Told.Load(text).Personas.All);
        Assert.Single(Told.Load(text).Teams.All);
    }

    private static string Journey(string statement) =>
        "channel c \"C\" online\njourney j \"J\" {\nstatus draft\nstage awareness {\ntouchpoint t \"T\" {\nchannel c\n" + statement
        + "\nneed \"n\"\n}\n}\ntags t\n}\n";
}
