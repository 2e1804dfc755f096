using System.Collections.Immutable;

namespace Journeys.Language.Model;

/// <summary>How code is tied to a touchpoint.</summary>
public enum CodeTie
{
    /// <summary>Code says so by an attribute.</summary>
    Attribute,

    /// <summary>Code says so by a call.</summary>
    Call,

    /// <summary>The journey says so by a <c>code</c> line.</summary>
    CodeLine,
}

/// <summary>A place in code that serves a touchpoint.</summary>
/// <param name="File">The file, as people know it.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Symbol">What stands there: <c>CheckoutController.Post</c>, <c>POST /checkout</c>.</param>
/// <param name="Tie">How it is tied.</param>
public sealed record CodePlace(string File, int Line, string Symbol, CodeTie Tie);

/// <summary>A touchpoint with its places in code.</summary>
/// <param name="Name">The name that code knows it by: <c>running-shoes.checkout</c>, or <c>checkout</c> for a shared one by itself.</param>
/// <param name="Places">The places, ordered by file and line.</param>
public sealed record TracedTouchpoint(string Name, ImmutableArray<CodePlace> Places);

/// <summary>A way into the code for a customer that no touchpoint is tied to.</summary>
/// <param name="Route">The method and the route: <c>POST /checkout</c>.</param>
/// <param name="Symbol">What answers.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line, counted from 1.</param>
public sealed record CodeEndpoint(string Route, string Symbol, string File, int Line);

/// <summary>A <c>code</c> line that names what is not there.</summary>
/// <param name="Code">What it names.</param>
/// <param name="Nearest">What it probably means, or null.</param>
public sealed record GoneCode(string Code, string? Nearest);

/// <summary>What a trace found: which code serves which touchpoint, and what serves none. Immutable.</summary>
public sealed class CodeTrace
{
    private readonly Dictionary<string, ImmutableArray<CodePlace>> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GoneCode> _gone = new(StringComparer.Ordinal);

    /// <param name="touchpoints">The touchpoints that have places; of two of one name the first counts.</param>
    /// <param name="uncovered">The endpoints that no touchpoint is tied to.</param>
    /// <param name="gone">The <c>code</c> lines that name what is not there.</param>
    /// <param name="endpoints">How many endpoints there are.</param>
    public CodeTrace(
        ImmutableArray<TracedTouchpoint> touchpoints, ImmutableArray<CodeEndpoint> uncovered, ImmutableArray<GoneCode> gone, int endpoints)
    {
        Touchpoints = touchpoints;
        Uncovered = uncovered;
        Gone = gone;
        Endpoints = endpoints;
        foreach (var touchpoint in touchpoints.Where(touchpoint => !_places.ContainsKey(touchpoint.Name)))
        {
            _places.Add(touchpoint.Name, touchpoint.Places);
        }

        foreach (var code in gone.Where(code => !_gone.ContainsKey(code.Code)))
        {
            _gone.Add(code.Code, code);
        }
    }

    /// <summary>Nothing was traced.</summary>
    public static CodeTrace None { get; } = new([], [], [], 0);

    /// <summary>Whether nothing was traced, so that nothing can be said of what is missing.</summary>
    public bool IsNone => ReferenceEquals(this, None);

    /// <summary>The touchpoints that have places, ordered by name.</summary>
    public ImmutableArray<TracedTouchpoint> Touchpoints { get; }

    /// <summary>The endpoints that no touchpoint is tied to, ordered by file and line.</summary>
    public ImmutableArray<CodeEndpoint> Uncovered { get; }

    /// <summary>The <c>code</c> lines that name what is not there, ordered.</summary>
    public ImmutableArray<GoneCode> Gone { get; }

    /// <summary>How many endpoints there are.</summary>
    public int Endpoints { get; }

    /// <summary>The places of a touchpoint by the name that code knows it by; none where it has none.</summary>
    public ImmutableArray<CodePlace> PlacesOf(string name) => _places.TryGetValue(name, out var places) ? places : [];

    /// <summary>The places of a touchpoint in its journey, those of the shared one included.</summary>
    public ImmutableArray<CodePlace> PlacesOf(EffectiveTouchpoint touchpoint) =>
        PlacesOf(touchpoint.Stage.Journey.Name.Value + "." + touchpoint.Name.Value);

    /// <summary>What is known of a <c>code</c> line that names what is not there; null where it is there or was not looked for.</summary>
    public GoneCode? FindGone(string code) => _gone.TryGetValue(code, out var gone) ? gone : null;
}
