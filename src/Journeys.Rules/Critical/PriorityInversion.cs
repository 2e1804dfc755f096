using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;

namespace Journeys.Rules.Critical;

/// <summary>JRN5003: a critical touchpoint ranks below one that is not critical and meets its need better.</summary>
public sealed class PriorityInversion() : Rule(new RuleDescriptor(
    "JRN5003",
    "priority-inversion",
    Severity.Warning,
    "A critical touchpoint ranks below one that is not critical and meets its need better.",
    """
    Time spent on what already works is not spent where the customer decides. When an ordinary touchpoint that does well goes
    before a critical one that does worse, the order of work is upside down.
    """,
    """
    workspace "Loopwinkel" { languages en }
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      status draft
      stage awareness {
        touchpoint window "Shop window" { channel shop  says hello  critical no because "Passers-by"  priority high  satisfaction 4.5/5 }
        touchpoint till "Till" { channel shop  says hello  critical transaction  priority low  satisfaction 2.5/5 } #! priority-inversion
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
        touchpoint window "Shop window" { channel shop  says hello  critical no because "Passers-by"  priority medium  satisfaction 4.5/5 }
        touchpoint till "Till" { channel shop  says hello  critical transaction  priority high  satisfaction 2.5/5 }
      }
    }
    """))
{
    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        EffectiveTouchpoint[] ordinary = [.. journey.Touchpoints.Where(IsOrdinary)];
        foreach (var touchpoint in journey.Touchpoints)
        {
            // Without a priority of its own it is 5001 that speaks.
            if (!Criticals.Is(touchpoint) || touchpoint.Facts.Priority is not { } priority || touchpoint.Facts.Satisfaction is not { } met)
            {
                continue;
            }

            var above = ordinary.FirstOrDefault(other =>
                other.Facts.Priority!.Level > priority.Level && other.Facts.Satisfaction!.Score.Share > met.Score.Share);
            if (above is not null)
            {
                context.Report(
                    Place(touchpoint),
                    Message(touchpoint, above),
                    [new RelatedPlace(Rank(above), above.Facts.Priority!.Origin)]);
            }
        }
    }

    private static bool IsOrdinary(EffectiveTouchpoint touchpoint) =>
        !Criticals.Is(touchpoint) && touchpoint.Facts.Priority is not null && touchpoint.Facts.Satisfaction is not null;

    /// <summary>The use where one of the three facts that make the finding is the use's own, else the declaration.</summary>
    private static Origin Place(EffectiveTouchpoint touchpoint)
    {
        var facts = touchpoint.Facts;
        Origin[] places =
        [
            touchpoint.PlaceFor(facts.Priority!.Origin),
            touchpoint.PlaceFor(facts.Critical!.Origin),
            touchpoint.PlaceFor(facts.Satisfaction!.Origin),
        ];
        return Array.Find(places, place => place != touchpoint.PlaceOfLack) is { Source: not null } use ? use : touchpoint.PlaceOfLack;
    }

    private static string Message(EffectiveTouchpoint touchpoint, EffectiveTouchpoint above) =>
        $"Critical touchpoint {Rank(touchpoint)} ranks below {Rank(above)}, which is not critical and already meets its need better. "
        + "Raise the one or lower the other.";

    private static string Rank(EffectiveTouchpoint touchpoint) =>
        $"\"{Titles.Of(touchpoint)}\" (priority {Level(touchpoint.Facts.Priority!.Level)}, {touchpoint.Facts.Satisfaction!.Score})";

    private static string Level(PriorityLevel level) => level switch
    {
        PriorityLevel.High => "high",
        PriorityLevel.Medium => "medium",
        _ => "low",
    };
}
