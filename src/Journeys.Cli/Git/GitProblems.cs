using Journeys.Cli.Hosting;

namespace Journeys.Cli.Git;

/// <summary>What git says when it cannot do its work, in words of what to do.</summary>
internal static class GitProblems
{
    private const string Fatal = "fatal: ";

    // What git says of a repository that it cannot read, and not of a name.
    private static readonly string[] OfRepositories = ["not a git repository", "gitfile", "bad config", "repository version", "repository extension"];

    // Git ends with 129 where it is asked wrongly; beyond is the number of a signal.
    private const int LastOfItsOwn = 129;

    /// <summary>Whether something ended git before it was done.</summary>
    public static bool IsKilled(int code) => code > LastOfItsOwn;

    /// <summary>The error where something ended git.</summary>
    /// <param name="work">What it had not done yet.</param>
    public static CliException Killed(string work) => new($"git ended before it had {work}; run the command again, and run git by hand if that happens again");

    /// <summary>The first line of a text.</summary>
    public static string FirstLine(string text) => text.Split('\n')[0];

    /// <summary>Throws where a name was not looked up as it should be.</summary>
    /// <param name="outcome">What git answered.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="CliException">Git cannot read the repository, or the name has two meanings.</exception>
    public static void Throw(GitOutcome outcome, string name)
    {
        if (IsKilled(outcome.Code))
        {
            throw Killed($"found out what `{name}` is");
        }

        var lines = outcome.Error.Split('\n');
        if (outcome.Code == 0)
        {
            ThrowWhereAmbiguous(lines);
        }
        else if (outcome.Error.Contains("dubious ownership", StringComparison.Ordinal))
        {
            throw new CliException("git does not trust this repository, since another user owns it; run git config --global --add safe.directory with its folder");
        }
        else if (lines.FirstOrDefault(line => line.StartsWith(Fatal, StringComparison.Ordinal) && OfRepositories.Any(part => line.Contains(part, StringComparison.Ordinal))) is { } problem)
        {
            throw new CliException("git cannot read the repository: " + problem);
        }
    }

    /// <summary>Git takes one of the two and warns. What is checked out is HEAD, also where a branch is called so by mistake.</summary>
    private static void ThrowWhereAmbiguous(string[] lines)
    {
        const string start = "warning: refname '";
        const string end = "' is ambiguous.";
        var name = lines.Where(line => line.StartsWith(start, StringComparison.Ordinal) && line.EndsWith(end, StringComparison.Ordinal))
            .Select(line => line[start.Length..^end.Length])
            .FirstOrDefault(name => name != "HEAD");
        if (name is not null)
        {
            throw new CliException(
                $"`{name}` names more than one thing in this repository; write its full name, such as refs/heads/{name} for the branch or refs/tags/{name} for the tag");
        }
    }
}
