using Journeys.Testing;

namespace Journeys.Review.Tests;

/// <summary>What is told of a change is what a colleague would say, in three languages.</summary>
public class WordingTests
{
    private const string Brand = "workspace \"W\" { languages en, nl }\nmessage m \"Hello there\" { text \"Hi.\" }\nmessage o \"Other\" { text \"Ho.\" }\nchannel web \"Web\" online\nchannel shop \"Shop\" offline\n";

    [Theory]
    [InlineData("critical service", "", "is no longer critical (was: service)", "is niet meer kritiek (was: service)", "er ikke længere kritisk (var: service)")]
    [InlineData("critical first-contact", "critical no because \"z\"", "is no longer critical (was: first-contact); critical (because) was added: \"z\"", "is niet meer kritiek (was: eerste-contact); kritiek (omdat) is toegevoegd: \"z\"", "er ikke længere kritisk (var: første-kontakt); kritisk (fordi) er tilføjet: \"z\"")]
    [InlineData("priority high", "", "has no priority any more (was: high)", "heeft geen prioriteit meer (was: hoog)", "har ingen prioritet længere (var: høj)")]
    [InlineData("says m", "", "no longer says \"Hello there\"", "zegt niet meer \"Hello there\"", "siger ikke længere \"Hello there\"")]
    [InlineData("says m", "says o", "now says \"Other\" instead of \"Hello there\"", "zegt nu \"Other\" in plaats van \"Hello there\"", "siger nu \"Other\" i stedet for \"Hello there\"")]
    [InlineData("", "then next when \"She doubts\"", "now leads to \"Reviews\" (She doubts)", "leidt nu naar \"Reviews\" (She doubts)", "fører nu til \"Reviews\" (She doubts)")]
    [InlineData("then next", "", "no longer leads to \"Reviews\"", "leidt niet meer naar \"Reviews\"", "fører ikke længere til \"Reviews\"")]
    public void A_touchpoint_is_spoken_of_itself(string before, string after, string english, string dutch, string danish)
    {
        var message = Only(Touchpoint(before), Touchpoint(after)).Message;

        Assert.Equal($"The touchpoint \"A\" (j.a) {english}.", message.English);
        Assert.Equal($"Het contactmoment \"A\" (j.a) {dutch}.", message.Dutch);
        Assert.Equal($"Kontaktpunktet \"A\" (j.a) {danish}.", message.Danish);
    }

    [Theory]
    [InlineData("need \"x\" need@nl \"y\"", "need \"x2\" need@nl \"y2\"", "need changed from \"x\" to \"x2\"; need@nl changed from \"y\" to \"y2\".")]
    [InlineData("says m \"Hi\" says@nl m \"Hoi\"", "says m \"Ha\" says@nl m \"Ho\"", "says (wording) changed from \"Hi\" to \"Ha\"; says (wording)@nl changed from \"Hoi\" to \"Ho\".")]
    [InlineData("emotion +1 \"Curious\"", "emotion -1 \"Bored\"", "emotion changed from \"1\" to \"-1\"; emotion (words) changed from \"Curious\" to \"Bored\".")]
    [InlineData("satisfaction 3.6/5 observed on 2026-11-03 n 22", "satisfaction 2.9/5 observed on 2026-11-20 n 40", "satisfaction changed from \"3.6/5\" to \"2.9/5\"; satisfaction (on) changed from \"2026-11-03\" to \"2026-11-20\"; satisfaction (n) changed from \"22\" to \"40\".")]
    public void All_that_differs_in_a_field_is_told(string before, string after, string told) =>
        Assert.Equal($"The touchpoint \"A\" (j.a): {told}", Only(Touchpoint(before), Touchpoint(after)).Message.English);

    [Fact]
    public void A_text_that_ends_with_a_full_stop_ends_the_sentence() => Assert.Equal(
        "The message \"Hello there\" (m): text changed from \"Hi.\" to \"Hi you.\"",
        Only(Brand, Brand.Replace("Hi.", "Hi you.", StringComparison.Ordinal)).Message.English);

    [Fact]
    public void Stages_are_called_by_their_titles()
    {
        const string Before = "journey j \"J\" { stage decision { touchpoint a \"A\" { need \"x\" } } stage retention { } }\n";
        var moved = Only(Before, "journey j \"J\" { stage decision { } stage retention { touchpoint a \"A\" { need \"x\" } } }\n").Message;
        var skipped = Only(Before, Before.Replace("stage retention", "skip post-purchase because \"Nothing happens\" stage retention", StringComparison.Ordinal)).Message;
        var gone = Only(Before, Before.Replace("stage retention { }", "", StringComparison.Ordinal)).Message;

        Assert.Equal("Het contactmoment \"A\" (j.a) is naar een andere fase verplaatst, van Beslissing naar Behoud.", moved.Dutch);
        Assert.Equal("The journey \"J\" (j) now skips Post-purchase: \"Nothing happens\".", skipped.English);
        Assert.Equal("Kunderejsen \"J\" (j) springer nu over: Efter køb, \"Nothing happens\".", skipped.Danish);
        Assert.Equal("De fase \"Behoud\" (j.retention) is verwijderd.", gone.Dutch);
    }

