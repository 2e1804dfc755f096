using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The page of a message: its words, what it promises, and every place that says it in which words.</summary>
internal static class MessagePages
{
    public static ListParts Parts(SiteModel site, Message message) =>
        new(OverviewPaths.Folder(OverviewPaths.Messages, message.Name.Value), site.Usages.Of(message).Length, Places.PageSize);

    public static SayingPageView Build(PageScope scope, Message message, int part)
    {
        var parts = Parts(scope.Site, message);
        var touchpoints = scope.Site.Usages.Of(message);
        var here = touchpoints[parts.Of(part)];
        var isFirst = part == 1;
        return new SayingPageView
        {
            Title = scope.PlainTitle(message),
            Description = scope.Plain(message.Text),
            Section = "messages",
            Crumbs = Overviews.Crumbs(scope, OverviewPaths.Messages),
            Source = scope.Site.SourceOf(message.Name.Origin),
            Heading = scope.Title(message),
            Badge = scope.Texts["touchpoint.message"],
            About = isFirst ? scope.Block(message.About) : Html.None,
            Facts = isFirst ? Facts(scope, message, touchpoints) : [],
            Words = isFirst ? Wordings.Of(scope, message.Text) : [],
            Places = Places.Of(scope, scope.Texts["messages.places"], here, scope.Texts["messages.words"], touchpoint => WordsAt(scope, touchpoint, message)),
            Findings = FindingViews.Notes(scope, Findings(scope, message, isFirst, here), message),
            Pager = parts.Pager(scope, part),
        };
    }

    /// <summary>What a touchpoint says of a message in the page's language, with a mark at words that contradict a promise.</summary>
    public static Html WordsAt(PageScope scope, EffectiveTouchpoint touchpoint, Message message) =>
        Sayings.In(scope, touchpoint.Facts, message) is { } said ? Disputes.Said(scope, said) : Html.None;

    private static ImmutableArray<FactView> Facts(PageScope scope, Message message, ImmutableArray<EffectiveTouchpoint> touchpoints)
    {
        var tone = scope.Workspace.Tones.Find(message.Tone);
        return Overviews.Known([
            new(scope.Texts["messages.claims"], Wordings.Claims(scope, message)),
            new(scope.Texts["messages.tone"], tone is null ? Html.None : scope.Link(tone)),
            new(scope.Texts["messages.validity"], MessagesPage.Valid(scope, message)),
            .. Places.Counts(scope, touchpoints),
            .. OwnFields.Of(scope, message),
        ]);
    }

    private static ImmutableArray<Finding> Findings(PageScope scope, Message message, bool isFirst, ImmutableArray<EffectiveTouchpoint> here)
    {
        ReadOnlySpan<Origin> own = isFirst ? [message.Origin] : [];
        return scope.Site.Findings.Within([.. own, .. here.SelectMany(touchpoint => Sayings.Of(touchpoint.Facts, message)).Select(saying => saying.Origin)]);
    }
}
