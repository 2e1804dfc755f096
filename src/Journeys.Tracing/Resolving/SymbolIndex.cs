using Journeys.Language.Text;
using Journeys.Tracing.Facts;
using Journeys.Tracing.Messages;

namespace Journeys.Tracing.Resolving;

/// <summary>Finds what <c>code</c> lines name among everything that the sources declare.</summary>
internal sealed class SymbolIndex
{
    private readonly ILookup<string, (SymbolFact Symbol, string File)> _byLastName;
    private readonly IReadOnlyList<(EndpointFact Endpoint, string File)> _endpoints;

    public SymbolIndex(IEnumerable<(FileFacts Facts, string Name)> files)
    {
        var all = files.ToList();
        _byLastName = all.SelectMany(file => file.Facts.Symbols.Select(symbol => (symbol, file.Name)))
            .ToLookup(entry => LastName(entry.symbol.Name.Path), StringComparer.Ordinal);
        _endpoints = [.. all.SelectMany(file => file.Facts.Endpoints.Where(endpoint => !endpoint.IsGroup).Select(endpoint => (endpoint, file.Name)))];
    }

    /// <summary>What a <c>code</c> line came to, with the whole names of what it means and the endpoints that it means by their route.</summary>
    public (TracedSymbol Found, IReadOnlyList<string> Covered, IReadOnlyList<EndpointFact> Endpoints) Find(string text)
    {
        if (Routes.TryRead(text, out var verb, out var route))
        {
            var meant = _endpoints.Where(entry => Routes.IsMeant(entry.Endpoint.Route, verb, route)).ToList();
            return (
                new TracedSymbol(text, [.. meant.Select(Place)], meant.Count > 0 ? null : Spelling.Nearest(text.Trim(), _endpoints.Select(entry => entry.Endpoint.Route).Distinct())),
                [],
                [.. meant.Select(entry => entry.Endpoint)]);
        }

        var query = SymbolQuery.Parse(text);
        var found = _byLastName[query.Parts[^1]].Where(entry => query.Means(entry.Symbol)).ToList();

        // Of a class and its constructors, which have one name, the class is meant.
        if (query.Parameters is null && found.Exists(entry => entry.Symbol.IsType))
        {
            found.RemoveAll(entry => !entry.Symbol.IsType);
        }

        return (
            new TracedSymbol(
                text,
                [.. found.Select(entry => new TracedSymbolPlace(entry.File, entry.Symbol.Line, entry.Symbol.Name.Path))],
                found.Count > 0 ? null : Nearest(query)),
            [.. found.Select(entry => entry.Symbol.Name.Full).Distinct(StringComparer.Ordinal)],
            []);
    }

    private static TracedSymbolPlace Place((EndpointFact Endpoint, string File) entry) =>
        new(entry.File, entry.Endpoint.Line, entry.Endpoint.Route);

    /// <summary>What was probably meant: the same name elsewhere, else a name spelled much alike.</summary>
    private string? Nearest(SymbolQuery query)
    {
        var moved = _byLastName[query.Parts[^1]].Select(entry => entry.Symbol.Name).Distinct()
            .OrderByDescending(name => Alike(name, query.Parts)).ThenBy(name => name.Full, StringComparer.Ordinal).ToList();
        if (moved.Count > 0)
        {
            return Shown(moved[0], query.Parts.Length);
        }

        var ends = _byLastName.SelectMany(group => group).Select(entry => Shown(entry.Symbol.Name, query.Parts.Length)).Distinct(StringComparer.Ordinal);
        return Spelling.Nearest(string.Join('.', query.Parts), ends);
    }

    /// <summary>How many parts before the last one two names share.</summary>
    private static int Alike(SymbolName name, string[] parts) => name.Full.Split('.').Intersect(parts, StringComparer.Ordinal).Count();

    /// <summary>A name with as many parts as somebody wrote, or its whole path where that has more.</summary>
    private static string Shown(SymbolName name, int parts)
    {
        var all = name.Full.Split('.');
        return parts >= all.Length ? name.Full : string.Join('.', all[^parts..]) is var end && end.Length >= name.Path.Length ? end : parts == 1 ? end : name.Path;
    }

    private static string LastName(string path) => path[(path.LastIndexOf('.') + 1)..];
}
