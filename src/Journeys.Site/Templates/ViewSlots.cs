using System.Collections.Concurrent;
using Journeys.Site.Markup;
using Scriban.Runtime;

namespace Journeys.Site.Templates;

/// <summary>
/// The values of a view model in the order in which it names them. Those of one kind share their names, so that a template finds
/// a value by its number. A value is null, a string, pieces of HTML, an int, a bool, a view model, its slots, or an array of one of these.
/// </summary>
internal sealed class ViewSlots(string[] names, object?[] values)
{
    /// <summary>The names, the same array for all view models of a kind.</summary>
    public string[] Names => names;

    /// <summary>The values.</summary>
    public object?[] Values => values;

    /// <summary>The value at a place. What lies within a view model is taken apart only when somebody asks for it.</summary>
    public object? this[int index]
    {
        get
        {
            var value = values[index];
            return value switch
            {
                // Most values are ready, and telling so is cheaper than telling what else they are not.
                null or string or HtmlPieces or bool or int or ViewSlots => value,
                ViewModel inner => values[index] = inner.ToSlots(),
                _ => value,
            };
        }
    }

    /// <summary>Takes apart all that lies within.</summary>
    public ViewSlots Unfold()
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = values[i] switch
            {
                ViewModel inner => inner.ToLastingSlots(),
                ViewModel[] many => Array.ConvertAll(many, one => one.ToLastingSlots()),
                var ready => ready,
            };
        }

        return this;
    }

    /// <summary>The same for Scriban.</summary>
    public ScriptObject ToScript()
    {
        var script = new ScriptObject(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            script.SetValue(names[i], Convert(this[i]), false);
        }

        script.IsReadOnly = true;
        return script;
    }

    private static object? Convert(object? value) => value switch
    {
        ViewSlots inner => inner.ToScript(),
        ViewModel[] many => ToArray(many.Select(one => one.ToScript())),
        ViewSlots[] many => ToArray(many.Select(one => one.ToScript())),
        HtmlPieces pieces => pieces.ToString(),
        Html[] many => ToArray(many.Select(one => one.ToString())),
        _ => value,
    };

    private static ScriptArray ToArray(IEnumerable<object> values) => new(values) { IsReadOnly = true };
}

/// <summary>The names that the view models of each kind give their values.</summary>
internal static class ViewShapes
{
    private static readonly ConcurrentDictionary<Type, string[]> Known = new();

    /// <summary>The names of a kind, or null where none was seen yet.</summary>
    public static string[]? Find(Type kind) => Known.GetValueOrDefault(kind);

    /// <summary>The one array of names for a kind.</summary>
    public static string[] Keep(Type kind, string[] names) => Known.GetOrAdd(kind, names);
}
