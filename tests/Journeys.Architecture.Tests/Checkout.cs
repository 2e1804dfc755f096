using System.IO.Enumeration;
using Journeys.Testing;

namespace Journeys.Architecture.Tests;

/// <summary>The files of the checkout, without what git ignores.</summary>
internal static class Checkout
{
    private static readonly string[] Ignored =
    [
        ".git",
        .. File.ReadAllLines(RepositoryRoot.Combine(".gitignore"))
            .Select(line => line.Trim().TrimEnd('/'))
            .Where(line => line.Length > 0 && line[0] != '#'),
    ];

    /// <summary>The names at the top, sorted.</summary>
    public static IEnumerable<string> TopLevel() => Entries("").Order(StringComparer.Ordinal);

    /// <summary>All files below a folder, as paths from the checkout's root with <c>/</c>.</summary>
    public static IEnumerable<string> Files(string folder)
    {
        foreach (var entry in Entries(folder).Order(StringComparer.Ordinal))
        {
            var path = folder.Length == 0 ? entry : folder + "/" + entry;
            if (!Directory.Exists(RepositoryRoot.Combine(path)))
            {
                yield return path;
                continue;
            }

            foreach (var file in Files(path))
            {
                yield return file;
            }
        }
    }

    /// <summary>All files below a folder whose name ends so.</summary>
    public static IEnumerable<string> Files(string folder, string ending) =>
        Files(folder).Where(file => file.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The text of a file.</summary>
    public static string Read(string path) => File.ReadAllText(RepositoryRoot.Combine(path));

    /// <summary>Whether a path, which may hold <c>*</c> for a part of a name, is there.</summary>
    public static bool Has(string path)
    {
        var parts = path.TrimEnd('/').Split('/');
        return HasBelow(RepositoryRoot.Path, parts);
    }

    private static bool HasBelow(string folder, ReadOnlySpan<string> parts)
    {
        if (parts.IsEmpty)
        {
            return true;
        }

        if (!Directory.Exists(folder))
        {
            return false;
        }

        foreach (var entry in Directory.EnumerateFileSystemEntries(folder))
        {
            if (FileSystemName.MatchesSimpleExpression(parts[0], Path.GetFileName(entry), ignoreCase: false) && HasBelow(entry, parts[1..]))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Entries(string folder) =>
        Directory.EnumerateFileSystemEntries(RepositoryRoot.Combine(folder))
            .Select(entry => Path.GetFileName(entry)!)
            .Where(name => !Ignored.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false)));
}
