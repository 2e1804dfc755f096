using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Edits;

namespace Journeys.Rules.Stages;

/// <summary>JRN3003: a stage stands behind one that comes later in the model.</summary>
public sealed class StageOrder() : Rule(new RuleDescriptor(
    "JRN3003",
    "stage-order",
    Severity.Warning,
    new Phrase(
        "The stages of a journey do not stand in the order of their model.",
        "De fasen van een klantreis staan niet in de volgorde van hun model.",
        "Faserne i en kunderejse står ikke i modellens rækkefølge."),
    new Phrase(
        """
        A map is read from left to right as the customer's time goes by. A stage out of order makes everyone read another story than
        the customer lives.
        """,
        """
        Een kaart lees je van links naar rechts, zoals de tijd van de klant verloopt. Door een fase op de verkeerde plek leest iedereen
        een ander verhaal dan de klant beleeft.
        """,
        """
        Et kort læses fra venstre mod højre, som kundens tid går. En fase på den forkerte plads får alle til at læse en anden historie
        end den, kunden oplever.
        """),
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      owner floor
      status draft
      stage consideration {
        touchpoint fitting "Fitting" { channel shop  says hello  critical first-contact  priority high }
      }
      stage awareness { #! stage-order
        touchpoint window "Shop window" { channel shop  says hello }
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      owner floor
      status draft
      stage awareness {
        touchpoint window "Shop window" { channel shop  says hello }
      }
      stage consideration {
        touchpoint fitting "Fitting" { channel shop  says hello  critical first-contact  priority high }
      }
    }
    """))
{
    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        EffectiveStage[] known = [.. journey.Stages.Where(stage => stage.ModelIndex >= 0)];
        var inOrder = LongestRun([.. known.Select(stage => stage.ModelIndex)]);
        var told = new HashSet<int>();
        for (var i = 0; i < known.Length; i++)
        {
            var late = inOrder[i] ? -1 : LateOne(known, i);
            if (late >= 0 && told.Add(late))
            {
                var before = known.First(stage => stage.ModelIndex > known[late].ModelIndex);
                context.Report(
                    known[late].Name.Origin,
                    Message(known[late].Name.Value, before.Name.Value),
                    [new RelatedPlace($"stage {before.Name.Value}", before.Name.Origin)],
                    [Move(known, inOrder, i)]);
            }
        }
    }

    /// <summary>The stage to name: the misplaced one where it is too late, else the first that it came before too early.</summary>
    private static int LateOne(EffectiveStage[] stages, int misplaced)
    {
        var index = stages[misplaced].ModelIndex;
        if (stages.Take(misplaced).Any(earlier => earlier.ModelIndex > index))
        {
            return misplaced;
        }

        return Array.FindIndex(stages, misplaced, later => later.ModelIndex < index);
    }

    /// <summary>Marks a longest run that is in order, so that one misplaced stage is one finding.</summary>
    private static bool[] LongestRun(int[] order)
    {
        var length = new int[order.Length];
        var previous = new int[order.Length];
        var best = -1;
        for (var i = 0; i < order.Length; i++)
        {
            (length[i], previous[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (order[j] <= order[i] && length[j] + 1 > length[i])
                {
                    (length[i], previous[i]) = (length[j] + 1, j);
                }
            }

            best = best < 0 || length[i] > length[best] ? i : best;
        }

        var run = new bool[order.Length];
        for (; best >= 0; best = previous[best])
        {
            run[best] = true;
        }

        return run;
    }

    /// <summary>Takes the misplaced stage to its place among those that are in order.</summary>
    private static Fix Move(EffectiveStage[] stages, bool[] inOrder, int misplaced)
    {
        var moved = stages[misplaced];
        EffectiveStage[] run = [.. stages.Where((_, i) => inOrder[i])];
        var earlier = Array.FindLast(run, stage => stage.ModelIndex <= moved.ModelIndex);
        var isBehind = Array.IndexOf(stages, earlier) > misplaced;
        var anchor = isBehind ? earlier! : Array.Find(run, stage => stage.ModelIndex > moved.ModelIndex)!;
        var (name, other) = (moved.Name.Value, anchor.Name.Value);
        var title = isBehind
            ? new Phrase($"Move {name} behind {other}", $"Zet {name} achter {other}", $"Flyt {name} om bag {other}")
            : new Phrase($"Move {name} before {other}", $"Zet {name} vóór {other}", $"Flyt {name} frem foran {other}");
        return new Fix(title, FixKind.Always, StatementEdits.Move(moved.Declaration.Origin, anchor.Declaration.Origin, isBehind));
    }

    private static Phrase Message(string late, string before) => new(
        $"Stage \"{late}\" comes before \"{before}\" in the journey's stage model, and stands behind it here. Put the two in order.",
        $"Fase \"{late}\" komt in het fasemodel van de klantreis vóór \"{before}\", en staat hier erachter. Zet de twee in de goede volgorde.",
        $"Fasen \"{late}\" kommer før \"{before}\" i kunderejsens fasemodel og står bagefter her. Sæt de to i rækkefølge.");
}
