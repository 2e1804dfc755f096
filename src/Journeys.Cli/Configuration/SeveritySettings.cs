using System.Collections.Immutable;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;
using Journeys.Rules.Configuration;

namespace Journeys.Cli.Configuration;

/// <summary>
/// The severities that the <c>.editorconfig</c> files above each source configure. Everything is read and vetted before the
/// rules run, so that a mistake in a setting is told once and at its line.
/// </summary>
internal sealed class SeveritySettings
{
    private readonly Dictionary<string, ImmutableDictionary<string, Severity>> _byFile = new(StringComparer.Ordinal);

    private SeveritySettings()
    {
    }

    /// <summary>Reads what holds for <paramref name="files"/>.</summary>
    /// <exception cref="CliException">A setting names a rule or a severity that does not exist.</exception>
    public static SeveritySettings Load(CliContext context, RuleBook rules, ImmutableArray<SourceFile> files)
    {
        var settings = new SeveritySettings();
        var chain = new EditorConfigChain(context, rules);
        foreach (var file in files)
        {
            settings._byFile[file.ShownPath] = SeverityLayers.Of(chain.For(Path.GetDirectoryName(file.FullPath)!), rules, file.FullPath);
        }

        return settings;
    }

    /// <summary>The configured severity of a rule in a file; null where nothing is configured.</summary>
    public Severity? SeverityOf(string shownPath, RuleDescriptor rule) =>
        _byFile.TryGetValue(shownPath, out var byRule) && byRule.TryGetValue(rule.Id, out var severity) ? severity : null;
}
