using System.Buffers;
using System.Globalization;

namespace Journeys.Tracing.Facts;

/// <summary>A method that is called with a touchpoint's name.</summary>
/// <param name="Type">The type that declares it, or null where any will do.</param>
/// <param name="Name">Its name.</param>
/// <param name="Index">The argument that is the name, counted from 0; null where none is said.</param>
/// <param name="Parameter">The parameter that is the name; null where none is said.</param>
internal sealed record TouchpointMethod(string? Type, string Name, int? Index, string? Parameter);

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
    public static TouchpointMethods Parse(string setting) =>
        new(setting.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Entry).OfType<TouchpointMethod>());

    /// <summary>The settings for methods of a name.</summary>
    public IEnumerable<TouchpointMethod> Named(string name) => _byName[name];

    private static TouchpointMethod? Entry(string entry)
    {
        var bracket = entry.IndexOf('(', StringComparison.Ordinal);
        var (name, argument) = bracket < 0 ? (entry, "") : (entry[..bracket].TrimEnd(), entry[(bracket + 1)..].TrimEnd(')', ' ').Trim());
        var dot = name.LastIndexOf('.');
        var simple = name[(dot + 1)..];
        if (simple.Length == 0)
        {
            return null;
        }

        var index = int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        return new TouchpointMethod(dot > 0 ? name[..dot] : null, simple, index, index is null && argument.Length > 0 ? argument : null);
    }
}
