namespace Journeys.Rules.Tests.Messaging;

/// <summary>What a missing translation points to.</summary>
public class MissingTranslationTests
{
    private const string Text =
        """
        workspace "W" { languages nl, da }
        message m "M" { text "Hallo" }
        journey a "A" { stage decision { touchpoint t "T" { says m "Hallo daar" } } }
        """;

    [Fact]
    public void The_text_to_translate_is_related_only_where_it_stands_elsewhere()
    {
        var findings = Judged.Text(Text).Where(finding => finding.Rule.Name == "missing-translation").ToList();

        Assert.Equal(["\"Hallo daar\""], findings.Where(finding => finding.Related.IsEmpty).Select(finding => finding.Origin.Text));
        Assert.Equal(["\"Hallo\""], findings.SelectMany(finding => finding.Related).Select(related => related.Origin.Text));
    }
}
