using Journeys.Tracing.Facts;

namespace Journeys.Tracing.Resolving;

/// <summary>Tells of every endpoint whether a touchpoint is tied to it.</summary>
internal sealed class CoverageJudge
{
    private readonly HashSet<string> _coveredNames = new(StringComparer.Ordinal);
    private readonly HashSet<EndpointFact> _coveredEndpoints = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _coveredEnds = new(StringComparer.Ordinal);

    /// <summary>Marks what a <c>code</c> line names.</summary>
    public void Cover(IEnumerable<string> names, IEnumerable<EndpointFact> endpoints)
    {
        foreach (var name in names)
        {
            Cover(name);
        }

        _coveredEndpoints.UnionWith(endpoints);
    }

    /// <summary>Marks a type or member that an attribute or a <c>code</c> line ties to a touchpoint, with all that is in it.</summary>
    public void Cover(string name)
    {
        _coveredNames.Add(name);
        CoverHandler(name);
    }

    /// <summary>Marks a method that calls for a touchpoint: endpoints that hand over to it are covered.</summary>
    public void CoverHandler(string name)
    {
        var parts = name.Split('.');
        for (var i = 0; i < parts.Length; i++)
        {
            _coveredEnds.Add(string.Join('.', parts[i..]));
        }
    }

    /// <summary>Whether a touchpoint is tied to an endpoint.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="references">The references of its file.</param>
    public bool IsCovered(EndpointFact endpoint, IReadOnlyList<ResolvedReference> references) =>
        _coveredEndpoints.Contains(endpoint)
        || references.Any(reference => Contains(endpoint, reference.Chosen.Start))
        || (endpoint.Handler is { } handler && _coveredEnds.Contains(handler))
        || IsOwnerCovered(endpoint.Owner);

    /// <summary>Whether a reference lies in what an endpoint is made of.</summary>
    public static bool Contains(EndpointFact endpoint, int at)
    {
        for (var i = 0; i + 1 < endpoint.Spans.Count; i += 2)
        {
            if (at >= endpoint.Spans[i] && at < endpoint.Spans[i + 1])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a reference lies in the endpoint itself, not in a group that it belongs to.</summary>
    public static bool IsWithin(EndpointFact endpoint, int at) => at >= endpoint.Spans[0] && at < endpoint.Spans[1];

    /// <summary>An action is covered with its controller, never a controller with one of its actions.</summary>
    private bool IsOwnerCovered(SymbolName owner)
    {
        for (var path = owner.Path; path.Length > 0; path = path.LastIndexOf('.') is > 0 and var dot ? path[..dot] : "")
        {
            if (_coveredNames.Contains(new SymbolName(owner.Namespace, path).Full))
            {
                return true;
            }
        }

        return false;
    }
}
