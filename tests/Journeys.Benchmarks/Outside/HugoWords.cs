using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Benchmarks.Outside;

/// <summary>What a touchpoint says in each lane, in words.</summary>
internal sealed class HugoWords(Workspace workspace)
{
    /// <summary>The words of a lane; none where it is empty.</summary>
    public ImmutableArray<string> In(string lane, EffectiveTouchpoint touchpoint)
    {
        var facts = touchpoint.Facts;
        return lane switch
        {
            "then" => [.. facts.Then.SelectMany(flow => flow.Targets).Select(target => "→ " + target.Value)],
            "moment" => One(Text(facts.Moment)),
            "need" => One(Text(facts.Need)),
            "channel" => [.. facts.Channels.Select(name => workspace.Channels.Find(name) is { } channel ? Text(channel.Title) : name.Value)],
            "says" => [.. facts.Says.Select(saying => saying.Wording?.Value ?? saying.Message.Value)],
            "satisfaction" => facts.Satisfaction is { } met ? [$"{met.Score} {met.Evidence} {met.On} {met.SampleSize} answers"] : [],
            "emotion" => facts.Emotion is { } emotion ? [$"{emotion.Level:+0;-0;0} {Text(emotion.Words)}"] : [],
            "thinks" => One(Text(facts.Thinks)),
            "pain" => [.. facts.Pains.Select(pain => pain.Value)],
            "opportunity" => [.. facts.Opportunities.Select(one => $"{Text(one.Title)} (impact {one.Impact}, effort {one.Effort}, {one.Status})")],
            "metric" => [.. facts.Metrics.Select(use => $"{use.Metric.Value} {use.Target}")],
            "feedback" => [.. facts.Feedback.Select(feedback => $"{feedback.Kind} every {feedback.Every}")],
            "backstage" => [.. facts.Backstage.Select(text => text.Value)],
            _ => [.. facts.Systems.Select(text => text.Value)],
        };
    }

    /// <summary>Why it is critical and how urgent.</summary>
    public static IEnumerable<string> Weight(Touchpoint facts)
    {
        if (IsCritical(facts))
        {
            yield return facts.Critical!.Kind.ToString();
        }

        if (facts.Priority is { } priority)
        {
            yield return priority.Level.ToString().ToLowerInvariant() + " priority";
        }
    }

    /// <summary>Whether it is declared critical.</summary>
    public static bool IsCritical(Touchpoint facts) => facts.Critical is { Kind: not CriticalKind.No };

    /// <summary>A text in the workspace's first language.</summary>
    public string Text(LocalizedText text) => workspace.Best(text, workspace.DefaultLanguage)?.Value ?? "";

    private static ImmutableArray<string> One(string text) => text.Length == 0 ? [] : [text];
}
