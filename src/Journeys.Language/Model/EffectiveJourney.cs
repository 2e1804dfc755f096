using System.Collections.Immutable;
using Journeys.Language.Text;

namespace Journeys.Language.Model;

/// <summary>
/// A journey as the customer meets it: its stage model found, its uses merged with the shared touchpoints. Its stages are made when they
/// are first asked for, since whoever looks at one journey of thousands needs no more of the others than that they are there.
/// </summary>
public sealed class EffectiveJourney
{
    /// <summary>More stages than this are found by an index; so few are looked through.</summary>
    private const int MostWithoutIndex = 16;

    private ImmutableArray<EffectiveStage> _stages;
    private ImmutableArray<EffectiveTouchpoint> _touchpoints;
    private Dictionary<string, int>? _places;
    private ILookup<string, EffectiveStage>? _stagesByName;
    private ILookup<string, Skip>? _skipsByStage;

    internal EffectiveJourney(Workspace workspace, Journey declaration)
    {
        Workspace = workspace;
        Declaration = declaration;
        Model = workspace.StageModelOf(declaration);
        Languages = declaration.Languages.IsEmpty
            ? workspace.Languages
            : [.. declaration.Languages.Select(language => language.Value)];
    }

    /// <summary>The workspace that it belongs to.</summary>
    public Workspace Workspace { get; }

    /// <summary>The journey as declared.</summary>
    public Journey Declaration { get; }

    /// <summary>The name.</summary>
    public Identifier Name => Declaration.Name;

    /// <summary>Its stage model; null where it names one that does not exist.</summary>
    public StageModel? Model { get; }

    /// <summary>The languages it speaks.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>Its stages in the order of the source.</summary>
    public ImmutableArray<EffectiveStage> Stages
    {
        get
        {
            if (_stages.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _stages, MakeStages());
            }

            return _stages;
        }
    }

    /// <summary>All its touchpoints in the order of the source.</summary>
    public ImmutableArray<EffectiveTouchpoint> Touchpoints
    {
        get
        {
            if (_touchpoints.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _touchpoints, [.. Stages.SelectMany(stage => stage.Touchpoints)]);
            }

            return _touchpoints;
        }
    }

    /// <summary>The stages of that name, in the order of the source; one, unless the source has a mistake.</summary>
    public IEnumerable<EffectiveStage> StagesNamed(string name) => Stages.Length <= MostWithoutIndex
        ? Stages.Where(stage => stage.Name.Value == name)
        : (_stagesByName ??= Stages.ToLookup(stage => stage.Name.Value, StringComparer.Ordinal))[name];

    /// <summary>How the journey leaves a stage out; null where it does not.</summary>
    public Skip? SkipOf(string stage) => Declaration.Skips.Length <= MostWithoutIndex
        ? Declaration.Skips.FirstOrDefault(skip => skip.Stage.Value == stage)
        : (_skipsByStage ??= Declaration.Skips.ToLookup(skip => skip.Stage.Value, StringComparer.Ordinal))[stage].FirstOrDefault();

    /// <summary>The touchpoint of that name, the first where several have it, or null.</summary>
    public EffectiveTouchpoint? Touchpoint(string name) => (_places ??= NamePlaces.Of(Touchpoints, static touchpoint => touchpoint.Name.Value)).TryGetValue(name, out var place) ? Touchpoints[place] : null;

    private ImmutableArray<EffectiveStage> MakeStages()
    {
        var stages = ImmutableArray.CreateBuilder<EffectiveStage>(Declaration.Stages.Length);
        var touchpoints = 0;
        foreach (var declaration in Declaration.Stages)
        {
            var stage = new EffectiveStage(this, declaration, stages.Count, touchpoints);
            stages.Add(stage);
            touchpoints += stage.Touchpoints.Length;
        }

        return stages.MoveToImmutable();
    }
}

