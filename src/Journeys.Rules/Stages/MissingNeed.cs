using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Edits;

namespace Journeys.Rules.Stages;

/// <summary>JRN3008: a touchpoint does not say what the customer needs there.</summary>
public sealed class MissingNeed() : Rule(new RuleDescriptor(
    "JRN3008",
    "missing-need",
    Severity.Warning,
    new Phrase(
        "A touchpoint does not say what the customer needs there.",
        "Een contactmoment zegt niet wat de klant er nodig heeft.",
        "Et kontaktpunkt siger ikke, hvad kunden har brug for der."),
    new Phrase(
        """
        A touchpoint without a need is seen through the brand's eyes. Only against the customer's need can anyone judge how well the
        touchpoint does, and what would make it better.
        """,
        """
        Een contactmoment zonder behoefte is door de ogen van het merk gezien. Alleen tegen de behoefte van de klant kan iemand afmeten
        hoe goed het contactmoment het doet, en wat het beter zou maken.
        """,
        """
        Et kontaktpunkt uden behov er set med brandets øjne. Kun op mod kundens behov kan nogen bedømme, hvor godt kontaktpunktet klarer
        sig, og hvad der ville gøre det bedre.
        """),
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      owner floor
      stages visit
      stage come {
        touchpoint window "Shop window" { channel shop  says hello  critical first-contact  priority high  feedback survey every 90d } #! missing-need
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      owner floor
      stages visit
      stage come {
        touchpoint window "Shop window" { channel shop  need "See what there is"  says hello  critical first-contact  priority high  feedback survey every 90d }
      }
    }
    """,
    Spares.DraftAndRetired)
{
    AsksFor = UnreadStatements.Need,
})
{
    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        if (touchpoint.Facts.Need.IsNone)
        {
            context.Report(touchpoint.PlaceOfLack, Message(Titles.Of(touchpoint)), fixes: Fixes(touchpoint.Declaration));
        }
    }

    private static Phrase Message(string title) => Phrase.Of(
        title,
        static title => $"Touchpoint \"{title}\" does not say what the customer needs here. Add `need \"…\"`, in the customer's terms.",
        static title => $"Contactmoment \"{title}\" zegt niet wat de klant hier nodig heeft. Voeg `need \"…\"` toe, in de woorden van de klant.",
        static title => $"Kontaktpunktet \"{title}\" siger ikke, hvad kunden har brug for her. Tilføj `need \"…\"` med kundens egne ord.");

    private static ImmutableArray<Fix> Fixes(Touchpoint declaration) =>
        StatementEdits.Append(declaration.Origin, "need \"…\"") is { } edit
            ? [new Fix(new Phrase("Add the need, to fill in", "Voeg de behoefte toe, om in te vullen", "Tilføj behovet, så du kan udfylde det"), FixKind.Suggestion, [edit])]
            : [];
}
