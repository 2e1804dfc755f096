using System.Collections.Concurrent;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Names;

/// <summary>Says which names there are, and which a reference could mean. May be asked from several threads.</summary>
internal sealed class KnownNames(Workspace workspace)
{
    private readonly ConcurrentDictionary<Journey, HashSet<string>> _touchpoints = new();
    private readonly Lazy<HashSet<string>> _everywhere = new(() => new HashSet<string>(
        workspace.SharedTouchpoints.Names.Concat(workspace.Journeys.All
            .SelectMany(journey => journey.Stages).SelectMany(stage => stage.Items).Select(item => item.Touchpoint.Name.Value)),
        StringComparer.Ordinal));

    /// <summary>Whether something has the name.</summary>
    public bool Has(Reference reference)
    {
        var name = reference.Name.Value;
        return reference.Kind switch
        {
            NameKind.Channel => workspace.Channels.TryGet(name, out _),
            NameKind.Team => workspace.Teams.TryGet(name, out _),
            NameKind.Persona => workspace.Personas.TryGet(name, out _),
            NameKind.Claim => workspace.Claims.TryGet(name, out _),
            NameKind.Tone => workspace.Tones.TryGet(name, out _),
            NameKind.Message => workspace.Messages.TryGet(name, out _),
            NameKind.Metric => workspace.Metrics.TryGet(name, out _),
            NameKind.Field => workspace.Fields.TryGet(name, out _),
            NameKind.Journey => workspace.Journeys.TryGet(name, out _),
            NameKind.StageModel => name == StandardStages.Name || workspace.StageModels.TryGet(name, out _),
            NameKind.Stage => IsKnownStage(name, reference.Journey),
            NameKind.Touchpoint => IsKnownTouchpoint(name, reference.Journey),
            _ => true,
        };
    }

    /// <summary>Where the stage model itself is unknown, its stages are not told of one by one.</summary>
    private bool IsKnownStage(string name, Journey? journey)
    {
        var model = journey is null ? StandardStages.Model : workspace.StageModelOf(journey);
        return model is null || model.IndexOf(name) >= 0;
    }

    private bool IsKnownTouchpoint(string name, Journey? journey)
    {
        if (journey is null)
        {
            return workspace.SharedTouchpoints.TryGet(name, out _);
        }

        var dot = name.IndexOf('.');
        if (dot > 0)
        {
            return workspace.Journeys.TryGet(name.Substring(0, dot), out var other) && NamesIn(other).Contains(name.Substring(dot + 1));
        }

        return ReferenceEquals(journey, References.Shared) ? _everywhere.Value.Contains(name) : NamesIn(journey).Contains(name);
    }

    /// <summary>The names that a reference could mean.</summary>
    public IEnumerable<string> Candidates(Reference reference) => reference.Kind switch
    {
        NameKind.Channel => workspace.Channels.Names,
        NameKind.Team => workspace.Teams.Names,
        NameKind.Persona => workspace.Personas.Names,
        NameKind.Claim => workspace.Claims.Names,
        NameKind.Tone => workspace.Tones.Names,
        NameKind.Message => workspace.Messages.Names,
        NameKind.Metric => workspace.Metrics.Names,
        NameKind.Field => workspace.Fields.Names,
        NameKind.Journey => workspace.Journeys.Names,
        NameKind.StageModel => workspace.StageModels.Names.Concat([StandardStages.Name]),
        NameKind.Stage => StagesFor(reference.Journey),
        _ when reference.Journey is null => workspace.SharedTouchpoints.Names,
        _ when ReferenceEquals(reference.Journey, References.Shared) => _everywhere.Value,
        _ => NamesIn(reference.Journey!),
    };

    private IEnumerable<string> StagesFor(Journey? journey)
    {
        var model = journey is null ? StandardStages.Model : workspace.StageModelOf(journey);
        return model?.Stages.Select(stage => stage.Name.Value) ?? [];
    }

    private HashSet<string> NamesIn(Journey journey) => _touchpoints.GetOrAdd(journey, static journey => new HashSet<string>(
        journey.Stages.SelectMany(stage => stage.Items).Select(item => item.Touchpoint.Name.Value), StringComparer.Ordinal));
}
