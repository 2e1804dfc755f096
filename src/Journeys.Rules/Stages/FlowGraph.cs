using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Journeys.Language.Model;

namespace Journeys.Rules.Stages;

/// <summary>One way from a touchpoint to the next: a name behind <c>then</c>.</summary>
/// <param name="From">The touchpoint that it leaves, by its place in the graph.</param>
/// <param name="To">The touchpoint that it leads to.</param>
/// <param name="Flow">The statement.</param>
/// <param name="Target">The name behind it.</param>
internal sealed record Step(int From, int To, Flow Flow, Identifier Target);

/// <summary>The ways that <c>then</c> draws through a journey.</summary>
internal sealed class FlowGraph
{
    /// <summary>The most steps of a way that are told: ways of thousands of steps, one for each touchpoint, would grow with their square.</summary>
    public const int MostSteps = 20;

    private static readonly ConditionalWeakTable<Workspace, HashSet<string>> ReachedFromElsewhere = new();

    /// <summary>The graph that was drawn last on this thread: several rules ask for that of one journey, one after another.</summary>
    [ThreadStatic]
    private static WeakReference<FlowGraph>? _last;

    private readonly EffectiveJourney _journey;
    private readonly List<Step>[] _from;
    private readonly List<Step>[] _to;

    private FlowGraph(EffectiveJourney journey)
    {
        _journey = journey;
        Touchpoints = InOrder(journey);
        _from = [.. Touchpoints.Select(_ => new List<Step>())];
        _to = [.. Touchpoints.Select(_ => new List<Step>())];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Touchpoints.Length; i++)
        {
            places[Touchpoints[i].Name.Value] = i;
            IsCertain &= !Touchpoints[i].IsUnresolved;
        }

