using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Rules.Code;
using Journeys.Tracing.Messages;

namespace Journeys.Cli.Tracing;

/// <summary>Puts what code says and what the journeys say together: every touchpoint with its places.</summary>
internal sealed class TraceJoin(CodeTouchpoints touchpoints, TraceAnswer answer)
{
    private readonly ILookup<string, TracedReference> _references = answer.References
        .Select(reference => (Touchpoint: Find(touchpoints, reference), reference))
        .Where(entry => entry.Touchpoint is not null)
        .ToLookup(entry => entry.Touchpoint!.Name, entry => entry.reference, StringComparer.Ordinal);

    private readonly Dictionary<string, TracedSymbol> _symbols = answer.Symbols.ToDictionary(symbol => symbol.Text, StringComparer.Ordinal);

    /// <summary>The touchpoint that a reference means, by its name now; null where there is none.</summary>
    public static CodeTouchpoint? Find(CodeTouchpoints touchpoints, TracedReference reference) => reference.Constant is { } constant
        ? touchpoints.FindConstant(constant)
        : touchpoints.Find(reference.Name!) ?? touchpoints.FindFormer(reference.Name!);

    /// <summary>The whole of it.</summary>
    public CodeTrace Run()
    {
        var usesOf = touchpoints.All.Where(touchpoint => touchpoint.Journey is not null)
            .ToLookup(touchpoint => SharedNameOf(touchpoint) ?? "", StringComparer.Ordinal);
        var traced = ImmutableArray.CreateBuilder<TracedTouchpoint>();
        foreach (var touchpoint in touchpoints.All)
        {
            var shared = touchpoint.Journey is null ? null : SharedNameOf(touchpoint);
            var names = touchpoint.Journey is null
                ? usesOf[touchpoint.Name].Select(use => use.Name).Prepend(touchpoint.Name)
                : shared is null ? [touchpoint.Name] : [touchpoint.Name, shared];
            ImmutableArray<CodePlace> places = [.. names.SelectMany(Places).Concat(CodeLines(touchpoint.Facts)).Distinct()
                .OrderBy(place => place.File, StringComparer.Ordinal)
                .ThenBy(place => place.Line)
                .ThenBy(place => place.Symbol, StringComparer.Ordinal)
                .ThenBy(place => place.Tie)];
            if (!places.IsEmpty)
            {
                traced.Add(new TracedTouchpoint(touchpoint.Name, places));
            }
        }

        return new CodeTrace(
            traced.ToImmutable(),
            [.. answer.Endpoints.Where(endpoint => !endpoint.IsCovered).Select(endpoint => new CodeEndpoint(endpoint.Route, endpoint.Symbol, endpoint.File, endpoint.Line))],
            [.. answer.Symbols.Where(symbol => symbol.Places.Count == 0).Select(symbol => new GoneCode(symbol.Text, symbol.Nearest))],
            answer.Endpoints.Count);
    }

    /// <summary>The shared touchpoint that one in a journey uses, or null.</summary>
    private static string? SharedNameOf(CodeTouchpoint touchpoint)
    {
        var name = touchpoint.Name[(touchpoint.Journey!.Name.Value.Length + 1)..];
        return touchpoint.Journey.Touchpoint(name) is { IsShared: true, IsUnresolved: false } use ? use.Declaration.Name.Value : null;
    }

    private IEnumerable<CodePlace> Places(string name) => _references[name].Select(reference => new CodePlace(
        reference.File, reference.Line, reference.Symbol, reference.Tie == TieKind.Attribute ? CodeTie.Attribute : CodeTie.Call));

    private IEnumerable<CodePlace> CodeLines(Touchpoint facts) => facts.Code
        .Where(code => _symbols.ContainsKey(code.Value))
        .SelectMany(code => _symbols[code.Value].Places)
        .Select(place => new CodePlace(place.File, place.Line, place.Symbol, CodeTie.CodeLine));
}
