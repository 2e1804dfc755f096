using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Site.Localisation;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The home page: what needs attention, and every journey at a glance.</summary>
internal static class HomePage
{
    /// <summary>More journeys than this are shown by urgency, with a list of all beside them.</summary>
    public const int MostCards = 60;

    private const int UrgentCards = 24;
    private const int MostAttention = 6;
    private const int MostLately = 5;

    /// <summary>The list of all journeys.</summary>
    public static ListParts AllParts(SiteModel site) => new(SitePaths.AllJourneys, site.Summaries.Length, 60);

    public static HomeView Build(PageScope scope)
    {
        var site = scope.Site;
        var brand = Navigation.PlainBrand(scope);
        ImmutableArray<JourneySummary> current = [.. site.Summaries.Where(summary => !IsRetired(summary))];
        var isLong = site.Summaries.Length > MostCards;
        var shown = isLong ? current.OrderByDescending(Urgency).Take(UrgentCards) : current;
        var attention = ImmutableArray.CreateRange(RankedTouchpoint.First(current, TouchpointReading.Low + 0.5m, MostAttention), ranked => Attention(scope, ranked));
        return new HomeView
        {
            Title = scope.Texts["nav.journeys"],
            Description = scope.Texts.Format("home.description", brand),
            Section = "journeys",
            Heading = Navigation.Brand(scope),
            About = scope.Workspace.Settings is { } settings ? scope.Block(settings.About) : Html.None,
            Facts = Facts(scope, current),
            Calm = attention.IsEmpty ? Calm(scope, current) : Html.None,
            Attention = attention,
            Lately = [.. Lately(scope)],
            Cards = [.. shown.Select(summary => Card(scope, summary))],
            Retired = isLong ? [] : [.. site.Summaries.Where(IsRetired).Select(summary => new LinkView(scope.To(summary.Journey), scope.Title(summary.Journey.Declaration)))],
            All = isLong
                ? new LinkView(scope.To(AllParts(site).Path(1)), scope.Texts.Format("home.all", scope.Formats.Number(site.Summaries.Length)))
                : null,
        };
    }

    /// <summary>What stands where no need is met badly: that all is well is said only where something is described, and nothing wrong with it.</summary>
    private static Html Calm(PageScope scope, ImmutableArray<JourneySummary> current)
    {
        var key = current.All(summary => summary.Digest.Touchpoints == 0) ? "home.attention.empty"
            : current.All(summary => summary.Digest.Critical.IsEmpty) ? "home.attention.uncritical"
            : scope.Site.SortedFindings.Any(finding => finding.Severity == Severity.Error) ? "home.attention.errors"
            : scope.Site.SortedFindings.IsEmpty ? "home.attention.none" : "home.attention.found";
        return scope.Texts[key];
    }

    /// <summary>The last changes that the history tells, the newest first.</summary>
    private static IEnumerable<LatelyView> Lately(PageScope scope) => scope.Site.Input.Changes
        .OrderByDescending(change => change.Date)
        .ThenBy(change => change.Title.English, StringComparer.Ordinal)
        .Take(MostLately)
        .Select(change => new LatelyView(
            scope.Formats.Day(new Date(change.Date.Year, change.Date.Month, change.Date.Day)),
            Html.Text(change.Title.In(scope.Tree.HtmlLanguage)),
            change.Lines.IsEmpty ? Html.Text(change.Summary.In(scope.Tree.HtmlLanguage)) : Html.None,
            ImmutableArray.CreateRange(change.Lines, line => ChangePages.InShort(scope, line))));

    /// <summary>A page of the list of all journeys.</summary>
    public static HomeView BuildAll(PageScope scope, int part)
    {
        var parts = AllParts(scope.Site);
        return new HomeView
        {
            Title = scope.Texts["home.journeys"],
            Section = "journeys",
            Crumbs = [Crumbs.Home(scope)],
            Heading = scope.Texts["home.journeys"],
            Cards = [.. scope.Site.Summaries.AsSpan()[parts.Of(part)].ToArray().Select(summary => Card(scope, summary))],
            Pager = parts.Pager(scope, part),
        };
    }

