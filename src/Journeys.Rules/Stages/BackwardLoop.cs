using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Edits;

namespace Journeys.Rules.Stages;

/// <summary>JRN3007: the customer goes round in a circle, and nothing says when.</summary>
public sealed class BackwardLoop() : Rule(new RuleDescriptor(
    "JRN3007",
    "backward-loop",
    Severity.Info,
    new Phrase(
        "A journey leads back in a circle and does not say when.",
        "Een klantreis gaat terug in een kring en zegt niet wanneer.",
        "En kunderejse går tilbage i ring og siger ikke hvornår."),
    new Phrase(
        """
        Customers do go back: the shoe pinches, the form is refused. But a way back that every customer takes has no way out. Say with
        `when` what sends the customer back, and the reason can be worked on.
        """,
        """
        Klanten gaan heus weleens terug: de schoen knelt, het formulier wordt afgekeurd. Maar een weg terug die iedereen neemt, heeft
        geen uitgang. Zeg met `when` wat de klant terugstuurt, dan kun je aan de oorzaak werken.
        """,
        """
        Kunder går somme tider tilbage: skoen trykker, blanketten bliver afvist. Men en vej tilbage, som alle går, har ingen udgang.
        Sig med `when`, hvad der sender kunden tilbage, så kan du gøre noget ved årsagen.
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
      }
      stage consideration {
        touchpoint fitting "Fitting" { channel shop  says hello  then walk }
        touchpoint walk "Walk around the block" {
          channel shop
          says    hello
          then    fitting #! backward-loop
        }
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
      }
      stage consideration {
        touchpoint fitting "Fitting" { channel shop  says hello  then walk }
        touchpoint walk "Walk around the block" {
          channel shop
          says    hello
          then    fitting when "They pinch"
        }
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

        // Of several ways that close one circle, the one that leads back furthest is named; without the named ones there is no circle.
        // Ways back to one touchpoint are looked for together: what leads to it is no part of a way that begins there.
        var backward = Enumerable.Range(0, graph.Touchpoints.Length).SelectMany(graph.From)
            .Where(step => step.To <= step.From && step.Flow.When is null);
        var open = new HashSet<(int From, int To)>();
        foreach (var back in backward.GroupBy(step => step.To).OrderByDescending(back => back.Key))
        {
            var ways = graph.Ways(
                back.Key,
                back.Select(step => step.From),
                other => other.Flow.When is null && (other.To > other.From || open.Contains((other.From, other.To))));
            foreach (var step in back)
            {
                if (ways.TryGetValue(step.From, out var way))
                {
                    context.Report(step.Target.Origin, Message(graph, step), Related(way), Fixes(step.Flow));
                }
                else
                {
                    open.Add((step.From, step.To));
                }
            }
        }
    }

    private static Phrase Message(FlowGraph graph, Step step)
    {
        var (from, to) = (Titles.Of(graph.Touchpoints[step.From]), Titles.Of(graph.Touchpoints[step.To]));
        return step.From == step.To
            ? new Phrase(
                $"Touchpoint \"{from}\" leads back to itself, every time. Say when: `when \"…\"`.",
                $"Contactmoment \"{from}\" leidt terug naar zichzelf, elke keer. Zeg wanneer: `when \"…\"`.",
                $"Kontaktpunktet \"{from}\" fører tilbage til sig selv, hver gang. Sig hvornår: `when \"…\"`.")
            : new Phrase(
                $"From \"{from}\" the customer goes back to \"{to}\", and from there comes here again. Say when: `when \"…\"`.",
                $"Van \"{from}\" gaat de klant terug naar \"{to}\", en komt vandaar weer hier. Zeg wanneer: `when \"…\"`.",
                $"Fra \"{from}\" går kunden tilbage til \"{to}\" og kommer derfra hertil igen. Sig hvornår: `when \"…\"`.");
    }

    private static ImmutableArray<RelatedPlace> Related(List<Step> way) =>
        [.. way.Select(step => new RelatedPlace($"then {step.Target.Value}", step.Target.Origin))];

    /// <summary>A condition to fill in. Behind several names it would hold for all of them.</summary>
    private static ImmutableArray<Fix> Fixes(Flow flow)
    {
        if (flow.Targets.Length != 1)
        {
            return [];
        }

        var title = new Phrase("Say when the customer goes back", "Zeg wanneer de klant teruggaat", "Sig, hvornår kunden går tilbage");
        return [new Fix(title, FixKind.Suggestion, [StatementEdits.Extend(flow.Origin, "when", "\"…\"")])];
    }
}
