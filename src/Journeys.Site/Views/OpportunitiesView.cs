using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>What could be better, as a board by where it stands, or as a list by team.</summary>
public sealed record OpportunitiesView : OverviewView
{
    /// <summary>The columns of the board; none on the list.</summary>
    public ImmutableArray<BoardColumnView> Columns { get; init; } = [];

    /// <summary>The teams of the list; none on the board.</summary>
    public ImmutableArray<OpportunityGroupView> Groups { get; init; } = [];

    internal override void Describe(ViewWriter view)
    {
        base.Describe(view);
        view.Add("columns", Columns).Add("groups", Groups);
    }
}

/// <summary>A column of the board.</summary>
/// <param name="Title">Where its opportunities stand.</param>
/// <param name="Count">How many there are.</param>
/// <param name="More">Where the others are, where not all are shown.</param>
/// <param name="Cards">The opportunities, the most worthwhile first.</param>
public sealed record BoardColumnView(Html Title, Html Count, LinkView? More, ImmutableArray<OpportunityView> Cards) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("title", Title)
        .Add("count", Count)
        .Add("more", More)
        .Add("cards", Cards);
}

/// <summary>The opportunities of a team.</summary>
public sealed record OpportunityGroupView(Html Title, ImmutableArray<OpportunityView> Opportunities) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.Add("title", Title).Add("opportunities", Opportunities);
}
