using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>What the rules found, rule by rule.</summary>
public sealed record FindingsView : PageView
{
    /// <summary>How many of each weight.</summary>
    public ImmutableArray<FactView> Facts { get; init; } = [];

    /// <summary>The way to each rule's findings, on whichever page of the list they are.</summary>
    public ImmutableArray<NavigationView> Jumps { get; init; } = [];

    /// <summary>What a reader can filter this page by.</summary>
    public ImmutableArray<FindingFilterView> Filters { get; init; } = [];

    /// <summary>The file with the choices of all pages, where there are several.</summary>
    public Address AllFilters { get; init; }

    /// <summary>The number of this page.</summary>
    public Html Part { get; init; }

    /// <summary>The findings of this page, those of a rule together, the heaviest rules first.</summary>
    public ImmutableArray<FindingGroupView> Groups { get; init; } = [];

    /// <summary>Where this list goes on.</summary>
    public PagerView? Pager { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("facts", Facts)
        .Add("jumps", Jumps)
        .Add("filters", Filters)
        .Add("all_filters", AllFilters)
        .Add("part", Part)
        .Add("groups", Groups)
        .Add("pager", Pager);
}

/// <summary>Something to filter findings by.</summary>
/// <param name="Key">Its name in the address: <c>severity</c>, <c>rule</c>, <c>team</c>, <c>journey</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Choices">What there is to choose.</param>
public sealed record FindingFilterView(string Key, Html Title, ImmutableArray<ChoiceView> Choices) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.AddToken("key", Key).Add("title", Title).Add("choices", Choices);
}

/// <summary>The findings of one rule.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Id">Its number.</param>
/// <param name="Help">Where the handbook explains it.</param>
/// <param name="Title">What it asks.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Findings">What it found.</param>
public sealed record FindingGroupView(Html Name, Html Id, Address Help, Html Title, Html Why, ImmutableArray<FindingView> Findings) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("name", Name)
        .Add("id", Id)
        .Add("help", Help)
        .Add("title", Title)
        .Add("why", Why)
        .Add("findings", Findings);
}

/// <summary>A finding with all that helps to mend it.</summary>
public sealed record FindingView(NoteView Note, Html Place, Html Line, ExcerptView? Excerpt) : ViewModel
{
    /// <summary>The cures on offer.</summary>
    public ImmutableArray<Html> Fixes { get; init; } = [];

    /// <summary>The other places that it speaks of.</summary>
    public ImmutableArray<Html> Related { get; init; } = [];

    /// <summary>The journeys that it lies in.</summary>
    public ImmutableArray<LinkView> Journeys { get; init; } = [];

    /// <summary>The names of those journeys with blanks between, for filters.</summary>
    public Html JourneyNames { get; init; }

    /// <summary>The names of the teams that it is for with blanks between, for filters.</summary>
    public Html TeamNames { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("note", Note)
        .Add("place", Place)
        .Add("line", Line)
        .Add("excerpt", Excerpt)
        .Add("fixes", Fixes)
        .Add("related", Related)
        .Add("journeys", Journeys)
        .Add("journey_names", JourneyNames)
        .Add("team_names", TeamNames);
}
