using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Edits;

namespace Journeys.Rules.Stages;

/// <summary>JRN3006: a journey says where the customer goes next, and a touchpoint before its end does not.</summary>
public sealed class DeadEnd() : Rule(new RuleDescriptor(
    "JRN3006",
    "dead-end",
    Severity.Info,
    new Phrase(
        "A touchpoint before the journey's end leads nowhere.",
        "Een contactmoment vóór het einde van de klantreis leidt nergens heen.",
        "Et kontaktpunkt før kunderejsens slutning fører ingen steder hen."),
    new Phrase(
        """
        Where the next step is missing, the customer stops. Say with `then` where the customer goes, so that the next team knows who
        is coming; a touchpoint where people really leave is worth seeing as what it is.
        """,
        """
        Waar de volgende stap ontbreekt, houdt het voor de klant op. Zeg met `then` waar de klant heen gaat, zodat het volgende team
        weet wie er komt; een contactmoment waar mensen echt afhaken, mag gezien worden als wat het is.
        """,
        """
        Hvor det næste skridt mangler, går kunden i stå. Sig med `then`, hvor kunden går hen, så det næste team ved, hvem der kommer;
        et kontaktpunkt, hvor folk virkelig falder fra, fortjener at blive set som det, det er.
        """),
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      status draft
      owner  floor
      stage awareness {
        touchpoint window "Shop window" { channel shop  says hello  critical first-contact  priority high  then fitting }
        touchpoint poster "Poster in the gym" { channel shop  says hello } #! dead-end
      }
      stage consideration {
        touchpoint fitting "Fitting" { channel shop  says hello }
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
        touchpoint window "Shop window" { channel shop  says hello  critical first-contact  priority high  then fitting }
        touchpoint poster "Poster in the gym" { channel shop  says hello  then fitting }
      }
      stage consideration {
        touchpoint fitting "Fitting" { channel shop  says hello }
      }
    }
    """))
{
    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        if (FlowGraph.Of(journey) is not { } graph)
        {
            return;
        }

        var last = graph.Touchpoints[graph.Touchpoints.Length - 1].Stage.Name;
        for (var i = 0; i < graph.Touchpoints.Length && !graph.IsInLastStage(i); i++)
        {
            var touchpoint = graph.Touchpoints[i];
            if (touchpoint.Facts.Then.IsEmpty && !touchpoint.IsUnresolved)
            {
                // A shared touchpoint is a dead end where it is used; in another journey it may be the end.
                context.Report(
                    touchpoint.Name.Origin,
                    Message(Titles.Of(touchpoint)),
                    [new RelatedPlace($"stage {last.Value}", last.Origin)],
                    Continue(touchpoint, graph.Touchpoints[i + 1]));
            }
        }
    }

    private static Phrase Message(string title) => new(
        $"Touchpoint \"{title}\" leads nowhere, and the journey is not over yet. Say where the customer goes next: `then NAME`.",
        $"Contactmoment \"{title}\" leidt nergens heen, en de klantreis is nog niet voorbij. Zeg waar de klant daarna heen gaat: `then NAAM`.",
        $"Kontaktpunktet \"{title}\" fører ingen steder hen, og kunderejsen er ikke slut endnu. Sig, hvor kunden går hen bagefter: `then NAVN`.");

    /// <summary>On to the next touchpoint: a guess.</summary>
    private static ImmutableArray<Fix> Continue(EffectiveTouchpoint touchpoint, EffectiveTouchpoint next)
    {
        var place = (touchpoint.Overrides ?? touchpoint.Declaration).Origin;
        var title = Titles.Of(next);
        return StatementEdits.Append(place, $"then {next.Name.Value}") is { } edit
            ? [new Fix(
                new Phrase($"Go on to \"{title}\"", $"Ga verder naar \"{title}\"", $"Gå videre til \"{title}\""),
                FixKind.Suggestion,
                [edit])]
            : [];
    }
}
