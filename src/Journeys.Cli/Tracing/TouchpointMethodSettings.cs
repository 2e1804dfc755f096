using System.Collections.Immutable;
using System.Text;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Rules.Configuration;

namespace Journeys.Cli.Tracing;

/// <summary>
/// What the <c>.editorconfig</c> files say of methods that are called with touchpoints' names
/// (<c>journeys_touchpoint_methods = Track, Shop.Analytics.Tracker.Track(1)</c>), by file of code.
/// </summary>
internal sealed class TouchpointMethodSettings(CliContext context)
{
    private const string Key = "journeys_touchpoint_methods";
    private const long LargestFile = 1024 * 1024;
    private readonly Dictionary<string, ImmutableArray<EditorConfigFile>> _byFolder = new(StringComparer.Ordinal);

    /// <summary>What holds for a file; empty where nothing is said.</summary>
    /// <exception cref="CliException">A settings file cannot be read.</exception>
    public string For(SourceFile file)
    {
        var value = "";
        foreach (var config in Chain(Path.GetDirectoryName(file.FullPath)!))
        {
            var path = Path.GetRelativePath(config.Directory, file.FullPath).Replace(Path.DirectorySeparatorChar, '/');
            foreach (var section in config.Sections.Where(section => section.Glob.Matches(path)))
            {
                value = section.Properties[^1].Value;
            }
        }

        return value is "unset" or "none" ? "" : value;
    }

    private ImmutableArray<EditorConfigFile> Chain(string folder)
    {
        if (_byFolder.TryGetValue(folder, out var known))
        {
            return known;
        }

        var own = Read(folder);
        var parent = Path.GetDirectoryName(folder);
        ImmutableArray<EditorConfigFile> above = parent is null || own is { IsRoot: true } ? [] : Chain(parent);
        return _byFolder[folder] = own is null ? above : above.Add(own);
    }

    private EditorConfigFile? Read(string folder)
    {
        var info = new FileInfo(Path.Combine(folder, ".editorconfig"));
        if (!info.Exists || info.Length is 0 or > LargestFile)
        {
            return null;
        }

        try
        {
            var file = EditorConfigParser.Parse(folder, context.ShownPath(info.FullName), File.ReadAllText(info.FullName, Encoding.UTF8));
            return file with
            {
                Sections =
                [
                    .. file.Sections.Select(section => section with { Properties = section.Properties.RemoveAll(property => property.Key != Key) })
                        .Where(section => !section.Properties.IsEmpty),
                ],
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw FileProblem.CannotRead(context.ShownPath(info.FullName), error);
        }
    }
}
