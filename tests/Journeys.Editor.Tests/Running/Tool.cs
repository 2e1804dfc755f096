using System.Diagnostics;

namespace Journeys.Editor.Tests.Running;

/// <summary>Programs of the machine: editors, node, and the one that is tested.</summary>
internal static class Tool
{
    /// <summary>The command line of this build, beside the tests.</summary>
    public static string Journeys { get; } =
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "journeys.exe" : "journeys");

    /// <summary>Runs a program to its end and gives what it wrote.</summary>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">Where to run.</param>
    /// <param name="environment">What to add to its surroundings.</param>
    /// <param name="seconds">How long it may take.</param>
    /// <exception cref="InvalidOperationException">It failed or took too long; the message is what it said.</exception>
    public static string Run(
        string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string>? environment = null, int seconds = 120)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(seconds)))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{program} did not end within {seconds} s.\n{output.Result}\n{error.Result}");
        }

        return process.ExitCode == 0
            ? output.Result
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.\n{output.Result}\n{error.Result}");
    }
}
