using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;

namespace Journeys.Rules.Stages;

/// <summary>JRN3003: a stage stands behind one that comes later in the model.</summary>
public sealed class StageOrder() : Rule(new RuleDescriptor(
    "JRN3003",
    "stage-order",
    Severity.Warning,
    "The stages of a journey do not stand in the order of their model.",
    """
    A map is read from left to right as the customer's time goes by. A stage out of order makes everyone read another story than
    the customer lives.
    """,
    """
    workspace "Loopwinkel" { languages en }
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
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
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
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
                    [Move(known[late].Declaration.Origin, before.Declaration.Origin, known[late].Name.Value, before.Name.Value)]);
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

    /// <summary>Takes the late stage out, with the comments above it, and puts it before the other.</summary>
    private static Fix Move(Origin late, Origin before, string lateName, string beforeName)
    {
        var from = WholeLines(late);
        var to = WholeLines(before);
        var moved = from.Text.EndsWith("\n", StringComparison.Ordinal) ? from.Text : from.Text + "\n";
        return new Fix(
            $"Move {lateName} before {beforeName}",
            FixKind.Always,
            ImmutableArray.Create(new TextEdit(to.Slice(0, 0), moved), new TextEdit(from, "")));
    }

    /// <summary>The lines of a statement, with the lines of comment right above; the statement itself where others share its lines.</summary>
    private static Origin WholeLines(Origin statement)
    {
        var text = statement.Source.Content;
        var lines = statement.Range;
        var first = lines.Start.Line;
        while (first > 1 && statement.Source.LineText(first - 1).TrimStart().StartsWith("#", StringComparison.Ordinal))
        {
            first--;
        }

        var start = statement.Source.LineSpan(first).Start;
        var end = statement.Source.LineSpan(lines.End.Line).End;
        end = end < text.Length && text[end] == '\r' ? end + 1 : end;
        end = end < text.Length && text[end] == '\n' ? end + 1 : end;
        return new Origin(statement.Source, TextSpan.FromBounds(start, end));
    }

    private static string Message(string late, string before) =>
        $"Stage \"{late}\" comes before \"{before}\" in the journey's stage model. Move it before \"{before}\".";
}
