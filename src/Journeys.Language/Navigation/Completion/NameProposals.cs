using Journeys.Language.Model;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation.Completion;

/// <summary>Proposes names of the kind that is asked for, with the titles of what they name.</summary>
internal static class NameProposals
{
    public static IEnumerable<Proposal> For(CompletionPlace place, KeywordDefinition keyword, ArgumentShape shape)
    {
        if (shape.Declares)
        {
            // The name of a stage in a journey is one of its model; other names are new.
            return shape.Names == NameKind.Stage && keyword.Block == BlockKind.Stage ? Stages(place) : [];
        }

        return shape.Names switch
        {
            NameKind.Channel => Names(place, place.File.All(place.Workspace.Channels, place.File.Model.Channels)),
            NameKind.Team => Names(place, place.File.All(place.Workspace.Teams, place.File.Model.Teams)),
            NameKind.Persona => Names(place, place.File.All(place.Workspace.Personas, place.File.Model.Personas)),
            NameKind.Claim => Names(place, place.File.All(place.Workspace.Claims, place.File.Model.Claims)),
            NameKind.Tone => Names(place, place.File.All(place.Workspace.Tones, place.File.Model.Tones)),
            NameKind.Message => Names(place, place.File.All(place.Workspace.Messages, place.File.Model.Messages)),
            NameKind.Metric => Names(place, place.File.All(place.Workspace.Metrics, place.File.Model.Metrics)),
            NameKind.Field => Names(place, place.File.All(place.Workspace.Fields, place.File.Model.Fields)),
            NameKind.Journey => Names(place, place.File.All(place.Workspace.Journeys, place.File.Model.Journeys)),
            NameKind.StageModel => Names(place, place.File.All(place.Workspace.StageModels, place.File.Model.StageModels).Prepend(StandardStages.Model)),
            NameKind.Stage => Stages(place),
            NameKind.Touchpoint => Touchpoints(place, keyword),
            NameKind.Rule => Rules(place),
            NameKind.Language => LanguageProposals.Names(place),
            _ => Tags(place),
        };
    }

    private static IEnumerable<Proposal> Names(CompletionPlace place, IEnumerable<Declaration> declarations) =>
        declarations.Where(declaration => declaration.Name.Value.Length > 0)
            .GroupBy(declaration => declaration.Name.Value, StringComparer.Ordinal)
            .Select(group => Name(place, group.Key, group.First()));

    private static Proposal Name(CompletionPlace place, string name, Declaration declaration) =>
        new(name, ProposalKind.Name, name, place.Span)
        {
            Detail = place.Workspace.Best(declaration.Title, place.Request.Language)?.Value,
            Documentation = DeclarationText.Markdown(declaration, place.Workspace, place.Request.Language),
        };

    private static IEnumerable<Proposal> Stages(CompletionPlace place)
    {
        var model = place.Journey is { } journey ? StageModelOf(place, journey) : StandardStages.Model;
        var present = place.Journey?.Stages.Where(stage => !stage.Name.Origin.Span.Contains(place.Span)).Select(stage => stage.Name.Value).ToList() ?? [];
        return (model?.Stages ?? []).Where(stage => !present.Contains(stage.Name.Value))
            .Select((stage, i) => Name(place, stage.Name.Value, stage) with { Rank = i });
    }

    private static StageModel? StageModelOf(CompletionPlace place, Journey journey) =>
        place.File.Model.StageModels.FirstOrDefault(model => model.Name.Value == journey.StageModel?.Value)
            ?? place.Workspace.StageModelOf(journey);

    private static IEnumerable<Proposal> Touchpoints(CompletionPlace place, KeywordDefinition keyword)
    {
        var shared = place.File.All(place.Workspace.SharedTouchpoints, place.File.Model.Touchpoints);
        if (keyword.Word == "use" || place.Journey is not { } journey)
        {
            return Names(place, shared);
        }

        var dot = place.Word.IndexOf('.');
        if (dot < 0)
        {
            return Names(place, Steps(journey, shared));
        }

        var named = place.Word.Substring(0, dot);
        var other = place.File.All(place.Workspace.Journeys, place.File.Model.Journeys).FirstOrDefault(known => known.Name.Value == named);
        return other is null ? [] : Names(place, Steps(other, shared)).Select(proposal =>
            proposal with { Label = named + "." + proposal.Label, Insert = named + "." + proposal.Insert });
    }

    /// <summary>The touchpoints of a journey; a use is shown with the title of the shared one.</summary>
    private static IEnumerable<Declaration> Steps(Journey journey, IEnumerable<Touchpoint> shared)
    {
        var byName = shared.GroupBy(touchpoint => touchpoint.Name.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First());
        return journey.Stages.SelectMany(stage => stage.Items)
            .Select(item => item.IsUse && byName.TryGetValue(item.Touchpoint.Name.Value, out var known) ? known : item.Touchpoint);
    }

    private static IEnumerable<Proposal> Rules(CompletionPlace place) => place.Request.Rules.Select(rule =>
        new Proposal(rule.Name, ProposalKind.Rule, rule.Name, place.Span)
        {
            Detail = rule.Id,
            Documentation = rule.Title.In(place.Request.Language) + "\n\n" + rule.Why.In(place.Request.Language),
        });

    private static IEnumerable<Proposal> Tags(CompletionPlace place) =>
        place.File.All(place.Workspace.Journeys, place.File.Model.Journeys).SelectMany(journey => journey.Tags)
            .Where(tag => tag.Origin.Span != place.Span)
            .Select(tag => tag.Value)
            .Distinct(StringComparer.Ordinal)
            .Select(tag => new Proposal(tag, ProposalKind.Value, tag, place.Span));
}
