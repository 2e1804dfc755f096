using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>A stage of the map: a band over its columns.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Purpose">What the customer wants to reach in it, or what the stage is for.</param>
/// <param name="Tint">The class of its colour.</param>
/// <param name="Note">Why it has no touchpoint: skipped with a reason, missing or empty.</param>
/// <param name="NoteKind">The class of that note: <c>skipped</c>, <c>missing</c> or <c>empty</c>.</param>
/// <param name="Touchpoints">Its columns.</param>
/// <param name="Opportunities">Ways to do better in the stage as a whole.</param>
public sealed record StageView(
    Html Title, Html Purpose, string Tint, Html Note, string? NoteKind, ImmutableArray<ColumnView> Touchpoints, Html Opportunities) : ViewModel
{
    /// <summary>Its place in the journey, from 1.</summary>
    public required int Order { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("order", Order)
        .Add("title", Title)
        .Add("purpose", Purpose)
        .AddToken("tint", Tint)
        .Add("note", Note)
        .AddToken("note_kind", NoteKind)
        .Add("touchpoints", Touchpoints)
        .Add("opportunities", Opportunities)
        .Add("span", Math.Max(1, Touchpoints.Length));
}

/// <summary>A touchpoint of the map: a column, and on a narrow screen an entry of the list.</summary>
/// <param name="Title">Its title.</param>
/// <param name="To">Its page.</param>
/// <param name="Weight">Why it is critical and how urgent.</param>
/// <param name="IsCritical">Whether it is critical.</param>
/// <param name="State">Whether it is planned or retiring.</param>
/// <param name="Facts">What the list shows of it at once.</param>
public sealed record ColumnView(
    Html Title, Address To, Html Weight, bool IsCritical, Html State, ImmutableArray<FactView> Facts) : ViewModel
{
    /// <summary>What the list has folded.</summary>
    public ImmutableArray<FactView> Rest { get; init; } = [];

    /// <summary>The names of its channels with blanks between, for filters.</summary>
    public Html Channels { get; init; }

    /// <summary>The name of the team that looks after it, for filters.</summary>
    public Html Owner { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("title", Title)
        .Add("to", To)
        .Add("weight", Weight)
        .Add("is_critical", IsCritical)
        .Add("state", State)
        .Add("channels", Channels)
        .Add("owner", Owner)
        .Add("facts", Facts)
        .Add("rest", Rest);
}

/// <summary>A lane of the map: a row.</summary>
/// <param name="Kind">The class of the lane.</param>
/// <param name="Title">Its title.</param>
/// <param name="Note">A smaller explanation.</param>
/// <param name="Cells">A cell for each touchpoint, and one for each stage without any.</param>
public sealed record LaneView(string Kind, Html Title, Html Note, ImmutableArray<CellView> Cells) : ViewModel
{
    /// <summary>What the lane is called in an address.</summary>
    public required Html Name { get; init; }

    internal override void Describe(ViewWriter view) => view
        .AddToken("kind", Kind)
        .Add("name", Name)
        .Add("title", Title)
        .Add("note", Note)
        .Add("cells", Cells);
}

/// <summary>A cell of the map.</summary>
/// <param name="Content">What stands in it.</param>
/// <param name="Rows">How many rows it spans; more than one for a stage without touchpoints.</param>
/// <param name="Kind">Its class, or null.</param>
public sealed record CellView(Html Content, int Rows = 1, string? Kind = null) : ViewModel
{
    /// <summary>The name of its column, for where a row stands as a card without heads.</summary>
    public Html Label { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("content", Content)
        .Add("rows", Rows)
        .Add("label", Label)
        .AddToken("kind", Kind);
}

/// <summary>A name and what is known under it.</summary>
/// <param name="Label">The name.</param>
/// <param name="Value">What is known.</param>
/// <param name="Kind">A class, or null.</param>
public sealed record FactView(Html Label, Html Value, string? Kind = null) : ViewModel
{
    /// <summary>The lane that it stands for, as in an address.</summary>
    public Html Name { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("name", Name)
        .Add("label", Label)
        .Add("value", Value)
        .AddToken("kind", Kind);
}

/// <summary>Something that a reader can filter by.</summary>
public sealed record ChoiceView(Html Name, Html Title) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.Add("name", Name).Add("title", Title);
}

/// <summary>The map of a journey.</summary>
/// <param name="Stages">The bands, in the order of the stage model.</param>
/// <param name="Lanes">The rows.</param>
public sealed record MapView(ImmutableArray<StageView> Stages, ImmutableArray<LaneView> Lanes) : ViewModel
{
    /// <summary>The channels that occur, where there are several.</summary>
    public ImmutableArray<ChoiceView> Channels { get; init; } = [];

    /// <summary>The teams that occur, where there are several.</summary>
    public ImmutableArray<ChoiceView> Owners { get; init; } = [];

    /// <summary>How many touchpoints there are.</summary>
    public int Count { get; init; }

    /// <summary>Whether any of them is critical.</summary>
    public bool HasCritical { get; init; }

    /// <summary>The class of the paper that it fits on when it is printed.</summary>
    public string Paper { get; init; } = "a4";

    internal override void Describe(ViewWriter view) => view
        .Add("stages", Stages)
        .Add("lanes", Lanes)
        .Add("channels", Channels)
        .Add("owners", Owners)
        .Add("count", Count)
        .Add("has_critical", HasCritical)
        .AddToken("paper", Paper);
}
