using System.Globalization;
using System.Text;

namespace Journeys.Cli.Git;

/// <summary>What a commit says of itself.</summary>
/// <param name="Parent">The commit that it followed; null for the first one.</param>
/// <param name="Time">When it was committed.</param>
internal sealed record GitCommitHeader(string? Parent, DateTimeOffset Time)
{
    /// <summary>Reads a commit object; of several parents the first counts, which is the line that was published.</summary>
    public static GitCommitHeader Parse(byte[] content)
    {
        string? parent = null;
        var time = DateTimeOffset.UnixEpoch;
        foreach (var line in Encoding.UTF8.GetString(content).Split('\n').TakeWhile(line => line.Length > 0))
        {
            var words = line.Split(' ');
            if (words is ["parent", var id] && parent is null)
            {
                parent = id;
            }
            else if (words is ["committer", .., var seconds, _]
                && long.TryParse(seconds, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var unix)
                && unix >= 0 && unix <= DateTimeOffset.MaxValue.ToUnixTimeSeconds())
            {
                time = DateTimeOffset.FromUnixTimeSeconds(unix);
            }
        }

        return new GitCommitHeader(parent, time);
    }
}
