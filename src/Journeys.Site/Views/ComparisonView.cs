using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>A journey as it is beside the same journey as it is to be, stage by stage.</summary>
/// <param name="Before">The journey as it is.</param>
/// <param name="After">The journey as it is to be.</param>
/// <param name="Counts">What is new, changed, gone and as it was, in words.</param>
/// <param name="Stages">The stages of both.</param>
public sealed record ComparisonView(
    LinkView Before, LinkView After, Html Counts, ImmutableArray<ComparedStageView> Stages) : ViewModel
{
    /// <summary>What the comparison is called.</summary>
    public Html Title { get; init; }

    /// <summary>What the one side is called.</summary>
    public Html BeforeLabel { get; init; }

    /// <summary>What the other side is called.</summary>
    public Html AfterLabel { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("title", Title)
        .Add("before_label", BeforeLabel)
        .Add("after_label", AfterLabel)
        .Add("before", Before)
        .Add("after", After)
        .Add("counts", Counts)
        .Add("stages", Stages);
}

/// <summary>A stage with its touchpoints on both sides; a side without any has a note.</summary>
public sealed record ComparedStageView(
    Html Title, string Tint, ImmutableArray<ComparedView> Before, ImmutableArray<ComparedView> After) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("title", Title)
        .AddToken("tint", Tint)
        .Add("before", Before)
        .Add("after", After);
}

/// <summary>A touchpoint on one side.</summary>
/// <param name="Title">Its title.</param>
/// <param name="To">Its page.</param>
/// <param name="Kind">The class of its mark: <c>new</c>, <c>gone</c>, <c>changed</c>, <c>moved</c> or <c>same</c>.</param>
/// <param name="Mark">The mark in a word.</param>
/// <param name="Moment">What happens.</param>
/// <param name="Score">How well the need is met.</param>
/// <param name="Differences">What differs from the other side, in words.</param>
public sealed record ComparedView(
    Html Title, Address To, string Kind, Html Mark, Html Moment, Html Score, ImmutableArray<Html> Differences) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("title", Title)
        .Add("to", To)
        .AddToken("kind", Kind)
        .Add("mark", Mark)
        .Add("moment", Moment)
        .Add("score", Score)
        .Add("differences", Differences);
}