/// <summary>A stage with its effective touchpoints.</summary>
public sealed class EffectiveStage
{
    /// <param name="journey">The journey.</param>
    /// <param name="declaration">The stage as declared.</param>
    /// <param name="place">Its place among the journey's stages.</param>
    /// <param name="touchpoints">How many touchpoints the stages before it have.</param>
    internal EffectiveStage(EffectiveJourney journey, Stage declaration, int place, int touchpoints)
    {
        Journey = journey;
        Declaration = declaration;
        Place = place;
        var index = journey.Model?.IndexOf(declaration.Name.Value) ?? -1;
        Definition = index < 0 ? null : journey.Model!.Stages[index];
        ModelIndex = index;
        Touchpoints = ImmutableArray.CreateRange(declaration.Items, item => EffectiveTouchpoint.Of(this, item, touchpoints++));
    }

    /// <summary>The journey it is a part of.</summary>
    public EffectiveJourney Journey { get; }

    /// <summary>The stage as declared.</summary>
    public Stage Declaration { get; }

    /// <summary>Its place among the stages of its journey in the order of the source, from 0.</summary>
    public int Place { get; }

    /// <summary>The name.</summary>
    public Identifier Name => Declaration.Name;

    /// <summary>The model's definition; null where the model has no such stage.</summary>
    public StageDefinition? Definition { get; }

    /// <summary>Its place in the model's order, or -1.</summary>
    public int ModelIndex { get; }

    /// <summary>
    /// Its place in the order of the standard model (0 awareness … 4 retention) by its name or its <c>like</c>; -1 where it
    /// corresponds to none.
    /// </summary>
    public int StandardIndex => StandardStages.Model.IndexOf(Definition?.Like?.Value ?? Name.Value);

    /// <summary>Its touchpoints.</summary>
    public ImmutableArray<EffectiveTouchpoint> Touchpoints { get; }
}

/// <summary>A touchpoint of a journey with everything that holds for it: a shared one with the overrides of its use.</summary>
public sealed class EffectiveTouchpoint
{
    private EffectiveTouchpoint(EffectiveStage stage, int place, Touchpoint facts, Touchpoint declaration, Touchpoint? overrides, bool isUnresolved)
    {
        Stage = stage;
        Place = place;
        Facts = facts;
        Declaration = declaration;
        Overrides = overrides;
        IsUnresolved = isUnresolved;
    }

    /// <summary>The stage it stands in.</summary>
    public EffectiveStage Stage { get; }

    /// <summary>Its place among all touchpoints of its journey in the order of the source, from 0.</summary>
    public int Place { get; }

    /// <summary>What holds here: each fact from the use where it says so, else from the shared touchpoint.</summary>
    public Touchpoint Facts { get; }

    /// <summary>Where the touchpoint is declared: the shared one, or the one in the stage.</summary>
    public Touchpoint Declaration { get; }

    /// <summary>What the <c>use</c> says itself; null for a touchpoint declared in the stage.</summary>
    public Touchpoint? Overrides { get; }

    /// <summary>Whether it is the use of a shared touchpoint.</summary>
    public bool IsShared => Overrides is not null;

    /// <summary>Whether it uses a touchpoint that does not exist, so that nothing can be said about what it lacks.</summary>
    public bool IsUnresolved { get; }

    /// <summary>The name, where it stands in this journey.</summary>
    public Identifier Name => Overrides?.Name ?? Declaration.Name;

    /// <summary>The place for a finding about what the touchpoint lacks: its declaration's name.</summary>
    public Origin PlaceOfLack => Declaration.Name.Origin;

    /// <summary>
    /// The place for a finding that the fact at <paramref name="cause"/> brings about: the use where the use says so, else the
    /// declaration.
    /// </summary>
    public Origin PlaceFor(Origin cause) =>
        Overrides is { } use && use.Origin.Contains(cause) ? use.Name.Origin : PlaceOfLack;

    internal static EffectiveTouchpoint Of(EffectiveStage stage, StageItem item, int place)
    {
        if (!item.IsUse)
        {
            return new EffectiveTouchpoint(stage, place, item.Touchpoint, item.Touchpoint, null, false);
        }

        var workspace = stage.Journey.Workspace;
        return workspace.SharedTouchpoints.Find(item.Touchpoint.Name) is { } shared
            ? new EffectiveTouchpoint(stage, place, item.IsBare ? shared : TouchpointMerge.Override(shared, item.Touchpoint), shared, item.Touchpoint, false)
            : new EffectiveTouchpoint(stage, place, item.Touchpoint, item.Touchpoint, item.Touchpoint, true);
    }
}
