using System.Collections.Immutable;
using System.Text;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Rules.Configuration;

namespace Journeys.Cli.Configuration;

/// <summary>The <c>.editorconfig</c> files that hold in a folder, each read once.</summary>
internal sealed class EditorConfigChain(CliContext context, RuleBook rules)
{
    private const long LargestFile = 1024 * 1024;

    // Each is held against each journey file.
    private const int MostSections = 500;
    private readonly Dictionary<string, ImmutableArray<EditorConfigFile>> _byFolder = new(StringComparer.Ordinal);

    /// <summary>The files that hold in <paramref name="folder"/>, the furthest first; only sections about rules are kept.</summary>
    /// <exception cref="CliException">A file cannot be read, or a setting in it is wrong.</exception>
    public ImmutableArray<EditorConfigFile> For(string folder)
    {
        if (_byFolder.TryGetValue(folder, out var known))
        {
            return known;
        }

        var own = Read(folder);
        var parent = Path.GetDirectoryName(folder);
        ImmutableArray<EditorConfigFile> above = parent is null || own is { IsRoot: true } ? [] : For(parent);
        var chain = own is null ? above : above.Add(own);
        _byFolder[folder] = chain;
        return chain;
    }

    private EditorConfigFile? Read(string folder)
    {
        var path = Path.Combine(folder, ".editorconfig");
        var shown = context.ShownPath(path);
        if (!File.Exists(path))
        {
            return null;
        }

        var info = Behind(path, shown);
        if (!info.Exists || info.Length == 0)
        {
            return null;
        }

        if (info.Length > LargestFile)
        {
            throw new CliException($"{shown} is too large for an .editorconfig (more than 1 MiB)");
        }

        try
        {
            var file = EditorConfigParser.Parse(folder, shown, File.ReadAllText(info.FullName, Encoding.UTF8));
            var vetted = SeverityLayers.Vet(file, rules, out var mistakes);
            return mistakes is [var first, ..] ? throw new CliException($"{shown}:{first.Line}: {first.Message}")
                : vetted.Sections.Length > MostSections ? throw new CliException($"{shown} has more than {MostSections} sections about rules; put globs together, as in [{{a,b}}.journey]")
                : vetted;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw FileProblem.CannotRead(shown, error);
        }
    }

    private static FileInfo Behind(string path, string shown)
    {
        try
        {
            return RealFile.At(path);
        }
        catch (IOException error)
        {
            throw FileProblem.CannotRead(shown, error);
        }
    }
}
