using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Rules;
using Journeys.Rules.Configuration;

namespace Journeys.Cli.TeamRules;

/// <summary>What a team's rules are, and what they found in a workspace.</summary>
/// <param name="Rules">What they are.</param>
/// <param name="Findings">What they found, with nothing configured and nothing accepted.</param>
/// <param name="Problems">What is wrong with the rules themselves.</param>
/// <param name="Elsewhere">Words that may be names of rules that did not run.</param>
internal sealed record TeamVerdict(
    ImmutableArray<RuleDescriptor> Rules, ImmutableArray<Finding> Findings, ImmutableArray<Finding> Problems, ImmutableHashSet<string> Elsewhere)
{
    /// <summary>There are no such rules.</summary>
    public static TeamVerdict None { get; } = new([], [], [], []);

    /// <summary>All rules that a finding may name, the built-in ones first.</summary>
    public RuleBook Book => Rules.IsEmpty && Elsewhere.IsEmpty ? RuleBook.BuiltIn : RuleBook.BuiltIn.With(Rules, Elsewhere);

    /// <summary>
    /// Rules for the engine that find what was found: so severities, <c>allow</c>, doubles and all reports hold for them as for any
    /// other rule.
    /// </summary>
    public IEnumerable<Rule> AsRules()
    {
        var found = Findings.Concat(Problems).ToLookup(finding => finding.Rule.Id, StringComparer.Ordinal);
        var problems = Problems.Select(problem => problem.Rule).Distinct();
        return Rules.Concat(problems).Select(rule => Found(rule, [.. found[rule.Id]]));
    }

    private static FoundElsewhere Found(RuleDescriptor rule, ImmutableArray<Finding> findings) => new(rule, () => findings);
}
