using Journeys.Testing;

namespace Journeys.Review.Tests;

/// <summary>A touchpoint that journeys share and that becomes one journey's own, and the other way: it is the same one for who keeps it.</summary>
public class ChangedHandsTests
{
    private const string Help = "touchpoint help \"Help\" { need \"Talk\" critical service priority high }\n";
    private const string Own = "touchpoint help \"Help\" { need \"Talk\" critical service priority high }";

    [Theory]
    [InlineData(Own, "", "removed breaking touchpoint two.help -|moved minor touchpoint help shared")]
    [InlineData("touchpoint help \"Help\" { need \"Talk\" priority high }", "", "changed breaking touchpoint one.help critical|removed breaking touchpoint two.help -|moved minor touchpoint help shared")]
    [InlineData(Own, Own, "moved minor touchpoint help shared")]
    [InlineData("touchpoint desk \"Help\" was help { need \"Talk\" critical service priority high }", Own, "moved minor touchpoint help shared|renamed minor touchpoint one.desk name")]
    [InlineData("touchpoint desk \"Help\" was help { need \"Talk\" critical service priority high }", "", "removed breaking touchpoint two.help -|moved minor touchpoint help shared|renamed minor touchpoint one.desk name")]
    [InlineData("", "", "removed breaking touchpoint help -")]
    public void What_one_journey_keeps_as_its_own_is_gone_for_the_others_alone(string one, string two, string expected) =>
        Assert.Equal(expected.Split('|'), Lines(Help + Journeys("use help", "use help"), Journeys(one, two)));

    [Theory]
    [InlineData(Own, "", "use help", "use help", "added notable touchpoint two.help -|moved minor touchpoint help shared")]
    [InlineData(Own, Own, "use help", "use help", "moved minor touchpoint help shared")]
    [InlineData(Own, "", "use help", "", "moved minor touchpoint help shared")]
    [InlineData("", "", "use help", "use help", "added notable touchpoint help -")]
    public void What_was_one_journeys_own_is_new_for_the_others_alone(string one, string two, string oneNow, string twoNow, string expected) =>
        Assert.Equal(expected.Split('|'), Lines(Journeys(one, two), Help + Journeys(oneNow, twoNow)));

    [Fact]
    public void What_comes_to_be_shared_under_a_name_that_tells_its_earlier_one_was_renamed() => Assert.Equal(
        ["added notable touchpoint two.care -", "moved minor touchpoint care shared", "renamed minor touchpoint one.care name"],
        Lines(Journeys(Own, ""), Help.Replace("help \"Help\"", "care \"Help\" was help", StringComparison.Ordinal) + Journeys("use care", "use care")));

    [Fact]
    public void Whose_only_user_is_the_same_reaches_nobody()
    {
        var changes = Between(Journeys(Own, ""), Help + Journeys("use help", ""));

        Assert.Equal("The touchpoint \"Help\" (help) is now shared by journeys.", Assert.Single(changes).Message.English);
    }

    [Fact]
    public void A_journey_under_another_name_keeps_it_too() => Assert.Equal(
        ["removed breaking touchpoint two.help -", "renamed minor journey uno name", "moved minor touchpoint help shared"],
        Lines(Help + Journeys("use help", "use help"), Journeys(Own, "").Replace("one \"One\"", "uno \"One\" was one", StringComparison.Ordinal)));

    private static string Journeys(string one, string two) =>
        $"journey one \"One\" {{ stage decision {{ {one} }} }}\njourney two \"Two\" {{ stage decision {{ {two} }} }}\n";

    private static IReadOnlyList<string> Lines(string before, string after) => [.. Between(before, after).Select(Pair.Line)];

    private static IReadOnlyList<Change> Between(string before, string after) =>
        Changes.Between(WorkspaceFolder.Of(("a.journey", before)), WorkspaceFolder.Of(("a.journey", after)));
}
