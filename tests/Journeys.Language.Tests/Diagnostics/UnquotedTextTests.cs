using Journeys.Language.Diagnostics;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>Words without their quotes end where something else begins that their keyword takes, so that the fix swallows nothing.</summary>
public class UnquotedTextTests
{
    [Theory]
    [InlineData("allow missing-owner because we know until 2027-01-01", "allow missing-owner because \"we know\" until 2027-01-01")]
    [InlineData("personalised with purchases basis consent", "personalised with \"purchases\" basis consent")]
    [InlineData("personalised with past purchases basis legitimate-interests", "personalised with \"past purchases\" basis legitimate-interests")]
    [InlineData("image images/ad.png \"An ad\"", "image \"images/ad.png\" \"An ad\"")]
    public void What_the_keyword_takes_stays_outside_the_quotes(string statement, string mended) =>
        AssertMended(Touchpoint(statement), Touchpoint(mended), FixKind.Always);

    [Theory]
    [InlineData("channel x X online\n", "channel x \"X\" online\n")]
    [InlineData("channel x The Shop online offline { }\n", "channel x \"The Shop online\" offline { }\n")]
    [InlineData("metric nps Net Promoter Score nps { target >= 30 }\n", "metric nps \"Net Promoter Score\" nps { target >= 30 }\n")]
    [InlineData("stages s \"S\" { stage help Get help optional }\n", "stages s \"S\" { stage help \"Get help\" optional }\n")]
    [InlineData("# language: nl\nkanaal x De winkel offline\n", "# language: nl\nkanaal x \"De winkel\" offline\n")]
    public void So_does_the_kind_behind_a_title(string text, string mended) => AssertMended(text, mended, FixKind.Always);

    [Theory]
    [InlineData("need to know until 2027-01-01", "need \"to know until 2027-01-01\"")]
    [InlineData("allow missing-owner because we wait until spring", "allow missing-owner because \"we wait until spring\"")]
    public void What_the_keyword_does_not_take_there_is_part_of_the_words(string statement, string mended) =>
        AssertMended(Touchpoint(statement), Touchpoint(mended), FixKind.Always);

    [Fact]
    public void What_comes_too_late_is_not_swallowed_either()
    {
        var errors = Told.Errors(Touchpoint("feedback survey via phone calls every 90d"));
        Assert.Equal("\"phone calls\"", errors[0].Fixes[0].Edits[0].NewText);
    }

    [Theory]
    [InlineData("touchpoint x What it was like { }\n")]
    [InlineData("stages s \"S\" { stage help People like decision }\n")]
    public void A_name_behind_the_words_may_be_one_of_them(string text)
    {
        Told.Mended(text, out var kind);
        Assert.Equal(FixKind.Suggestion, kind);
    }

    private static void AssertMended(string text, string expected, FixKind expectedKind)
    {
        Assert.Equal(expected, Told.Mended(text, out var kind));
        Assert.Equal(expectedKind, kind);
        Assert.Empty(Told.Errors(expected));
    }

    private static string Touchpoint(string statement) => "touchpoint t \"T\" {\n  " + statement + "\n}\n";
}
