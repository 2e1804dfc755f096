using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Stages;

/// <summary>JRN3002: a stage has no touchpoint.</summary>
public sealed class EmptyStage() : Rule(new RuleDescriptor(
    "JRN3002",
    "empty-stage",
    Severity.Warning,
    "A stage has no touchpoint.",
    """
    An empty stage says that the customer goes through it and that the brand is not there. If that is so, it is an opportunity;
    if it is not, the map is not finished.
    """,
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" stage buy "Buy" }
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      stages visit
      stage come {
        touchpoint window "Shop window" { channel shop  need "See what there is"  says hello  critical first-contact  priority high  feedback survey every 90d }
      }
      stage buy { } #! empty-stage
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" stage buy "Buy" }
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      stages visit
      stage come {
        touchpoint window "Shop window" { channel shop  need "See what there is"  says hello  critical first-contact  priority high  feedback survey every 90d }
      }
      stage buy {
        touchpoint fitting "Fitting" { channel shop  need "Know that they fit"  says hello }
      }
    }
    """,
    Spares.DraftAndRetired))
{
    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        foreach (var stage in journey.Stages)
        {
            if (stage.Declaration.Items.IsEmpty)
            {
                context.Report(stage.Name.Origin, Message(stage.Name.Value));
            }
        }
    }

    private static string Message(string stage) =>
        $"Stage \"{stage}\" has no touchpoint. Add where the customer meets you here, or leave the stage out on purpose with: "
        + $"skip {stage} because \"…\".";
}
