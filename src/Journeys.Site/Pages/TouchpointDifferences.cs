using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>What differs between two forms of a touchpoint, in words that a reader needs no second map for.</summary>
internal sealed class TouchpointDifferences(PageScope scope)
{
    private readonly Fragments _fragments = new(scope);

    /// <summary>What is different in the second form.</summary>
    public ImmutableArray<Html> Between(Touchpoint before, Touchpoint after)
    {
        var texts = scope.Texts;
        Html[] differences =
        [
            Score(before, after),
            Channels(before, after),
            Differ(before.Moment, after.Moment) ? texts["compare.moment"] : Html.None,
            Differ(before.Need, after.Need) ? texts["compare.need"] : Html.None,
            (before.IsCritical(), after.IsCritical()) switch
            {
                (false, true) => texts["compare.critical"],
                (true, false) => texts["compare.not-critical"],
                _ => Html.None,
            },
            Priority(before, after),
            Pains(before, after),
            Messages(before, after),
        ];
        return [.. differences.Where(difference => !difference.IsNone)];
    }

    private Html Score(Touchpoint before, Touchpoint after)
    {
        var (from, to) = (before.Satisfaction?.Score.OutOfFive, after.Satisfaction?.Score.OutOfFive);
        return from is null || to is null || from == to
            ? Html.None
            : scope.Texts.Format(ScoreKey(before, after, from < to), scope.Formats.Score(from.Value), scope.Formats.Score(to.Value));
    }

    /// <summary>What is only aimed at is not told as if it had come true, on either side.</summary>
    private static string ScoreKey(Touchpoint before, Touchpoint after, bool isUp) => (IsAim(before), IsAim(after)) switch
    {
        (_, true) => isUp ? "compare.aim-up" : "compare.aim-down",
        (true, false) => "compare.aim-was",
        _ => isUp ? "compare.score-up" : "compare.score-down",
    };

    private static bool IsAim(Touchpoint facts) => facts.Satisfaction?.Evidence == Evidence.Proposed;

    private Html Channels(Touchpoint before, Touchpoint after)
    {
        var was = before.Channels.Select(channel => channel.Value).ToHashSet(StringComparer.Ordinal);
        return was.SetEquals(after.Channels.Select(channel => channel.Value)) || was.Count == 0
            ? Html.None
            : scope.Texts.Format("compare.channel", Html.Join(", ", before.Channels.Select(_fragments.ChannelTitle)));
    }

    private Html Priority(Touchpoint before, Touchpoint after) => before.Priority?.Level == after.Priority?.Level
        ? Html.None
        : scope.Texts.Format("compare.priority", Level(before), Level(after));

    private Html Level(Touchpoint facts) => scope.Texts["priority." + (facts.Priority?.Level.ToString().ToLowerInvariant() ?? "none")];

    private Html Pains(Touchpoint before, Touchpoint after)
    {
        var (was, now) = (scope.Words(before.Pains).Length, scope.Words(after.Pains).Length);
        return (was - now) switch
        {
            > 0 and var fewer => scope.Texts.Count("pains-fewer", fewer),
            < 0 and var more => scope.Texts.Count("pains-more", -more),
            _ => Html.None,
        };
    }

    private Html Messages(Touchpoint before, Touchpoint after)
    {
        var was = Sayings.In(scope, before).Select(said => said.Words.ToString()).ToHashSet(StringComparer.Ordinal);
        return was.SetEquals(Sayings.In(scope, after).Select(said => said.Words.ToString())) ? Html.None : scope.Texts["compare.says"];
    }

    private bool Differ(LocalizedText before, LocalizedText after) => scope.Words(before) != scope.Words(after) && !before.IsNone && !after.IsNone;
}
