using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;

namespace Journeys.Rules.Engine;

/// <summary>A finding that the team accepts, with the <c>allow</c> that does so.</summary>
public sealed record AcceptedFinding(Finding Finding, Allowance Allowance);

/// <summary>What a check needs beside the workspace.</summary>
/// <param name="Today">The day that counts as today.</param>
public sealed record CheckOptions(Date Today)
{
    /// <summary>The rules to run; the built-in ones unless told otherwise.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = RuleCatalogue.BuiltIn;

    /// <summary>What was measured; nothing unless told.</summary>
    public MeasuredFigures Measures { get; init; } = MeasuredFigures.None;

    /// <summary>The configured severity of a rule in a file, or null for the rule's own. Called from several threads.</summary>
    public Func<string, RuleDescriptor, Severity?> SeverityOf { get; init; } = static (_, _) => null;
}

/// <summary>What a check found, sorted by file, place and id.</summary>
public sealed record CheckResult(ImmutableArray<Finding> Findings, ImmutableArray<AcceptedFinding> Accepted);

/// <summary>Runs rules over a workspace. The result is the same whatever the number of cores.</summary>
public static class RuleEngine
{
    /// <summary>Runs the rules; the result also holds the workspace's own findings about syntax and names.</summary>
    /// <exception cref="RuleFailure">A rule threw.</exception>
    public static CheckResult Check(Workspace workspace, CheckOptions options)
    {
        var found = Configured(workspace.Findings.Concat(AllowanceNames.Check(workspace, options)), options).ToList();
        var seen = new HashSet<(string Rule, Origin Place)>();
        foreach (var part in Judge(workspace, options))
        {
            // Within one part a rule may say several things of one place (a journey that lacks two stages); what another part
            // says of the same place is the same cause seen again (a shared touchpoint in several journeys).
            var fresh = part.Where(finding => !seen.Contains(Key(finding))).ToList();
            found.AddRange(fresh);
            seen.UnionWith(fresh.Select(Key));
        }

        return Accept(workspace, options, found);
    }

    /// <summary>Takes out what is accepted, then judges the allowances by what they accepted.</summary>
    private static CheckResult Accept(Workspace workspace, CheckOptions options, List<Finding> found)
    {
        var sorter = new AcceptanceSorter(new AllowanceIndex(workspace, options.Today));
        sorter.Add(found);
        if (!workspace.Allowances.IsEmpty)
        {
            var review = new AllowanceReview(workspace, options);
            sorter.Add([.. Configured(review.Expired(sorter.Open), options)]);
            sorter.Add([.. Configured(review.Unused(sorter.Busy), options)]);
        }

        return sorter.Result();
    }

    private static (string Rule, Origin Place) Key(Finding finding) => (finding.Rule.Name, finding.Origin);

    private static IEnumerable<Finding> Configured(IEnumerable<Finding> findings, CheckOptions options)
    {
        foreach (var finding in findings)
        {
            var severity = options.SeverityOf(finding.Origin.File, finding.Rule) ?? finding.Severity;
            if (severity != Severity.Off)
            {
                yield return finding with { Severity = severity };
            }
        }
    }

    /// <summary>The findings of the rules: first about the workspace as a whole, then journey by journey.</summary>
    private static IReadOnlyList<Finding>[] Judge(Workspace workspace, CheckOptions options)
    {
        var parts = new IReadOnlyList<Finding>[workspace.Views.Length + 1];
        var failures = new Exception?[parts.Length];
        Parallel.For(0, parts.Length, i =>
        {
            var collector = new FindingCollector(workspace, options);
            try
            {
                JudgePart(collector, options, i == 0 ? null : workspace.Views[i - 1]);
            }
            catch (RuleFailure failure)
            {
                failures[i] = failure;
            }

            parts[i] = collector.Findings;
        });
        return failures.FirstOrDefault(failure => failure is not null) is { } first ? throw first : parts;
    }

    private static void JudgePart(FindingCollector collector, CheckOptions options, EffectiveJourney? journey)
    {
        foreach (var rule in options.Rules)
        {
            collector.Running = rule;
            try
            {
                if (journey is null)
                {
                    rule.CheckWorkspace(collector.Workspace, collector);
                }
                else if (Judges(rule, journey.Declaration.Status))
                {
                    JudgeJourney(rule, journey, collector);
                }
            }
            catch (Exception cause) when (cause is not OutOfMemoryException)
            {
                throw new RuleFailure(rule.Descriptor, journey is null ? "the workspace" : $"journey \"{journey.Name.Value}\"", cause);
            }
        }
    }

    private static void JudgeJourney(Rule rule, EffectiveJourney journey, FindingCollector collector)
    {
        rule.CheckJourney(journey, collector);
        var isCompleteness = rule.Descriptor.Spares == Spares.DraftAndRetired;
        foreach (var touchpoint in journey.Touchpoints)
        {
            if (!(isCompleteness && touchpoint.IsUnresolved))
            {
                rule.CheckTouchpoint(touchpoint, collector);
            }
        }
    }

    /// <summary>Whether a rule judges journeys of a status.</summary>
    internal static bool Judges(Rule rule, JourneyStatus status) => Judges(rule.Descriptor.Spares, status);

    /// <summary>Whether a rule that spares some journeys judges those of a status.</summary>
    internal static bool Judges(Spares spares, JourneyStatus status) => spares switch
    {
        Spares.Nothing => true,
        Spares.Retired => status != JourneyStatus.Retired,
        _ => status == JourneyStatus.Live,
    };
}
