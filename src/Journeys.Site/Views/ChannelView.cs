using System.Collections.Immutable;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>The page of a channel.</summary>
public sealed record ChannelView : OverviewView
{
    /// <summary>What happens on it, by journey and stage.</summary>
    public PlacesView? Places { get; init; }

    /// <summary>What is said on it, the most often first.</summary>
    public ImmutableArray<FactView> Messages { get; init; } = [];

    internal override void Describe(ViewWriter view)
    {
        base.Describe(view);
        view.Add("places", Places).Add("messages", Messages);
    }
}
