using Journeys.Site.Markup;
using Scriban.Runtime;

namespace Journeys.Site.Templates;

/// <summary>
/// What a template sees. Each record names its values itself, without reflection; and only safe values have a way in, so
/// that no template can forget to escape.
/// </summary>
public abstract record ViewModel
{
    /// <summary>Names every value, also those that are missing here: a template that asks for an unknown one is told so.</summary>
    internal abstract void Describe(ViewWriter view);

    internal ScriptObject ToScript()
    {
        var view = new ViewWriter();
        Describe(view);
        return view.Finish();
    }
}

/// <summary>Takes the values of a view model. A value that is missing counts as false in a template.</summary>
internal sealed class ViewWriter
{
    private readonly ScriptObject _object = [];

    public ViewWriter Add(string name, Html value) => Put(name, value.IsNone ? null : value.ToString());

    public ViewWriter Add(string name, Address value) => Put(name, value.IsNone ? null : value.ToString());

    public ViewWriter Add(string name, int value) => Put(name, value);

    public ViewWriter Add(string name, bool value) => Put(name, value);

    public ViewWriter Add(string name, ViewModel? value) => Put(name, value?.ToScript());

    public ViewWriter Add(string name, IReadOnlyCollection<ViewModel> values) => List(name, values, value => value.ToScript());

    public ViewWriter Add(string name, IReadOnlyCollection<Html> values) => List(name, values, value => value.ToString());

    /// <summary>A class name or another word of the program's own.</summary>
    public ViewWriter AddToken(string name, string? token) => Put(name, string.IsNullOrEmpty(token) ? null : token);

    public ScriptObject Finish()
    {
        _object.IsReadOnly = true;
        return _object;
    }

    /// <summary>A list; an empty one is missing, so that <c>if</c> asks whether there is anything.</summary>
    private ViewWriter List<T>(string name, IReadOnlyCollection<T> values, Func<T, object> convert)
    {
        if (values.Count == 0)
        {
            return Put(name, null);
        }

        var array = new ScriptArray(values.Count);
        foreach (var value in values)
        {
            array.Add(convert(value));
        }

        array.IsReadOnly = true;
        return Put(name, array);
    }

    private ViewWriter Put(string name, object? value)
    {
        _object.SetValue(name, value, false);
        return this;
    }
}
