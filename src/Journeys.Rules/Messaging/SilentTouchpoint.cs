using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Messaging;

/// <summary>JRN4003: a touchpoint says no message.</summary>
public sealed class SilentTouchpoint() : Rule(new RuleDescriptor(
    "JRN4003",
    "silent-touchpoint",
    Severity.Warning,
    "A touchpoint says no message.",
    """
    Customers hear something at every touchpoint, also where nobody decided what. A touchpoint without a message is one where the
    brand leaves it to chance.
    """,
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    channel shop "Shop" offline
    journey shoes "Buying shoes" {
      stages visit
      stage come {
        touchpoint window "Shop window" { channel shop  need "See what there is"  critical first-contact  priority high  feedback survey every 90d } #! silent-touchpoint
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
        if (touchpoint.Facts.Says.IsEmpty)
        {
            context.Report(touchpoint.PlaceOfLack, Message(Titles.Of(touchpoint)));
        }
    }

    private static string Message(string title) =>
        $"Touchpoint \"{title}\" says no message. Add what the customer should hear here with: says MESSAGE.";
}
