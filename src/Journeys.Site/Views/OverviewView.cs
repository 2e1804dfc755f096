using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>What the pages have in common that look across journeys: a channel, a persona, a team, a stage, a metric, a message, a claim.</summary>
public abstract record OverviewView : PageView
{
    /// <summary>The page's heading.</summary>
    public required Html Heading { get; init; }

    /// <summary>A word about its kind: online, a rate.</summary>
    public Html Badge { get; init; }

    /// <summary>One sentence about it.</summary>
    public Html Lede { get; init; }

    /// <summary>Longer explanation.</summary>
    public Html About { get; init; }

    /// <summary>What one wants to know of it within a minute.</summary>
    public ImmutableArray<FactView> Facts { get; init; } = [];

    /// <summary>The pages that belong together with this one.</summary>
    public ImmutableArray<NavigationView> Tabs { get; init; } = [];

    /// <summary>Where its list goes on.</summary>
    public PagerView? Pager { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("heading", Heading)
        .Add("label", Title)
        .Add("badge", Badge)
        .Add("lede", Lede)
        .Add("about", About)
        .Add("facts", Facts)
        .Add("tabs", Tabs)
        .Add("pager", Pager);
}

/// <summary>All things of a kind as a table.</summary>
public sealed record ListingView : OverviewView
{
    /// <summary>The heads of the columns; the first is the thing itself.</summary>
    public ImmutableArray<CellView> Columns { get; init; } = [];

    /// <summary>The things.</summary>
    public ImmutableArray<RowView> Rows { get; init; } = [];

    /// <summary>What stands in place of an empty table.</summary>
    public Html Empty { get; init; }

    /// <summary>The shares of the customers that go on, stage by stage; on the page of metrics.</summary>
    public ImmutableArray<FunnelStageView> Funnel { get; init; } = [];

    internal override void Describe(ViewWriter view)
    {
        base.Describe(view);
        view.Add("columns", Columns).Add("rows", ImmutableArray.CreateRange(Rows, row => row.Under(Columns))).Add("empty", Empty).Add("funnel", Funnel);
    }
}

/// <summary>A row of a table: its head, and a cell for each other column.</summary>
public sealed record RowView(Html Title, ImmutableArray<CellView> Cells) : ViewModel
{
    /// <summary>The same with each cell knowing the head of its column; the first head is the row's own.</summary>
    /// <param name="columns">The heads.</param>
    public RowView Under(ImmutableArray<CellView> columns)
    {
        var cells = ImmutableArray.CreateBuilder<CellView>(Cells.Length);
        foreach (var cell in Cells)
        {
            cells.Add(cell with { Label = columns[cells.Count + 1].Content });
        }

        return this with { Cells = cells.MoveToImmutable() };
    }

    internal override void Describe(ViewWriter view) => view.Add("title", Title).Add("cells", Cells);
}

/// <summary>Touchpoints of several journeys as a table.</summary>
/// <param name="Label">The table's name, for who hears it.</param>
/// <param name="NoteTitle">The head of a column of the page's own; none where it has no such column.</param>
/// <param name="Rows">The touchpoints.</param>
public sealed record PlacesView(Html Label, Html NoteTitle, ImmutableArray<PlaceView> Rows) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.Add("label", Label).Add("note_title", NoteTitle).Add("rows", Rows);
}

/// <summary>A touchpoint of such a table.</summary>
public sealed record PlaceView(
    Html Touchpoint, Html Journey, Html Stage, Html Weight, bool IsCritical, Html Score, Html Bar, Html Note) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("touchpoint", Touchpoint)
        .Add("journey", Journey)
        .Add("stage", Stage)
        .Add("weight", Weight)
        .Add("is_critical", IsCritical)
        .Add("score", Score)
        .Add("bar", Bar)
        .Add("note", Note);
}
