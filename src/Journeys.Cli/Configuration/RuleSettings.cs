using System.Collections.Immutable;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Rules.Configuration;

namespace Journeys.Cli.Configuration;

/// <summary>The settings as they lie on the disk at one moment. What they may name depends on the rules, so they are read once for the same rules.</summary>
/// <param name="context">The surroundings.</param>
/// <param name="files">The files that they hold for.</param>
internal sealed class RuleSettings(CliContext context, ImmutableArray<SourceFile> files)
{
    private (RuleBook Rules, SeveritySettings Settings)? _known;

    /// <summary>The settings for some rules.</summary>
    /// <exception cref="CliException">A setting names a rule or a severity that does not exist.</exception>
    public SeveritySettings For(RuleBook rules)
    {
        if (_known is not { } known || !known.Rules.All.SequenceEqual(rules.All))
        {
            _known = known = (rules, SeveritySettings.Load(context, rules, files));
        }

        return known.Settings;
    }
}
