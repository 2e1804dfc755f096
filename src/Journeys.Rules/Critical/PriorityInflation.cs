using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Critical;

/// <summary>JRN5004: most touchpoints of a journey have the highest priority.</summary>
public sealed class PriorityInflation() : Rule(new RuleDescriptor(
    "JRN5004",
    "priority-inflation",
    Severity.Info,
    new Phrase(
        "Most touchpoints of a journey have priority high.",
        "De meeste contactmomenten van een klantreis hebben prioriteit high.",
        "De fleste kontaktpunkter i en kunderejse har prioritet high."),
    new Phrase(
        """
        Where everything comes first, nothing does. A priority says what waits; the few touchpoints that decide what the customer does
        get their time only when others get less of it.
        """,
        """
        Waar alles voorgaat, gaat niets voor. Een prioriteit zegt wat kan wachten: de paar contactmomenten die voor de klant de
        doorslag geven, krijgen pas tijd als andere er minder krijgen.
        """,
        """
        Hvor alt kommer først, kommer intet først. En prioritet siger, hvad der kan vente: de få kontaktpunkter, der er afgørende for
        kunden, får først tid, når andre får mindre.
        """),
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" { #! priority-inflation
      status draft
      owner  floor
      stage awareness {
        touchpoint window "Shop window" { channel shop  says hello  critical first-contact  priority high }
        touchpoint poster "Poster in the gym" { channel shop  says hello  priority high }
      }
      stage consideration {
        touchpoint scan "Foot scan" { channel shop  says hello  priority high }
        touchpoint shelf "Shelf" { channel shop  says hello  priority medium }
        touchpoint bench "Bench" { channel shop  says hello  priority low }
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      status draft
      owner  floor
      stage awareness {
        touchpoint window "Shop window" { channel shop  says hello  critical first-contact  priority high }
        touchpoint poster "Poster in the gym" { channel shop  says hello  priority low }
      }
      stage consideration {
        touchpoint scan "Foot scan" { channel shop  says hello  priority high }
        touchpoint shelf "Shelf" { channel shop  says hello  priority medium }
        touchpoint bench "Bench" { channel shop  says hello  priority low }
      }
    }
    """))
{
    private const int LeastTouchpoints = 5;

    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        EffectiveTouchpoint[] ranked = [.. journey.Touchpoints.Where(touchpoint => touchpoint.Facts.Priority is not null)];
        EffectiveTouchpoint[] high = [.. ranked.Where(touchpoint => touchpoint.Facts.Priority!.Level == PriorityLevel.High)];
        if (ranked.Length >= LeastTouchpoints && high.Length * 2 > ranked.Length)
        {
            context.Report(
                journey.Name.Origin,
                Message(Titles.Of(journey.Declaration, journey.Workspace), high.Length, ranked.Length),
                [.. high.Select(touchpoint => new RelatedPlace($"touchpoint {touchpoint.Name.Value}: priority high", touchpoint.Facts.Priority!.Origin))]);
        }
    }

    private static Phrase Message(string title, int high, int ranked) => new(
        $"In journey \"{title}\" {high} of {ranked} priorities are `high`. Keep it for the touchpoints that decide, and give the others `medium` or `low`.",
        $"In klantreis \"{title}\" zijn {high} van de {ranked} prioriteiten `high`. Bewaar die voor de contactmomenten die de doorslag geven, en geef de andere `medium` of `low`.",
        $"I kunderejsen \"{title}\" er {high} af {ranked} prioriteter `high`. Gem den til de kontaktpunkter, der er afgørende, og giv de andre `medium` eller `low`.");
}
