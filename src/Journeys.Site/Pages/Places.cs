using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>Touchpoints of several journeys as a table, and what they have in common.</summary>
internal static class Places
{
    /// <summary>How many touchpoints stand on a page.</summary>
    public const int PageSize = 150;

    /// <summary>The touchpoints as a table; null where there are none.</summary>
    public static PlacesView? Of(
        PageScope scope, Html label, ImmutableArray<EffectiveTouchpoint> touchpoints, Html noteTitle = default, Func<EffectiveTouchpoint, Html>? note = null)
    {
        var fragments = new Fragments(scope);
        return touchpoints.IsEmpty ? null : new PlacesView(label, noteTitle, ImmutableArray.CreateRange(
            touchpoints, touchpoint => Row(scope, fragments, touchpoint, note?.Invoke(touchpoint) ?? Html.None)));
    }

    /// <summary>The touchpoints whose need is met worst, the worst first; only those below the middle and the next few.</summary>
    public static ImmutableArray<EffectiveTouchpoint> Worst(IEnumerable<EffectiveTouchpoint> touchpoints, int most) => [.. touchpoints
        .Where(touchpoint => touchpoint.OutOfFive() is not null)
        .OrderBy(touchpoint => touchpoint.OutOfFive())
        .ThenByDescending(touchpoint => touchpoint.IsCritical())
        .Take(most)];

    /// <summary>What the touchpoints of a channel, a team and the like score together, as a fact; nothing where no score is known.</summary>
    public static FactView Average(PageScope scope, Declaration declaration, ImmutableArray<EffectiveTouchpoint> touchpoints)
    {
        var (sum, count) = scope.Site.Usages.ScoresOf(declaration, touchpoints);
        var label = scope.Texts["lane.satisfaction"];
        if (count == 0)
        {
            return new FactView(label, Html.None);
        }

        var average = sum / count;
        var note = scope.Texts.Format("overview.average", scope.Texts.Count("touchpoints", count));
        return new FactView(
            label,
            Score(scope, average) + Curve.Bar(average) + Html.Format("<small>{0}</small>", note),
            average < TouchpointReading.Low ? "bad" : null);
    }

    /// <summary>A score on the scale to five in words.</summary>
    public static Html Score(PageScope scope, decimal outOfFive) => scope.Formats.OutOfFive(outOfFive);

    /// <summary>How many touchpoints and journeys there are, as facts.</summary>
    public static ImmutableArray<FactView> Counts(PageScope scope, ImmutableArray<EffectiveTouchpoint> touchpoints) =>
    [
        new(scope.Texts["fact.touchpoints"], scope.Formats.Number(touchpoints.Length)),
        new(scope.Texts["nav.journeys"], scope.Formats.Number(JourneysOf(touchpoints))),
    ];

    /// <summary>How many journeys the touchpoints stand in; those of a journey stand together.</summary>
    public static int JourneysOf(ImmutableArray<EffectiveTouchpoint> touchpoints)
    {
        var count = 0;
        EffectiveJourney? last = null;
        foreach (var touchpoint in touchpoints)
        {
            count += ReferenceEquals(touchpoint.Stage.Journey, last) ? 0 : 1;
            last = touchpoint.Stage.Journey;
        }

        return count;
    }

    private static PlaceView Row(PageScope scope, Fragments fragments, EffectiveTouchpoint touchpoint, Html note)
    {
        var score = touchpoint.OutOfFive();
        return new PlaceView(
            scope.Link(touchpoint),
            scope.Link(touchpoint.Stage.Journey),
            scope.LinkedTitle(touchpoint.Stage),
            fragments.Weight(touchpoint.Facts),
            touchpoint.IsCritical(),
            score is { } known ? Score(scope, known) : scope.Texts["unknown"],
            score is { } value ? Curve.Bar(value) : Html.None,
            note);
    }
}
