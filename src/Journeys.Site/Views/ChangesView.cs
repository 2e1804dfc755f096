using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>What changed for the customer, in all or in one journey.</summary>
public sealed record ChangesView : PageView
{
    /// <summary>The heading.</summary>
    public required Html Heading { get; init; }

    /// <summary>What it is compared with.</summary>
    public required Html Lede { get; init; }

    /// <summary>How many changes of which weight.</summary>
    public ImmutableArray<FactView> Facts { get; init; } = [];

    /// <summary>The journeys that changed, each with how much.</summary>
    public ImmutableArray<FactView> Journeys { get; init; } = [];

    /// <summary>The changes.</summary>
    public ImmutableArray<ChangeLineView> Lines { get; init; } = [];

    /// <summary>Both maps side by side.</summary>
    public ComparisonView? Comparison { get; init; }

    /// <summary>Where this list goes on.</summary>
    public PagerView? Pager { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("heading", Heading)
        .Add("lede", Lede)
        .Add("facts", Facts)
        .Add("journeys", Journeys)
        .Add("lines", Lines)
        .Add("comparison", Comparison)
        .Add("pager", Pager);
}

/// <summary>A change as a row.</summary>
/// <param name="Impact">The class of its weight: <c>breaking</c>, <c>notable</c> or <c>minor</c>.</param>
/// <param name="Weight">The weight in words.</param>
/// <param name="Subject">What changed, as a noun.</param>
/// <param name="Title">Its title, as a link to its source where that is known.</param>
/// <param name="Path">Its name.</param>
/// <param name="Field">The field, or what happened.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it is.</param>
/// <param name="Reaches">The journeys that it reaches, for what they share.</param>
public sealed record ChangeLineView(
    string Impact, Html Weight, Html Subject, Html Title, Html Path, Html Field, Html Before, Html After, Html Reaches) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .AddToken("impact", Impact)
        .Add("weight", Weight)
        .Add("subject", Subject)
        .Add("title", Title)
        .Add("path", Path)
        .Add("field", Field)
        .Add("before", Before)
        .Add("after", After)
        .Add("reaches", Reaches);
}
