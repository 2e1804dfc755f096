using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Messaging;

/// <summary>JRN4003: a touchpoint says no message.</summary>
public sealed class SilentTouchpoint() : Rule(new RuleDescriptor(
    "JRN4003",
    "silent-touchpoint",
    Severity.Warning,
    new Phrase(
        "A touchpoint says no message.",
        "Een contactmoment zegt geen boodschap.",
        "Et kontaktpunkt siger intet budskab."),
    new Phrase(
        """
        Customers hear something at every touchpoint, also where nobody decided what. A touchpoint without a message is one where the
        brand leaves it to chance.
        """,
        """
        Bij elk contactmoment hoort de klant iets, ook waar niemand bedacht heeft wat. Een contactmoment zonder boodschap is er een
        waar het merk het aan het toeval overlaat.
        """,
        """
        Kunden hører noget ved hvert kontaktpunkt, også der hvor ingen har besluttet hvad. Et kontaktpunkt uden budskab er et sted, hvor
        brandet overlader det til tilfældet.
        """),
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    team floor "Shop floor"
    channel shop "Shop" offline
    journey shoes "Buying shoes" {
      owner floor
      stages visit
      stage come {
        touchpoint window "Shop window" { channel shop  need "See what there is"  critical first-contact  priority high  feedback survey every 90d } #! silent-touchpoint
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
    AsksFor = UnreadStatements.Says,
})
{
    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        if (touchpoint.Facts.Says.IsEmpty)
        {
            context.Report(touchpoint.PlaceOfLack, Message(Titles.Of(touchpoint)));
        }
    }

    private static Phrase Message(string title) => Phrase.Of(
        title,
        static title => $"Touchpoint \"{title}\" says no message. Add what the customer should hear here with: `says MESSAGE`.",
        static title => $"Contactmoment \"{title}\" zegt geen boodschap. Zet erbij wat de klant hier moet horen: `says MESSAGE`.",
        static title => $"Kontaktpunkt \"{title}\" siger intet budskab. Skriv, hvad kunden skal høre her: `says MESSAGE`.");
}
