using System.Diagnostics;

namespace Journeys.Cli.Tests.Support;

/// <summary>A git repository in the folder of a run, made with settings of its own and none of the machine's.</summary>
internal static class GitFolder
{
    private static readonly (string Name, string Value)[] Variables =
    [
        ("GIT_CONFIG_NOSYSTEM", "1"),
        ("GIT_CONFIG_GLOBAL", "/dev/null"),
        ("GIT_AUTHOR_NAME", "Sanne"),
        ("GIT_AUTHOR_EMAIL", "sanne@example.org"),
        ("GIT_AUTHOR_DATE", "2026-10-01T12:00:00Z"),
        ("GIT_COMMITTER_NAME", "Sanne"),
        ("GIT_COMMITTER_EMAIL", "sanne@example.org"),
        ("GIT_COMMITTER_DATE", "2026-10-01T12:00:00Z"),
    ];

    /// <summary>Runs git and gives what it writes.</summary>
    public static string Git(this CliRun run, params string[] arguments) => Start(run, "git", arguments);

    /// <summary>Runs a line of shell and gives what it writes.</summary>
    public static string Shell(this CliRun run, string line) => Start(run, "sh", ["-c", line]);

    private static string Start(CliRun run, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = run.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {error.Result}");
    }

    /// <summary>Commits all that there is.</summary>
    public static CliRun Commit(this CliRun run, string message = "one")
    {
        if (!Directory.Exists(run.PathOf(".git")))
        {
            run.Git("init", "-q", "-b", "main");
        }

        run.Git("add", "-A");
        run.Git("commit", "-q", "--allow-empty", "-m", message);
        return run;
    }
}
