using System.Collections.Immutable;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Configuration;

/// <summary>
/// The severities that the <c>.editorconfig</c> files above each source configure. Everything is read and vetted before the
/// rules run, so that a mistake in a setting is told once and at its line.
/// </summary>
internal sealed class SeveritySettings
{
    private static readonly ImmutableDictionary<string, Severity> None = ImmutableDictionary<string, Severity>.Empty;
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
            settings._byFile[file.ShownPath] = Collect(chain, rules, file);
        }

        return settings;
    }

    /// <summary>The configured severity of a rule in a file; null where nothing is configured.</summary>
    public Severity? SeverityOf(string shownPath, RuleDescriptor rule) =>
        _byFile.TryGetValue(shownPath, out var byRule) && byRule.TryGetValue(rule.Id, out var severity) ? severity : null;

    private static ImmutableDictionary<string, Severity> Collect(EditorConfigChain chain, RuleBook rules, SourceFile file)
    {
        var found = None;
        foreach (var config in chain.For(Path.GetDirectoryName(file.FullPath)!))
        {
            var path = Path.GetRelativePath(config.Directory, file.FullPath).Replace(Path.DirectorySeparatorChar, '/');
            foreach (var section in config.Sections.Where(section => section.Glob.Matches(path)))
            {
                found = section.Properties.Aggregate(found, (settings, property) => Apply(settings, property, rules, config));
            }
        }

        return found;
    }

    private static ImmutableDictionary<string, Severity> Apply(
        ImmutableDictionary<string, Severity> settings, EditorConfigProperty property, RuleBook rules, EditorConfigFile config)
    {
        var setting = SeverityProperty.Read(property, rules, config);
        return setting switch
        {
            null => settings,
            { Severity: { } severity } => settings.SetItem(setting.RuleId, severity),
            _ => settings.Remove(setting.RuleId),
        };
    }
}
