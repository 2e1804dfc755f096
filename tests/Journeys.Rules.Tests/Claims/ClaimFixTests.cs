using Journeys.Language.Diagnostics;

namespace Journeys.Rules.Tests.Claims;

/// <summary>What is offered for a text that contradicts its claim.</summary>
public class ClaimFixTests
{
    [Theory]
    [InlineData("nl", "30 days", "Retour binnen 14 dagen.", "Retour binnen 30 dagen.")]
    [InlineData("nl", "30 days", "Retour binnen veertien dagen.", "Retour binnen dertig dagen.")]
    [InlineData("nl", "14 days", "Retour binnen 3 weken.", "Retour binnen 2 weken.")]
    [InlineData("nl", "30 days", "Retour binnen een week.", "Retour binnen 30 dagen.")]
    [InlineData("nl", "1 days", "Retour binnen 14 dagen.", "Retour binnen 1 dag.")]
    [InlineData("nl", "30 days", "Een 14-daagse retourperiode.", "Een 30-daagse retourperiode.")]
    [InlineData("nl", "EUR 4.95", "Retour kost € 5,95.", "Retour kost € 4,95.")]
    [InlineData("nl", "EUR 4.95", "Retour kost 6,-.", "Retour kost 4,95.")]
    [InlineData("da", "30 days", "14 dages returret.", "30 dages returret.")]
    [InlineData("da", "30 days", "Retur i fjorten dage.", "Retur i tredive dage.")]
    [InlineData("da", "DKK 39", "Retur koster 49 kr.", "Retur koster 39 kr.")]
    [InlineData("da", "20%", "25 % rabat på retur.", "20 % rabat på retur.")]
    [InlineData("en", "30 days", "Fourteen days to return it.", "Thirty days to return it.")]
    [InlineData("en", "30 days", "A 14-day return.", "A 30-day return.")]
    [InlineData("en", "GBP 14.50", "A return costs £12.", "A return costs £14.50.")]
    [InlineData("en", "2 years", "Return it for one year.", "Return it for two years.")]
    public void The_value_in_the_manner_of_the_text(string language, string value, string text, string mended) =>
        Assert.Contains(mended, Offered(language, $"value {value}", text));

    [Theory]
    [InlineData("nl", "Hoi! Retourneren kan niet. Tot snel.", "Hoi! 30 dagen gratis retour. Tot snel.")]
    [InlineData("nl", "Retour in 2 weken", "30 dagen gratis retour")]
    public void The_claims_own_phrase(string language, string text, string mended) =>
        Assert.Contains(mended, Offered(language, "value 30 days  phrase \"30 dagen gratis retour\"", text));

    [Theory]
    [InlineData("Return or refund: within 14 days.")]
    [InlineData("A return, 14 days, a refund.")]
    [InlineData("Refund on return within 14 days: a return and a refund.")]
    public void A_value_against_two_claims_is_replaced_once(string text)
    {
        var content = "workspace \"W\" { languages en }\nclaim c \"C\" { value 30 days  watch \"return\", \"refund\" }\n"
            + "claim d \"D\" { value 30 days  watch \"refund\", \"return\" }\n" + $"message m \"M\" {{ text \"{text}\"  claims c, d }}\n";
        var fixes = Judged.Text(content).Where(finding => finding.Rule.Name == "conflicting-claim").SelectMany(finding => finding.Fixes).ToList();
        Assert.NotEmpty(fixes);
        Assert.All(fixes, fix => Assert.Equal(text.Replace("14", "30"), Mended(text, content, fix)));
    }

    [Fact]
    public void A_line_to_translate()
    {
        const string content = """
            workspace "W" { languages nl, da, en }
            message m "M" {
              text "Kom binnen."
            }
            message n "N" { text "Kijk \"rond\"." }
            journey j "J" { stage decision { touchpoint t "T" { says m  says n } } }
            """;
        var fixes = Judged.Text(content).Where(finding => finding.Rule.Name == "missing-translation").SelectMany(finding => finding.Fixes)
            .Select(fix => Assert.Single(fix.Edits).NewText).ToList();
        Assert.Equal(
            [
                "\n  text@da \"[nl → da] Kom binnen.\"\n  text@en \"[nl → en] Kom binnen.\"",
                "  text@da \"[nl → da] Kijk \\\"rond\\\".\"  text@en \"[nl → en] Kijk \\\"rond\\\".\"",
            ],
            fixes);
    }

    private static List<string> Offered(string language, string claim, string text)
    {
        var content = $"workspace \"W\" {{ languages {language} }}\nclaim c \"C\" {{ {claim}  watch \"retour\", \"retur\", \"return\" }}\n"
            + $"message m \"M\" {{ text \"{text}\" }}\n";
        var finding = Judged.Text(content).Single(found => found.Rule.Name == "conflicting-claim");
        Assert.All(finding.Fixes, fix => Assert.Equal(FixKind.Suggestion, fix.Kind));
        return [.. finding.Fixes.Select(fix => Mended(text, content, fix))];
    }

    private static string Mended(string text, string content, Fix fix)
    {
        var start = content.IndexOf(text, StringComparison.Ordinal);
        foreach (var edit in fix.Edits.OrderByDescending(edit => edit.Origin.Span.Start))
        {
            text = text.Remove(edit.Origin.Span.Start - start, edit.Origin.Span.Length).Insert(edit.Origin.Span.Start - start, edit.NewText);
        }

        return text;
    }
}
