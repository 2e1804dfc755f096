using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Stages;

/// <summary>JRN3010: a touchpoint has no channel.</summary>
public sealed class MissingChannel() : Rule(new RuleDescriptor(
    "JRN3010",
    "missing-channel",
    Severity.Error,
    "A touchpoint has no channel.",
    """
    Customer and brand always meet somewhere: in a shop, on a page, on the telephone. Without the channel nobody knows who can
    change the touchpoint, or whether online and offline tell the same story.
    """,
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      stages visit
      stage come {
        touchpoint window "Shop window" { need "See what there is"  says hello  critical first-contact  priority high  feedback survey every 90d } #! missing-channel
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
        if (touchpoint.Facts.Channels.IsEmpty)
        {
            context.Report(touchpoint.PlaceOfLack, Message(Titles.Of(touchpoint)));
        }
    }

    private static string Message(string title) =>
        $"Touchpoint \"{title}\" has no channel. Say where it happens with: channel NAME.";
}
