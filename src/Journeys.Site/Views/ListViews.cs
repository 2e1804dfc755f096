using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>The touchpoints by urgency.</summary>
public sealed record PrioritiesView : PageView
{
    /// <summary>The pages that belong together with this one.</summary>
    public ImmutableArray<NavigationView> Tabs { get; init; } = [];

    /// <summary>The points of the chart; none on the later pages of the list.</summary>
    public ImmutableArray<PointView> Points { get; init; } = [];

    /// <summary>The chart's words on its left axis, from the top.</summary>
    public ImmutableArray<PointView> Ticks { get; init; } = [];

    /// <summary>The points of the chart that is tall instead of wide, for narrow screens; they have numbers only.</summary>
    public ImmutableArray<PointView> TallPoints { get; init; } = [];

    /// <summary>The lines of its whole values.</summary>
    public ImmutableArray<PointView> TallTicks { get; init; } = [];

    /// <summary>Why there is no chart where no satisfaction is known, and how to get one: all points would stand in one line.</summary>
    public Html NoChart { get; init; }

    /// <summary>The list.</summary>
    public ImmutableArray<RankView> Ranks { get; init; } = [];

    /// <summary>Where this list goes on.</summary>
    public PagerView? Pager { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("tabs", Tabs)
        .Add("points", Points)
        .Add("ticks", Ticks)
        .Add("tall_points", TallPoints)
        .Add("tall_ticks", TallTicks)
        .Add("no_chart", NoChart)
        .Add("ranks", Ranks)
        .Add("pager", Pager);
}

/// <summary>A point of a chart: its place in the drawing's own units, and its label.</summary>
public sealed record PointView(Html X, Html Y, Html Label, string? Kind) : ViewModel
{
    /// <summary>Its name, where there is room for it.</summary>
    public Html Name { get; init; }

    /// <summary>Where the name begins, ends or has its middle.</summary>
    public Html NameX { get; init; }

    /// <summary>The height of the name.</summary>
    public Html NameY { get; init; }

    /// <summary>Whether the name begins, ends or has its middle there: <c>start</c>, <c>end</c> or <c>middle</c>.</summary>
    public string? Anchor { get; init; }

    /// <summary><c>running</c> where its value still moves, else null.</summary>
    public string? State { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("x", X)
        .Add("y", Y)
        .Add("label", Label)
        .AddToken("kind", Kind)
        .Add("name", Name)
        .Add("name_x", NameX)
        .Add("name_y", NameY)
        .AddToken("anchor", Anchor)
        .AddToken("state", State);
}

/// <summary>An entry of the ranking.</summary>
public sealed record RankView(
    Html Place, Html Touchpoint, Html Journey, Html Weight, bool IsCritical, Html Importance, Html Score, Html Bar, Html Reason) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("place", Place)
        .Add("touchpoint", Touchpoint)
        .Add("journey", Journey)
        .Add("weight", Weight)
        .Add("is_critical", IsCritical)
        .Add("importance", Importance)
        .Add("score", Score)
        .Add("bar", Bar)
        .Add("reason", Reason);
}

/// <summary>A line of source with the part that is meant.</summary>
public sealed record ExcerptView(Html Before, Html Marked, Html After) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.Add("before", Before).Add("marked", Marked).Add("after", After);
}

/// <summary>A page of the handbook, its index, or the catalogue of rules.</summary>
public sealed record HandbookView : PageView
{
    /// <summary>The text.</summary>
    public Html Text { get; init; }

    /// <summary>The text's heading, where it does not begin with one of its own.</summary>
    public Html Heading { get; init; }

    /// <summary>The text's language, where it is not the page's.</summary>
    public Html TextLanguage { get; init; }

    /// <summary>The handbook's pages.</summary>
    public ImmutableArray<NavigationView> Pages { get; init; } = [];

    /// <summary>The rules, on their catalogue page.</summary>
    public ImmutableArray<RuleView> Rules { get; init; } = [];

    internal override void Describe(ViewWriter view) => view
        .Add("text", Text)
        .Add("heading", Heading)
        .Add("text_language", TextLanguage)
        .Add("pages", Pages)
        .Add("rules", Rules);
}

/// <summary>A rule of the catalogue.</summary>
public sealed record RuleView(Html Id, Html Name, string Severity, Html Weight, Html Title, Html Why, Html Bad, Html Good) : ViewModel
{
    /// <summary>That it is a rule of the team's own; nothing for one that comes with the product.</summary>
    public Html Own { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("id", Id)
        .Add("name", Name)
        .AddToken("severity", Severity)
        .Add("weight", Weight)
        .Add("title", Title)
        .Add("own", Own)
        .Add("why", Why)
        .Add("bad", Bad)
        .Add("good", Good);
}

/// <summary>The page for addresses that do not exist.</summary>
public sealed record NotFoundView : PageView
{
    /// <summary>The home page.</summary>
    public required Address Home { get; init; }

    internal override void Describe(ViewWriter view) => view.Add("home", Home);
}
