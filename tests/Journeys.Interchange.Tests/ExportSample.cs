using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Interchange.Tests;

/// <summary>A small workspace in three languages, for the formats that people read.</summary>
internal static class ExportSample
{
    private const string Source = """
        workspace "W" { languages en, nl, da }
        team shop "Shop team" { title@nl "Winkelteam"  title@da "Butikken" }
        channel counter "Counter" offline { title@nl "Balie"  title@da "Disken" }
        channel web "Website" online
        persona bea "Bea, rides daily" { title@nl "Bea, fietst elke dag"  title@da "Bea, cykler hver dag" }
        message ready "Ready" { text "While you wait" text@nl "Klaar terwijl je wacht" text@da "Klar, mens du venter" }
        metric wait "Waiting time" duration { target <= 10m }
        journey flat "Flat tyre: what now?" {
          title@nl "Lekke band: wat nu?"  title@da "Punkteret: hvad nu?"
          persona bea  goal "Ride on"  goal@nl "Weer fietsen"  goal@da "Cykle igen"  owner shop  status draft  reviewed 2026-10-01 every 90d
          stage awareness { }
          stage decision {
            goal "Know the price first"
            opportunity board "Prices on the wall" { status doing  owner shop  due 2026-12-31 }
            touchpoint pay "Pay" {
              title@nl "Betalen"  title@da "Betale"
              channel counter, web  moment "Waits at the counter"  need "Quick and clear"  says ready  critical transaction  priority high
              satisfaction 2.40/5 observed on 2026-10-01 n 12  emotion -1 "Hurried"  thinks "How much?"  quote "Fine."  metric wait
              pain "Queue"  pain "No receipt"  opportunity app "Pay in the app"  backstage "Counts the till"  system "Till"  system "Bank"  owner shop
            }
            touchpoint go "Ride" { emotion +2 "Free"  status planned until 2027-01-01  satisfaction 8/10 proposed n 1 }
          }
          stage post-purchase {
            touchpoint mail "Mail" { emotion +2 "Proud" }
            touchpoint call "Call" { critical no because "Few do" }
          }
          skip retention because "Later"
        }
        journey empty "Empty" { status retired }
        """;

    /// <summary>The workspace.</summary>
    public static Workspace Workspace { get; } = WorkspaceLoader.Load([new SourceText("a.journey", Source)]);

    /// <summary>One of its journeys.</summary>
    public static EffectiveJourney Journey(string name) => Workspace.Views.Single(view => view.Name.Value == name);
}
