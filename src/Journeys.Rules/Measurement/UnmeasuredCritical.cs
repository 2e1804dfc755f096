using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Critical;
using Journeys.Rules.Edits;

namespace Journeys.Rules.Measurement;

/// <summary>JRN6001: nobody measures how a critical touchpoint does.</summary>
public sealed class UnmeasuredCritical() : Rule(new RuleDescriptor(
    "JRN6001",
    "unmeasured-critical",
    Severity.Warning,
    new(
        "Nobody measures how a critical touchpoint does.",
        "Niemand meet hoe een kritiek contactmoment het doet.",
        "Ingen måler, hvordan et kritisk kontaktpunkt klarer sig."),
    new(
        """
        Where a good impression is made or broken, a team wants to know the next week and not the next year. Name a `metric`, or say how
        customers are asked with `feedback`. A `satisfaction` alone is no measurement: it says how it was once, not how anyone will notice
        that it has changed.
        """,
        """
        Waar een goede indruk ontstaat of breekt, wil je het de week erna weten en niet een jaar later. Noem een `metric`, of zeg met
        `feedback` hoe je het klanten vraagt. Alleen een `satisfaction` is nog geen meting: die zegt hoe het ooit was, niet hoe iemand merkt
        dat het veranderd is.
        """,
        """
        Dér, hvor et godt indtryk bliver skabt eller brudt, vil du vide besked i næste uge og ikke til næste år. Nævn en `metric`, eller
        skriv med `feedback`, hvordan I spørger kunderne. En `satisfaction` alene er ingen måling: den siger, hvordan det var engang, ikke
        hvordan nogen opdager, at det har ændret sig.
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
        touchpoint window "Shop window" { #! unmeasured-critical
          channel  shop
          need     "See what there is"
          says     hello
          critical first-contact
          priority high
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
        }
      }
    }
    """,
    Spares.DraftAndRetired)
{
    AsksFor = UnreadStatements.Measure,
})
{
    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        var facts = touchpoint.Facts;
        if (!Criticals.Is(touchpoint) || !facts.Metrics.IsEmpty || !facts.Feedback.IsEmpty)
        {
            return;
        }

        var critical = facts.Critical!;
        context.Report(touchpoint.PlaceFor(critical.Origin), Message(Titles.Of(touchpoint), critical.Kind), fixes: [Ask(critical)]);
    }

    private static Fix Ask(Criticality critical) => new(
        new Phrase("Ask customers every 90 days", "Vraag het klanten elke 90 dagen", "Spørg kunderne hver 90. dag"),
        FixKind.Suggestion,
        [StatementEdits.Behind(critical.Origin, "feedback survey every 90d")]);

    private static Phrase Message(string title, CriticalKind kind) => new(
        $"Touchpoint \"{title}\" is critical ({Criticals.Word(kind)}), and nobody measures how it does. Add a `metric`, or say how you ask customers: `feedback survey every 90d`.",
        Spoken.Dutch($"Contactmoment \"{title}\" is kritiek ({kind}) en niemand meet hoe het gaat. Voeg een `metric` toe, of zeg hoe je het klanten vraagt: `feedback survey every 90d`."),
        Spoken.Danish($"Kontaktpunktet \"{title}\" er kritisk ({kind}), og ingen måler, hvordan det går. Tilføj en `metric`, eller skriv, hvordan I spørger kunderne: `feedback survey every 90d`."));
}
