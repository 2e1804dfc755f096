using Journeys.Testing;

namespace Journeys.Review.Tests;

/// <summary>What is gone from one place and stands in another is two changes that tell of each other.</summary>
public class ElsewhereTests
{
    private const string Reviews = "touchpoint reviews \"Reviews\" { need \"Hear what others think\" then next }";

    [Fact]
    public void A_touchpoint_that_stands_in_another_journey_now_is_told_so()
    {
        var changes = Between(Journeys(Reviews, ""), Journeys("", Reviews.Replace("then next", "then other", StringComparison.Ordinal)));

        Assert.Equal("The touchpoint \"Reviews\" (one.reviews) was removed. The same stands in two now.", changes[0].Message.English);
        Assert.Equal("Het contactmoment \"Reviews\" (one.reviews) is verwijderd. Hetzelfde staat nu in two.", changes[0].Message.Dutch);
        Assert.Equal("Kontaktpunktet \"Reviews\" (two.reviews) er tilføjet. Det samme stod før i one.", changes[1].Message.Danish);
        Assert.Equal((2, "The same stood in one before."), (changes.Count, changes[1].Hint?.English));
    }

    [Fact]
    public void An_opportunity_that_stands_at_another_touchpoint_now_is_told_so()
    {
        const string Opportunity = "opportunity size \"Size advice\" { impact 4 effort 2 }";

        var changes = Between(
            Journeys($"touchpoint a \"A\" {{ need \"x\" {Opportunity} }}\ntouchpoint b \"B\" {{ need \"y\" }}", ""),
            Journeys($"touchpoint a \"A\" {{ need \"x\" }}\ntouchpoint b \"B\" {{ need \"y\" {Opportunity} }}", ""));

        Assert.Equal(["The same stands in one.b now.", "The same stood in one.a before."], changes.Select(change => change.Hint?.English));
    }

    [Theory]
    [InlineData("touchpoint a \"Mail\" { need \"x\" }", "touchpoint a \"Mail\" { need \"y\" }")]
    [InlineData("touchpoint a \"Mail\" { need \"x\" }", "touchpoint a \"Mail\" { need \"x\" }\ntouchpoint b \"Mail\" { need \"x\" }")]
    public void Where_it_says_something_else_or_several_may_be_meant_nothing_is_told(string one, string two) =>
        Assert.All(Between(Journeys(one, ""), Journeys("", two)), change => Assert.Null(change.Hint));

    private static string Journeys(string one, string two) =>
        $"journey one \"One\" {{ stage decision {{ {one} }} }}\njourney two \"Two\" {{ stage decision {{ {two} }} }}\n";

    private static IReadOnlyList<Change> Between(string before, string after) =>
        Changes.Between(WorkspaceFolder.Of(("a.journey", before)), WorkspaceFolder.Of(("a.journey", after)));
}
