namespace Journeys.Rules.Tests.Engine;

/// <summary>A statement that cannot be read is told where it stands, and nothing is said of its lack.</summary>
public class OneMistakeTests
{
    private const string Whole = """
        workspace "W" { languages en }
        team o "O"
        channel c "C" online
        message m "M" { text "Hello" }
        journey a "A" {
          owner o
          status live
          stage awareness {
            touchpoint t1 "T1" {
              channel c
              need "n"
              says m
              critical first-contact
              priority high
              feedback survey every 90d
              personalised with "x" basis contract
            }
          }
          stage consideration { touchpoint t2 "T2" { channel c  need "n"  says m } }
          stage decision { touchpoint t3 "T3" { channel c  need "n"  says m } }
          stage post-purchase { touchpoint t4 "T4" { channel c  need "n"  says m } }
          stage retention { touchpoint t5 "T5" { channel c  need "n"  says m } }
        }
        """;

    [Fact]
    public void The_whole_has_none() => Assert.Empty(Told(Whole));

    [Theory]
    [InlineData("status live", "status drft", "invalid-value")]
    [InlineData("stage awareness", "stage awarness", "unknown-reference")]
    [InlineData("stage awareness", "stage", "missing-argument")]
    [InlineData("channel c\n      need", "channel\n      need", "missing-argument")]
    [InlineData("need \"n\"\n", "need\n", "missing-argument")]
    [InlineData("says m\n", "says\n", "missing-argument")]
    [InlineData("critical first-contact", "critical first-contct", "invalid-value")]
    [InlineData("priority high", "priority hihg", "invalid-value")]
    [InlineData("priority high", "priority", "missing-argument")]
    [InlineData("feedback survey", "feedback survy", "invalid-value")]
    [InlineData("basis contract", "basis contrct", "invalid-value")]
    [InlineData("personalised with", "personalised", "missing-argument")]
    public void One_mistake_is_one_finding(string right, string wrong, string rule) =>
        Assert.Equal([rule], Told(Whole.Replace(right, wrong)));

    [Fact]
    public void What_another_mistake_leaves_out_is_told_still()
    {
        var text = Whole.Replace("stage awareness", "stage awarness").Replace("stage retention", "stage").Replace("stage decision { touchpoint t3 \"T3\" { channel c  need \"n\"  says m } }", "");

        Assert.Equal(["missing-argument", "missing-stage", "missing-stage", "unknown-reference"], Told(text));
    }

    private static List<string> Told(string text) =>
        [.. Judged.Text(text).Select(finding => finding.Rule.Name).Where(name => name != "unused-declaration").Order(StringComparer.Ordinal)];
}
