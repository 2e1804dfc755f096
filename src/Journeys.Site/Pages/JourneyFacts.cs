using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The strip of facts that answers a manager's minute.</summary>
internal static class JourneyFacts
{
    private const string Bad = "bad";

    public static ImmutableArray<FactView> Of(PageScope scope, JourneySummary summary) =>
        [.. new[]
        {
            Stages(scope, summary),
            new(scope.Texts["fact.touchpoints"], Html.Number(summary.Journey.Touchpoints.Length)),
            Critical(scope, summary),
            Worst(scope, summary),
            Owner(scope, summary.Journey.Declaration),
            Reviewed(scope, summary.Journey.Declaration),
            Findings(scope, summary),
        }.Where(fact => !fact.Value.IsNone)];

    public static FactView Stages(PageScope scope, JourneySummary summary)
    {
        var texts = scope.Texts;
        var covered = texts.Format("n-of-m", Html.Number(summary.StagesCovered), Html.Number(summary.StagesExpected));
        var missing = Html.Join(", ", summary.MissingStages.Select(scope.Title));
        return missing.IsNone
            ? new FactView(texts["fact.stages"], covered)
            : new FactView(texts["fact.stages"], covered + Html.Format("<small>{0}</small>", texts.Format("fact.without", missing)), Bad);
    }

    public static FactView Critical(PageScope scope, JourneySummary summary)
    {
        var texts = scope.Texts;
        var count = summary.Digest.Critical.Length;
        var note = (count, summary.Unprioritised) switch
        {
            (0, _) => Html.None,
            (_, 0) => texts["fact.all-prioritised"],
            (_, var open) => texts.Format("fact.unprioritised", Html.Number(open)),
        };
        var value = note.IsNone ? Html.Number(count) : Html.Number(count) + Html.Format("<small>{0}</small>", note);
        return new FactView(texts["fact.critical"], value, summary.Unprioritised > 0 ? Bad : null);
    }

    /// <summary>The need that is met least; only a low score is called bad, since of five needs that are all met well one is last too.</summary>
    public static FactView Worst(PageScope scope, JourneySummary summary)
    {
        if (summary.Worst is not { } worst)
        {
            return new FactView(scope.Texts["fact.worst"], Html.None);
        }

        var score = scope.Formats.OutOfFive(worst.OutOfFive()!.Value);
        return new FactView(
            scope.Texts[worst.IsLow() ? "fact.worst" : "fact.lowest"],
            scope.Link(worst) + Html.Format("<small>{0}</small>", score),
            worst.IsLow() ? Bad : null);
    }

    private static FactView Owner(PageScope scope, Journey journey) =>
        new(scope.Texts["fact.owner"], new Fragments(scope).Team(journey.Owner));

    private static FactView Reviewed(PageScope scope, Journey journey)
    {
        var label = scope.Texts["fact.reviewed"];
        if (journey.Reviewed is not { } review)
        {
            return new FactView(label, Html.None);
        }

        var day = scope.Formats.Day(review.On);
        var every = review.Every ?? scope.Workspace.Settings?.Review;
        var isOverdue = every is not null
            && review.On.Add(every) < scope.Site.Input.Today
            && journey.Status == JourneyStatus.Live;
        return isOverdue
            ? new FactView(label, day + Html.Format("<small>{0}</small>", scope.Texts["fact.overdue"]), Bad)
            : new FactView(label, day);
    }

    /// <summary>How many findings are open, as the way to them.</summary>
    public static FactView Findings(PageScope scope, JourneySummary summary) =>
        Findings(scope, summary, Html.Format("<a href=\"#findings\">{0}</a>", Html.Number(summary.FindingCount)));

    /// <summary>How many findings are open, for where the findings themselves do not stand.</summary>
    public static FactView FindingCount(PageScope scope, JourneySummary summary) => Findings(scope, summary, Html.Number(summary.FindingCount));

    /// <summary>Rules spare drafts and retired journeys the questions about completeness; unsaid, "none" would read as "complete".</summary>
    private static FactView Findings(PageScope scope, JourneySummary summary, Html count)
    {
        var hasAny = summary.FindingCount > 0;
        var value = hasAny ? count : scope.Texts["none"];
        var note = Unchecked(summary) is { } key ? Html.Format("<small>{0}</small>", scope.Texts[key]) : Html.None;
        return new FactView(scope.Texts["fact.findings"], value + note, hasAny ? Bad : null);
    }

    private static string? Unchecked(JourneySummary summary) => summary.Journey.Declaration.Status switch
    {
        JourneyStatus.Draft => "fact.unchecked.draft",
        JourneyStatus.Retired => "fact.unchecked.retired",
        _ => null,
    };
}
