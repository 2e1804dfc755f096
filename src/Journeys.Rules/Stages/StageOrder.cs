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
        int[] order = [.. known.Select(stage => stage.ModelIndex)];
        var run = LongestRun(order);
        if (run.Length == known.Length)
        {
            return;
        }

        var latest = Ordering.LargestSoFar(order);
        var earlier = NextEarlier(order);
        var inOrder = new HashSet<int>(run);
        var told = new HashSet<int>();
        for (var i = 0; i < known.Length; i++)
        {
            // The stage to name: the misplaced one where it is too late, else the first that it came before too early.
            var late = inOrder.Contains(i) ? -1 : latest[i] > order[i] ? i : earlier[i];
            if (late >= 0 && told.Add(late))
            {
                var before = known[Ordering.First(known.Length, at => latest[at] > order[late])];
                context.Report(
                    known[late].Name.Origin,
                    Message(known[late].Name.Value, before.Name.Value),
                    [new RelatedPlace($"stage {before.Name.Value}", before.Name.Origin)],
                    [Move(known, run, i)]);
            }
        }
    }

    /// <summary>For each place the first behind it that holds an earlier stage, or -1; what still waits for one is kept in a stack.</summary>
    private static int[] NextEarlier(int[] order)
    {
        var next = new int[order.Length];
        var waiting = new Stack<int>();
        for (var i = 0; i < order.Length; i++)
        {
            next[i] = -1;
            while (waiting.Count > 0 && order[waiting.Peek()] > order[i])
            {
                next[waiting.Pop()] = i;
            }

            waiting.Push(i);
        }

        return next;
    }

    /// <summary>
    /// The places of a longest run that is in order, so that one misplaced stage is one finding. Places with a run of one length before
    /// them are kept together, in which the stages come ever earlier in the model: the first that a place may follow is found by halving
    /// (Fredman, On computing the length of longest increasing subsequences, 1975).
    /// </summary>
    private static int[] LongestRun(int[] order)
    {
        var ends = new List<List<int>>();
        var previous = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var length = Ordering.First(ends.Count, at => order[ends[at][ends[at].Count - 1]] > order[i]);
            if (length == ends.Count)
            {
                ends.Add([]);
            }

            ends[length].Add(i);
            previous[i] = length == 0 ? -1 : ends[length - 1][Ordering.First(ends[length - 1].Count, at => order[ends[length - 1][at]] <= order[i])];
        }

        var run = new int[ends.Count];
        for (var (at, i) = (ends.Count - 1, ends.Count == 0 ? -1 : ends[ends.Count - 1][0]); at >= 0; (at, i) = (at - 1, previous[i]))
        {
            run[at] = i;
        }

        return run;
    }

    /// <summary>Takes the misplaced stage to its place among those that are in order.</summary>
    private static Fix Move(EffectiveStage[] stages, int[] run, int misplaced)
    {
        var moved = stages[misplaced];
        var later = Ordering.First(run.Length, at => stages[run[at]].ModelIndex > moved.ModelIndex);
        var isBehind = later > 0 && run[later - 1] > misplaced;
        var anchor = stages[run[isBehind ? later - 1 : later]];
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
