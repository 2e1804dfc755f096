using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>The home page, or the list of all journeys where there are many.</summary>
public sealed record HomeView : PageView
{
    /// <summary>The brand.</summary>
    public required Html Heading { get; init; }

    /// <summary>What the brand is.</summary>
    public Html About { get; init; }

    /// <summary>The whole in numbers.</summary>
    public ImmutableArray<FactView> Facts { get; init; } = [];

    /// <summary>What needs attention first.</summary>
    public ImmutableArray<AttentionView> Attention { get; init; } = [];

    /// <summary>What stands there where nothing needs attention first.</summary>
    public Html Calm { get; init; }

    /// <summary>What changed lately.</summary>
    public ImmutableArray<LatelyView> Lately { get; init; } = [];

    /// <summary>The journeys.</summary>
    public ImmutableArray<CardView> Cards { get; init; } = [];

    /// <summary>Journeys that are no longer in use.</summary>
    public ImmutableArray<LinkView> Retired { get; init; } = [];

    /// <summary>The list of all journeys, where not all are shown.</summary>
    public LinkView? All { get; init; }

    /// <summary>Where this list goes on.</summary>
    public PagerView? Pager { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("heading", Heading)
        .Add("about", About)
        .Add("facts", Facts)
        .Add("attention", Attention)
        .Add("calm", Calm)
        .Add("lately", Lately)
        .Add("cards", Cards)
        .Add("retired", Retired)
        .Add("all", All)
        .Add("pager", Pager);
}

/// <summary>Something that needs attention.</summary>
public sealed record AttentionView(Html Touchpoint, Html Journey, Html Weight, bool IsCritical, Html Score, Html Bar, Html Work) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("touchpoint", Touchpoint)
        .Add("journey", Journey)
        .Add("weight", Weight)
        .Add("is_critical", IsCritical)
        .Add("score", Score)
        .Add("bar", Bar)
        .Add("work", Work);
}

/// <summary>Something that changed lately.</summary>
public sealed record LatelyView(Html Day, Html Title, Html Summary, ImmutableArray<LatelyLineView> Lines) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.Add("day", Day).Add("title", Title).Add("summary", Summary).Add("lines", Lines);
}

/// <summary>One of the changes, in a line.</summary>
public sealed record LatelyLineView(Html Text) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.Add("text", Text);
}

/// <summary>A journey on the home page.</summary>
public sealed record CardView(
    Address To, Html Title, Html Goal, Html Status, ImmutableArray<StageMarkView> Stages, ImmutableArray<FactView> Facts) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("to", To)
        .Add("title", Title)
        .Add("goal", Goal)
        .Add("status", Status)
        .Add("stages", Stages)
        .Add("facts", Facts);
}

/// <summary>A stage of a card: whether it is covered.</summary>
public sealed record StageMarkView(string Tint, bool IsCovered) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.AddToken("tint", Tint).Add("is_covered", IsCovered);
}

/// <summary>The way through a list of several pages.</summary>
public sealed record PagerView(Html Position, Address Previous, Address Next) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.Add("position", Position).Add("previous", Previous).Add("next", Next);
}