    private static bool IsRetired(JourneySummary summary) => summary.Journey.Declaration.Status == JourneyStatus.Retired;

    private static decimal Urgency(JourneySummary summary) =>
        (summary.FindingCount * 2) + (summary.MissingStages.Length * 3) + (5 - (summary.Digest.WorstOutOfFive ?? 5));

    private static ImmutableArray<FactView> Facts(PageScope scope, ImmutableArray<JourneySummary> journeys)
    {
        var texts = scope.Texts;
        var critical = journeys.Sum(summary => summary.Digest.Critical.Length);
        var open = journeys.Sum(summary => summary.Unprioritised);
        var findings = scope.Site.Input.Findings.Length;
        return
        [
            new(texts["nav.journeys"], Number(journeys.Length)),
            new(texts["fact.touchpoints"], Number(journeys.Sum(summary => summary.Digest.Touchpoints))),
            new(
                texts["fact.critical"],
                open == 0
                    ? Number(critical)
                    : Number(critical) + Html.Format("<small>{0}</small>", texts.Format("fact.unprioritised", Number(open))),
                open == 0 ? null : "bad"),
            new(texts["nav.messages"], Number(scope.Workspace.Messages.All.Length)),
            new(
                texts["fact.findings"],
                findings == 0 ? texts["none"] : ByWeight(scope),
                findings == 0 ? null : "bad"),
        ];

        Html Number(int number) => scope.Formats.Number(number);
    }

    /// <summary>How many findings there are of each weight, the heaviest first, as the way to them.</summary>
    private static Html ByWeight(PageScope scope)
    {
        var findings = scope.To(SitePaths.Findings);
        Html[] counts = [.. scope.Site.SortedFindings.CountBy(finding => finding.Severity).Select(count =>
        {
            var weight = ChoiceWords<Severity>.Of(count.Key);
            return PageScope.Link(findings.Query("severity", weight), scope.Texts.Count(weight, count.Value));
        })];
        return counts.Length == 1 ? counts[0] : counts[0] + Html.Format("<small>{0}</small>", Html.Join(" · ", counts[1..]));
    }

    private static AttentionView Attention(PageScope scope, RankedTouchpoint ranked)
    {
        var touchpoint = ranked.Touchpoint;
        var fragments = new Fragments(scope);
        var open = touchpoint.Facts.Opportunities.Where(opportunity => opportunity.IsOpen).Select(fragments.Work);
        var work = Html.Join("; ", open);
        return new AttentionView(
            scope.Link(touchpoint),
            scope.Title(touchpoint.Stage.Journey.Declaration),
            fragments.Weight(touchpoint.Facts),
            touchpoint.IsCritical(),
            scope.Formats.OutOfFive(ranked.OutOfFive!.Value),
            Curve.Bar(ranked.OutOfFive!.Value),
            work.IsNone ? scope.Texts["attention.no-opportunity"] : work);
    }

    public static CardView Card(PageScope scope, JourneySummary summary)
    {
        var journey = summary.Journey.Declaration;
        FactView[] facts =
        [
            JourneyFacts.Stages(scope, summary),
            JourneyFacts.Critical(scope, summary),
            JourneyFacts.Worst(scope, summary),
            JourneyFacts.FindingCount(scope, summary),
        ];
        return new CardView(
            scope.To(summary.Journey),
            scope.Title(journey),
            scope.Words(journey.Goal),
            JourneyPage.StatusOf(scope, journey.Status),
            Marks(summary),
            [.. facts.Where(fact => !fact.Value.IsNone)]);
    }

    private static ImmutableArray<StageMarkView> Marks(JourneySummary summary)
    {
        var journey = summary.Journey;
        return journey.Model is not { } model ? [] : [.. model.Stages.Select((stage, index) => new StageMarkView(
            MapBuilder.Tint(index),
            journey.StagesNamed(stage.Name.Value).Any(own => !own.Touchpoints.IsEmpty)))];
    }
}
