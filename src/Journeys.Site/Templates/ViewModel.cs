using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Journeys.Site.Markup;
using Scriban.Runtime;

namespace Journeys.Site.Templates;

/// <summary>
/// What a template sees. Each record names its values itself, without reflection; and only safe values have a way in, so
/// that no template can forget to escape.
/// </summary>
public abstract record ViewModel
{
    /// <summary>
    /// Names every value, also those that are missing here: a template that asks for an unknown one is told so. All view models
    /// of a kind name the same values in the same order.
    /// </summary>
    internal abstract void Describe(ViewWriter view);

    /// <summary>The values for compiled templates.</summary>
    /// <param name="spare">Values that nobody needs any more; where they are of the same kind, these take their places.</param>
    internal ViewSlots ToSlots(ViewSlots? spare = null) => ViewWriter.Slots(GetType(), this, spare);

    /// <summary>The values with all that lies within them, for who shows them on many pages.</summary>
    internal ViewSlots ToLastingSlots() => ToSlots().Unfold();

    /// <summary>The values for Scriban.</summary>
    internal ScriptObject ToScript() => ToSlots().ToScript();
}

/// <summary>Takes the values of a view model. A value that is missing counts as false in a template.</summary>
internal sealed class ViewWriter
{
    private static readonly object True = true;
    private static readonly object False = false;
    private static readonly object[] SmallNumbers = [.. Enumerable.Range(0, 256).Select(number => (object)number)];

    [ThreadStatic]
    private static ViewWriter? _one;

    private readonly List<string> _names = [];
    private readonly List<object?> _values = [];

    /// <summary>The kinds that were taken apart last, with their names: a page has rows, cells and links in turn.</summary>
    private readonly (Type? Kind, string[]? Names)[] _known = new (Type?, string[]?)[64];

    /// <summary>The names of the kind that is taken apart, as long as this view model names the same; else null.</summary>
    private string[]? _shape;

    private object?[] _slots = [];
    private ViewSlots? _spare;
    private int _count;

    /// <summary>Takes a view model apart. Those within it stay whole until a template asks for them, so this never nests.</summary>
    public static ViewSlots Slots(Type kind, ViewModel view, ViewSlots? spare)
    {
        var writer = _one ??= new ViewWriter();
        writer.Begin(kind, spare);
        view.Describe(writer);
        return writer.Finish(kind);
    }

    public ViewWriter Add(string name, Html value) => Put(name, value.ToPrint);

    public ViewWriter Add(string name, Address value) => Put(name, value.IsNone ? null : value.ToString());

    public ViewWriter Add(string name, int value) => Put(name, value >= 0 && value < SmallNumbers.Length ? SmallNumbers[value] : value);

    public ViewWriter Add(string name, bool value) => Put(name, value ? True : False);

    public ViewWriter Add(string name, ViewModel? value) => Put(name, value);

    /// <summary>A list; an empty one is missing, so that <c>if</c> asks whether there is anything.</summary>
    public ViewWriter Add<T>(string name, ImmutableArray<T> values)
        where T : ViewModel => Put(name, values.IsEmpty ? null : ImmutableCollectionsMarshal.AsArray(values));

    /// <summary>A list of words or pieces of a page.</summary>
    public ViewWriter Add(string name, ImmutableArray<Html> values) =>
        Put(name, values.IsEmpty ? null : ImmutableCollectionsMarshal.AsArray(values));

    /// <summary>A class name or another word of the program's own.</summary>
    public ViewWriter AddToken(string name, string? token) => Put(name, string.IsNullOrEmpty(token) ? null : token);

    private void Begin(Type kind, ViewSlots? spare)
    {
        _shape = ShapeOf(kind);
        _spare = ReferenceEquals(spare?.Names, _shape) ? spare : null;
        _slots = _spare?.Values ?? (_shape is null ? [] : new object?[_shape.Length]);
        _count = 0;
        _names.Clear();
        _values.Clear();
    }

    private string[]? ShapeOf(Type kind)
    {
        ref var known = ref _known[RuntimeHelpers.GetHashCode(kind) & (_known.Length - 1)];
        if (!ReferenceEquals(known.Kind, kind) && ViewShapes.Find(kind) is { } names)
        {
            known = (kind, names);
        }

        return ReferenceEquals(known.Kind, kind) ? known.Names : null;
    }

    private ViewSlots Finish(Type kind)
    {
        if (_shape is not null && _count == _shape.Length)
        {
            return _spare ?? new ViewSlots(_shape, _slots);
        }

        LeaveShape();
        var names = ViewShapes.Find(kind);
        if (names is null || !IsSame(names))
        {
            var own = _names.ToArray();
            names = ViewShapes.Keep(kind, own);
            names = IsSame(names) ? names : own;
        }

        return new ViewSlots(names, [.. _values]);
    }

    private bool IsSame(string[] names)
    {
        if (names.Length != _names.Count)
        {
            return false;
        }

        for (var i = 0; i < names.Length; i++)
        {
            if (!ReferenceEquals(names[i], _names[i]) && names[i] != _names[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What was named so far goes where the names of an unknown kind are gathered.</summary>
    private void LeaveShape()
    {
        for (var i = 0; _shape is not null && i < _count; i++)
        {
            _names.Add(_shape[i]);
            _values.Add(_slots[i]);
        }

        _shape = null;
    }

    private ViewWriter Put(string name, object? value)
    {
        if (_shape is not null)
        {
            // The names are constants of the program, the same objects every time.
            if (_count < _shape.Length && ReferenceEquals(_shape[_count], name))
            {
                _slots[_count++] = value;
                return this;
            }

            LeaveShape();
        }

        _names.Add(name);
        _values.Add(value);
        return this;
    }
}
