using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Stages;

/// <summary>JRN3008: a touchpoint does not say what the customer needs there.</summary>
public sealed class MissingNeed() : Rule(new RuleDescriptor(
    "JRN3008",
    "missing-need",
    Severity.Warning,
    "A touchpoint does not say what the customer needs there.",
    """
    A touchpoint without a need is seen through the brand's eyes. Only against the customer's need can anyone judge how well the
    touchpoint does, and what would make it better.
    """,
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      stages visit
      stage come {
        touchpoint window "Shop window" { channel shop  says hello  critical first-contact  priority high  feedback survey every 90d } #! missing-need
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      stages visit
      stage come {
        touchpoint window "Shop window" { channel shop  need "See what there is"  says hello  critical first-contact  priority high  feedback survey every 90d }
      }
    }
    """,
    Spares.DraftAndRetired))
{
    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        if (touchpoint.Facts.Need.IsNone)
        {
            context.Report(touchpoint.PlaceOfLack, Message(Titles.Of(touchpoint)));
        }
    }

    private static string Message(string title) =>
        $"Touchpoint \"{title}\" does not say what the customer needs here. Add: need \"…\", in the customer's terms.";
}