        for (var i = 0; i < Touchpoints.Length; i++)
        {
            Follow(i, journey.Name.Value + ".", places);
        }
    }

    /// <summary>The touchpoints in the order of the journey's stages.</summary>
    public EffectiveTouchpoint[] Touchpoints { get; }

    /// <summary>Whether every name is known; a misspelled one leads somewhere that nobody can tell.</summary>
    public bool IsCertain { get; private set; } = true;

    /// <summary>The graph of a journey; null where it says nowhere what comes next.</summary>
    public static FlowGraph? Of(EffectiveJourney journey)
    {
        if (_last is not null && _last.TryGetTarget(out var last) && ReferenceEquals(last._journey, journey))
        {
            return last;
        }

        if (!journey.Touchpoints.Any(static touchpoint => !touchpoint.Facts.Then.IsEmpty))
        {
            return null;
        }

        var graph = new FlowGraph(journey);
        (_last ??= new WeakReference<FlowGraph>(graph)).SetTarget(graph);
        return graph;
    }

    /// <summary>The ways that leave a touchpoint.</summary>
    public IReadOnlyList<Step> From(int touchpoint) => _from[touchpoint];

    /// <summary>The ways that lead to a touchpoint.</summary>
    public IReadOnlyList<Step> To(int touchpoint) => _to[touchpoint];

    /// <summary>Whether the customer may begin here: in the first stage that has touchpoints, or coming from another journey.</summary>
    public bool IsEntry(int touchpoint)
    {
        var entered = Touchpoints[touchpoint];
        return entered.Stage == Touchpoints[0].Stage
            || (Entries(entered.Stage.Journey.Workspace) is { Count: > 0 } entries && entries.Contains($"{entered.Stage.Journey.Name.Value}.{entered.Name.Value}"));
    }

    /// <summary>Whether the touchpoint stands in the last stage that has touchpoints.</summary>
    public bool IsInLastStage(int touchpoint) => Touchpoints[touchpoint].Stage == Touchpoints[Touchpoints.Length - 1].Stage;

    /// <summary>
    /// The shortest ways from one touchpoint to others, over those steps that <paramref name="may"/> be taken, looked for together: no step
    /// is looked at twice, however many there are to reach.
    /// </summary>
    /// <param name="from">Where all of them begin.</param>
    /// <param name="to">Where they lead.</param>
    /// <param name="may">Whether a step is taken.</param>
    /// <returns>The way to each that is reached, its last <see cref="MostSteps"/> steps; empty for the beginning itself.</returns>
    public IReadOnlyDictionary<int, List<Step>> Ways(int from, IEnumerable<int> to, Func<Step, bool> may)
    {
        var wanted = new HashSet<int>(to);
        var ways = new Dictionary<int, List<Step>>();
        if (wanted.Remove(from))
        {
            ways.Add(from, []);
        }

        // It holds what is reached only: most ways back are short, and a journey may have thousands of touchpoints.
        var cameBy = new Dictionary<int, Step>();
        var next = new Queue<int>([from]);
        while (next.Count > 0 && wanted.Count > 0)
        {
            foreach (var step in _from[next.Dequeue()])
            {
                if (step.To == from || cameBy.ContainsKey(step.To) || !may(step))
                {
                    continue;
                }

                cameBy[step.To] = step;
                next.Enqueue(step.To);
                if (wanted.Remove(step.To))
                {
                    ways.Add(step.To, Back(cameBy, from, step.To));
                }
            }
        }

        return ways;
    }

    private static List<Step> Back(Dictionary<int, Step> cameBy, int from, int to)
    {
        var way = new List<Step>();
        for (var at = to; at != from && way.Count < MostSteps; at = cameBy[at].From)
        {
            way.Add(cameBy[at]);
        }

        way.Reverse();
        return way;
    }

    private void Follow(int from, string prefix, Dictionary<string, int> places)
    {
        var touchpoint = Touchpoints[from];
        foreach (var flow in touchpoint.Facts.Then)
        {
            foreach (var target in flow.Targets)
            {
                var name = target.Value.StartsWith(prefix, StringComparison.Ordinal) ? target.Value.Substring(prefix.Length) : target.Value;
                if (places.TryGetValue(name, out var to))
                {
                    var step = new Step(from, to, flow, target);
                    _from[from].Add(step);
                    _to[to].Add(step);
                }
                else if (name.IndexOf('.') < 0 && touchpoint.PlaceFor(flow.Origin) == touchpoint.Name.Origin)
                {
                    // What a shared touchpoint names and only another of its journeys has is no mistake.
                    IsCertain = false;
                }
            }
        }
    }

    private static EffectiveTouchpoint[] InOrder(EffectiveJourney journey)
    {
        var isKnown = journey.Stages.All(stage => stage.ModelIndex >= 0);
        return [.. (isKnown ? journey.Stages.OrderBy(stage => stage.ModelIndex) : journey.Stages.AsEnumerable()).SelectMany(stage => stage.Touchpoints)];
    }

    /// <summary>Whether the ways that lead from one journey into another are the same in two workspaces of one brand.</summary>
    public static bool HasSameEntries(Workspace left, Workspace right) => Entries(left).SetEquals(Entries(right));

    /// <summary>The touchpoints, named from outside, to which a <c>then</c> of another journey leads.</summary>
    private static HashSet<string> Entries(Workspace workspace) =>
        ReachedFromElsewhere.GetValue(workspace, static workspace => new HashSet<string>(Outward(workspace), StringComparer.Ordinal));

    private static IEnumerable<string> Outward(Workspace workspace)
    {
        var shared = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var touchpoint in workspace.SharedTouchpoints.All)
        {
            var exits = touchpoint.NamesElsewhere;
            if (!exits.IsEmpty && !shared.ContainsKey(touchpoint.Name.Value))
            {
                shared.Add(touchpoint.Name.Value, exits);
            }
        }

        return workspace.Journeys.All.SelectMany(journey => Exits(journey, shared));
    }

    /// <summary>The names, with a dot, of what a journey leads to beyond itself: by its own <c>then</c>, or by that of a shared touchpoint in it.</summary>
    private static IEnumerable<string> Exits(Journey journey, Dictionary<string, ImmutableArray<string>> shared)
    {
        IEnumerable<string> exits = journey.NamesElsewhere;
        if (shared.Count > 0)
        {
            exits = exits.Concat(journey.Stages.SelectMany(stage => stage.Items).SelectMany(item =>
                item.IsUse && item.Touchpoint.Then.IsEmpty && shared.TryGetValue(item.Touchpoint.Name.Value, out var its) ? its : []));
        }

        var prefix = journey.Name.Value + ".";
        return exits.Where(target => !target.StartsWith(prefix, StringComparison.Ordinal));
    }
}
