using System.Runtime.InteropServices;
using Journeys.Cli.Output;

namespace Journeys.Cli.Hosting;

/// <summary>Keeps what a maintainer needs to mend the program, and tells the user where it lies.</summary>
internal static class InternalError
{
    /// <summary>Writes the report and says so in one line.</summary>
    public static int Report(Exception error, IReadOnlyList<string> args, CliContext context, bool verbose)
    {
        var path = TryWrite(error, args, context);
        var where = path is null ? "its report could not be written" : "its report lies in " + path;
        context.Error.WriteLine(TerminalText.Clean($"journeys: internal error ({error.GetType().Name}); {where}"));
        if (verbose)
        {
            context.Error.WriteLine(error);
        }

        context.Error.Flush();
        return ExitCode.Internal;
    }

    private static string? TryWrite(Exception error, IReadOnlyList<string> args, CliContext context)
    {
        var path = Path.Combine(context.TempDirectory, $"journeys-error-{Guid.NewGuid():N}.txt");
        try
        {
            File.WriteAllText(path, $"""
                journeys {ProductVersion.Number}
                {RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription} ({RuntimeInformation.ProcessArchitecture})
                arguments: {string.Join(' ', args)}

                {error}

                """);
            return path;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
