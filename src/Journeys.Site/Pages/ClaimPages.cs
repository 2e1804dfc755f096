using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The claims, and for each one every place that speaks of it.</summary>
internal static class ClaimPages
{
    private const int MostMessages = 100;

    public static ListParts IndexParts(SiteModel site) => new(OverviewPaths.Claims, Overviews.Pages(site.Workspace.Claims).Length, Places.PageSize);

    public static ListParts Parts(SiteModel site, Claim claim) =>
        new(OverviewPaths.Folder(OverviewPaths.Claims, claim.Name.Value), site.Usages.Of(claim).Length, Places.PageSize);

    public static ListingView Index(PageScope scope, int part)
    {
        var parts = IndexParts(scope.Site);
        var texts = scope.Texts;
        return new ListingView
        {
            Title = texts["claims.title"],
            Description = texts["claims.lede"],
            Section = "messages",
            Crumbs = part == 1 ? [] : [new LinkView(scope.To(OverviewPaths.Index(OverviewPaths.Claims)), texts["claims.title"])],
            Heading = texts["claims.title"],
            Lede = texts["claims.lede"],
            Tabs = Overviews.TabsOfMessages(scope, OverviewPaths.Claims),
            Columns =
            [
                new(texts["claims.one"]),
                new(texts["claims.value"]),
                new(texts["claims.phrase"]),
                new(texts["nav.messages"], 1, "number"),
                new(texts["fact.touchpoints"], 1, "number"),
            ],
            Rows = [.. Overviews.Pages(scope.Workspace.Claims)[parts.Of(part)].Select(claim => Row(scope, claim))],
            Empty = texts["claims.none"],
            Pager = parts.Pager(scope, part),
        };
    }

    public static SayingPageView Build(PageScope scope, Claim claim, int part)
    {
        var parts = Parts(scope.Site, claim);
        var touchpoints = scope.Site.Usages.Of(claim);
        var here = touchpoints[parts.Of(part)];
        var sayings = SayingsOf(scope, here, claim);
        var isFirst = part == 1;
        return new SayingPageView
        {
            Title = scope.PlainTitle(claim),
            Description = scope.Texts.Format("claims.description", scope.PlainTitle(claim)),
            Section = "messages",
            Crumbs = [new LinkView(scope.To(OverviewPaths.Index(OverviewPaths.Claims)), scope.Texts["claims.title"])],
            Source = scope.Site.SourceOf(claim.Name.Origin),
            Heading = scope.Title(claim),
            Badge = scope.Texts["claims.one"],
            About = isFirst ? scope.Block(claim.About) : Html.None,
            Facts = isFirst ? Facts(scope, claim, touchpoints) : [],
            Words = isFirst ? Wordings.Of(scope, claim.Phrases) : [],
            Watch = isFirst ? ImmutableArray.CreateRange(claim.Watch, scope.Words) : [],
            Messages = isFirst ? [.. MessagesWith(scope, claim).Take(MostMessages).Select(message => new LinkView(scope.ToPage(OverviewPaths.Messages, message), scope.Title(message)))] : [],
            Places = Places.Of(scope, scope.Texts["claims.places"], here, scope.Texts["messages.words"], touchpoint => WordsAt(scope, touchpoint, sayings[touchpoint])),
            Findings = FindingViews.Notes(scope, Findings(scope, claim, isFirst, here.SelectMany(touchpoint => sayings[touchpoint])), claim),
            Pager = parts.Pager(scope, part),
        };
    }

    private static ImmutableArray<FactView> Facts(PageScope scope, Claim claim, ImmutableArray<EffectiveTouchpoint> touchpoints) => Overviews.Known([
        new(scope.Texts["claims.value"], claim.Value is { } value ? scope.Formats.Value(value) : Html.None),
        new(scope.Texts["claims.until"], claim.Until is { } until ? scope.Formats.Day(until) : Html.None),
        .. Places.Counts(scope, touchpoints),
        .. OwnFields.Of(scope, claim),
    ]);

    private static RowView Row(PageScope scope, Claim claim) => new(
        scope.Link(claim) + Disputes.Link(scope, claim),
        [
            new(claim.Value is { } value ? scope.Formats.Value(value) : Html.None),
            new(Html.Join(" · ", scope.Words(claim.Phrases))),
            Overviews.NumberCell(scope, MessagesWith(scope, claim).Count()),
            Overviews.NumberCell(scope, scope.Site.Usages.Of(claim).Length),
        ]);

    private static IEnumerable<Message> MessagesWith(PageScope scope, Claim claim) => scope.Site.Usages.MessagesOf(claim);

    /// <summary>The sayings of each touchpoint that speak of the claim: by their message, or by a watch word in what is said.</summary>
    private static Dictionary<EffectiveTouchpoint, ImmutableArray<Saying>> SayingsOf(PageScope scope, ImmutableArray<EffectiveTouchpoint> touchpoints, Claim claim)
    {
        var sayings = new Dictionary<EffectiveTouchpoint, ImmutableArray<Saying>>(touchpoints.Length, ReferenceEqualityComparer.Instance);
        foreach (var touchpoint in touchpoints)
        {
            sayings[touchpoint] = touchpoint.Facts.Says.RemoveAll(saying => !scope.Site.Usages.SpeaksOf(saying, claim));
        }

        return sayings;
    }

    /// <summary>Each message that speaks of the claim, with its words here.</summary>
    private static Html WordsAt(PageScope scope, EffectiveTouchpoint touchpoint, ImmutableArray<Saying> sayings)
    {
        var messages = sayings
            .Select(saying => scope.Workspace.Messages.Find(saying.Message))
            .OfType<Message>()
            .DistinctBy(message => message.Name.Value);
        return Fragments.Several([.. messages.Select(message =>
            Html.Format("{0} <small>{1}</small>", MessagePages.WordsAt(scope, touchpoint, message), scope.Link(message)))]);
    }

    private static ImmutableArray<Finding> Findings(PageScope scope, Claim claim, bool isFirst, IEnumerable<Saying> sayings)
    {
        ReadOnlySpan<Origin> own = isFirst ? [claim.Origin, .. MessagesWith(scope, claim).Select(message => message.Origin)] : [];
        return scope.Site.Findings.Within([.. own, .. sayings.Select(saying => saying.Origin)]);
    }
}
