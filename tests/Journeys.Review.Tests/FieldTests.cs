using Journeys.Testing;

namespace Journeys.Review.Tests;

/// <summary>Field, before and after of a change are true: a part is never told as the whole, and a text is compared with that of its language.</summary>
public class FieldTests
{
    private const string Messages = "message m1 \"M\" { text \"One.\" }\nmessage m2 \"M\" { text \"Two.\" }\nmetric score \"S\" nps\n";

    [Theory]
    [InlineData("priority medium because \"a\"", "priority medium", "priority.because", "a", null)]
    [InlineData("priority medium because \"a\"", "priority low because \"b\"", "priority", "medium", "low")]
    [InlineData("priority medium because \"a\"", "", "priority", "medium", null)]
    [InlineData("critical transaction", "critical transaction because \"b\"", "critical.because", null, "b")]
    [InlineData("satisfaction 3.6/5 n 12", "satisfaction 3.6/5 n 2000", "satisfaction.n", "12", "2000")]
    [InlineData("satisfaction 3.6/5 observed", "satisfaction 3.6/5 assumed", "satisfaction.evidence", "observed", "assumed")]
    [InlineData("satisfaction 3.6/5 from score", "satisfaction 3.6/5 from \"talks\"", "satisfaction.from", "score", "talks")]
    [InlineData("satisfaction 3.6/5 on 2026-09-01", "satisfaction 3.6/5 on 2026-10-01", "satisfaction.on", "2026-09-01", "2026-10-01")]
    [InlineData("status retiring", "status retiring until 2027-01-01", "status.until", null, "2027-01-01")]
    [InlineData("emotion +1", "emotion +1 \"Glad\"", "emotion.words", null, "Glad")]
    [InlineData("says m1", "says m1 \"Read this\"", "says.wording", null, "Read this")]
    [InlineData("says m1 \"Read this\"", "says m1", "says.wording", "Read this", null)]
    [InlineData("says m1", "says m2", "says", "m1", "m2")]
    public void A_part_that_changes_alone_has_a_name_of_its_own(string before, string after, string field, string? old, string? now)
    {
        var change = Assert.Single(Between(Touchpoint(before), Touchpoint(after)));

        Assert.Equal((field, old, now), (change.Field, change.Before, change.After));
    }

    [Fact]
    public void It_is_told_in_three_languages()
    {
        var message = Assert.Single(Between(Touchpoint("priority medium because \"a\""), Touchpoint("priority medium"))).Message;

        Assert.Equal("The touchpoint \"P\" (j.p): priority (because) was removed: \"a\".", message.English);
        Assert.Equal("Het contactmoment \"P\" (j.p): prioriteit (omdat) is verwijderd: \"a\".", message.Dutch);
        Assert.Equal("Kontaktpunktet \"P\" (j.p): prioritet (fordi) er fjernet: \"a\".", message.Danish);
    }

    [Fact]
    public void A_message_that_was_replaced_everywhere_is_told_with_what_took_its_place()
    {
        var before = Touchpoint("says m1  says m2");
        var after = before.Replace("message m2 \"M\" { text \"Two.\" }", "message m3 \"N\" { text \"Three.\" }", StringComparison.Ordinal).Replace("says m2", "says m3", StringComparison.Ordinal);

        var says = Assert.Single(Between(before, after), change => change.Field == "says");
        Assert.Equal(("m2", "m3"), (says.Before, says.After));
        Assert.DoesNotContain(Between(before, before.Replace("message m2 \"M\" { text \"Two.\" }", "", StringComparison.Ordinal).Replace("says m2", "", StringComparison.Ordinal)), change => change.Field == "says");
    }

    [Theory]
    [InlineData("title", "titel")]
    public void Another_first_language_is_one_change_and_texts_are_compared_by_their_language(string english, string dutch)
    {
        var untagged = $"workspace \"W\" {{ languages en, nl }}\nterm \"word\" {{ avoid \"x\" }}\n" + Touchpoint($"need \"{english}\"  need@nl \"{dutch}\"  says m1  emotion +1 \"Glad\"  personalised with \"size\"");
        var other = untagged.Replace("languages en, nl", "languages nl, en", StringComparison.Ordinal);
        var tagged = other.Replace($"need \"{english}\"  need@nl \"{dutch}\"", $"need \"{dutch}\"  need@en \"{english}\"", StringComparison.Ordinal);

        foreach (var changes in new[] { Between(untagged, other), Between(untagged, tagged) })
        {
            var change = Assert.Single(changes);
            Assert.Equal(("workspace", "languages", "en, nl", "nl, en"), (change.Path, change.Field, change.Before, change.After));
            Assert.Equal(ChangeWeight.Notable, change.Weight);
        }
    }

    [Fact]
    public void Letters_with_marks_are_the_same_in_one_sign_and_in_several()
    {
        const string One = "caf\u00E9";
        const string Several = "cafe\u0301";
        var before = $"term \"{One}\" {{ avoid \"{One}s\" }}\n" + Touchpoint($"need \"{One}\"  says m1 \"{One}\"  pain \"{One}\"  then p when \"{One}\"");

        Assert.NotEqual(before, before.Replace(One, Several, StringComparison.Ordinal));
        Assert.Empty(Between(before, before.Replace(One, Several, StringComparison.Ordinal)));
    }

    private static string Touchpoint(string statements) =>
        Messages + $"journey j \"J\" {{ stage decision {{ touchpoint p \"P\" {{ {statements.Replace("  ", "\n", StringComparison.Ordinal)} }} }} }}\n";

    private static IReadOnlyList<Change> Between(string before, string after) =>
        Changes.Between(WorkspaceFolder.Of(("a.journey", before)), WorkspaceFolder.Of(("a.journey", after)));
}
