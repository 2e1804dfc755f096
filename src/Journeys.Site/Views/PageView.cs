using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>What every page has.</summary>
public abstract record PageView : ViewModel
{
    /// <summary>The title without markup, for the browser's window.</summary>
    public required Html Title { get; init; }

    /// <summary>One sentence without markup, for search engines and previews.</summary>
    public Html Description { get; init; }

    /// <summary>The way from the home page to here.</summary>
    public ImmutableArray<LinkView> Crumbs { get; init; } = [];

    /// <summary>The part of the site, as in the navigation.</summary>
    public required string Section { get; init; }

    /// <summary>Where its source stands.</summary>
    public SourceLink Source { get; init; }

    /// <summary>The data behind it, for programs.</summary>
    public Address Data { get; init; }
}

/// <summary>A link and its text.</summary>
public sealed record LinkView(Address To, Html Text) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.Add("to", To).Add("text", Text);
}

/// <summary>An entry of the navigation.</summary>
public sealed record NavigationView(Address To, Html Text, bool IsCurrent, Html Count) : ViewModel
{
    /// <summary>The entries of a group without a page of its own, or the pages below one; none where there are none to show.</summary>
    public ImmutableArray<NavigationView> Entries { get; init; } = [];

    internal override void Describe(ViewWriter view) => view
        .Add("to", To)
        .Add("text", Text)
        .Add("is_current", IsCurrent)
        .Add("count", Count)
        .Add("entries", Entries);
}

/// <summary>The page in another language.</summary>
public sealed record LanguageView(Address To, Address Absolute, Html Tag, Html Name, bool IsCurrent) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("to", To)
        .Add("absolute", Absolute.IsNone ? To : Absolute)
        .Add("tag", Tag)
        .Add("name", Name)
        .Add("is_current", IsCurrent);
}

/// <summary>What stands around the content of every page; the navigation is made once for each place a page can stand.</summary>
public sealed record FrameView : ViewModel
{
    /// <summary>The page's language.</summary>
    public required Html Language { get; init; }

    /// <summary>The brand.</summary>
    public required Html Brand { get; init; }

    /// <summary>The brand without markup.</summary>
    public required Html PlainBrand { get; init; }

    /// <summary>The home page.</summary>
    public required Address Home { get; init; }

    /// <summary>The stylesheet.</summary>
    public required Address Stylesheet { get; init; }

    /// <summary>The scripts; the site works without them.</summary>
    public ImmutableArray<LinkView> Scripts { get; init; } = [];

    /// <summary>The icon.</summary>
    public required Address Icon { get; init; }

    /// <summary>The page of search.</summary>
    public required Address Search { get; init; }

    /// <summary>The feed of what changed, where there is one.</summary>
    public Address Feed { get; init; }

    /// <summary>The picture that stands for the site where a page is shared, as a whole address.</summary>
    public Address Picture { get; init; }

    /// <summary>What search reads first.</summary>
    public required Address SearchIndex { get; init; }

    /// <summary>The parts of the site.</summary>
    public required ImmutableArray<NavigationView> Navigation { get; init; }

    /// <summary>The commit that the site was made from.</summary>
    public Html Version { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("language", Language)
        .Add("brand", Brand)
        .Add("brand_plain", PlainBrand)
        .Add("home", Home)
        .Add("stylesheet", Stylesheet)
        .Add("scripts", Scripts)
        .Add("icon", Icon)
        .Add("search", Search)
        .Add("feed", Feed)
        .Add("picture", Picture)
        .Add("search_index", SearchIndex)
        .Add("navigation", Navigation)
        .Add("version", Version);
}
