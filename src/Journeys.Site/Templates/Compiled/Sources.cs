using Journeys.Site.Markup;

namespace Journeys.Site.Templates.Compiled;

/// <summary>Where a value comes from.</summary>
internal abstract class Source
{
    /// <summary>Gets the value.</summary>
    /// <exception cref="UncertainException">It is not there, or not of a kind that is known here.</exception>
    public abstract object? Get(RenderState state);

    /// <summary>Whether the value counts as true: everything does but nothing and false.</summary>
    public virtual bool IsTrue(RenderState state) => Get(state) switch
    {
        null => false,
        bool truth => truth,
        _ => true,
    };
}

/// <summary>A value that stands in the template.</summary>
internal sealed class LiteralSource(object? value) : Source
{
    public override object? Get(RenderState state) => value;
}

/// <summary><c>page</c>.</summary>
internal sealed class PageSource : Source
{
    public override object Get(RenderState state) => state.Page;
}

/// <summary><c>frame</c>.</summary>
internal sealed class FrameSource : Source
{
    public override object Get(RenderState state) => state.Frame ?? throw new UncertainException();
}

/// <summary><c>t</c>: the texts of the interface.</summary>
internal sealed class TextsSource : Source
{
    public override object Get(RenderState state) => state.Texts;
}

/// <summary>A loop variable, or an argument of a partial.</summary>
internal sealed class SlotSource(int slot) : Source
{
    public override object? Get(RenderState state) => state.Slots[slot];
}

/// <summary><c>target.name</c>. View models of a kind keep their values in the same order, so the place is looked up once a kind.</summary>
internal sealed class MemberSource(Source target, string name) : Source
{
    private Place? _last;

    public override object? Get(RenderState state)
    {
        if (target.Get(state) is not ViewSlots view)
        {
            throw new UncertainException();
        }

        var place = _last;
        if (place is null || !ReferenceEquals(place.Names, view.Names))
        {
            place = new Place(view.Names, Array.IndexOf(view.Names, name));
            _last = place;
        }

        return place.Index >= 0 ? view[place.Index] : throw new UncertainException();
    }

    private sealed record Place(string[] Names, int Index);
}

/// <summary><c>!a</c>.</summary>
internal sealed class NotSource(Source operand) : Source
{
    public override object Get(RenderState state) => IsTrue(state);

    public override bool IsTrue(RenderState state) => !operand.IsTrue(state);
}

/// <summary><c>a || b</c>.</summary>
internal sealed class OrSource(Source left, Source right) : Source
{
    public override object Get(RenderState state) => IsTrue(state);

    public override bool IsTrue(RenderState state) => left.IsTrue(state) || right.IsTrue(state);
}

/// <summary><c>a &amp;&amp; b</c>.</summary>
internal sealed class AndSource(Source left, Source right) : Source
{
    public override object Get(RenderState state) => IsTrue(state);

    public override bool IsTrue(RenderState state) => left.IsTrue(state) && right.IsTrue(state);
}

/// <summary><c>a == "word"</c>.</summary>
internal sealed class SameTextSource(Source left, string right) : Source
{
    public override object Get(RenderState state) => IsTrue(state);

    public override bool IsTrue(RenderState state) => left.Get(state) switch
    {
        null => false,
        string text => string.Equals(text, right, StringComparison.Ordinal),
        HtmlPieces pieces => string.Equals(pieces.ToString(), right, StringComparison.Ordinal),
        _ => throw new UncertainException(),
    };
}

/// <summary><c>a &gt; 1</c>.</summary>
internal sealed class GreaterSource(Source left, int right) : Source
{
    public override object Get(RenderState state) => IsTrue(state);

    public override bool IsTrue(RenderState state) => left.Get(state) is int number ? number > right : throw new UncertainException();
}
