using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.CustomerData;

/// <summary>JRN7002: data is used on consent that nothing has asked for yet.</summary>
public sealed class ConsentAfterUse() : Rule(new RuleDescriptor(
    "JRN7002",
    "consent-after-use",
    Severity.Info,
    new(
        "Data is used on consent that nothing has asked for yet.",
        "Gegevens worden gebruikt met toestemming waar nog niemand om vroeg.",
        "Data bliver brugt på et samtykke, som ingen har bedt om endnu."),
    new(
        """
        Consent holds from the moment that the customer gives it, not before. Where a touchpoint uses data on `basis consent`, the journey shows
        where that consent is asked: at the same touchpoint or an earlier one, in its title, moment or need, or in what it says. If it was asked
        elsewhere (another journey, another company), say so with `allow consent-after-use because "…"`.
        """,
        """
        Toestemming geldt vanaf het moment dat de klant haar geeft, niet eerder. Gebruikt een contactmoment gegevens met `basis consent`, dan laat
        de klantreis zien waar die toestemming wordt gevraagd: bij hetzelfde contactmoment of een eerder, in de titel, het moment, de behoefte of
        wat er gezegd wordt. Is het ergens anders gevraagd (een andere klantreis, een ander bedrijf), zeg dat dan met
        `allow consent-after-use because "…"`.
        """,
        """
        Et samtykke gælder fra det øjeblik, kunden giver det, og ikke før. Når et kontaktpunkt bruger data på `basis consent`, viser kunderejsen, hvor
        der bliver bedt om samtykket: ved det samme kontaktpunkt eller et tidligere, i titlen, øjeblikket, behovet eller det, der bliver sagt. Er der
        spurgt et andet sted (en anden kunderejse, et andet firma), så skriv det med `allow consent-after-use because "…"`.
        """),
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
        touchpoint window "Shop window" { #! consent-after-use
          channel  shop
          need     "See what there is"
          says     hello
          critical first-contact
          priority high
          feedback survey every 90d
          personalised with "interests" basis consent
        }
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
        touchpoint window "Shop window" {
          channel  shop
          need     "See what there is"
          says     hello
          critical first-contact
          priority high
          feedback survey every 90d
          moment "Is asked for consent on the tablet by the door"
          personalised with "interests" basis consent
        }
      }
    }
    """))
{
    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        if (!journey.Touchpoints.Any(touchpoint => UseOf(touchpoint) is not null))
        {
            return;
        }

        foreach (var touchpoint in journey.Touchpoints.TakeWhile(touchpoint => !ConsentQuestion.IsAskedAt(touchpoint)))
        {
            if (UseOf(touchpoint) is { } use)
            {
                context.Report(touchpoint.PlaceFor(use.Origin), Message(Titles.Of(touchpoint)), [Related(use)]);
            }
        }
    }

    private static Personalisation? UseOf(EffectiveTouchpoint touchpoint) =>
        touchpoint.Facts.Personalisations.FirstOrDefault(item => item.Basis == LegalBasis.Consent);

    private static RelatedPlace Related(Personalisation use)
    {
        var data = string.Join(", ", use.With.Select(text => $"\"{text.Value}\""));
        return new RelatedPlace(
            new Phrase($"Uses {data} on consent", $"Gebruikt {data} met toestemming", $"Bruger {data} med samtykke"), use.Origin);
    }

    private static Phrase Message(string title) => new(
        $"Touchpoint \"{title}\" uses data on consent, and nothing before it in this journey asks for that consent. Show where it is asked, in a `moment` or in what an earlier touchpoint says.",
        $"Contactmoment \"{title}\" gebruikt gegevens met toestemming, en niets ervoor in deze klantreis vraagt daarom. Laat zien waar je het vraagt, in een `moment` of in wat een eerder contactmoment zegt.",
        $"Kontaktpunktet \"{title}\" bruger data på samtykke, og intet før det i denne kunderejse beder om det. Vis, hvor I spørger, i et `moment` eller i det, et tidligere kontaktpunkt siger.");
}
