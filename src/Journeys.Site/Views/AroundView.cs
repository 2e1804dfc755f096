using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>What the layout sees of a page.</summary>
public sealed record AroundView : ViewModel
{
    /// <summary>The title without markup.</summary>
    public required Html Title { get; init; }

    /// <summary>One sentence without markup.</summary>
    public required Html Description { get; init; }

    /// <summary>The way from the home page to here.</summary>
    public required ImmutableArray<LinkView> Crumbs { get; init; }

    /// <summary>Where its source is shown.</summary>
    public Address Source { get; init; }

    /// <summary>Where its source is edited.</summary>
    public Address Edit { get; init; }

    /// <summary>Where a reader can suggest something.</summary>
    public Address Suggest { get; init; }

    /// <summary>The data behind it.</summary>
    public Address Data { get; init; }

    /// <summary>Its whole address, where the site has one.</summary>
    public Address Canonical { get; init; }

    /// <summary>The page in all languages; none where the site has one.</summary>
    public required ImmutableArray<LanguageView> Languages { get; init; }

    /// <summary>Whether it is found under an address of its own.</summary>
    public required bool IsFound { get; init; }

    /// <summary>What its own template made; a compiled layout has it written in its place instead.</summary>
    public Html Content { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("title", Title)
        .Add("description", Description)
        .Add("crumbs", Crumbs)
        .Add("source", Source)
        .Add("edit", Edit)
        .Add("suggest", Suggest)
        .Add("data", Data)
        .Add("canonical", Canonical)
        .Add("languages", Languages)
        .AddToken("section_state", Crumbs.IsEmpty ? "page" : "true")
        .Add("is_found", IsFound)
        .Add("content", Content);
}
