using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;
using Journeys.Rules.Edits;

namespace Journeys.Rules.Critical;

/// <summary>JRN5001: a critical touchpoint has no priority.</summary>
public sealed class UnprioritisedCritical() : Rule(new RuleDescriptor(
    "JRN5001",
    "unprioritised-critical",
    Severity.Error,
    new Phrase(
        "A critical touchpoint has no priority.",
        "Een kritiek contactmoment heeft geen prioriteit.",
        "Et kritisk kontaktpunkt har ingen prioritet."),
    new Phrase(
        """
        Not all touchpoints are equal: first contact, transactions, onboarding and service decide whether a good impression is made or
        broken. Calling one critical and giving it no priority leaves the work on it to chance.
        """,
        """
        Niet alle contactmomenten wegen even zwaar: het eerste contact, betalen, het eerste gebruik en de klantenservice maken of breken
        de indruk. Wie er een kritiek noemt en het geen prioriteit geeft, laat het werk eraan over aan het toeval.
        """,
        """
        Ikke alle kontaktpunkter vejer lige tungt: den første kontakt, køb, den første brug og kundeservice afgør, om indtrykket bliver
        godt eller dårligt. Kalder du et kontaktpunkt kritisk uden at give det en prioritet, overlader du arbejdet med det til tilfældet.
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
        touchpoint window "Shop window" { channel shop  says hello  critical first-contact } #! unprioritised-critical
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
        touchpoint window "Shop window" { channel shop  says hello  critical first-contact  priority high }
      }
    }
    """)
{
    AsksFor = UnreadStatements.Priority,
})
{
    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        if (touchpoint.IsUnresolved || touchpoint.Facts.Priority is not null || !Criticals.Is(touchpoint))
        {
            return;
        }

        var critical = touchpoint.Facts.Critical!.Origin;
        context.Report(
            touchpoint.PlaceFor(critical),
            Message(Titles.Of(touchpoint), touchpoint.Facts.Critical.Kind),
            [new RelatedPlace($"critical {Criticals.Word(touchpoint.Facts.Critical.Kind)}", critical)],
            [Prioritise(critical)]);
    }

    private static Phrase Message(string title, CriticalKind kind) => new(
        $"Touchpoint \"{title}\" is critical ({Criticals.Word(kind)}) and has no priority. Add `priority high`, or `medium` or `low` with a reason: `because \"…\"`.",
        Spoken.Dutch($"Contactmoment \"{title}\" is kritiek ({kind}) en heeft geen prioriteit. Voeg `priority high` toe, of `medium` of `low` met een reden: `because \"…\"`."),
        Spoken.Danish($"Kontaktpunktet \"{title}\" er kritisk ({kind}) og har ingen prioritet. Tilføj `priority high`, eller `medium` eller `low` med en begrundelse: `because \"…\"`."));

    /// <summary>On a line of its own, below or behind what makes it critical.</summary>
    private static Fix Prioritise(Origin critical) => new(
        new Phrase("Give it a high priority", "Geef het een hoge prioriteit", "Giv det en høj prioritet"),
        FixKind.Suggestion,
        [StatementEdits.Behind(critical, "priority high")]);
}
