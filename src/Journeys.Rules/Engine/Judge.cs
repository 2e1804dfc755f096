using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;

namespace Journeys.Rules.Engine;

/// <summary>Runs the rules over the workspace as a whole, and over one journey.</summary>
internal sealed class Judge(Workspace workspace, CheckOptions options)
{
    /// <summary>What one rule finds in the workspace as a whole.</summary>
    /// <exception cref="RuleFailure">The rule threw.</exception>
    public IReadOnlyList<Finding> Workspace(Rule rule)
    {
        var collector = new FindingCollector(workspace, options) { Running = rule };
        try
        {
            rule.CheckWorkspace(workspace, collector);
        }
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            throw new RuleFailure(rule.Descriptor, "the workspace", cause);
        }

        return [.. collector.Findings];
    }

    /// <summary>What all rules find in one journey.</summary>
    /// <exception cref="RuleFailure">A rule threw.</exception>
    public IReadOnlyList<Finding> Journey(EffectiveJourney journey)
    {
        var collector = new FindingCollector(workspace, options, saysOnce: UsesTwice(journey));
        foreach (var rule in options.Rules)
        {
            if (RuleEngine.Judges(rule, StatusOf(journey.Declaration)))
            {
                collector.Running = rule;
                Journey(rule, journey, collector);
            }
        }

        // In order here, where journeys are judged side by side, so that the whole need only be put together.
        Finding[] findings = [.. collector.Findings];
        Array.Sort(findings, Finding.CompareByPlace);
        return findings;
    }

    /// <summary>A journey that may be a draft is spared as one.</summary>
    private static JourneyStatus StatusOf(Journey journey) => journey.IsStatusUnread ? JourneyStatus.Draft : journey.Status;

    /// <summary>Whether the journey uses a shared touchpoint more than once, which is a mistake of its own.</summary>
    private static bool UsesTwice(EffectiveJourney journey)
    {
        HashSet<Origin>? used = null;
        foreach (var touchpoint in journey.Touchpoints)
        {
            if (touchpoint.IsShared && !touchpoint.IsUnresolved && !(used ??= []).Add(touchpoint.Declaration.Origin))
            {
                return true;
            }
        }

        return false;
    }

    private static void Journey(Rule rule, EffectiveJourney journey, FindingCollector collector)
    {
        try
        {
            rule.CheckJourney(journey, collector);
            var isCompleteness = rule.Descriptor.Spares == Spares.DraftAndRetired;
            foreach (var touchpoint in journey.Touchpoints)
            {
                if (!(isCompleteness && touchpoint.IsUnresolved) && (touchpoint.Facts.Unread & rule.Descriptor.AsksFor) == UnreadStatements.None)
                {
                    rule.CheckTouchpoint(touchpoint, collector);
                }
            }
        }
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            throw new RuleFailure(rule.Descriptor, $"journey \"{journey.Name.Value}\"", cause);
        }
    }
}
