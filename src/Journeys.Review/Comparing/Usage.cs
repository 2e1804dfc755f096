using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Review.Comparing;

/// <summary>Who uses what in one state: shared touchpoints by journeys, channels, messages and claims by what customers meet in journeys in force.</summary>
internal sealed class Usage
{
    private static readonly ImmutableSortedSet<string> None = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
    private readonly Workspace _workspace;
    private readonly Dictionary<string, List<(Journey Journey, Touchpoint Overrides)>> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _sayings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _promises = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _meetings = new(StringComparer.Ordinal);
    private readonly Dictionary<Journey, Dictionary<string, Touchpoint>> _effective = new(ReferenceEqualityComparer.Instance);

    public Usage(Workspace workspace)
    {
        _workspace = workspace;
        foreach (var journey in workspace.Journeys.All)
        {
            foreach (var item in journey.Stages.SelectMany(stage => stage.Items))
            {
                Note(journey, item);
            }
        }
    }

    /// <summary>Whether a journey is what customers go through today.</summary>
    public static bool IsInForce(Journey journey) =>
        journey.Status == JourneyStatus.Live && journey.Variant is not { Kind: VariantKind.ToBe };

    /// <summary>The uses of a shared touchpoint.</summary>
    public IReadOnlyList<(Journey Journey, Touchpoint Overrides)> UsesOf(string touchpoint) =>
        _uses.TryGetValue(touchpoint, out var uses) ? uses : [];

    /// <summary>The journeys that use a shared touchpoint, ordered by name.</summary>
    public ImmutableArray<string> JourneysUsing(string touchpoint) =>
        [.. UsesOf(touchpoint).Select(use => use.Journey.Name.Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The journeys in force in which a message is said, ordered by name.</summary>
    public ImmutableArray<string> JourneysSaying(string message) => [.. _sayings.GetValueOrDefault(message) ?? (IEnumerable<string>)None];

    /// <summary>The journeys in force in which a message is said that makes a claim, ordered by name.</summary>
    public ImmutableArray<string> JourneysPromising(string claim) => [.. _promises.GetValueOrDefault(claim) ?? (IEnumerable<string>)None];

    /// <summary>The journeys in force in which customers meet a channel, ordered by name.</summary>
    public ImmutableArray<string> JourneysMeeting(string channel) => [.. _meetings.GetValueOrDefault(channel) ?? (IEnumerable<string>)None];

    /// <summary>A touchpoint of a journey with all that holds for it there.</summary>
    public Touchpoint Effective(Journey journey, Touchpoint declared)
    {
        if (!_effective.TryGetValue(journey, out var byName))
        {
            byName = _workspace.View(journey).Touchpoints
                .DistinctBy(touchpoint => touchpoint.Name.Value)
                .ToDictionary(touchpoint => touchpoint.Name.Value, touchpoint => touchpoint.Facts, StringComparer.Ordinal);
            _effective.Add(journey, byName);
        }

        return byName.GetValueOrDefault(declared.Name.Value) ?? declared;
    }

    private void Note(Journey journey, StageItem item)
    {
        var shared = item.IsUse ? _workspace.SharedTouchpoints.Find(item.Touchpoint.Name) : null;
        if (item.IsUse)
        {
            ListOf(_uses, item.Touchpoint.Name.Value).Add((journey, item.Touchpoint));
        }

        if (!IsInForce(journey) || (item.Touchpoint.Status ?? shared?.Status) is { State: TouchpointState.Planned })
        {
            return;
        }

        foreach (var channel in shared is null || !item.Touchpoint.Channels.IsEmpty ? item.Touchpoint.Channels : shared.Channels)
        {
            SetOf(_meetings, channel.Value).Add(journey.Name.Value);
        }

        var says = shared is null || !item.Touchpoint.Says.IsEmpty ? item.Touchpoint.Says : shared.Says;
        foreach (var saying in says)
        {
            SetOf(_sayings, saying.Message.Value).Add(journey.Name.Value);
            foreach (var claim in _workspace.Messages.Find(saying.Message)?.Claims ?? [])
            {
                SetOf(_promises, claim.Value).Add(journey.Name.Value);
            }
        }
    }

    private static List<(Journey, Touchpoint)> ListOf(Dictionary<string, List<(Journey, Touchpoint)>> lists, string name)
    {
        if (!lists.TryGetValue(name, out var list))
        {
            lists.Add(name, list = []);
        }

        return list;
    }

    private static SortedSet<string> SetOf(Dictionary<string, SortedSet<string>> sets, string name)
    {
        if (!sets.TryGetValue(name, out var set))
        {
            sets.Add(name, set = new SortedSet<string>(StringComparer.Ordinal));
        }

        return set;
    }
}
