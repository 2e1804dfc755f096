using System.Text;

namespace Journeys.Cli.Git;

/// <summary>An entry of a commit's tree.</summary>
/// <param name="Path">The path from the repository's root, with <c>/</c>.</param>
/// <param name="Id">The object.</param>
/// <param name="IsLink">Whether it is a symbolic link, which is never followed.</param>
internal sealed record GitEntry(string Path, string Id, bool IsLink);

/// <summary>The files of a commit. What is no file (a submodule) or has a path that leads elsewhere is not in it.</summary>
internal sealed class GitTree
{
    private const string Link = "120000";
    private const string Submodule = "160000";

    private GitTree(List<GitEntry> entries) => Entries = entries;

    /// <summary>The files and links, in the order of git.</summary>
    public IReadOnlyList<GitEntry> Entries { get; }

    /// <summary>Reads what <c>ls-tree -r -z</c> writes: <c>MODE TYPE ID TAB PATH NUL</c>.</summary>
    public static GitTree Parse(byte[] listing)
    {
        var entries = new List<GitEntry>();
        foreach (var line in Encoding.UTF8.GetString(listing).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && line[..tab].Split(' ') is [var mode, _, var id] && mode != Submodule && IsWithin(line[(tab + 1)..]))
            {
                entries.Add(new GitEntry(line[(tab + 1)..], id, mode == Link));
            }
        }

        return new GitTree(entries);
    }

    /// <summary>A tree made by hand may hold <c>..</c> and the like; such a path names no file of the repository.</summary>
    private static bool IsWithin(string path) =>
        !path.Split('/').Any(part => part is "" or "." or ".." || part.Equals(".git", StringComparison.OrdinalIgnoreCase))
        && !path.Contains('\uFFFD', StringComparison.Ordinal);
}
