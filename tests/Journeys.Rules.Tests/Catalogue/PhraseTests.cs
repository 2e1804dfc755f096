namespace Journeys.Rules.Tests.Catalogue;

/// <summary>The rules of stages and of critical touchpoints speak all three languages.</summary>
public class PhraseTests
{
    public static TheoryData<string> Names => FixTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_said_is_said_in_each_language(string name)
    {
        var rule = RuleCatalogue.BuiltIn.Single(rule => rule.Descriptor.Name == name).Descriptor;
        var finding = Judged.Text(rule.BadExample).Single();
        Assert.All(
            [rule.Title, rule.Why, finding.Message, .. finding.Fixes.Select(fix => fix.Title)],
            phrase => Assert.Equal(3, new[] { phrase.English, phrase.Dutch, phrase.Danish }.Distinct().Count()));
    }

    /// <summary>Texts of the sources are quoted, and keywords stand between backticks, whatever the language.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_quoted_is_the_same_in_each_language(string name)
    {
        var rule = RuleCatalogue.BuiltIn.Single(rule => rule.Descriptor.Name == name).Descriptor;
        var message = Judged.Text(rule.BadExample).Single().Message;
        Assert.Equal(Quoted(message.English, '"'), Quoted(message.Dutch, '"'));
        Assert.Equal(Quoted(message.English, '"'), Quoted(message.Danish, '"'));
        Assert.Equal(Quoted(message.English, '`').Count, Quoted(message.Dutch, '`').Count);
        Assert.Equal(Quoted(message.English, '`').Count, Quoted(message.Danish, '`').Count);
    }

    private static List<string> Quoted(string text, char mark) => [.. text.Split(mark).Where((_, i) => i % 2 == 1)];
}
