using System.Collections.Immutable;
using System.Globalization;

namespace Journeys.Rules.Code;

/// <summary>A method that is called with a touchpoint's name, as the setting <c>journeys_touchpoint_methods</c> names it.</summary>
/// <param name="Type">The type that declares it, simple or qualified; null where any will do.</param>
/// <param name="Name">Its name; that of the type for a constructor.</param>
/// <param name="Index">The argument that is the name, counted from 0 as the call writes them; null where none is said.</param>
/// <param name="Parameter">The parameter that is the name; null where none is said.</param>
public sealed record TouchpointMethod(string? Type, string Name, int? Index, string? Parameter)
{
    /// <summary>The setting's key in an <c>.editorconfig</c>.</summary>
    public const string Setting = "journeys_touchpoint_methods";

    /// <summary>
    /// Reads the setting: <c>Track, Shop.Analytics.Tracker.Track(1), ILogger.LogTouchpoint(name)</c>. Without brackets the first text
    /// among the parameters counts. What makes no sense in it is passed over.
    /// </summary>
    public static ImmutableArray<TouchpointMethod> Read(string setting) =>
        [.. setting.Split(',', ';').Select(entry => Entry(entry.Trim())).OfType<TouchpointMethod>()];

    /// <summary>Whether a type is the one that is named, wholly or by its last parts.</summary>
    /// <param name="type">A type's full name.</param>
    public bool IsIn(string type) =>
        Type is null || type == Type || type.EndsWith("." + Type, StringComparison.Ordinal);

    private static TouchpointMethod? Entry(string entry)
    {
        var bracket = entry.IndexOf('(');
        var name = (bracket < 0 ? entry : entry.Substring(0, bracket)).Trim();
        var argument = bracket < 0 ? "" : entry.Substring(bracket + 1).TrimEnd(')', ' ').Trim();
        var dot = name.LastIndexOf('.');
        var simple = name.Substring(dot + 1);
        if (simple.Length == 0)
        {
            return null;
        }

        var index = int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        return new TouchpointMethod(dot > 0 ? name.Substring(0, dot) : null, simple, index, index is null && argument.Length > 0 ? argument : null);
    }
}
