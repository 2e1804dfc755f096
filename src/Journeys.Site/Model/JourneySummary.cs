using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Site.Model;

/// <summary>What a reader wants to know of a journey within a minute, in no language yet; worked out when it is asked for.</summary>
internal sealed class JourneySummary
{
    private readonly FindingIndex _findings;
    private JourneyDigest? _digest;
    private Dictionary<string, List<(EffectiveTouchpoint From, LocalText? When)>>? _cameFrom;

    /// <param name="journey">The journey.</param>
    /// <param name="findings">What the rules found.</param>
    /// <param name="digest">Its figures, where they are known already.</param>
    public JourneySummary(EffectiveJourney journey, FindingIndex findings, JourneyDigest? digest = null)
    {
        Journey = journey;
        _findings = findings;
        _digest = digest;
    }

    /// <summary>The journey.</summary>
    public EffectiveJourney Journey { get; }

    /// <summary>Its figures.</summary>
    public JourneyDigest Digest => _digest ??= new JourneyDigest(Journey);

    /// <summary>Its figures where somebody asked for them already, else null.</summary>
    public JourneyDigest? KnownDigest => _digest;

    /// <summary>What the rules found in it.</summary>
    public ImmutableArray<Finding> Findings => _findings.Of(Journey);

    /// <summary>How many findings that are.</summary>
    public int FindingCount => _findings.CountOf(Journey, Digest);

    /// <summary>Its critical touchpoints.</summary>
    public ImmutableArray<EffectiveTouchpoint> Critical => [.. Digest.Critical.Select(index => Journey.Touchpoints[index])];

    /// <summary>How many critical touchpoints have no priority.</summary>
    public int Unprioritised => Digest.Unprioritised;

    /// <summary>The touchpoint whose need is met worst; null where no satisfaction is known.</summary>
    public EffectiveTouchpoint? Worst => Digest.Worst < 0 ? null : Journey.Touchpoints[Digest.Worst];

    /// <summary>How many stages there should be: those of the model without those skipped.</summary>
    public int StagesExpected => Digest.StagesExpected;

    /// <summary>The stages that should be there and have no touchpoint.</summary>
    public ImmutableArray<StageDefinition> MissingStages => Digest.MissingStages;

    /// <summary>From where customers come to a touchpoint, by its name.</summary>
    public ImmutableArray<(EffectiveTouchpoint From, LocalText? When)> CameFrom(string touchpoint) =>
        (_cameFrom ??= WaysByTarget()).TryGetValue(touchpoint, out var ways) ? [.. ways] : [];

    /// <summary>How many of the expected stages have a touchpoint.</summary>
    public int StagesCovered => StagesExpected - MissingStages.Length;

    private Dictionary<string, List<(EffectiveTouchpoint From, LocalText? When)>> WaysByTarget()
    {
        var ways = new Dictionary<string, List<(EffectiveTouchpoint, LocalText?)>>(Journey.Touchpoints.Length, StringComparer.Ordinal);
        foreach (var from in Journey.Touchpoints)
        {
            foreach (var flow in from.Facts.Then)
            {
                foreach (var target in flow.Targets)
                {
                    ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(ways, target.Value, out _);
                    (list ??= []).Add((from, flow.When));
                }
            }
        }

        return ways;
    }
}
