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
    new Phrase(
        "A critical touchpoint ranks below one that is not critical and meets its need better.",
        "Een kritiek contactmoment staat lager dan een dat niet kritiek is en het al beter doet.",
        "Et kritisk kontaktpunkt ligger under et, der ikke er kritisk og allerede klarer sig bedre."),
    new Phrase(
        """
        Time spent on what already works is not spent where the customer decides. When an ordinary touchpoint that does well goes
        before a critical one that does worse, the order of work is upside down.
        """,
        """
        Tijd voor wat al werkt, gaat af van de plek waar de klant beslist. Gaat een gewoon contactmoment dat het goed doet voor op een
        kritiek contactmoment dat het slechter doet, dan is de volgorde van het werk omgekeerd.
        """,
        """
        Tid brugt på det, der allerede virker, går fra der, hvor kunden beslutter sig. Når et almindeligt kontaktpunkt, der klarer sig
        godt, kommer før et kritisk, der klarer sig dårligere, er rækkefølgen vendt på hovedet.
        """),
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      owner floor
      status draft
      stage awareness {
        touchpoint window "Shop window" { channel shop  says hello  critical no because "Passers-by"  priority high  satisfaction 4.5/5 }
        touchpoint till "Till" { channel shop  says hello  critical transaction  priority low  satisfaction 3.5/5 } #! priority-inversion
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
        touchpoint window "Shop window" { channel shop  says hello  critical no because "Passers-by"  priority medium  satisfaction 4.5/5 }
        touchpoint till "Till" { channel shop  says hello  critical transaction  priority high  satisfaction 3.5/5 }
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

    private static Phrase Message(EffectiveTouchpoint touchpoint, EffectiveTouchpoint above)
    {
        var (low, high) = (Rank(touchpoint), Rank(above));
        return new Phrase(
            $"Critical touchpoint {low.English} ranks below {high.English}, which is not critical and already meets its need better. Raise the one or lower the other.",
            $"Kritiek contactmoment {low.Dutch} staat lager dan {high.Dutch}, dat niet kritiek is en het al beter doet. Zet het ene hoger of het andere lager.",
            $"Det kritiske kontaktpunkt {low.Danish} ligger under {high.Danish}, som ikke er kritisk og allerede klarer sig bedre. Hæv det ene, eller sænk det andet.");
    }

    private static Phrase Rank(EffectiveTouchpoint touchpoint)
    {
        var title = Titles.Of(touchpoint);
        var facts = $"{Level(touchpoint.Facts.Priority!.Level)}, {touchpoint.Facts.Satisfaction!.Score}";
        return new Phrase($"\"{title}\" (priority {facts})", $"\"{title}\" (prioriteit {facts})", $"\"{title}\" (prioritet {facts})");
    }

    private static string Level(PriorityLevel level) => level switch
    {
        PriorityLevel.High => "high",
        PriorityLevel.Medium => "medium",
        _ => "low",
    };
}
