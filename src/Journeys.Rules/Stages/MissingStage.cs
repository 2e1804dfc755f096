using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Stages;

/// <summary>JRN3001: a required stage is neither there nor left out on purpose.</summary>
public sealed class MissingStage() : Rule(new RuleDescriptor(
    "JRN3001",
    "missing-stage",
    Severity.Error,
    "A journey lacks a stage that its model requires.",
    """
    A customer goes through every stage, whether the brand is there or not. A stage that nobody thought of is where customers
    are lost without anyone noticing. Add the stage, or say why it is left out with `skip`.
    """,
    """
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" { #! missing-stage
      stage awareness {
        touchpoint window "Shop window" { channel shop  need "See what there is"  says hello  critical first-contact  priority high  feedback survey every 90d }
      }
      skip consideration because "People decide in the shop"
      skip decision because "Covered by the journey of the shop"
      skip post-purchase because "Covered by the journey of the shop"
    }
    """,
    """
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      stage awareness {
        touchpoint window "Shop window" { channel shop  need "See what there is"  says hello  critical first-contact  priority high  feedback survey every 90d }
      }
      skip consideration because "People decide in the shop"
      skip decision because "Covered by the journey of the shop"
      skip post-purchase because "Covered by the journey of the shop"
      skip retention because "Covered by the journey of the club"
    }
    """,
    Spares.DraftAndRetired))
{
    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        foreach (var stage in journey.Model?.Stages ?? [])
        {
            var name = stage.Name.Value;
            var isCovered = stage.IsOptional
                || journey.Stages.Any(present => present.Name.Value == name)
                || journey.Declaration.Skips.Any(skip => skip.Stage.Value == name);
            if (!isCovered)
            {
                context.Report(journey.Name.Origin, Message(journey, stage), fixes: Leave(journey, name));
            }
        }
    }

    private static string Message(EffectiveJourney journey, StageDefinition stage)
    {
        var workspace = journey.Workspace;
        var journeyTitle = workspace.Best(journey.Declaration.Title, workspace.DefaultLanguage)?.Value ?? journey.Name.Value;
        var stageTitle = workspace.Best(stage.Title, workspace.DefaultLanguage)?.Value;
        var shown = stageTitle is null ? "" : $" ({stageTitle})";
        return $"Journey \"{journeyTitle}\" has no stage \"{stage.Name.Value}\"{shown}. "
            + $"Add the stage, or leave it out on purpose with: skip {stage.Name.Value} because \"…\".";
    }

    /// <summary>A skip to fill in, behind the last stage.</summary>
    private static ImmutableArray<Fix> Leave(EffectiveJourney journey, string stage)
    {
        if (journey.Stages.IsEmpty)
        {
            return [];
        }

        var last = journey.Stages[journey.Stages.Length - 1].Declaration.Origin;
        var edit = new TextEdit(last.Slice(last.Span.Length, 0), $"\n  skip {stage} because \"…\"");
        return [new Fix($"Leave out {stage}, with a reason", FixKind.Suggestion, [edit])];
    }
}
