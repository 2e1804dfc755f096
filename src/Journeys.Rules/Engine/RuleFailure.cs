using Journeys.Language.Diagnostics;

namespace Journeys.Rules.Engine;

/// <summary>A rule threw: a mistake of the rule, never of the journeys.</summary>
/// <param name="rule">The rule.</param>
/// <param name="subject">What it was looking at.</param>
/// <param name="cause">What it threw.</param>
public sealed class RuleFailure(RuleDescriptor rule, string subject, Exception cause)
    : Exception($"The rule {rule.Name} ({rule.Id}) failed on {subject}: {cause.Message}", cause)
{
    /// <summary>The rule.</summary>
    public RuleDescriptor Rule { get; } = rule;
}
