using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Critical;

namespace Journeys.Rules.Measurement;

/// <summary>JRN6009: how well a critical touchpoint does is only assumed.</summary>
public sealed class AssumedCritical() : Rule(new RuleDescriptor(
    "JRN6009",
    "assumed-critical",
    Severity.Info,
    new(
        "How well a critical touchpoint does is only assumed.",
        "Hoe goed een kritiek contactmoment het doet, is alleen aangenomen.",
        "Hvor godt et kritisk kontaktpunkt klarer sig, er kun antaget."),
    new(
        """
        `satisfaction … assumed` is an honest word, and a fine start. At a critical touchpoint it should not stay: what a team assumes about its
        own work is mostly kinder than what its customers say. Ask a handful of them, then write `observed`.
        """,
        """
        `satisfaction … assumed` is een eerlijk woord en een prima begin. Bij een kritiek contactmoment moet het daar niet bij blijven: wat een
        team over het eigen werk aanneemt, is meestal milder dan wat klanten zeggen. Vraag het er een handvol, en schrijf dan `observed`.
        """,
        """
        `satisfaction … assumed` er et ærligt ord og en fin begyndelse. Ved et kritisk kontaktpunkt må det ikke blive ved det: det, et hold antager
        om sit eget arbejde, er som regel mildere end det, kunderne siger. Spørg en håndfuld af dem, og skriv så `observed`.
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
        touchpoint window "Shop window" { #! assumed-critical
          channel  shop
          need     "See what there is"
          says     hello
          critical first-contact
          priority high
          satisfaction 3.8/5 assumed
          feedback survey every 90d
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
          satisfaction 3.8/5 observed on 2026-11-01 n 31
          feedback survey every 90d
        }
      }
    }
    """,
    Spares.DraftAndRetired))
{
    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        if (!Criticals.Is(touchpoint) || touchpoint.Facts.Satisfaction is not { Evidence: Evidence.Assumed } satisfaction)
        {
            return;
        }

        var critical = touchpoint.Facts.Critical!;
        context.Report(
            Places.Of(touchpoint, critical.Origin, satisfaction.Origin),
            Message(Titles.Of(touchpoint), critical.Kind, satisfaction.Score),
            [Related(satisfaction)]);
    }

    private static RelatedPlace Related(Satisfaction satisfaction) => new(
        new Phrase(
            $"{satisfaction.Score} is an assumption",
            Spoken.Dutch($"{satisfaction.Score} is een aanname"),
            Spoken.Danish($"{satisfaction.Score} er en antagelse")),
        satisfaction.Origin);

    private static Phrase Message(string title, CriticalKind kind, ScoreValue score) => new(
        $"Touchpoint \"{title}\" is critical ({Criticals.Word(kind)}), and its {score} is only assumed. Ask customers, then write `observed` with the date and the number of answers.",
        Spoken.Dutch($"Contactmoment \"{title}\" is kritiek ({kind}) en de {score} is alleen aangenomen. Vraag het klanten, en schrijf dan `observed` met de datum en het aantal antwoorden."),
        Spoken.Danish($"Kontaktpunktet \"{title}\" er kritisk ({kind}), og {score} er kun antaget. Spørg kunderne, og skriv så `observed` med datoen og antallet af svar."));
}
