using Journeys.Language.Diagnostics;
using Journeys.Language.Rules;
using Journeys.TeamRules.Compiling;

namespace Journeys.TeamRules.Running;

/// <summary>A rule of the team's that was made.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Rule">The rule.</param>
internal sealed record TeamRule(RuleClass Class, Rule Rule)
{
    /// <summary>What it is, with its words settled: nothing of the team's runs any more when somebody reads them.</summary>
    public RuleDescriptor Descriptor { get; } = Settled(Rule.Descriptor);

    private static RuleDescriptor Settled(RuleDescriptor told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return new RuleDescriptor(
            told.Id ?? "", told.Name ?? "", told.DefaultSeverity, Words.Settled(told.Title), Words.Settled(told.Why), told.BadExample ?? "", told.GoodExample ?? "", told.Spares);
    }
}
