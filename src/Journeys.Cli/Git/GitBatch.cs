using System.Globalization;
using System.Text;
using Journeys.Language.Text;

namespace Journeys.Cli.Git;

/// <summary>A file as a commit holds it.</summary>
/// <param name="Bytes">What is in it; null where it is larger than any file that is read.</param>
/// <param name="Length">How many bytes it has.</param>
internal readonly record struct GitBlob(byte[]? Bytes, long Length);

/// <summary>
/// Reads what <c>cat-file --batch</c> writes: <c>ID TYPE SIZE LF CONTENT LF</c> for each object that was asked for. What is too large to
/// be read is passed over as it comes, so that it costs no memory.
/// </summary>
internal static class GitBatch
{
    private const int LongestHead = 200;

    /// <summary>The contents by id, up to the first object that is not there or that the answer breaks off in.</summary>
    public static Dictionary<string, GitBlob> Parse(Stream answer, IReadOnlyCollection<string> ids)
    {
        var contents = new Dictionary<string, GitBlob>(ids.Count, StringComparer.Ordinal);
        var buffered = new BufferedStream(answer, 64 * 1024);
        foreach (var id in ids)
        {
            if (Size(Head(buffered)) is not { } size || Content(buffered, size) is not { } blob)
            {
                break;
            }

            contents[id] = blob;
        }

        return contents;
    }

    private static long? Size(string head) =>
        head.Split(' ') is [_, "blob", var length] && long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : null;

    private static string Head(Stream answer)
    {
        var head = new StringBuilder();
        while (answer.ReadByte() is var next and >= 0 && next != '\n' && head.Length < LongestHead)
        {
            head.Append((char)next);
        }

        return head.ToString();
    }

    private static GitBlob? Content(Stream answer, long size)
    {
        if (size > SourceDecoder.LargestFile)
        {
            return Skip(answer, size + 1) ? new GitBlob(null, size) : null;
        }

        var bytes = new byte[size];
        return answer.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length && Skip(answer, 1) ? new GitBlob(bytes, size) : null;
    }

    private static bool Skip(Stream answer, long count)
    {
        var passed = new byte[Math.Min(count, 64 * 1024)];
        while (count > 0 && answer.Read(passed, 0, (int)Math.Min(count, passed.Length)) is var read and > 0)
        {
            count -= read;
        }

        return count == 0;
    }
}
