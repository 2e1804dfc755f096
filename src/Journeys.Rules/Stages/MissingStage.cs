using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;

namespace Journeys.Rules.Stages;

/// <summary>JRN3001: a required stage is neither there nor left out on purpose.</summary>
public sealed class MissingStage() : Rule(new RuleDescriptor(
    "JRN3001",
    "missing-stage",
    Severity.Error,
    new Phrase(
        "A journey lacks a stage that its model requires.",
        "Een klantreis mist een fase die het model vereist.",
        "En kunderejse mangler en fase, som modellen kræver."),
    new Phrase(
        """
        A customer goes through every stage, whether the brand is there or not. A stage that nobody thought of is where customers
        are lost without anyone noticing. Add the stage, or say why it is left out with `skip`.
        """,
        """
        Een klant doorloopt elke fase, of het merk er nu is of niet. In een fase waar niemand aan heeft gedacht, raak je klanten kwijt
        zonder dat iemand het merkt. Voeg de fase toe, of zeg met `skip` waarom je haar overslaat.
        """,
        """
        En kunde går igennem alle faser, hvad enten brandet er der eller ej. I en fase, som ingen har tænkt på, mister du kunder, uden at
        nogen opdager det. Tilføj fasen, eller sig med `skip`, hvorfor du springer den over.
        """),
    """
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" { #! missing-stage
      owner floor
      stage awareness {
        touchpoint window "Shop window" { channel shop  need "See what there is"  says hello  critical first-contact  priority high  feedback survey every 90d }
      }
      skip consideration because "People decide in the shop"
      skip decision because "Covered by the journey of the shop"
      skip post-purchase because "Covered by the journey of the shop"
    }
    """,
    """
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      owner floor
      stage awareness {
        touchpoint window "Shop window" { channel shop  need "See what there is"  says hello  critical first-contact  priority high  feedback survey every 90d }
      }
      skip consideration because "People decide in the shop"
      skip decision because "Covered by the journey of the shop"
      skip post-purchase because "Covered by the journey of the shop"
      skip retention because "Covered by the journey of the club"
    }
    """,
    Spares.DraftAndRetired))
{
    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        List<StageDefinition> missing = [.. (journey.Model?.Stages ?? []).Where(stage => IsMissing(journey, stage))];
        if (missing.Count == 0)
        {
            return;
        }

        var (meant, nameless) = Mistaken(journey);
        missing.RemoveAll(stage => meant.Contains(stage.Name.Value));
        if (missing.Count <= nameless)
        {
            return;
        }

        var insertion = new StageInsertion(journey);
        foreach (var stage in missing)
        {
            context.Report(journey.Name.Origin, Message(journey, stage), Related(journey, stage), Fixes(insertion, stage));
        }
    }

    private static bool IsMissing(EffectiveJourney journey, StageDefinition stage) =>
        !stage.IsOptional && !journey.StagesNamed(stage.Name.Value).Any() && journey.SkipOf(stage.Name.Value) is null;

    /// <summary>
    /// Mistakes that are told where they are made: the stages that misspelled names mean (<c>stage awarness</c>) or their titles, and how many stages have no
    /// name at all.
    /// </summary>
    private static (HashSet<string> Meant, int Nameless) Mistaken(EffectiveJourney journey)
    {
        var known = journey.Model!.Stages.Select(stage => stage.Name.Value).ToList();
        var written = journey.Declaration.Stages.Select(stage => stage.Name.Value).Concat(journey.Declaration.Skips.Select(skip => skip.Stage.Value)).ToList();
        var meant = written.Where(name => name.Length > 0 && !known.Contains(name))
            .Select(name => journey.Model!.StageTitled(name) ?? Spelling.Nearest(name, known)).OfType<string>();
        return (new HashSet<string>(meant, StringComparer.Ordinal), written.Count(name => name.Length == 0));
    }

    private static Phrase Message(EffectiveJourney journey, StageDefinition stage)
    {
        var title = Titles.Of(journey.Declaration, journey.Workspace);
        var name = stage.Name.Value;
        return new Phrase(
            $"Journey \"{title}\" has no stage \"{name}\"{Called(stage, "en")}. Add the stage, or leave it out on purpose with `skip {name} because \"…\"`.",
            $"Klantreis \"{title}\" heeft geen fase \"{name}\"{Called(stage, "nl")}. Voeg de fase toe, of sla haar bewust over met `skip {name} because \"…\"`.",
            $"Kunderejsen \"{title}\" har ingen fase \"{name}\"{Called(stage, "da")}. Tilføj fasen, eller spring den over med vilje: `skip {name} because \"…\"`.");

        string Called(StageDefinition definition, string language) =>
            journey.Workspace.Best(definition.Title, language) is { } called ? $" ({called.Value})" : "";
    }

    /// <summary>The other places: where the stage is declared in a model of the team's own.</summary>
    private static ImmutableArray<RelatedPlace> Related(EffectiveJourney journey, StageDefinition stage) =>
        ReferenceEquals(journey.Model, StandardStages.Model) ? [] : [new RelatedPlace($"stage {stage.Name.Value}", stage.Name.Origin)];

    /// <summary>A skeleton of the stage, or a skip, both to fill in.</summary>
    private static ImmutableArray<Fix> Fixes(StageInsertion insertion, StageDefinition stage)
    {
        var name = stage.Name.Value;
        var add = new Phrase($"Add stage {name}, to fill in", $"Voeg fase {name} toe, om in te vullen", $"Tilføj fasen {name}, så du kan udfylde den");
        var skeleton = insertion.Insert(name, StageSkeleton.Stage(name));
        var skip = insertion.Insert(name, StageSkeleton.Skip(name));
        return skeleton is null || skip is null
            ? []
            : [new Fix(add, FixKind.Suggestion, [skeleton]), new Fix(StageSkeleton.LeaveOut(name), FixKind.Suggestion, [skip])];
    }
}
