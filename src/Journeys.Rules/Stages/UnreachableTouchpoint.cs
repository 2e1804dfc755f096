using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Edits;

namespace Journeys.Rules.Stages;

/// <summary>JRN3005: a journey says where the customer goes next, and no way leads to a touchpoint.</summary>
public sealed class UnreachableTouchpoint() : Rule(new RuleDescriptor(
    "JRN3005",
    "unreachable-touchpoint",
    Severity.Warning,
    new Phrase(
        "A touchpoint cannot be reached on any way through its journey.",
        "Een contactmoment is langs geen enkele weg door de klantreis te bereiken.",
        "Et kontaktpunkt kan ikke nås ad nogen vej gennem kunderejsen."),
    new Phrase(
        """
        Once a journey says with `then` where the customer goes, a touchpoint to which nothing leads is one that no customer of this
        story ever comes to. Either a step is missing, or the work on this touchpoint is for nobody.
        """,
        """
        Zodra een klantreis met `then` zegt waar de klant heen gaat, komt in dit verhaal niemand op een contactmoment waar niets heen
        leidt. Er ontbreekt een stap, of het werk aan dit contactmoment is voor niemand.
        """,
        """
        Når en kunderejse med `then` siger, hvor kunden går hen, kommer ingen i den fortælling nogensinde til et kontaktpunkt, som
        intet fører til. Enten mangler der et skridt, eller også er arbejdet med kontaktpunktet til ingen nytte.
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
        touchpoint fitting "Fitting" { channel shop  says hello }
        touchpoint scan "Foot scan" { channel shop  says hello } #! unreachable-touchpoint
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
        touchpoint fitting "Fitting" { channel shop  says hello  then scan }
        touchpoint scan "Foot scan" { channel shop  says hello }
      }
    }
    """))
{
    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        if (FlowGraph.Of(journey) is not { IsCertain: true } graph)
        {
            return;
        }

        var reached = Reached(graph);
        for (var i = 0; i < reached.Length; i++)
        {
            if (!reached[i])
            {
                var touchpoint = graph.Touchpoints[i];
                EffectiveTouchpoint[] before = [.. graph.To(i).Where(step => step.From != i).Select(step => graph.Touchpoints[step.From]).Distinct()];
                context.Report(touchpoint.Name.Origin, Message(touchpoint, before), Related(before), before.Length > 0 ? [] : Lead(graph, i));
            }
        }
    }

    private static bool[] Reached(FlowGraph graph)
    {
        bool[] reached = [.. graph.Touchpoints.Select((_, i) => graph.IsEntry(i))];
        var next = new Queue<int>(Enumerable.Range(0, reached.Length).Where(i => reached[i]));
        while (next.Count > 0)
        {
            foreach (var step in graph.From(next.Dequeue()))
            {
                if (!reached[step.To])
                {
                    reached[step.To] = true;
                    next.Enqueue(step.To);
                }
            }
        }

        return reached;
    }

    private static Phrase Message(EffectiveTouchpoint touchpoint, EffectiveTouchpoint[] before)
    {
        var title = Titles.Of(touchpoint);
        if (before.Length == 0)
        {
            var name = touchpoint.Name.Value;
            return new Phrase(
                $"Nothing leads to touchpoint \"{title}\". Add `then {name}` where the customer comes from, or remove the touchpoint.",
                $"Niets leidt naar contactmoment \"{title}\". Zet `then {name}` bij waar de klant vandaan komt, of haal het contactmoment weg.",
                $"Intet fører til kontaktpunktet \"{title}\". Skriv `then {name}` der, hvor kunden kommer fra, eller fjern kontaktpunktet.");
        }

        var titles = string.Join(", ", before.Select(other => $"\"{Titles.Of(other)}\""));
        return new Phrase(
            $"The customer only comes to touchpoint \"{title}\" from {titles}, to which no way leads either. Add the `then` that begins this way.",
            $"De klant komt alleen op contactmoment \"{title}\" vanuit {titles}, waar zelf geen weg heen leidt. Voeg de `then` toe waarmee deze weg begint.",
            $"Kunden kommer kun til kontaktpunktet \"{title}\" fra {titles}, som ingen vej fører til. Tilføj det `then`, som vejen begynder med.");
    }

    private static ImmutableArray<RelatedPlace> Related(EffectiveTouchpoint[] before) =>
        [.. before.Select(other => new RelatedPlace($"touchpoint {other.Name.Value} \"{Titles.Of(other)}\"", other.Name.Origin))];

    /// <summary>A way from the touchpoint just before: a guess.</summary>
    private static ImmutableArray<Fix> Lead(FlowGraph graph, int touchpoint)
    {
        var name = graph.Touchpoints[touchpoint].Name.Value;
        var before = graph.Touchpoints[touchpoint - 1];
        if (before.Overrides is { Then.IsEmpty: true } && !before.Facts.Then.IsEmpty)
        {
            return []; // A `then` of the use would replace the shared one.
        }

        var title = Titles.Of(before);
        return StatementEdits.Append((before.Overrides ?? before.Declaration).Origin, $"then {name}") is { } edit
            ? [new Fix(
                new Phrase($"Let \"{title}\" lead here", $"Laat \"{title}\" hierheen leiden", $"Lad \"{title}\" føre hertil"),
                FixKind.Suggestion,
                [edit])]
            : [];
    }
}
