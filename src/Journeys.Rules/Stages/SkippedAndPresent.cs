using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Edits;

namespace Journeys.Rules.Stages;

/// <summary>JRN3004: a stage is left out on purpose and stands there all the same.</summary>
public sealed class SkippedAndPresent() : Rule(new RuleDescriptor(
    "JRN3004",
    "skipped-and-present",
    Severity.Error,
    new Phrase(
        "A stage is left out on purpose and stands there all the same.",
        "Een fase is bewust overgeslagen en staat er toch.",
        "En fase er sprunget over med vilje og står der alligevel."),
    new Phrase(
        """
        A reader who sees the reason for leaving a stage out looks no further, and misses what the customer goes through there.
        One of the two is no longer true: keep the stage or the `skip`.
        """,
        """
        Wie leest waarom een fase is overgeslagen, kijkt niet verder en mist wat de klant daar meemaakt. Een van de twee klopt niet
        meer: houd de fase of de `skip`.
        """,
        """
        Den, der læser, hvorfor en fase er sprunget over, leder ikke videre og overser, hvad kunden oplever der. Det ene af de to
        passer ikke længere: behold fasen eller `skip`.
        """),
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      status draft
      owner  floor
      stage awareness {
        touchpoint window "Shop window" { channel shop  says hello  critical first-contact  priority high }
      }
      stage decision {
        touchpoint fitting "Fitting" { channel shop  says hello }
      }
      skip decision because "Covered by the journey of the shop" #! skipped-and-present
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      status draft
      owner  floor
      stage awareness {
        touchpoint window "Shop window" { channel shop  says hello  critical first-contact  priority high }
      }
      stage decision {
        touchpoint fitting "Fitting" { channel shop  says hello }
      }
    }
    """))
{
    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        foreach (var skip in journey.Declaration.Skips)
        {
            var name = skip.Stage.Value;
            if (journey.StagesNamed(name).FirstOrDefault() is { } present)
            {
                context.Report(
                    skip.Stage.Origin,
                    Message(name, present.Touchpoints.Length),
                    [new RelatedPlace($"stage {name}", present.Name.Origin)],
                    Fixes(skip, present));
            }
        }
    }

    private static Phrase Message(string stage, int touchpoints) => touchpoints == 0
        ? new Phrase(
            $"Stage \"{stage}\" is left out here and also stands in the journey, empty. Keep one of the two.",
            $"Fase \"{stage}\" is hier overgeslagen en staat ook in de klantreis, leeg. Houd een van de twee.",
            $"Fasen \"{stage}\" er sprunget over her og står også i kunderejsen, tom. Behold det ene af de to.")
        : new Phrase(
            $"Stage \"{stage}\" is left out here, but the journey has it, with {Count(touchpoints, "touchpoint", "touchpoints")}. Remove this `skip`, or the stage.",
            $"Fase \"{stage}\" is hier overgeslagen, maar de klantreis heeft haar wel, met {Count(touchpoints, "contactmoment", "contactmomenten")}. Haal deze `skip` weg, of de fase.",
            $"Fasen \"{stage}\" er sprunget over her, men kunderejsen har den, med {Count(touchpoints, "kontaktpunkt", "kontaktpunkter")}. Fjern dette `skip` eller fasen.");

    private static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";

    /// <summary>Where customers are met the stage is the truth; of an empty stage and its skip only people know which.</summary>
    private static ImmutableArray<Fix> Fixes(Skip skip, EffectiveStage present)
    {
        var name = skip.Stage.Value;
        var unskip = new Phrase($"Remove `skip {name}`", $"Haal `skip {name}` weg", $"Fjern `skip {name}`");
        if (!present.Touchpoints.IsEmpty)
        {
            return [new Fix(unskip, FixKind.Always, [StatementEdits.Remove(skip.Origin)])];
        }

        var drop = new Phrase($"Remove the empty stage {name}", $"Haal de lege fase {name} weg", $"Fjern den tomme fase {name}");
        return
        [
            new Fix(drop, FixKind.Suggestion, [StatementEdits.Remove(present.Declaration.Origin)]),
            new Fix(unskip, FixKind.Suggestion, [StatementEdits.Remove(skip.Origin)]),
        ];
    }
}
