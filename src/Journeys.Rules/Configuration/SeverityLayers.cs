using System.Collections.Immutable;
using Journeys.Language.Diagnostics;

namespace Journeys.Rules.Configuration;

/// <summary>Lays the settings of several <c>.editorconfig</c> files over one another, as the command line and the compiler both do.</summary>
public static class SeverityLayers
{
    private static readonly ImmutableDictionary<string, Severity> None = ImmutableDictionary<string, Severity>.Empty;

    /// <summary>The same file with what it says about rules alone, and without what is wrong in that.</summary>
    /// <param name="file">A file as it was read.</param>
    /// <param name="rules">The rules that it may name.</param>
    /// <param name="mistakes">What is wrong, in the order of the lines.</param>
    public static EditorConfigFile Vet(EditorConfigFile file, RuleBook rules, out ImmutableArray<SettingMistake> mistakes)
    {
        var wrong = ImmutableArray.CreateBuilder<SettingMistake>();
        var sections = ImmutableArray.CreateBuilder<EditorConfigSection>();
        foreach (var section in file.Sections)
        {
            var properties = section.Properties.RemoveAll(property =>
            {
                var setting = SeverityProperty.Read(property, rules, out var mistake);
                if (mistake is not null)
                {
                    wrong.Add(new SettingMistake(file, property.Line, mistake));
                }

                return setting is null;
            });
            if (!properties.IsEmpty)
            {
                sections.Add(section with { Properties = properties });
            }
        }

        mistakes = wrong.ToImmutable();
        return file with { Sections = sections.ToImmutable() };
    }

    /// <summary>The severities that hold for a file, by the id of the rule.</summary>
    /// <param name="chain">The vetted files that hold in its folder, the furthest first.</param>
    /// <param name="rules">The rules that they may name.</param>
    /// <param name="path">The absolute path of the file.</param>
    public static ImmutableDictionary<string, Severity> Of(IEnumerable<EditorConfigFile> chain, RuleBook rules, string path)
    {
        var found = None;
        foreach (var config in chain)
        {
            var below = Below(config.Directory, path);
            foreach (var property in config.Sections.Where(section => section.Glob.Matches(below)).SelectMany(section => section.Properties))
            {
                found = SeverityProperty.Read(property, rules, out _) switch
                {
                    null => found,
                    { Severity: { } severity } setting => found.SetItem(setting.RuleId, severity),
                    { RuleId: var rule } => found.Remove(rule),
                };
            }
        }

        return found;
    }

    /// <summary>The path as the globs of a file in a folder above it see it.</summary>
    private static string Below(string directory, string path) =>
        path.Substring(Math.Min(directory.TrimEnd(Path.DirectorySeparatorChar).Length + 1, path.Length)).Replace(Path.DirectorySeparatorChar, '/');
}
