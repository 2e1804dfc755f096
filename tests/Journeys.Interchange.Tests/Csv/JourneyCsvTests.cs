using Journeys.Interchange.Csv;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Interchange.Tests.Csv;

public class JourneyCsvTests
{
    private const string Source = """
        workspace "W" { languages en, nl }
        channel shop "Shop" offline { title@nl "Winkel" }
        message ready "Ready" { text "While you wait" text@nl "Klaar terwijl je wacht" }
        metric wait "Waiting time" duration { target <= 10m }
        field risk "Risk" text
        journey flat "Flat tyre" {
          title@nl "Lekke band"
          stage decision {
            touchpoint pay "Pay, at once" {
              channel shop  need "=2+3"  need@nl "Snel klaar"  says ready  critical transaction  priority high
              satisfaction 2.4/5 observed on 2026-10-01 n 12  emotion -1 "Hurried"  metric wait
              personalised with "name" basis consent
              pain "Queue"  field risk "Theft"  then pay when "again"
            }
          }
        }
        """;

    private static readonly Workspace Workspace = WorkspaceLoader.Load([new SourceText("a.journey", Source)]);

    [Fact]
    public void A_touchpoint_is_a_row() => Assert.Equal(
        [
            ("journey", "flat"), ("journey_title", "Flat tyre"), ("stage", "decision"), ("stage_title", "Decision"), ("position", "1"),
            ("touchpoint", "pay"), ("title", "\"Pay, at once\""), ("channels", "Shop"), ("need", "'=2+3"), ("says", "While you wait"),
            ("critical", "transaction"), ("priority", "high"), ("satisfaction", "2.4"), ("satisfaction_of", "5"), ("evidence", "observed"),
            ("satisfaction_on", "2026-10-01"), ("answers", "12"), ("emotion", "-1"), ("feeling", "Hurried"), ("pains", "Queue"),
            ("metrics", "Waiting time <= 10m"), ("personalised", "name (consent)"), ("then", "pay (again)"), ("field:risk", "Theft"),
        ],
        Row("en"));

    [Fact]
    public void Texts_are_in_the_language_that_was_asked_for_or_the_first()
    {
        var row = Row("nl").ToDictionary();
        var texts = new[] { "journey_title", "channels", "need", "says", "pains" }.Select(column => row[column]);
        Assert.Equal(["Lekke band", "Winkel", "Snel klaar", "Klaar terwijl je wacht", "Queue"], texts);
    }

    [Fact]
    public void A_workspace_without_journeys_has_the_names_of_the_columns_only() =>
        Assert.Single(JourneyCsv.Write(Workspace, [], "en").TrimEnd().Split("\r\n"));

    /// <summary>The cells that are not empty, by their columns; no cell of this source holds a comma but the title.</summary>
    private static IEnumerable<(string Column, string Cell)> Row(string language)
    {
        var lines = JourneyCsv.Write(Workspace, Workspace.Views, language).TrimEnd().Split("\r\n");
        Assert.Equal(2, lines.Length);
        var cells = lines[1].Replace("\"Pay, at once\"", "\"Pay; at once\"").Split(',').Select(cell => cell.Replace("\"Pay; at once\"", "\"Pay, at once\""));
        return lines[0].Split(',').Zip(cells).Where(cell => cell.Second.Length > 0);
    }
}
