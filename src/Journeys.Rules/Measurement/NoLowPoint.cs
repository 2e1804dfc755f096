using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Measurement;

/// <summary>JRN6008: a long journey in which nothing ever goes wrong for the customer.</summary>
public sealed class NoLowPoint() : Rule(new RuleDescriptor(
    "JRN6008",
    "no-low-point",
    Severity.Info,
    new(
        "In a long journey nothing ever goes wrong for the customer.",
        "In een lange klantreis gaat er nooit iets mis voor de klant.",
        "I en lang kunderejse går der aldrig noget galt for kunden."),
    new(
        """
        No journey of eight or more touchpoints is pleasant all the way. Where no satisfaction is under 3/5 and nobody wrote down a pain, the
        journey was most likely drawn from the brand's side of the counter. Of 48 public journeys that we looked at, 31 never go below the middle.
        Ask three customers where they hesitated, waited or gave up.
        """,
        """
        Geen klantreis van acht of meer contactmomenten is van begin tot eind prettig. Staat er geen tevredenheid onder 3/5 en schreef niemand
        een pijnpunt op, dan is de reis waarschijnlijk van achter de toonbank getekend. Van 48 openbare klantreizen die we bekeken, komen er 31
        nooit onder het midden. Vraag drie klanten waar ze twijfelden, wachtten of afhaakten.
        """,
        """
        Ingen kunderejse med otte eller flere kontaktpunkter er rar hele vejen. Er ingen tilfredshed under 3/5, og har ingen skrevet noget
        smertepunkt ned, er rejsen nok tegnet fra jeres side af disken. Af 48 offentlige kunderejser, som vi har set på, kommer 31 aldrig under
        midten. Spørg tre kunder, hvor de tøvede, ventede eller gav op.
        """),
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    team growth "Growth"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" { #! no-low-point
      stages visit
      owner  growth
      stage come {
        touchpoint window "Shop window" { channel shop  need "Feel helped"  says hello  critical first-contact  priority high  satisfaction 4.0/5  feedback survey every 90d }
        touchpoint shelf "Wall of shoes" { channel shop  need "Feel helped"  says hello  satisfaction 4.1/5 }
        touchpoint foot "Measuring the foot" { channel shop  need "Feel helped"  says hello  satisfaction 4.2/5 }
        touchpoint lap "A lap around the block" { channel shop  need "Feel helped"  says hello  satisfaction 4.3/5 }
        touchpoint mirror "In front of the mirror" { channel shop  need "Feel helped"  says hello  satisfaction 4.4/5 }
        touchpoint lace "Lacing lesson" { channel shop  need "Feel helped"  says hello  satisfaction 4.0/5 }
        touchpoint bag "Bag to take home" { channel shop  need "Feel helped"  says hello  satisfaction 4.1/5 }
        touchpoint card "Card in the bag" { channel shop  need "Feel helped"  says hello  satisfaction 4.2/5 }
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    team growth "Growth"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      stages visit
      owner  growth
      stage come {
        touchpoint window "Shop window" { channel shop  need "Feel helped"  says hello  critical first-contact  priority high  satisfaction 4.0/5  feedback survey every 90d }
        touchpoint shelf "Wall of shoes" { channel shop  need "Feel helped"  says hello  satisfaction 4.1/5 }
        touchpoint foot "Measuring the foot" { channel shop  need "Feel helped"  says hello  satisfaction 4.2/5 }
        touchpoint lap "A lap around the block" { channel shop  need "Feel helped"  says hello  satisfaction 4.3/5 }
        touchpoint mirror "In front of the mirror" { channel shop  need "Feel helped"  says hello  satisfaction 4.4/5 }
        touchpoint lace "Lacing lesson" { channel shop  need "Feel helped"  says hello  satisfaction 4.0/5 }
        touchpoint bag "Bag to take home" { channel shop  need "Feel helped"  says hello  satisfaction 4.1/5  pain "The bag tears in the rain" }
        touchpoint card "Card in the bag" { channel shop  need "Feel helped"  says hello  satisfaction 4.2/5 }
      }
    }
    """,
    Spares.DraftAndRetired))
{
    private const int ManyTouchpoints = 8;
    private const decimal Middle = 0.6m;

    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        var count = journey.Touchpoints.Length;
        if (count >= ManyTouchpoints && !journey.Touchpoints.Any(IsLow))
        {
            context.Report(journey.Name.Origin, Message(Titles.Of(journey.Declaration, context.Workspace), count));
        }
    }

    private static bool IsLow(EffectiveTouchpoint touchpoint) =>
        !touchpoint.Facts.Pains.IsEmpty || touchpoint.Facts.Satisfaction is { Score.Share: < Middle };

    private static Phrase Message(string title, int count) => new(
        $"Journey \"{title}\" has {count} touchpoints and nothing ever goes wrong: no satisfaction is under 3/5, and there is no pain. Ask customers where it hurts, and write it down with `pain \"…\"`.",
        $"Klantreis \"{title}\" heeft {count} contactmomenten en er gaat nooit iets mis: geen tevredenheid onder 3/5 en geen pijnpunt. Vraag klanten waar het wringt, en schrijf het op met `pain \"…\"`.",
        $"Kunderejsen \"{title}\" har {count} kontaktpunkter, og der går aldrig noget galt: ingen tilfredshed under 3/5 og intet smertepunkt. Spørg kunderne, hvor det gør ondt, og skriv det ned med `pain \"…\"`.");
}
