using Journeys.Testing;

namespace Journeys.Review.Tests;

/// <summary>What goes by another name is one change, whatever else refers to it and whatever took its name.</summary>
public class RenameTests
{
    private const string Chain = """
        touchpoint a "A" { need "x" then b }
        touchpoint b "B" { need "y" then c }
        touchpoint c "C" { need "z" }
        """;

    [Theory]
    [InlineData("touchpoint a \"A\" { need \"x\" then b }\ntouchpoint b \"B\" { need \"y\" then a }", "touchpoint a2 \"A\" { need \"x\" then b2 }\ntouchpoint b2 \"B\" { need \"y\" then a2 }", "a2 b2")]
    [InlineData("touchpoint a \"A\" { then a }", "touchpoint b \"A\" { then b }", "b")]
    [InlineData("touchpoint a \"Mail\" { then b }\ntouchpoint b \"Mail\" { then a }", "touchpoint c \"Mail\" { then d }\ntouchpoint d \"Mail\" { then c }", "c d")]
    [InlineData("touchpoint a \"A\" { then b }\ntouchpoint b \"B\" { need \"y\" }", "touchpoint a2 \"A\" { then b2 }\ntouchpoint b2 \"New\" was b { need \"z\" }", "a2 b2")]
    public void Touchpoints_that_lead_to_each_other_are_each_renamed(string before, string after, string renamed) => Assert.Equal(
        renamed.Split(' ').Select(name => $"renamed minor touchpoint j.{name} name"),
        Between(Journey(before), Journey(after)).Where(line => line.StartsWith("renamed", StringComparison.Ordinal)));

    [Fact]
    public void A_whole_chain_is_renamed()
    {
        var after = Chain.Replace(" a ", " a2 ", StringComparison.Ordinal).Replace(" b ", " b2 ", StringComparison.Ordinal).Replace(" c ", " c2 ", StringComparison.Ordinal);

        Assert.Equal(["renamed minor touchpoint j.a2 name", "renamed minor touchpoint j.b2 name", "renamed minor touchpoint j.c2 name"], Between(Journey(Chain), Journey(after)));
    }

    [Fact]
    public void What_leads_elsewhere_than_before_was_not_renamed()
    {
        const string Before = "touchpoint a \"A\" { then b }\ntouchpoint b \"B\" { need \"y\" }";
        const string After = "touchpoint a2 \"A\" { then b2 }\ntouchpoint b2 \"B\" { need \"other\" }";

        Assert.DoesNotContain(Between(Journey(Before), Journey(After)), line => line.StartsWith("renamed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("touchpoint page \"Page\" { need \"x\" }", "touchpoint page \"New page\" { need \"y\" }\ntouchpoint old \"Page\" was page { need \"x\" }", "added notable touchpoint j.page -|renamed minor touchpoint j.old name")]
    [InlineData("touchpoint a \"A\" { need \"x\" }\ntouchpoint b \"B\" { need \"y\" }", "touchpoint b \"A\" was a { need \"x\" }\ntouchpoint a \"B\" was b { need \"y\" }", "renamed minor touchpoint j.a name|renamed minor touchpoint j.b name")]
    [InlineData("touchpoint a \"A\" { then b }\ntouchpoint b \"B\" { then a }", "touchpoint a \"B\" was b { then b }\ntouchpoint b \"A\" was a { then a }", "moved minor touchpoint j.a order|renamed minor touchpoint j.a name|renamed minor touchpoint j.b name")]
    [InlineData("touchpoint a \"A\" { need \"x\" }\ntouchpoint b \"B\" { need \"y\" }", "touchpoint b \"A\" was a { need \"x\" }\ntouchpoint c \"B\" was b { need \"y\" }\ntouchpoint a \"C\" { need \"z\" }", "added notable touchpoint j.a -|renamed minor touchpoint j.b name|renamed minor touchpoint j.c name")]
    public void A_former_name_counts_also_where_something_else_has_taken_it(string before, string after, string expected) =>
        Assert.Equal(expected.Split('|'), Between(Journey(before), Journey(after)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("touchpoint b \"B\" was a { need \"x\" }", "touchpoint b \"B\" was a { need \"x\" }\ntouchpoint a \"A\" { need \"y\" }", "added notable touchpoint j.a -")]
    [InlineData("touchpoint a \"A\" { need \"x\" }\ntouchpoint b \"B\" was a { need \"y\" }", "touchpoint a \"A\" { need \"x\" }\ntouchpoint b \"B\" was a { need \"z\" }", "changed notable touchpoint j.b need")]
    [InlineData("touchpoint a \"A\" { need \"x\" }\ntouchpoint b \"B\" { need \"y\" }", "touchpoint b \"B\" was a { need \"y\" }", "removed breaking touchpoint j.a -")]
    [InlineData("touchpoint a \"A\" { need \"x\" }\ntouchpoint b \"B\" { need \"y\" }", "touchpoint b \"B\" was a { need \"y\" }\ntouchpoint c \"C\" was a { need \"x\" }", "changed minor touchpoint j.c title|moved minor touchpoint j.b order|renamed minor touchpoint j.c name")]
    public void An_earlier_statement_of_it_and_what_is_still_there_under_its_name_tell_nothing_new(string before, string after, string expected) =>
        Assert.Equal(expected.Split('|'), Between(Journey(before), Journey(after)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_journey_and_its_parent_are_renamed() => Assert.Equal(
        ["renamed minor journey child name", "renamed minor journey mother name"],
        Between(
            "journey parent \"Parent\" { }\njourney kid \"Kid\" { within parent }\n",
            "journey mother \"Parent\" { }\njourney child \"Kid\" { within mother }\n"));

    [Fact]
    public void A_journey_is_renamed_with_the_shared_touchpoint_that_it_uses() => Assert.Equal(
        ["renamed minor journey b name", "renamed minor touchpoint t2 name"],
        Between(
            "journey a \"A\" { stage decision { use t } }\ntouchpoint t \"T\" { need \"x\" }\n",
            "journey b \"A\" { stage decision { use t2 } }\ntouchpoint t2 \"T\" { need \"x\" }\n"));

    [Theory]
    [InlineData("x", 1001)]
    [InlineData("y", 2002)]
    public void A_long_chain_is_followed_to_its_end(string last, int changes)
    {
        static string Many(string suffix, string last) => Journey(string.Join('\n', Enumerable.Range(0, 1000).Select(number =>
            $"touchpoint t{number}{suffix} \"T {number}\" {{ then t{number + 1}{suffix} }}")) + $"\ntouchpoint t1000{suffix} \"T\" {{ need \"{last}\" }}");

        Assert.Equal(changes, Between(Many("", "x"), Many("n", last)).Count);
    }

    private static string Journey(string touchpoints) => $"journey j \"J\" {{ stage decision {{\n{touchpoints}\n}} }}\n";

    private static IReadOnlyList<string> Between(string before, string after) =>
        [.. Changes.Between(WorkspaceFolder.Of(("a.journey", before)), WorkspaceFolder.Of(("a.journey", after))).Select(Pair.Line)];
}
