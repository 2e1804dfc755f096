using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Git;

/// <summary>What a run of git gave.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error, in English.</param>
internal sealed record GitOutcome(int Code, byte[] Output, string Error)
{
    /// <summary>The output as text.</summary>
    public string Text => Encoding.UTF8.GetString(Output);
}

/// <summary>
/// Runs git on a repository that nobody need trust: nothing of its settings can start a program, nothing is fetched, asked, locked
/// or checked out. Only commands that read objects are run, and what they are given is a list of arguments, never a line of shell.
/// </summary>
internal sealed class GitProcess(CliContext context, string folder)
{
    private const string Program = "git";

    private static readonly string[] Settings =
        ["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never", "-c", "core.warnAmbiguousRefs=true"];

    private static readonly (string Name, string Value)[] Variables =
    [
        ("GIT_CONFIG_NOSYSTEM", "1"),
        ("GIT_TERMINAL_PROMPT", "0"),
        ("GIT_OPTIONAL_LOCKS", "0"),
        ("GIT_NO_LAZY_FETCH", "1"),
        ("GIT_NO_REPLACE_OBJECTS", "1"),
        ("GIT_LITERAL_PATHSPECS", "1"),
        ("LC_ALL", "C"),
    ];

    /// <summary>Runs a command.</summary>
    /// <param name="input">What it reads; null for nothing.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <exception cref="CliException">There is no git to run.</exception>
    public GitOutcome Run(string? input, params string[] arguments)
    {
        using var output = new MemoryStream();
        var (code, error) = Read(input, answer => answer.CopyTo(output), arguments);
        return new GitOutcome(code, output.ToArray(), error);
    }

    /// <summary>Runs a command whose answer may be longer than memory, and reads it while it comes.</summary>
    /// <param name="input">What it reads; null for nothing.</param>
    /// <param name="read">Reads the answer, or as much of it as it wants; what it throws ends git.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <returns>The exit code and the standard error.</returns>
    /// <exception cref="CliException">There is no git to run.</exception>
    public (int Code, string Error) Read(string? input, Action<Stream> read, params string[] arguments)
    {
        using var process = Start(arguments);
        using var stop = context.Cancellation.Register(() => ProcessEnd.Kill(process));
        var error = process.StandardError.ReadToEndAsync();
        var feeding = Feed(process, input);
        try
        {
            read(process.StandardOutput.BaseStream);
            process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        }
        catch
        {
            ProcessEnd.Kill(process);
            throw;
        }

        process.WaitForExit();
        feeding.Wait();
        context.Cancellation.ThrowIfCancellationRequested();
        return (process.ExitCode, error.Result);
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo(ProgramPath.Find(context, Program) ?? throw NoGit())
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in Settings.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        return Launch(start);
    }

    private static Process Launch(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new CliException("git could not be started; run it by hand to see why");
        }
        catch (Win32Exception error)
        {
            throw NoGit(error);
        }
    }

    private static CliException NoGit(Exception? cause = null) =>
        new("git is needed to compare commits, and there is none on the PATH; install it, or compare two folders", cause);

    /// <summary>Git may end before it has read everything; then there is nobody to tell.</summary>
    private static async Task Feed(Process process, string? input)
    {
        try
        {
            await process.StandardInput.WriteAsync(input ?? "").ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
        }
    }
}
