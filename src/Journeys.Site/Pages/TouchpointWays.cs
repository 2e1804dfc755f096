using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>Where customers come from and go to, and where else they meet the same touchpoint.</summary>
internal static class TouchpointWays
{
    /// <summary>The touchpoints from which customers come here; without any, the one before.</summary>
    public static ImmutableArray<WayView> Before(PageScope scope, EffectiveTouchpoint touchpoint)
    {
        var order = touchpoint.Stage.Journey.Touchpoints;
        var ways = ImmutableArray.CreateRange(
            scope.Site.SummaryOf(touchpoint.Stage.Journey).CameFrom(touchpoint.Name.Value), way => Way(scope, way.From, way.When));
        return ways.IsEmpty && touchpoint.Place > 0 ? [Way(scope, order[touchpoint.Place - 1], null)] : ways;
    }

    /// <summary>The touchpoints to which customers go from here; without any, the one behind.</summary>
    public static ImmutableArray<WayView> After(PageScope scope, EffectiveTouchpoint touchpoint)
    {
        var journey = touchpoint.Stage.Journey;
        var behind = touchpoint.Place + 1;
        var ways = ImmutableArray.CreateBuilder<WayView>(touchpoint.Facts.Then.Length);
        foreach (var flow in touchpoint.Facts.Then)
        {
            foreach (var target in flow.Targets)
            {
                if (journey.Touchpoint(target.Value) is { } next)
                {
                    ways.Add(Way(scope, next, flow.When));
                }
            }
        }

        return ways.Count == 0 && behind < journey.Touchpoints.Length ? [Way(scope, journey.Touchpoints[behind], null)] : ways.DrainToImmutable();
    }

    /// <summary>
    /// How many other journeys stand on the page of a touchpoint. Where thousands use a shared one, a page that names them all for each would be
    /// millions of rows; its own page does.
    /// </summary>
    private const int MostOthers = 20;

    /// <summary>
    /// The same touchpoint in other journeys, the first of them: a shared one where it is used, and its namesake in variants of the journey.
    /// </summary>
    public static ImmutableArray<OtherView> Others(PageScope scope, EffectiveTouchpoint touchpoint)
    {
        var journey = touchpoint.Stage.Journey;
        var shared = touchpoint.IsShared && !touchpoint.IsUnresolved ? scope.Site.UsesOf(touchpoint.Declaration) : [];
        if (shared.Count == 0 && journey.Declaration.Variant is null && !scope.Site.HasVariants(journey))
        {
            return [];
        }

        var variants = scope.Site.VariantsOf(journey)
            .Concat(scope.Site.Journey(journey.Declaration.Variant?.Of) is { } original ? [original] : [])
            .Select(variant => variant.Touchpoint(touchpoint.Name.Value));
        return [.. variants.Concat(shared)
            .Where(other => other is not null && other.Stage.Journey != journey)
            .DistinctBy(other => other!.Stage.Journey)
            .Take(MostOthers)
            .Select(other => Other(scope, other!))];
    }

    /// <summary>What leads to the page of a shared touchpoint, where all stand that may not stand here.</summary>
    public static Html ToShared(PageScope scope, Touchpoint shared) =>
        scope.Texts[scope.Site.UsesOf(shared).Count - 1 <= MostOthers ? "touchpoint.shared.see" : "touchpoint.shared.all"];

    /// <summary>The journeys that use a shared touchpoint.</summary>
    public static ImmutableArray<OtherView> Uses(PageScope scope, Touchpoint shared) =>
        [.. scope.Site.UsesOf(shared).Select(use => Other(scope, use))];

    private static WayView Way(PageScope scope, EffectiveTouchpoint touchpoint, LocalText? when) =>
        new(scope.To(touchpoint), scope.Title(touchpoint.Facts), scope.Words(when));

    private static OtherView Other(PageScope scope, EffectiveTouchpoint other) => new(
        scope.To(other),
        scope.Title(other.Stage.Journey.Declaration),
        scope.Title(other.Stage),
        other.Facts.Satisfaction is { } satisfaction ? new Fragments(scope).ScoreWithBar(satisfaction) : scope.Texts["unknown"],
        new Fragments(scope).Weight(other.Facts),
        other.IsCritical());
}
