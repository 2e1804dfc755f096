using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>A journey beside the one that it is a variant of: touchpoints are matched by their names, stages by theirs.</summary>
internal sealed class JourneyComparison
{
    private readonly PageScope _scope;
    private readonly EffectiveJourney _before;
    private readonly EffectiveJourney _after;
    private readonly Dictionary<string, EffectiveTouchpoint> _old;
    private readonly Dictionary<string, EffectiveTouchpoint> _new;
    private readonly TouchpointDifferences _differences;
    private readonly Fragments _fragments;

    private JourneyComparison(PageScope scope, EffectiveJourney before, EffectiveJourney after)
    {
        (_scope, _before, _after) = (scope, before, after);
        _old = ByName(before);
        _new = ByName(after);
        _differences = new TouchpointDifferences(scope);
        _fragments = new Fragments(scope);
    }

    /// <summary>The comparison on the page of a variant; null where the journey is none, or its original is not published.</summary>
    public static ComparisonView? Of(PageScope scope, EffectiveJourney journey)
    {
        if (journey.Declaration.Variant is not { } variant || scope.Site.Journey(variant.Of) is not { } original || original == journey)
        {
            return null;
        }

        return variant.Kind == VariantKind.ToBe
            ? new JourneyComparison(scope, original, journey).Build()
            : new JourneyComparison(scope, journey, original).Build();
    }

    /// <summary>A journey as it was beside what it is now.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="before">The journey as it was, in the workspace that was.</param>
    /// <param name="after">The journey as it is.</param>
    public static ComparisonView Between(PageScope scope, EffectiveJourney before, EffectiveJourney after)
    {
        var view = new JourneyComparison(scope, before, after).Build();
        return view with
        {
            Title = scope.Texts["changes.maps"],
            BeforeLabel = scope.Texts["changes.before"],
            AfterLabel = scope.Texts["changes.after"],
            Before = view.Before with { To = Address.None },
        };
    }

    private static Dictionary<string, EffectiveTouchpoint> ByName(EffectiveJourney journey) => journey.Touchpoints
        .DistinctBy(touchpoint => touchpoint.Name.Value)
        .ToDictionary(touchpoint => touchpoint.Name.Value, StringComparer.Ordinal);

    private ComparisonView Build()
    {
        var stages = Stages().ToImmutableArray();
        var cards = stages.SelectMany(stage => stage.After).Concat(stages.SelectMany(stage => stage.Before).Where(card => card.Kind == "gone"));
        var counts = cards.CountBy(card => card.Kind).ToDictionary(StringComparer.Ordinal);
        var words = new[] { "new", "changed", "moved", "gone", "same" }
            .Where(counts.ContainsKey)
            .Select(kind => _scope.Texts.Count("compare-" + kind, counts[kind]));
        return new ComparisonView(Side(_before), Side(_after), Html.Join(", ", words), stages)
        {
            Title = _scope.Texts["compare.title"],
            BeforeLabel = _scope.Texts["compare.before"],
            AfterLabel = _scope.Texts["compare.after"],
        };
    }

    private LinkView Side(EffectiveJourney journey) => new(_scope.To(journey), _scope.Title(journey.Declaration));

    /// <summary>The stages of both sides in the order of the model, those that it lacks behind them.</summary>
    private IEnumerable<ComparedStageView> Stages() => _before.Stages.Concat(_after.Stages)
        .Where(stage => !stage.Touchpoints.IsEmpty)
        .DistinctBy(stage => stage.Name.Value)
        .OrderBy(stage => stage.ModelIndex < 0 ? int.MaxValue : stage.ModelIndex)
        .Select((stage, order) => new ComparedStageView(
            _scope.Title(stage),
            MapSlots.Tint(stage.ModelIndex < 0 ? order : stage.ModelIndex),
            [.. In(_before, stage).Select(Before)],
            [.. In(_after, stage).Select(After)]));

    private static IEnumerable<EffectiveTouchpoint> In(EffectiveJourney journey, EffectiveStage stage) =>
        journey.StagesNamed(stage.Name.Value).SelectMany(own => own.Touchpoints);

    private ComparedView Before(EffectiveTouchpoint touchpoint)
    {
        if (!_new.TryGetValue(touchpoint.Name.Value, out var now))
        {
            return Card(touchpoint, "gone", []);
        }

        return touchpoint.Stage.Name.Value == now.Stage.Name.Value
            ? Card(touchpoint, "", [])
            : Card(touchpoint, "moved", [_scope.Texts.Format("compare.moves-to", _scope.Title(now.Stage))]);
    }

    private ComparedView After(EffectiveTouchpoint touchpoint)
    {
        if (!_old.TryGetValue(touchpoint.Name.Value, out var old))
        {
            return Card(touchpoint, "new", []);
        }

        var differences = _differences.Between(old.Facts, touchpoint.Facts);
        return old.Stage.Name.Value == touchpoint.Stage.Name.Value
            ? Card(touchpoint, differences.IsEmpty ? "same" : "changed", differences)
            : Card(touchpoint, "moved", [_scope.Texts.Format("compare.moved-from", _scope.Title(old.Stage)), .. differences]);
    }

    /// <summary>What is gone from the sources has no page any more.</summary>
    private bool HasPage(EffectiveTouchpoint touchpoint) =>
        touchpoint.Stage.Journey.Workspace == _scope.Workspace || _new.ContainsKey(touchpoint.Name.Value);

    private ComparedView Card(EffectiveTouchpoint touchpoint, string kind, ImmutableArray<Html> differences) => new(
        _scope.Title(touchpoint.Facts),
        HasPage(touchpoint) ? _scope.To(touchpoint) : Address.None,
        kind,
        kind.Length == 0 ? Html.None : _scope.Texts["compare.is-" + kind],
        _scope.Words(touchpoint.Facts.Moment),
        touchpoint.Facts.Satisfaction is { } satisfaction ? _fragments.ScoreWithBar(satisfaction) : Html.None,
        differences);
}
