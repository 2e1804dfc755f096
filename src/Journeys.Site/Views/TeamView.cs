using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>The page of a team: what it looks after, and what waits for it.</summary>
public sealed record TeamView : OverviewView
{
    /// <summary>The journeys it looks after.</summary>
    public ImmutableArray<LinkView> Journeys { get; init; } = [];

    /// <summary>The channels it looks after.</summary>
    public ImmutableArray<LinkView> Channels { get; init; } = [];

    /// <summary>What should have been done by now.</summary>
    public ImmutableArray<OpportunityView> Overdue { get; init; } = [];

    /// <summary>What else is open, the most worthwhile first.</summary>
    public ImmutableArray<OpportunityView> Open { get; init; } = [];

    /// <summary>What the rules found in what it looks after, the heaviest first.</summary>
    public ImmutableArray<NoteView> Findings { get; init; } = [];

    /// <summary>The heads of the table of code.</summary>
    public ImmutableArray<CellView> CodeColumns { get; init; } = [];

    /// <summary>The ways into its code that no touchpoint is tied to.</summary>
    public ImmutableArray<RowView> Code { get; init; } = [];

    /// <summary>That a list shows its beginning only; nothing where it is whole.</summary>
    public Html More { get; init; }

    /// <summary>The touchpoints it looks after.</summary>
    public PlacesView? Places { get; init; }

    internal override void Describe(ViewWriter view)
    {
        base.Describe(view);
        view.Add("journeys", Journeys)
            .Add("channels", Channels)
            .Add("overdue", Overdue)
            .Add("open", Open)
            .Add("code_columns", CodeColumns)
            .Add("code", Code)
            .Add("findings", Findings)
            .Add("more", More)
            .Add("places", Places);
    }
}
