using System.Diagnostics;
using Journeys.Testing;

namespace Journeys.Cli.Tests.Support;

/// <summary>The real program in a process of its own, under a shell.</summary>
internal static class ProcessRun
{
    /// <summary>The program, for <c>dotnet exec</c>.</summary>
    public static string Dll => Program;

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "journeys.dll");

    /// <summary>Runs a line of shell in which <c>$J</c> is the program; gives the exit code and both streams.</summary>
    public static CliOutcome Shell(string folder, string line, params (string Name, string Value)[] variables)
    {
        using var process = Start(folder, line, variables);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)));
        return new CliOutcome(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Starts a line of shell.</summary>
    public static Process Start(string folder, string line, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("bash", ["-c", line])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["J"] = $"dotnet {Program}";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs the program under strace and kills it at a system call that it makes, before the call is made.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="call">The name of the call.</param>
    /// <param name="step">The how many-th such call, from 1.</param>
    /// <param name="arguments">The arguments, as a shell reads them.</param>
    /// <returns>Whether it was killed; false where it made fewer such calls and ended by itself.</returns>
    public static bool Killed(string folder, string call, int step, string arguments)
    {
        var outcome = Shell(
            folder,
            $"strace -f -qq -o /dev/null -e trace={call} -e inject={call}:signal=SIGKILL:when={step} $J {arguments} > /dev/null 2>&1; echo $?",
            ("DOTNET_EnableDiagnostics", "0"));
        Assert.Contains(outcome.Out, new[] { "0\n", "137\n" });
        return outcome.Out == "137\n";
    }

    /// <summary>The sample workspace.</summary>
    public static string Sample => RepositoryRoot.Combine("journeys");
}
