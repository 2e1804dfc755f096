using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Site.Model;

/// <summary>Which code serves what, and whose business the code is that serves nothing.</summary>
internal sealed class CodeIndex
{
    private readonly SiteModel _site;
    private readonly Dictionary<string, Dictionary<string, int>> _owners = new(StringComparer.Ordinal);
    private readonly ILookup<string?, CodeEndpoint> _byTeam;

    public CodeIndex(SiteModel site)
    {
        _site = site;
        Trace = site.Input.Code;
        var touchpoints = Trace.IsNone ? [] : site.Usages.Journeys.SelectMany(journey => journey.Touchpoints);
        foreach (var touchpoint in touchpoints.DistinctBy(touchpoint => touchpoint.Declaration, ReferenceEqualityComparer.Instance))
        {
            Count(touchpoint);
        }

        _byTeam = Trace.Uncovered.ToLookup(TeamOf);
    }

    /// <summary>What was traced.</summary>
    public CodeTrace Trace { get; }

    /// <summary>The places of a touchpoint in its journey.</summary>
    public ImmutableArray<CodePlace> PlacesOf(EffectiveTouchpoint touchpoint) => Trace.PlacesOf(touchpoint);

    /// <summary>The places of a shared touchpoint in all its journeys.</summary>
    public ImmutableArray<CodePlace> PlacesOf(Touchpoint shared) => Trace.PlacesOf(shared.Name.Value);

    /// <summary>The endpoints that no touchpoint is tied to and that lie in a team's code.</summary>
    public ImmutableArray<CodeEndpoint> UncoveredOf(Team team) => [.. _byTeam[team.Name.Value]];

    /// <summary>
    /// The team in whose code an endpoint lies: the one that looks after most touchpoints that the file serves, else those that its folder
    /// serves; null where the code says nothing of it. Of equals the first by name.
    /// </summary>
    public string? TeamOf(CodeEndpoint endpoint) => Most(endpoint.File) ?? Most(Folder(endpoint.File));

    private static string Folder(string file) => file[..(file.LastIndexOf('/') + 1)];

    private string? Most(string place) => _owners.TryGetValue(place, out var counts)
        ? counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).First().Key
        : null;

    private void Count(EffectiveTouchpoint touchpoint)
    {
        if (_site.Workspace.OwnerOf(touchpoint) is not { } owner)
        {
            return;
        }

        var files = PlacesOf(touchpoint).Select(place => place.File);
        foreach (var place in files.Concat(files.Select(Folder)).Distinct(StringComparer.Ordinal))
        {
            if (!_owners.TryGetValue(place, out var counts))
            {
                _owners.Add(place, counts = new(StringComparer.Ordinal));
            }

            counts[owner.Value] = counts.GetValueOrDefault(owner.Value) + 1;
        }
    }
}
