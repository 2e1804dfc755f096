using Journeys.Testing;

namespace Journeys.Review.Tests;

/// <summary>The sentences that tell a change.</summary>
public class MessageTests
{
    private const string Shared = "touchpoint pay \"Paying\" { priority high }\njourney a \"A\" { stage decision { use pay } }\njourney b \"B\" { stage decision { use pay } }\n";

    [Fact]
    public void A_change_of_something_shared_names_the_journeys_that_it_reaches()
    {
        var change = Only(Shared, Shared.Replace("high", "low", StringComparison.Ordinal));

        Assert.Equal(["a", "b"], change.Reaches.AsEnumerable());
        Assert.Equal("The touchpoint \"Paying\" (pay): priority changed from high to low. Reaches a, b.", change.Message.English);
        Assert.Equal("Het contactmoment \"Paying\" (pay): prioriteit veranderde van hoog in laag. Raakt a, b.", change.Message.Dutch);
        Assert.Equal("Kontaktpunktet \"Paying\" (pay): prioritet er ændret fra høj til lav. Berører a, b.", change.Message.Danish);
    }

    [Fact]
    public void A_journey_that_says_it_otherwise_itself_is_not_reached()
    {
        var own = Shared.Replace("journey b \"B\" { stage decision { use pay } }", "journey b \"B\" { stage decision { use pay { priority medium } } }", StringComparison.Ordinal);

        Assert.Equal(["a"], Only(own, own.Replace("high", "low", StringComparison.Ordinal)).Reaches.AsEnumerable());
    }

    [Fact]
    public void Something_new_with_the_title_of_something_gone_comes_with_a_hint()
    {
        var changes = Between(
            "journey a \"A\" { stage decision { touchpoint pay \"Paying\" { priority high } } }\n",
            "journey a \"A\" { stage decision { touchpoint checkout \"Paying\" { priority low } } }\n");

        var added = Assert.Single(changes, change => change.Kind == ChangeKind.Added);
        Assert.EndsWith("If it is pay under a new name, write `was pay` behind its name.", added.Message.English, StringComparison.Ordinal);
        Assert.Equal("If it is pay under a new name, write `was pay` behind its name.", added.Hint?.English);
    }

    [Theory]
    [InlineData("journey a \"A\" { stage decision { touchpoint faq \"Answers\" { priority high } } }\n", "touchpoint faq \"Answers\"", "touchpoint vragen \"Questions\"", "faq")]
    [InlineData("team a \"A\" { about \"What we do\" }\n", "team a \"A\"", "team b \"B\"", "a")]
    [InlineData("journey a \"A\" { stage one \"One\" { } }\nstages m \"M\" { stage one \"One\" { purpose \"P\" }  stage two \"Two\" { } }\n", "stage one \"One\" { purpose", "stage three \"Three\" { purpose", "one")]
    [InlineData("journey a \"A\" { goal \"G\" }\n", "journey a \"A\"", "journey b \"B\"", "a")]
    public void Something_new_that_says_what_something_gone_said_comes_with_a_hint(string before, string old, string now, string name)
    {
        var added = Assert.Single(Between(before, before.Replace(old, now, StringComparison.Ordinal)), change => change.Kind == ChangeKind.Added);

        Assert.EndsWith($"If it is {name} under a new name, write `was {name}` behind its name.", added.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("team a \"A\"\n", "team b \"B\"\n")]
    [InlineData("team a \"A\" { about \"X\" }\nteam c \"C\" { about \"X\" }\n", "team b \"B\" { about \"X\" }\n")]
    [InlineData("team a \"A\" { about \"X\" }\n", "team b \"B\" { about \"X\" }\nteam c \"C\" { about \"X\" }\n")]
    [InlineData("journey a \"A\" { stage decision { touchpoint x \"X\" { } } stage retention { } }\n", "journey a \"A\" { stage decision { } stage retention { touchpoint y \"Y\" { } } }\n")]
    public void Where_it_says_nothing_or_several_may_be_meant_or_it_stands_elsewhere_there_is_no_hint(string before, string after) =>
        Assert.DoesNotContain(Between(before, after), change => change.Message.English.Contains("new name", StringComparison.Ordinal));

    [Fact]
    public void A_long_text_is_cut_and_its_line_ends_are_not_shown()
    {
        var text = string.Concat(Enumerable.Repeat("word 👟 ", 40));
        var change = Only("team a \"A\"\n", $"team a \"A\" {{ about \"{text}\\nmore\" }}\n");

        Assert.InRange(change.Message.English.Length, 80, 180);
        Assert.DoesNotContain('\n', change.Message.English);
        Assert.Contains("…", change.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_is_the_line_that_says_it_now()
    {
        var after = "journey a \"A\" {\n  stage decision {\n    touchpoint pay \"Paying\" {\n      priority low\n    }\n  }\n}\n";

        Assert.Equal(4, Only(after.Replace("low", "high", StringComparison.Ordinal), after).Origin.Range.Start.Line);
    }

    private static IReadOnlyList<Change> Between(string before, string after) =>
        Changes.Between(WorkspaceFolder.Of(("a.journey", before)), WorkspaceFolder.Of(("a.journey", after)));

    private static Change Only(string before, string after) => Assert.Single(Between(before, after));
}
