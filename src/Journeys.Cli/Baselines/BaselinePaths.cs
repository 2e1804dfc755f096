using Journeys.Cli.Hosting;

namespace Journeys.Cli.Baselines;

/// <summary>How files are called in a baseline: relative to its own folder, so that it holds wherever the check is started.</summary>
internal sealed class BaselinePaths(CliContext context, string baselineFile)
{
    private readonly string _folder = Path.GetDirectoryName(context.FullPath(baselineFile)) ?? context.CurrentDirectory;

    /// <summary>The name of a file in the baseline.</summary>
    /// <param name="shownPath">Its path relative to the current folder.</param>
    public string NameOf(string shownPath)
    {
        var relative = Path.GetRelativePath(_folder, context.FullPath(shownPath));
        return Path.DirectorySeparatorChar == '/' ? relative : relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>Whether there is a file of that name.</summary>
    public bool Exists(string name)
    {
        try
        {
            return File.Exists(Path.Combine(_folder, name));
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