    [Fact]
    public void Several_things_go_with_a_verb_for_several()
    {
        const string Claims = "claim c \"C\" { value 3 days }\nclaim d \"D\" { value 4 days }\n";
        var before = Claims + "message p \"P\" { text \"x\" claims c, d }\n";

        var message = Only(before, before.Replace(" claims c, d", "", StringComparison.Ordinal)).Message;

        Assert.Equal("The message \"P\" (p): claims were removed: \"c, d\".", message.English);
        Assert.Equal("De boodschap \"P\" (p): beloften zijn verwijderd: \"c, d\".", message.Dutch);
    }

    [Fact]
    public void The_kind_of_a_channel_is_no_child()
    {
        var message = Only("channel web \"Web\" online\n", "channel web \"Web\" offline\n").Message;

        Assert.Equal("Het kanaal \"Web\" (web): soort veranderde van online in offline.", message.Dutch);
        Assert.Equal("Kanalen \"Web\" (web): type er ændret fra online til offline.", message.Danish);
    }

    [Fact]
    public void At_most_twelve_journeys_are_named_in_the_order_that_people_look_for_them()
    {
        var users = string.Concat(Enumerable.Range(1, 14).Select(number => $"journey j{number} \"J\" {{ stage decision {{ use t }} }}\n"));

        var change = Only("touchpoint t \"T\" { priority high }\n" + users, "touchpoint t \"T\" { priority low }\n" + users);

        Assert.EndsWith("Reaches j1, j2, j3, j4, j5, j6, j7, j8, j9, j10, j11, j12, … and 2 more.", change.Message.English, StringComparison.Ordinal);
        Assert.Equal(14, change.Reaches.Length);
    }

    [Theory]
    [InlineData("priority high", "priority hihg", "priority can no longer be read (was: high)", "notable")]
    [InlineData("channel web", "channel \"\"", "channel can no longer be read (was: \"web\")", "notable")]
    public void What_can_no_longer_be_read_is_not_removed(string before, string after, string told, string weight)
    {
        var change = Only(Touchpoint(before + " critical service"), Touchpoint(after + " critical service"));

        Assert.Equal(($"The touchpoint \"A\" (j.a): {told}.", weight), (change.Message.English, change.Weight.ToString().ToLowerInvariant()));
    }

    [Fact]
    public void A_claim_of_which_the_value_can_no_longer_be_read_breaks_nothing_yet()
    {
        var change = Only("claim c \"C\" { value EUR 4.95 }\n", "claim c \"C\" { value €4.95 }\n");

        Assert.Equal("The claim \"C\" (c): value can no longer be read (was: \"EUR 4.95\").", change.Message.English);
        Assert.Equal(ChangeWeight.Notable, change.Weight);
    }

    [Theory]
    [InlineData("30 days", "\"30 days\"", 0)]
    [InlineData("\"2 weeks\"", "14 days", 0)]
    [InlineData("EUR 4.95", "\"EUR 4.95\"", 0)]
    [InlineData("\"30 days\"", "\"30 days or so\"", 1)]
    [InlineData("30 days", "\"20 days\"", 1)]
    [InlineData("\"lifetime\"", "5 years", 1)]
    public void Quotes_around_a_value_break_no_promise(string before, string after, int changes) =>
        Assert.Equal(changes, Between($"claim c \"C\" {{ value {before} }}\n", $"claim c \"C\" {{ value {after} }}\n").Count(change => change.Weight == ChangeWeight.Breaking));

    [Theory]
    [InlineData("because \"p\"", "because \"q\"", "\"silent-touchpoint (p)\" to \"silent-touchpoint (q)\"")]
    [InlineData("because \"p\"", "because \"p\" until 2027-05-01", "\"silent-touchpoint (p)\" to \"silent-touchpoint (p) until 2027-05-01\"")]
    public void Another_reason_to_accept_a_finding_is_told(string before, string after, string told)
    {
        var change = Only(Touchpoint("allow silent-touchpoint " + before), Touchpoint("allow silent-touchpoint " + after));

        Assert.Equal(($"The touchpoint \"A\" (j.a): allow changed from {told}.", ChangeWeight.Minor), (change.Message.English, change.Weight));
        Assert.Empty(Between(Touchpoint(""), Touchpoint("allow silent-touchpoint " + after)));
    }

    [Fact]
    public void What_matters_most_comes_first()
    {
        const string Before = "journey z \"Z\" { stage decision { touchpoint a \"A\" { priority high critical service } } }\njourney b \"B\" { }\nclaim y \"Y\" { value 3 days }\nterm \"t\" { avoid \"u\" }\n";

        Assert.Equal(
            ["journey b", "claim y", "stage z.decision", "term t"],
            Between(Before, "journey z \"Z\" { }\n").Select(change => $"{change.Subject} {change.Path}"));
    }

    [Fact]
    public void A_term_tells_its_language() => Assert.Equal(
        ["The term \"schoen\" (@en) was added.", "The term \"schoen\" (@nl) was removed."],
        Between(Brand + "term@nl \"schoen\" { avoid \"x\" }\n", Brand + "term@en \"schoen\" { avoid \"x\" }\n").Select(change => change.Message.English).Order(StringComparer.Ordinal));

    private static string Touchpoint(string statements) =>
        Brand + $"journey j \"J\" {{ stage decision {{ touchpoint a \"A\" {{ {statements} }}\ntouchpoint next \"Reviews\" {{ need \"z\" }} }} }}\n";

    private static IReadOnlyList<Change> Between(string before, string after) =>
        Changes.Between(WorkspaceFolder.Of(("a.journey", before)), WorkspaceFolder.Of(("a.journey", after)));

    private static Change Only(string before, string after) => Assert.Single(Between(before, after));
}
