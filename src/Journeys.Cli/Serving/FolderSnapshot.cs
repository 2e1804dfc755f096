using Journeys.Cli.Hosting;
using Journeys.Cli.Input;

namespace Journeys.Cli.Serving;

/// <summary>The files below some folders, and the settings above them, by the looks of one moment.</summary>
internal sealed class FolderSnapshot
{
    private readonly Dictionary<string, Stamp> _files = new(StringComparer.Ordinal);
    private string? _problem;

    private FolderSnapshot()
    {
    }

    /// <summary>Looks at everything that a site may be made of.</summary>
    public static FolderSnapshot Take(CliContext context, IReadOnlyList<string> folders)
    {
        var snapshot = new FolderSnapshot();
        try
        {
            foreach (var path in folders.Where(Directory.Exists).SelectMany(folder => new FolderWalk(context, "").Files(folder)).Concat(folders.SelectMany(SettingsAbove)))
            {
                snapshot._files[path] = Stamp.Of(path);
            }
        }
        catch (Exception error) when (error is CliException or IOException or UnauthorizedAccessException)
        {
            snapshot._problem = FileProblem.Of(context, error);
        }

        return snapshot;
    }

    /// <summary>What came, went or changed since another moment.</summary>
    /// <param name="before">That moment.</param>
    /// <param name="folders">What stands for everything, where it could not be looked at.</param>
    public IEnumerable<string> Since(FolderSnapshot before, IReadOnlyList<string> folders)
    {
        if (_problem is not null || before._problem is not null)
        {
            return _problem == before._problem ? [] : folders;
        }

        return _files.Where(file => !before._files.TryGetValue(file.Key, out var stamp) || stamp != file.Value)
            .Select(file => file.Key)
            .Concat(before._files.Keys.Where(path => !_files.ContainsKey(path)));
    }

    private static IEnumerable<string> SettingsAbove(string folder)
    {
        for (var up = folder; up is not null; up = Path.GetDirectoryName(up))
        {
            yield return Path.Combine(up, ".editorconfig");
        }
    }
}
