using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Critical;

/// <summary>JRN5005: a critical touchpoint has no owner of its own or of its journey.</summary>
public sealed class UnownedCritical() : Rule(new RuleDescriptor(
    "JRN5005",
    "unowned-critical",
    Severity.Warning,
    new Phrase(
        "A critical touchpoint has no owner.",
        "Een kritiek contactmoment heeft geen eigenaar.",
        "Et kritisk kontaktpunkt har ingen ejer."),
    new Phrase(
        """
        Where the customer's opinion is made or broken, somebody must answer for it. The team behind a channel looks after the
        channel; a critical touchpoint needs a team that looks after the moment itself, or after the whole journey.
        """,
        """
        Waar de klant zijn oordeel velt, moet iemand aanspreekbaar zijn. Het team achter een kanaal zorgt voor het kanaal; een kritiek
        contactmoment vraagt om een team dat voor dat moment zelf zorgt, of voor de hele klantreis.
        """,
        """
        Der, hvor kunden danner sin mening, skal nogen stå til ansvar. Teamet bag en kanal passer kanalen; et kritisk kontaktpunkt
        kræver et team, der passer selve øjeblikket eller hele kunderejsen.
        """),
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline { owner floor }
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      status draft
      stage awareness {
        touchpoint window "Shop window" { channel shop  says hello  critical first-contact  priority high } #! unowned-critical
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline { owner floor }
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      status draft
      stage awareness {
        touchpoint window "Shop window" { channel shop  says hello  critical first-contact  priority high  owner floor }
      }
    }
    """)
{
    AsksFor = UnreadStatements.Owner,
})
{
    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        if (touchpoint.IsUnresolved || !Criticals.Is(touchpoint) || Ownership.IsOwned(touchpoint))
        {
            return;
        }

        var critical = touchpoint.Facts.Critical!;
        var place = touchpoint.PlaceFor(critical.Origin);
        var statement = place == touchpoint.PlaceOfLack ? touchpoint.Declaration : touchpoint.Overrides!;
        context.Report(
            place,
            Message(Titles.Of(touchpoint), critical.Kind),
            [
                new RelatedPlace($"critical {Criticals.Word(critical.Kind)}", critical.Origin),
                Ownership.Place("journey", touchpoint.Stage.Journey.Declaration, context.Workspace),
            ],
            Ownership.Fixes(statement.Origin, context.Workspace));
    }

    private static Phrase Message(string title, CriticalKind kind) => new(
        $"Touchpoint \"{title}\" is critical ({Criticals.Word(kind)}) and neither it nor its journey has an owner. Name the team that answers for it: `owner TEAM`.",
        Spoken.Dutch($"Contactmoment \"{title}\" is kritiek ({kind}) en heeft geen eigenaar, net zomin als de klantreis. Noem het team dat erop aanspreekbaar is: `owner TEAM`."),
        Spoken.Danish($"Kontaktpunktet \"{title}\" er kritisk ({kind}), og hverken det eller kunderejsen har en ejer. Nævn det team, der står til ansvar: `owner TEAM`."));
}
