using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Edits;

namespace Journeys.Rules.Stages;

/// <summary>JRN3002: a stage has no touchpoint.</summary>
public sealed class EmptyStage() : Rule(new RuleDescriptor(
    "JRN3002",
    "empty-stage",
    Severity.Warning,
    new Phrase(
        "A stage has no touchpoint.",
        "Een fase heeft geen contactmoment.",
        "En fase har intet kontaktpunkt."),
    new Phrase(
        """
        An empty stage says that the customer goes through it and that the brand is not there. If that is so, it is an opportunity;
        if it is not, the map is not finished.
        """,
        """
        Een lege fase zegt dat de klant erdoorheen gaat en dat het merk er niet is. Klopt dat, dan ligt daar een kans; klopt het
        niet, dan is de kaart nog niet af.
        """,
        """
        En tom fase siger, at kunden går igennem den, og at brandet ikke er der. Passer det, ligger der en mulighed; passer det ikke,
        er kortet ikke færdigt.
        """),
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" stage buy "Buy" }
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      owner floor
      stages visit
      stage come {
        touchpoint window "Shop window" { channel shop  need "See what there is"  says hello  critical first-contact  priority high  feedback survey every 90d }
      }
      stage buy { } #! empty-stage
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" stage buy "Buy" }
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      owner floor
      stages visit
      stage come {
        touchpoint window "Shop window" { channel shop  need "See what there is"  says hello  critical first-contact  priority high  feedback survey every 90d }
      }
      stage buy {
        touchpoint fitting "Fitting" { channel shop  need "Know that they fit"  says hello }
      }
    }
    """,
    Spares.DraftAndRetired))
{
    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        foreach (var stage in journey.Stages)
        {
            if (stage.Declaration.Items.IsEmpty)
            {
                context.Report(stage.Name.Origin, Message(stage.Name.Value), fixes: Fixes(stage.Declaration));
            }
        }
    }

    private static Phrase Message(string stage) => new(
        $"Stage \"{stage}\" has no touchpoint. Add where the customer meets you here, or leave the stage out on purpose with `skip {stage} because \"…\"`.",
        $"Fase \"{stage}\" heeft geen contactmoment. Voeg toe waar de klant je hier tegenkomt, of sla de fase bewust over met `skip {stage} because \"…\"`.",
        $"Fasen \"{stage}\" har intet kontaktpunkt. Tilføj, hvor kunden møder dig her, eller spring fasen over med vilje: `skip {stage} because \"…\"`.");

    /// <summary>A touchpoint to fill in; or the stage left out, where nothing else stands in it.</summary>
    private static ImmutableArray<Fix> Fixes(Stage stage)
    {
        var name = stage.Name.Value;
        var fixes = ImmutableArray.CreateBuilder<Fix>();
        if (StatementEdits.Append(stage.Origin, StageSkeleton.Touchpoint(name)) is { } edit)
        {
            var add = new Phrase("Add a touchpoint to fill in", "Voeg een contactmoment toe om in te vullen", "Tilføj et kontaktpunkt, du kan udfylde");
            fixes.Add(new Fix(add, FixKind.Suggestion, [edit]));
        }

        if (stage.Goal.IsNone && stage.About.IsNone && stage.Opportunities.IsEmpty)
        {
            fixes.Add(new Fix(StageSkeleton.LeaveOut(name), FixKind.Suggestion, [StatementEdits.Replace(stage.Origin, StageSkeleton.Skip(name))]));
        }

        return fixes.ToImmutable();
    }
}
