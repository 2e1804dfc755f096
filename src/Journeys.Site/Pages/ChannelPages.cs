using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The channels, and for each one what happens and what is said on it.</summary>
internal static class ChannelPages
{
    public static ListParts IndexParts(SiteModel site) => new(OverviewPaths.Channels, Overviews.Pages(site.Workspace.Channels).Length, Places.PageSize);

    public static ListParts Parts(SiteModel site, Channel channel) =>
        new(OverviewPaths.Folder(OverviewPaths.Channels, channel.Name.Value), site.Usages.Of(channel).Length, Places.PageSize);

    public static ListingView Index(PageScope scope, int part)
    {
        var parts = IndexParts(scope.Site);
        var texts = scope.Texts;
        return new ListingView
        {
            Title = texts["nav.channels"],
            Description = texts["channels.lede"],
            Section = OverviewPaths.Channels,
            Crumbs = part == 1 ? [] : Overviews.Crumbs(scope, OverviewPaths.Channels),
            Heading = texts["nav.channels"],
            Lede = texts["channels.lede"],
            Columns =
            [
                new(texts["lane.channel"]),
                new(texts["overview.kind"]),
                new(texts["fact.owner"]),
                new(texts["fact.touchpoints"], 1, "number"),
                new(texts["nav.journeys"], 1, "number"),
                new(texts["lane.satisfaction"]),
            ],
            Rows = [.. Overviews.Pages(scope.Workspace.Channels)[parts.Of(part)].Select(channel => Row(scope, channel))],
            Empty = texts["channels.none"],
            Pager = parts.Pager(scope, part),
        };
    }

    public static ChannelView Build(PageScope scope, Channel channel, int part)
    {
        var touchpoints = scope.Site.Usages.Of(channel);
        var parts = Parts(scope.Site, channel);
        var isFirst = part == 1;
        return new ChannelView
        {
            Title = scope.PlainTitle(channel),
            Description = scope.Texts.Format("channels.description", scope.PlainTitle(channel)),
            Section = OverviewPaths.Channels,
            Crumbs = Overviews.Crumbs(scope, OverviewPaths.Channels),
            Source = scope.Site.SourceOf(channel.Name.Origin),
            Heading = scope.Title(channel),
            Badge = Kind(scope, channel),
            About = isFirst ? scope.Block(channel.About) : Html.None,
            Facts = isFirst ? Facts(scope, channel, touchpoints) : [],
            Places = Places.Of(scope, scope.Texts["overview.places"], touchpoints[parts.Of(part)]),
            Messages = isFirst ? Messages(scope, touchpoints) : [],
            Pager = parts.Pager(scope, part),
        };
    }

    /// <summary>Online or offline in words.</summary>
    private static Html Kind(PageScope scope, Channel channel) => channel.Kind switch
    {
        ChannelKind.Online => scope.Texts["channel.online"],
        ChannelKind.Offline => scope.Texts["channel.offline"],
        _ => Html.None,
    };

    private static ImmutableArray<FactView> Facts(PageScope scope, Channel channel, ImmutableArray<EffectiveTouchpoint> touchpoints) =>
        Overviews.Known([
            new(scope.Texts["fact.owner"], new Fragments(scope).Team(channel.Owner)),
            .. Places.Counts(scope, touchpoints),
            Places.Average(scope, channel, touchpoints),
            .. OwnFields.Of(scope, channel),
        ]);

    private static RowView Row(PageScope scope, Channel channel)
    {
        var touchpoints = scope.Site.Usages.Of(channel);
        return new RowView(
            scope.Link(channel),
            [
                new(Kind(scope, channel)),
                new(new Fragments(scope).Team(channel.Owner)),
                Overviews.NumberCell(scope, touchpoints.Length),
                Overviews.NumberCell(scope, Places.JourneysOf(touchpoints)),
                new(Places.Average(scope, channel, touchpoints).Value),
            ]);
    }

    /// <summary>The messages with how often each is said here.</summary>
    private static ImmutableArray<FactView> Messages(PageScope scope, ImmutableArray<EffectiveTouchpoint> touchpoints) =>
        [.. touchpoints
            .SelectMany(touchpoint => touchpoint.Facts.Says.Select(saying => saying.Message.Value).Distinct(StringComparer.Ordinal))
            .CountBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(count => count.Value)
            .Take(Places.PageSize)
            .Select(count => (Message: Find(scope, count.Key), Count: count.Value))
            .Where(count => count.Message is not null)
            .Select(count => new FactView(scope.Link(count.Message!), scope.Texts.Count("places", count.Count)))];

    private static Message? Find(PageScope scope, string name) => scope.Workspace.Messages.TryGet(name, out var message) ? message : null;
}
