using System.Globalization;
using System.Text;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Git;

/// <summary>Reads what <c>cat-file --batch</c> writes: <c>ID TYPE SIZE LF CONTENT LF</c> for each object that was asked for.</summary>
internal static class GitBatch
{
    /// <summary>The contents by id.</summary>
    /// <exception cref="CliException">An object is not there, or the answer ends too soon.</exception>
    public static Dictionary<string, byte[]> Parse(byte[] answer, IReadOnlyCollection<string> ids)
    {
        var contents = new Dictionary<string, byte[]>(ids.Count, StringComparer.Ordinal);
        var at = 0;
        foreach (var id in ids)
        {
            var end = Array.IndexOf(answer, (byte)'\n', at);
            var head = end < 0 ? "" : Encoding.ASCII.GetString(answer, at, end - at);
            if (head.Split(' ') is not [_, "blob", var length]
                || !int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
                || end + 1 + size > answer.Length)
            {
                throw new CliException($"object {id} is not in this clone; fetch it (git fetch --refetch), or clone the whole repository");
            }

            contents[id] = answer[(end + 1)..(end + 1 + size)];
            at = end + size + 2;
        }

        return contents;
    }
}
