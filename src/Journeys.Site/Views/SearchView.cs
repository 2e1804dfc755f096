using System.Collections.Immutable;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>The page of search.</summary>
public sealed record SearchView : PageView
{
    /// <summary>The pages from which everything can be reached without search.</summary>
    public ImmutableArray<LinkView> Lists { get; init; } = [];

    internal override void Describe(ViewWriter view) => view.Add("lists", Lists);
}
