using System.Buffers;
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
    private const int MostEntries = 10_000_000;

    /// <summary>More files of one kind than this are told rather than read.</summary>
    public const int MostFiles = 250_000;

    private GitTree(List<GitEntry> entries) => Entries = entries;

    /// <summary>The files and links, in the order of git.</summary>
    public IReadOnlyList<GitEntry> Entries { get; }

    /// <summary>Reads what <c>ls-tree -r -z</c> writes: <c>MODE TYPE ID TAB PATH NUL</c>. Few objects can say that they are very many files.</summary>
    /// <param name="listing">The listing, as it comes.</param>
    /// <param name="extension">How the names of the files end that are wanted.</param>
    /// <returns>The files; null where there are more than can be compared.</returns>
    public static GitTree? Parse(Stream listing, string extension)
    {
        var entries = new List<GitEntry>();
        var seen = 0;
        foreach (var line in Lines(listing))
        {
            if (Entry(line, extension) is { } entry)
            {
                entries.Add(entry);
            }

            if (entries.Count > MostFiles || ++seen > MostEntries)
            {
                return null;
            }
        }

        return new GitTree(entries);
    }

    private static GitEntry? Entry(string line, string extension)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        return line.EndsWith(extension, StringComparison.OrdinalIgnoreCase)
            && tab > 0 && line[..tab].Split(' ') is [var mode, _, var id] && mode != Submodule && IsWithin(line[(tab + 1)..])
            ? new GitEntry(line[(tab + 1)..], id, mode == Link)
            : null;
    }

    private static IEnumerable<string> Lines(Stream listing)
    {
        var kept = new ArrayBufferWriter<byte>();
        var buffer = new byte[64 * 1024];
        while (listing.Read(buffer) is var count and > 0)
        {
            var rest = buffer.AsMemory(0, count);
            while (rest.Span.IndexOf((byte)0) is var end and >= 0)
            {
                kept.Write(rest.Span[..end]);
                yield return Encoding.UTF8.GetString(kept.WrittenSpan);
                kept.ResetWrittenCount();
                rest = rest[(end + 1)..];
            }

            kept.Write(rest.Span);
        }
    }

    /// <summary>A tree made by hand may hold <c>..</c> and the like; such a path names no file of the repository.</summary>
    private static bool IsWithin(string path) =>
        !path.Split('/').Any(part => part is "" or "." or ".." || part.Equals(".git", StringComparison.OrdinalIgnoreCase))
        && !path.Contains('\uFFFD', StringComparison.Ordinal);
}
