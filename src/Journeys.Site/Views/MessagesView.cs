using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>The messages.</summary>
public sealed record MessagesView : PageView
{
    /// <summary>The page's heading.</summary>
    public required Html Heading { get; init; }

    /// <summary>What the page shows.</summary>
    public Html Lede { get; init; }

    /// <summary>The messages.</summary>
    public ImmutableArray<MessageView> Messages { get; init; } = [];

    /// <summary>The pages that belong together with this one.</summary>
    public ImmutableArray<NavigationView> Tabs { get; init; } = [];

    /// <summary>Where this list goes on.</summary>
    public PagerView? Pager { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("heading", Heading)
        .Add("lede", Lede)
        .Add("messages", Messages)
        .Add("tabs", Tabs)
        .Add("pager", Pager);
}

/// <summary>A message.</summary>
public sealed record MessageView(Html Name, Html Title, Html Words, Html Claims, Html Valid, Html Places, bool IsUnsaid) : ViewModel
{
    /// <summary>The way to what contradicts a promise in it.</summary>
    public Html Conflicts { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("name", Name)
        .Add("title", Title)
        .Add("words", Words)
        .Add("claims", Claims)
        .Add("valid", Valid)
        .Add("places", Places)
        .Add("is_unsaid", IsUnsaid)
        .Add("conflicts", Conflicts);
}

/// <summary>A journey's messages by its touchpoints.</summary>
public sealed record MatrixView(
    Html Title, Html Label, Address To, ImmutableArray<MatrixStageView> Stages, ImmutableArray<MatrixRowView> Rows) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("title", Title)
        .Add("label", Label)
        .Add("to", To)
        .Add("stages", Stages)
        .Add("rows", Rows);
}

/// <summary>A band of a matrix.</summary>
public sealed record MatrixStageView(Html Title, string Tint, ImmutableArray<LinkView> Touchpoints) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("title", Title)
        .AddToken("tint", Tint)
        .Add("touchpoints", Touchpoints)
        .Add("span", Touchpoints.Length);
}

/// <summary>A message's row: its words at each touchpoint, empty where it is not said.</summary>
public sealed record MatrixRowView(Html Title, ImmutableArray<CellView> Cells) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.Add("title", Title).Add("cells", Cells);
}
