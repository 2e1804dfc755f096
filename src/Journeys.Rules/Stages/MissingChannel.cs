using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Stages;

/// <summary>JRN3010: a touchpoint has no channel.</summary>
public sealed class MissingChannel() : Rule(new RuleDescriptor(
    "JRN3010",
    "missing-channel",
    Severity.Error,
    new Phrase(
        "A touchpoint has no channel.",
        "Een contactmoment heeft geen kanaal.",
        "Et kontaktpunkt har ingen kanal."),
    new Phrase(
        """
        Customer and brand always meet somewhere: in a shop, on a page, on the telephone. Without the channel nobody knows who can
        change the touchpoint, or whether online and offline tell the same story.
        """,
        """
        Klant en merk treffen elkaar altijd ergens: in een winkel, op een pagina, aan de telefoon. Zonder het kanaal weet niemand wie
        het contactmoment kan veranderen, en of online en offline hetzelfde verhaal vertellen.
        """,
        """
        Kunde og brand mødes altid et sted: i en butik, på en side, i telefonen. Uden kanalen ved ingen, hvem der kan ændre
        kontaktpunktet, eller om online og offline fortæller den samme historie.
        """),
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    team floor "Shop floor"
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      owner floor
      stages visit
      stage come {
        touchpoint window "Shop window" { need "See what there is"  says hello  critical first-contact  priority high  feedback survey every 90d } #! missing-channel
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
    AsksFor = UnreadStatements.Channel,
})
{
    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        if (touchpoint.Facts.Channels.IsEmpty)
        {
            context.Report(touchpoint.PlaceOfLack, Message(Titles.Of(touchpoint)));
        }
    }

    private static Phrase Message(string title) => new(
        $"Touchpoint \"{title}\" has no channel. Say where it happens: `channel NAME`.",
        $"Contactmoment \"{title}\" heeft geen kanaal. Zeg waar het gebeurt: `channel NAAM`.",
        $"Kontaktpunktet \"{title}\" har ingen kanal. Sig, hvor det foregår: `channel NAVN`.");
}
