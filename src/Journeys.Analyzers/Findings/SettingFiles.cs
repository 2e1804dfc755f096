using System.Collections.Immutable;
using Journeys.Analyzers.Reading;
using Journeys.Language.Diagnostics;
using Journeys.Rules.Configuration;

namespace Journeys.Analyzers.Findings;

/// <summary>The severities that the <c>.editorconfig</c> files of the build configure, read as the command line reads them.</summary>
internal sealed class SettingFiles
{
    private readonly Dictionary<string, EditorConfigFile> _byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableDictionary<string, Severity>> _byFile = new(StringComparer.Ordinal);

    /// <param name="files">The files of the build.</param>
    /// <param name="project">The folder that paths are shown relative to.</param>
    /// <param name="rules">The rules that they may name.</param>
    public SettingFiles(JourneyFiles files, string project, RuleBook rules)
    {
        var wrong = ImmutableArray.CreateBuilder<SettingMistake>();
        foreach (var file in files.Settings)
        {
            var folder = Folder(file.Path);
            var read = EditorConfigParser.Parse(folder, file.Path, file.Text.ToString());
            _byFolder[folder] = SeverityLayers.Vet(read, rules, out var mistakes);
            wrong.AddRange(mistakes);
        }

        Mistakes = wrong.ToImmutable();
        foreach (var file in files.Journeys)
        {
            _byFile[ShownPath.Of(project, file.Path)] = SeverityLayers.Of(ChainOf(Folder(file.Path)), rules, file.Path);
        }
    }

    /// <summary>What is wrong in the files; such settings do not count.</summary>
    public ImmutableArray<SettingMistake> Mistakes { get; }

    /// <summary>The configured severity of a rule in a file; null where nothing is configured.</summary>
    public Severity? SeverityOf(string shownPath, RuleDescriptor rule) =>
        _byFile.TryGetValue(shownPath, out var byRule) && byRule.TryGetValue(rule.Id, out var severity) ? severity : null;

    /// <summary>The files that hold in a folder, the furthest first.</summary>
    private IEnumerable<EditorConfigFile> ChainOf(string folder)
    {
        var chain = new List<EditorConfigFile>();
        for (var at = folder; at.Length > 0; at = at == Folder(at) ? "" : Folder(at))
        {
            if (_byFolder.TryGetValue(at, out var file))
            {
                chain.Insert(0, file);
                if (file.IsRoot)
                {
                    break;
                }
            }
        }

        return chain;
    }

    private static string Folder(string path) => Path.GetDirectoryName(path) ?? "";
}
