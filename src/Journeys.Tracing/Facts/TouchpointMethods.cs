using System.Buffers;
using Journeys.Rules.Code;

namespace Journeys.Tracing.Facts;

/// <summary>
/// The setting <c>journeys_touchpoint_methods</c>: <c>Track, Shop.Analytics.Tracker.Track(1)</c>. Names are simple or qualified; what
/// stands in brackets is the argument, by its number counted from 0 or by its parameter's name. Without it, the first text counts.
/// </summary>
internal sealed class TouchpointMethods
{
    private readonly ILookup<string, TouchpointMethod> _byName;

    private TouchpointMethods(IEnumerable<TouchpointMethod> methods)
    {
        _byName = methods.ToLookup(method => method.Name, StringComparer.Ordinal);
        Words = SearchValues.Create([.. _byName.Select(group => group.Key), "Touchpoint", ".Map"], StringComparison.Ordinal);
    }

    /// <summary>A file without any of these words has nothing in its bodies that matters.</summary>
    public SearchValues<string> Words { get; }

    /// <summary>Reads the setting; what makes no sense in it is passed over.</summary>
    public static TouchpointMethods Parse(string setting) => new(TouchpointMethod.Read(setting));

    /// <summary>The settings for methods of a name.</summary>
    public IEnumerable<TouchpointMethod> Named(string name) => _byName[name];
}
