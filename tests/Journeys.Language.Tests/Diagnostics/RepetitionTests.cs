namespace Journeys.Language.Tests.Diagnostics;

/// <summary>A statement without a language is in the default one, and so is one that names it.</summary>
public class RepetitionTests
{
    [Theory]
    [InlineData("languages en", "text \"x\"", "text@en \"y\"", true)]
    [InlineData("languages nl, en", "text@nl \"x\"", "text \"y\"", true)]
    [InlineData("languages pt-BR", "text \"x\"", "text@pt-br \"y\"", true)]
    [InlineData("languages nl, en", "text \"x\"", "text@en \"y\"", false)]
    [InlineData("languages en", "text@en \"x\"", "text@EN \"y\"", true)]
    public void Two_texts_in_one_language_are_one_too_many(string languages, string first, string second, bool isRepeated)
    {
        var errors = Told.Errors($"workspace \"W\" {{ {languages} }}\nmessage m \"M\" {{\n  {first}\n  {second}\n}}\n");
        Assert.Equal(isRepeated ? ["repeated-keyword"] : [], errors.Select(error => error.Rule.Name));
        Assert.All(errors, error => Assert.Equal(4, error.Origin.Range.Start.Line));
    }

    [Theory]
    [InlineData("need")]
    [InlineData("moment")]
    [InlineData("thinks")]
    [InlineData("quote")]
    public void So_are_two_facts_of_a_touchpoint(string keyword) => Assert.Equal(
        "repeated-keyword",
        Told.Error($"workspace \"W\" {{ languages en }}\ntouchpoint t \"T\" {{\n  {keyword} \"x\"\n  {keyword}@en \"y\"\n}}\n").Rule.Name);

    [Fact]
    public void So_are_two_feelings() => Assert.Equal(
        "repeated-keyword",
        Told.Error("workspace \"W\" { languages en }\ntouchpoint t \"T\" {\n  emotion +1 \"x\"\n  emotion@en +1 \"y\"\n}\n").Rule.Name);

    [Fact]
    public void So_are_two_goals_of_a_journey() => Assert.Equal(
        "repeated-keyword",
        Told.Error("workspace \"W\" { languages en }\njourney j \"J\" {\n  goal \"x\"\n  goal@en \"y\"\n}\n").Rule.Name);

    [Fact]
    public void Without_a_workspace_English_is_the_default() => Assert.Equal(
        "repeated-keyword", Told.Error("message m \"M\" {\n  text \"x\"\n  text@en \"y\"\n}\n").Rule.Name);

    [Fact]
    public void A_translation_may_be_repeated_where_a_keyword_may() =>
        Assert.Empty(Told.Errors("workspace \"W\" { languages en }\ntouchpoint t \"T\" {\n  pain \"x\"\n  pain@en \"y\"\n}\n"));
}
