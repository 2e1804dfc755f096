namespace Journeys.Rules.Tests.Measurement;

/// <summary>A Dutch or Danish reader is told dates, amounts and kinds as she writes them, and not as the language of journeys does.</summary>
public class SpokenTests
{
    private const string Source = """
        workspace "W" { languages en  review every 2w }
        channel shop "Shop" offline
        claim back "Returns, retour, retur" { value 30d  watch "returns" }
        claim gift "Gift" { value EUR 1250.50  watch "gift card" }
        message m "M" { text "Returns within 14 days." }
        message n "N" { text "A gift card of € 20." }
        metric happy "Happy" csat { target >= 4.5/5 }
        journey j "J" {
          status live
          reviewed 2025-01-02
          stage awareness {
            touchpoint t "T" {
              channel shop  says m  says n
              critical first-contact
              satisfaction 2.5/5 observed on 2026-03-14 n 12345
              feedback survey every 90d
            }
          }
          stage decision {
            touchpoint u "U" { channel shop  critical moment-of-truth  priority high  opportunity o "O" { due 2026-01-15 } }
          }
        }
        """;

    [Theory]
    [InlineData("conflicting-claim", "belooft 30 dagen", "lover 30 dage")]
    [InlineData("conflicting-claim", "belooft € 1.250,50", "lover EUR 1.250,50")]
    [InlineData("unmet-critical", "staat op 2,5/5", "ligger på 2,5/5")]
    [InlineData("unprioritised-critical", "kritiek (eerste contact)", "kritisk (første kontakt)")]
    [InlineData("unmeasured-critical", "kritiek (moment van de waarheid)", "kritisk (sandhedens øjeblik)")]
    [InlineData("stale-review", "nagekeken op 2 januari 2025 en moest uiterlijk 16 januari 2025", "efter den 2. januar 2025 og skulle ses efter igen senest 16. januar 2025")]
    [InlineData("stale-feedback", "bekend van 14 maart 2026", "kendes fra 14. marts 2026")]
    [InlineData("overdue-opportunity", "moest op 15 januari 2026", "færdig den 15. januar 2026")]
    public void Values_are_told_in_the_readers_language(string rule, string dutch, string danish)
    {
        var found = Judged.Text(Source).Where(finding => finding.Rule.Name == rule).ToList();

        Assert.Contains(found, finding => finding.Message.Dutch.Contains(dutch, StringComparison.Ordinal));
        Assert.Contains(found, finding => finding.Message.Danish.Contains(danish, StringComparison.Ordinal));
    }
}
