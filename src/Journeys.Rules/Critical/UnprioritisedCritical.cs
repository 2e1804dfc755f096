using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Critical;

/// <summary>JRN5001: a critical touchpoint has no priority.</summary>
public sealed class UnprioritisedCritical() : Rule(new RuleDescriptor(
    "JRN5001",
    "unprioritised-critical",
    Severity.Error,
    "A critical touchpoint has no priority.",
    """
    Not all touchpoints are equal: first contact, transactions, onboarding and service decide whether a good impression is made or
    broken. Calling one critical and giving it no priority leaves the work on it to chance.
    """,
    """
    workspace "Loopwinkel" { languages en }
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      status draft
      stage awareness {
        touchpoint window "Shop window" { channel shop  says hello  critical first-contact } #! unprioritised-critical
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
        touchpoint window "Shop window" { channel shop  says hello  critical first-contact  priority high }
      }
    }
    """))
{
    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        if (touchpoint.IsUnresolved || touchpoint.Facts.Priority is not null || !Criticals.Is(touchpoint))
        {
            return;
        }

        var critical = touchpoint.Facts.Critical!.Origin;
        var behind = critical.Slice(critical.Span.Length, 0);
        context.Report(
            touchpoint.PlaceFor(critical),
            Message(Titles.Of(touchpoint), touchpoint.Facts.Critical.Kind),
            fixes: [new Fix("Give it a high priority", FixKind.Suggestion, [new TextEdit(behind, "  priority high")])]);
    }

    private static string Message(string title, CriticalKind kind) =>
        $"Touchpoint \"{title}\" is critical ({Criticals.Word(kind)}) and has no priority. "
        + "Add: priority high, or medium or low with a reason: because \"…\".";
}
