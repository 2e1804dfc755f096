using Journeys.Testing;

namespace Journeys.Review.Tests;

/// <summary>The place of a change is the line that says it now.</summary>
public class PlaceTests
{
    [Theory]
    [InlineData("satisfaction 3/5", "satisfaction 4/5")]
    [InlineData("satisfaction 3/5 n 12", "satisfaction 3/5 n 13")]
    [InlineData("satisfaction 3/5 on 2026-01-01", "satisfaction 3/5 on 2026-01-02")]
    [InlineData("satisfaction 3/5 observed", "satisfaction 3/5 assumed")]
    [InlineData("emotion +1", "emotion +2")]
    [InlineData("then a", "then a when \"x\"")]
    [InlineData("personalised with \"a\"", "personalised with \"b\"")]
    [InlineData("feedback survey", "feedback interview")]
    [InlineData("image \"a.png\" \"A\"", "image \"b.png\" \"A\"")]
    [InlineData("link \"https://a.example\" \"A\"", "link \"https://b.example\" \"A\"")]
    [InlineData("status retiring until 2027-01-01", "status retiring until 2027-01-02")]
    [InlineData("code \"A.B\"", "code \"A.C\"")]
    public void Of_a_touchpoint(string before, string after) => AssertLine(
        4, text => $"journey j \"J\" {{ stage decision {{\ntouchpoint a \"A\" {{\nneed \"x\"\n{text}\n}} }} }}\n", before, after);

    [Theory]
    [InlineData("skip retention because \"a\"", "skip retention because \"b\"")]
    [InlineData("reviewed 2026-01-01", "reviewed 2026-01-02")]
    [InlineData("reviewed 2026-01-01 every 90d", "reviewed 2026-01-01 every 80d")]
    [InlineData("tags one, two", "tags one")]
    [InlineData("languages nl, da", "languages nl")]
    [InlineData("persona a", "persona b")]
    public void Of_a_journey(string before, string after) => AssertLine(
        4, text => $"workspace \"W\" {{ languages en, nl, da }}\njourney j \"J\" {{\nstage decision {{ }}\n{text}\n}}\n", before, after);

    [Theory]
    [InlineData("claim", "until 2027-01-01", "until 2027-01-02")]
    [InlineData("message", "until 2027-01-01", "until 2027-01-02")]
    [InlineData("message", "from 2027-01-01", "from 2027-01-02")]
    public void Of_a_claim_and_a_message(string kind, string before, string after) =>
        AssertLine(3, text => $"{kind} a \"A\" {{\nabout \"x\"\n{text}\n}}\n", before, after);

    [Theory]
    [InlineData("address@nl informal", "address@nl formal")]
    [InlineData("review every 90d", "review every 80d")]
    public void Of_the_workspace(string before, string after) =>
        AssertLine(3, text => $"workspace \"W\" {{\nlanguages en, nl\n{text}\n}}\n", before, after);

    private static void AssertLine(int line, Func<string, string> write, string before, string after)
    {
        var change = Assert.Single(Changes.Between(WorkspaceFolder.Of(("a.journey", write(before))), WorkspaceFolder.Of(("a.journey", write(after)))));

        Assert.Equal(line, change.Origin.Range.Start.Line);
    }
}
