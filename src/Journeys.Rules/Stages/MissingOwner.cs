using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Critical;

namespace Journeys.Rules.Stages;

/// <summary>JRN3009: neither the touchpoint nor its journey nor one of its channels has an owner.</summary>
public sealed class MissingOwner() : Rule(new RuleDescriptor(
    "JRN3009",
    "missing-owner",
    Severity.Warning,
    new Phrase(
        "A touchpoint has no owner, nor has its journey or channel.",
        "Een contactmoment heeft geen eigenaar, en de klantreis en het kanaal evenmin.",
        "Et kontaktpunkt har ingen ejer, og det har kunderejsen og kanalen heller ikke."),
    new Phrase(
        """
        What belongs to nobody is mended by nobody: the customer who complains about it is sent from one desk to the next. One team
        that owns the touchpoint, its channel or the whole journey is enough.
        """,
        """
        Wat van niemand is, maakt niemand beter: een klant met een klacht wordt van het kastje naar de muur gestuurd. Eén team dat
        eigenaar is van het contactmoment, het kanaal of de hele klantreis, is genoeg.
        """,
        """
        Det, ingen ejer, er der ingen, der gør bedre: kunden med en klage bliver sendt fra den ene til den anden. Et enkelt team, der
        ejer kontaktpunktet, kanalen eller hele kunderejsen, er nok.
        """),
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      stages visit
      stage come {
        touchpoint window "Shop window" { channel shop  need "See what there is"  says hello  critical no because "Few walk past" } #! missing-owner
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    team floor "Shop floor"
    channel shop "Shop" offline { owner floor }
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      stages visit
      stage come {
        touchpoint window "Shop window" { channel shop  need "See what there is"  says hello  critical no because "Few walk past" }
      }
    }
    """,
    Spares.DraftAndRetired)
{
    AsksFor = UnreadStatements.Owner,
})
{
    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        var journey = touchpoint.Stage.Journey;

        // A critical touchpoint is the business of unowned-critical.
        if (Criticals.Is(touchpoint) || HasOwner(touchpoint.Facts, journey))
        {
            return;
        }

        var isByUse = touchpoint.IsShared && HasOwner(touchpoint.Declaration, journey);
        var place = isByUse ? touchpoint.Overrides! : touchpoint.Declaration;
        context.Report(place.Name.Origin, Message(Titles.Of(touchpoint)), Related(touchpoint), Ownership.Fixes(place.Origin, journey.Workspace));
    }

    /// <summary>Whether somebody looks after it. Who looks after a channel that does not exist, nobody can tell.</summary>
    private static bool HasOwner(Touchpoint facts, EffectiveJourney journey) =>
        Ownership.IsOwned(facts, journey)
        || facts.Channels.Any(name => journey.Workspace.Channels.Find(name) is not { Owner: null });

    private static ImmutableArray<RelatedPlace> Related(EffectiveTouchpoint touchpoint)
    {
        var journey = touchpoint.Stage.Journey;
        var channels = touchpoint.Facts.Channels.Select(name => journey.Workspace.Channels.Find(name)!);
        return [Ownership.Place("journey", journey.Declaration, journey.Workspace), .. channels.Select(channel => Ownership.Place("channel", channel, journey.Workspace))];
    }

    private static Phrase Message(string title) => Phrase.Of(
        title,
        static title => $"Touchpoint \"{title}\" has no owner, nor has its journey or channel. Name the team that looks after it: `owner TEAM`.",
        static title => $"Contactmoment \"{title}\" heeft geen eigenaar, en de klantreis en het kanaal evenmin. Noem het team dat ervoor zorgt: `owner TEAM`.",
        static title => $"Kontaktpunktet \"{title}\" har ingen ejer, og det har kunderejsen og kanalen heller ikke. Nævn det team, der passer det: `owner TEAM`.");
}
