using System.Collections.Concurrent;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Names;

/// <summary>Says which names there are, and which a reference could mean. May be asked from several threads.</summary>
internal sealed class KnownNames(Workspace workspace)
{
    private readonly ConcurrentDictionary<Journey, HashSet<string>> _touchpoints = new(ReferenceComparer<Journey>.Instance);
    private readonly Lazy<HashSet<string>> _everywhere = new(() => new HashSet<string>(
        workspace.SharedTouchpoints.Names.Concat(workspace.Journeys.All
            .SelectMany(journey => journey.Stages).SelectMany(stage => stage.Items).Select(item => item.Touchpoint.Name.Value)),
        StringComparer.Ordinal));

    /// <summary>The workspace that has the names.</summary>
    public Workspace Workspace { get; } = workspace;

    /// <summary>Whether something has the name.</summary>
    public bool Has(Reference reference)
    {
        var name = reference.Name.Value;
        return reference.Kind switch
        {
            NameKind.Channel => Workspace.Channels.TryGet(name, out _),
            NameKind.Team => Workspace.Teams.TryGet(name, out _),
            NameKind.Persona => Workspace.Personas.TryGet(name, out _),
            NameKind.Claim => Workspace.Claims.TryGet(name, out _),
            NameKind.Tone => Workspace.Tones.TryGet(name, out _),
            NameKind.Message => Workspace.Messages.TryGet(name, out _),
            NameKind.Metric => Workspace.Metrics.TryGet(name, out _),
            NameKind.Field => Workspace.Fields.TryGet(name, out _),
            NameKind.Journey => Workspace.Journeys.TryGet(name, out _),
            NameKind.StageModel => name == StandardStages.Name || Workspace.StageModels.TryGet(name, out _),
            NameKind.Stage => IsKnownStage(name, reference.Journey),
            NameKind.Touchpoint => IsKnownTouchpoint(name, reference.Journey),
            _ => true,
        };
    }

    /// <summary>Where the stage model itself is unknown, its stages are not told of one by one.</summary>
    private bool IsKnownStage(string name, Journey? journey)
    {
        var model = ModelFor(journey);
        return model is null || model.IndexOf(name) >= 0;
    }

    private bool IsKnownTouchpoint(string name, Journey? journey)
    {
        if (journey is null)
        {
            return Workspace.SharedTouchpoints.TryGet(name, out _);
        }

        var dot = name.IndexOf('.');
        if (dot > 0)
        {
            return Workspace.Journeys.TryGet(name.Substring(0, dot), out var other) && NamesIn(other).Contains(name.Substring(dot + 1));
        }

        return ReferenceEquals(journey, References.Shared) ? _everywhere.Value.Contains(name) : NamesIn(journey).Contains(name);
    }

    /// <summary>The names that a reference could mean.</summary>
    public IEnumerable<string> Candidates(Reference reference) => reference.Kind switch
    {
        NameKind.Channel => Workspace.Channels.Names,
        NameKind.Team => Workspace.Teams.Names,
        NameKind.Persona => Workspace.Personas.Names,
        NameKind.Claim => Workspace.Claims.Names,
        NameKind.Tone => Workspace.Tones.Names,
        NameKind.Message => Workspace.Messages.Names,
        NameKind.Metric => Workspace.Metrics.Names,
        NameKind.Field => Workspace.Fields.Names,
        NameKind.Journey => Workspace.Journeys.Names,
        NameKind.StageModel => Workspace.StageModels.Names.Concat([StandardStages.Name]),
        NameKind.Stage => StagesFor(reference.Journey),
        _ when reference.Journey is null => Workspace.SharedTouchpoints.Names,
        _ when ReferenceEquals(reference.Journey, References.Shared) => _everywhere.Value,
        _ => NamesIn(reference.Journey!),
    };

    /// <summary>Whether a stage is looked up among the standard ones by a journey, which could have a model of its own instead.</summary>
    public bool IsOfStandardStages(Reference reference) =>
        reference is { Kind: NameKind.Stage, Journey: not null } && ReferenceEquals(ModelFor(reference.Journey), StandardStages.Model);

    /// <summary>The stage whose title somebody wrote where its name is asked for (<c>beslissing</c> for <c>decision</c>), or null.</summary>
    public string? StageTitled(Reference reference) => reference.Kind != NameKind.Stage ? null : ModelFor(reference.Journey)?.StageTitled(reference.Name.Value);

    private IEnumerable<string> StagesFor(Journey? journey) => ModelFor(journey)?.Stages.Select(stage => stage.Name.Value) ?? [];

    private StageModel? ModelFor(Journey? journey) => journey is null ? StandardStages.Model : Workspace.StageModelOf(journey);

    private HashSet<string> NamesIn(Journey journey) => _touchpoints.GetOrAdd(journey, static journey => new HashSet<string>(
        journey.Stages.SelectMany(stage => stage.Items).Select(item => item.Touchpoint.Name.Value), StringComparer.Ordinal));
}
