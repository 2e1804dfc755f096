using System.Collections.Immutable;

namespace Journeys.Interchange.Import.Drafts;

/// <summary>A stage model that an import declares.</summary>
internal sealed record StageModelDraft(string Name, string Title, ImmutableArray<(string Name, string Title, string? Like)> Stages);

/// <summary>How a journey's stages are written: in which order, by which names, by which model (null: the built-in one).</summary>
internal sealed record JourneyStages(string? Model, ImmutableArray<(DraftStage Stage, string Name)> Stages, ImmutableArray<string> Missing);

/// <summary>
/// Which model each journey's stages are of. Where every stage is a built-in one, in any language, it is that model, in its order and
/// with what is missing skipped; else a model of the file's own, which journeys with the same stages share.
/// </summary>
internal sealed class StagePlan
{
    private readonly Dictionary<DraftJourney, JourneyStages> _plans = [];
    private readonly Dictionary<string, StageModelDraft> _byStages = new(StringComparer.Ordinal);
    private readonly NameGiver _names = new("stages");

    public StagePlan(Draft draft)
    {
        _names.Unique("standard");
        foreach (var journey in draft.Journeys)
        {
            _plans[journey] = Standard(journey, draft.IsExact) ?? Own(journey);
        }
    }

    /// <summary>The models to declare.</summary>
    public List<StageModelDraft> Models { get; } = [];

    /// <summary>The stages of a journey.</summary>
    public JourneyStages Of(DraftJourney journey) => _plans[journey];

    /// <summary>The built-in stages. What we wrote ourselves has their names, in their order; people's rows stand in any order.</summary>
    private static JourneyStages? Standard(DraftJourney journey, bool isExact)
    {
        if (isExact && !StageMatch.Names.Where(name => journey.Stages.Exists(stage => stage.Name == name)).SequenceEqual(journey.Stages.Select(stage => stage.Name)))
        {
            return null;
        }

        var named = new Dictionary<string, DraftStage>(StringComparer.Ordinal);
        foreach (var stage in journey.Stages)
        {
            if (Known(stage) is not { } name || !named.TryAdd(name, stage))
            {
                return null;
            }
        }

        return new JourneyStages(
            null,
            [.. StageMatch.Names.Where(named.ContainsKey).Select(name => (named[name], name))],
            [.. StageMatch.Names.Where(name => !named.ContainsKey(name))]);
    }

    private JourneyStages Own(DraftJourney journey)
    {
        var names = new NameGiver("stage");
        ImmutableArray<(DraftStage Stage, string Name)> stages = [.. journey.Stages.Select(stage => (stage, names.Unique(stage.Name ?? stage.Title)))];
        var key = string.Join('\n', stages.Select(stage => stage.Name + "\t" + stage.Stage.Title));
        if (!_byStages.TryGetValue(key, out var model))
        {
            model = new StageModelDraft(
                _names.Unique(journey.Name),
                journey.Title,
                [.. stages.Select(stage => (stage.Name, stage.Stage.Title, Known(stage.Stage)))]);
            _byStages[key] = model;
            Models.Add(model);
        }

        return new JourneyStages(model.Name, stages, []);
    }

    private static string? Known(DraftStage stage) => (stage.Name is { } name ? StageMatch.Find(name) : null) ?? StageMatch.Find(stage.Title);
}
