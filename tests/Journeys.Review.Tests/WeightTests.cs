using Journeys.Language.Model;
using Journeys.Testing;

namespace Journeys.Review.Tests;

/// <summary>What a change weighs, by what customers lose.</summary>
public class WeightTests
{
    private static readonly Date Today = new(2026, 11, 28);

    [Theory]
    [InlineData("status retiring", "breaking")]
    [InlineData("status retiring until 2027-11-01", "breaking")]
    [InlineData("status retiring until 2026-11-28", "breaking")]
    [InlineData("status retiring until 2026-11-01", "notable")]
    [InlineData("status planned", "minor")]
    [InlineData("", "breaking")]
    public void A_touchpoint_that_is_gone_weighs_little_only_where_its_day_has_passed_or_had_not_come(string status, string weight)
    {
        Assert.Equal([$"removed {weight} touchpoint j.a -"], Lines(Journey($"touchpoint a \"A\" {{ need \"x\" {status} }}"), Journey("")));
        Assert.Equal([$"removed {weight} touchpoint t -"], Lines($"touchpoint t \"T\" {{ need \"x\" {status} }}\n" + Journey("use t"), Journey("")));
    }

    [Theory]
    [InlineData("status planned", "minor")]
    [InlineData("", "breaking")]
    public void A_message_that_customers_were_not_told_yet_can_be_withdrawn(string status, string weight)
    {
        const string Message = "message m \"M\" { text \"Hi.\" }\n";

        Assert.Equal([$"removed {weight} message m -"], Lines(Message + Journey($"touchpoint a \"A\" {{ need \"x\" {status} says m }}"), Journey($"touchpoint a \"A\" {{ need \"x\" {status} }}")));
        Assert.Equal(
            [$"removed {weight} message m -"],
            Lines(Message + $"touchpoint t \"T\" {{ need \"x\" {status} says m }}\n" + Journey("use t"), $"touchpoint t \"T\" {{ need \"x\" {status} }}\n" + Journey("use t")));
    }

    [Theory]
    [InlineData("goal \"Buy a shoe\"", "goal \"Buy shoes\"", "changed minor journey j goal")]
    [InlineData("status live", "status retired", "changed notable journey j status")]
    [InlineData("status live", "status draft", "changed notable journey j status")]
    [InlineData("status draft", "status retired", "changed minor journey j status")]
    public void A_journey_weighs_what_customers_notice_of_it(string before, string after, string line) =>
        Assert.Equal([line], Lines($"journey j \"J\" {{ {before} }}\n", $"journey j \"J\" {{ {after} }}\n"));

    [Fact]
    public void A_touchpoint_that_is_only_planned_again_has_another_status() => Assert.Equal(
        ["changed notable touchpoint j.a status"],
        Lines(Journey("touchpoint a \"A\" { need \"x\" critical service priority high }"), Journey("touchpoint a \"A\" { need \"x\" critical service priority high status planned }")));

    [Theory]
    [InlineData("", "notable", "Reaches j.")]
    [InlineData("status draft", "minor", "from online to offline.")]
    public void A_channel_that_is_no_longer_online_is_noticed_where_customers_meet_it(string status, string weight, string end)
    {
        var before = "channel web \"Web\" online\ntouchpoint t \"T\" { channel web }\n" + $"journey j \"J\" {{ {status} stage decision {{ use t }} }}\n";
        var change = Assert.Single(Between(before, before.Replace("online", "offline", StringComparison.Ordinal)));

        Assert.Equal($"changed {weight} channel web kind", Pair.Line(change));
        Assert.EndsWith(end, change.Message.English, StringComparison.Ordinal);
    }

    private static string Journey(string items) => $"journey j \"J\" {{ stage decision {{\n{items}\n}} }}\n";

    private static IReadOnlyList<string> Lines(string before, string after) => [.. Between(before, after).Select(Pair.Line)];

    private static IReadOnlyList<Change> Between(string before, string after) =>
        Changes.Between(WorkspaceFolder.Of(("a.journey", before)), WorkspaceFolder.Of(("a.journey", after)), Today);
}
