using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;

namespace Journeys.Rules.Critical;

/// <summary>JRN5002: a touchpoint looks critical and says neither that it is nor that it is not.</summary>
public sealed class UndeclaredCritical() : Rule(new RuleDescriptor(
    "JRN5002",
    "undeclared-critical",
    Severity.Warning,
    "A touchpoint looks critical and does not say whether it is.",
    """
    First contact, paying, the first use and customer service decide what a customer thinks of a brand. A touchpoint that looks
    like one of them should say so, and get its priority, or say why it is not: `critical no because "…"`.
    """,
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      stages visit
      stage come {
        touchpoint window "Shop window" { channel shop  need "See what there is"  says hello } #! undeclared-critical
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
    private const string Awareness = "awareness";

    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        var first = BeginsWithBrand(journey) && !journey.Touchpoints.IsEmpty ? journey.Touchpoints[0] : null;
        foreach (var touchpoint in journey.Touchpoints)
        {
            if (touchpoint.IsUnresolved || touchpoint.Facts.Critical is not null)
            {
                continue;
            }

            if (CriticalGuess.ByWords(touchpoint) is { } guess)
            {
                context.Report(touchpoint.PlaceFor(guess.Cause), ByWords(Titles.Of(touchpoint), guess), fixes: [Declare(touchpoint, guess.Kind)]);
            }
            else if (touchpoint == first)
            {
                context.Report(touchpoint.Name.Origin, ByPlace(Titles.Of(touchpoint)), fixes: [Declare(touchpoint, CriticalKind.FirstContact)]);
            }
        }
    }

    /// <summary>Whether the customer meets the brand here for the first time.</summary>
    private static bool BeginsWithBrand(EffectiveJourney journey) =>
        journey.Declaration.Within is null && !journey.Declaration.Skips.Any(skip => IsAwareness(skip.Stage.Value, journey.Model));

    private static bool IsAwareness(string stage, StageModel? model)
    {
        var index = model?.IndexOf(stage) ?? -1;
        return (index < 0 ? stage : model!.Stages[index].Like?.Value ?? stage) == Awareness;
    }

    /// <summary>Says it behind the name or title of the touchpoint, where its block begins.</summary>
    private static Fix Declare(EffectiveTouchpoint touchpoint, CriticalKind kind)
    {
        var channels = touchpoint.Facts.Channels;
        var anchor = channels.IsEmpty ? (Origin?)null : channels[channels.Length - 1].Origin;
        TextEdit[] edits = anchor is { } place
            ? [new TextEdit(place.Slice(place.Span.Length, 0), $"  critical {Criticals.Word(kind)}  priority high")]
            : [];
        return new Fix($"Declare it critical ({Criticals.Word(kind)}), with priority high", FixKind.Suggestion, [.. edits]);
    }

    private static string ByWords(string title, CriticalGuess guess) =>
        $"Touchpoint \"{title}\" looks critical ({Criticals.Word(guess.Kind)}, by \"{guess.Word}\") and does not say so. "
        + $"Add: critical {Criticals.Word(guess.Kind)}, with a priority, or: critical no because \"…\".";

    private static string ByPlace(string title) =>
        $"Touchpoint \"{title}\" is where this journey begins, the customer's first contact, and does not say that it is critical. "
        + "Add: critical first-contact, with a priority, or: critical no because \"…\".";
}
