using Journeys.Language.Diagnostics;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Names;

/// <summary>Tells of names in use that nothing has.</summary>
internal sealed class ReferenceChecker(Workspace workspace, List<Finding> findings)
{
    /// <summary>Finding the nearest of many names takes time; past so many mistakes the list matters more than the guesses.</summary>
    private const int MostGuesses = 200;

    private readonly Dictionary<Journey, HashSet<string>> _touchpoints = [];
    private int _guesses;
    private HashSet<string>? _everywhere;

    public void Check(IEnumerable<Reference> references)
    {
        foreach (var reference in references)
        {
            if (IsWellFormed(reference.Name) && !IsKnown(reference))
            {
                findings.Add(Unknown(reference));
            }
        }
    }

    /// <summary>A name that is no name was told of already.</summary>
    private static bool IsWellFormed(Identifier name) => NameText.IsName(name.Origin.Text, mayBeDotted: true);

    private bool IsKnown(Reference reference)
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

        return ReferenceEquals(journey, References.Shared) ? Everywhere().Contains(name) : NamesIn(journey).Contains(name);
    }

    private HashSet<string> NamesIn(Journey journey)
    {
        if (!_touchpoints.TryGetValue(journey, out var names))
        {
            names = new HashSet<string>(
                journey.Stages.SelectMany(stage => stage.Items).Select(item => item.Touchpoint.Name.Value), StringComparer.Ordinal);
            _touchpoints.Add(journey, names);
        }

        return names;
    }

    private HashSet<string> Everywhere() => _everywhere ??= new HashSet<string>(
        workspace.SharedTouchpoints.Names.Concat(workspace.Journeys.All.SelectMany(NamesIn)), StringComparer.Ordinal);

    private Finding Unknown(Reference reference)
    {
        var name = reference.Name.Value;
        var kind = KindWords.One(reference.Kind);
        var nearest = _guesses++ < MostGuesses ? Spelling.Nearest(name, Candidates(reference)) : null;
        var place = reference.Name.Origin;
        if (nearest is null)
        {
            return LanguageRules.UnknownReference.At(place, $"There is no {kind} `{name}`. {Advice(reference)}");
        }

        return LanguageRules.UnknownReference
            .At(place, $"There is no {kind} `{name}`; did you mean `{nearest}`?")
            .With(Findings.Replace($"Change to `{nearest}`", place, nearest, FixKind.Suggestion));
    }

    private string Advice(Reference reference) => reference.Kind switch
    {
        NameKind.Stage => "The stages of this model are " + string.Join(", ", Candidates(reference)) + ".",
        NameKind.Touchpoint when reference.Journey is not null => "Name a touchpoint of this journey, or one of another as `journey.touchpoint`.",
        NameKind.StageModel => $"Declare it with `stages {reference.Name.Value} {{ … }}`, or use `standard`.",
        _ => $"Declare it with `{KindWords.Keyword(reference.Kind)} {reference.Name.Value} \"…\"`.",
    };

    private IEnumerable<string> Candidates(Reference reference) => reference.Kind switch
    {
        NameKind.Channel => workspace.Channels.Names,
        NameKind.Team => workspace.Teams.Names,
        NameKind.Persona => workspace.Personas.Names,
        NameKind.Claim => workspace.Claims.Names,
        NameKind.Tone => workspace.Tones.Names,
        NameKind.Message => workspace.Messages.Names,
        NameKind.Metric => workspace.Metrics.Names,
        NameKind.Journey => workspace.Journeys.Names,
        NameKind.StageModel => workspace.StageModels.Names.Concat([StandardStages.Name]),
        NameKind.Stage => StagesFor(reference.Journey),
        _ when reference.Journey is null => workspace.SharedTouchpoints.Names,
        _ when ReferenceEquals(reference.Journey, References.Shared) => Everywhere(),
        _ => NamesIn(reference.Journey!),
    };

    private IEnumerable<string> StagesFor(Journey? journey)
    {
        var model = journey is null ? StandardStages.Model : workspace.StageModelOf(journey);
        return model?.Stages.Select(stage => stage.Name.Value) ?? [];
    }
}
