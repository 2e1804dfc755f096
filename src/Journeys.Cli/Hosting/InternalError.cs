using System.Runtime.InteropServices;
using System.Text;
using Journeys.Cli.Output;
using Journeys.Language.Text;

namespace Journeys.Cli.Hosting;

/// <summary>Keeps what a maintainer needs to mend the program, and tells the user where it lies.</summary>
internal static class InternalError
{
    /// <summary>Writes the report and says so in one line.</summary>
    public static int Report(Exception error, IReadOnlyList<string> args, CliContext context, bool verbose)
    {
        var path = TryWrite(error, args, context);
        var where = path is null ? "its report could not be written" : "its report lies in " + path;
        var what = IsMemory(error)
            ? $"there is too little memory to go on; give the program more, or fewer files at once (internal error OutOfMemoryException; {where})"
            : $"internal error ({error.GetType().Name}); {where}";
        context.Error.WriteLine(TerminalText.Clean("journeys: " + what));
        if (verbose)
        {
            context.Error.WriteLine(Credentials.Hidden(error.ToString()));
        }

        context.Error.Flush();
        return ExitCode.Internal;
    }

    /// <summary>Whether memory ran out, in this thread or in one that worked for it.</summary>
    private static bool IsMemory(Exception error) => error switch
    {
        OutOfMemoryException => true,
        AggregateException many => many.InnerExceptions.Any(IsMemory),
        _ => error.InnerException is { } inner && IsMemory(inner),
    };

    /// <summary>Paths and arguments are nobody else's business, so only the user may read the report; secrets stay out of it even so.</summary>
    private static string? TryWrite(Exception error, IReadOnlyList<string> args, CliContext context)
    {
        try
        {
            var path = Path.Combine(context.TempDirectory, $"journeys-error-{Guid.NewGuid():N}.txt");
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var file = new FileStream(path, options);
            file.Write(Encoding.UTF8.GetBytes(Credentials.Hidden($"""
                journeys {ProductVersion.Number}
                {RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription} ({RuntimeInformation.ProcessArchitecture})
                arguments: {string.Join(' ', args)}

                {error}

                """)));
            return path;
        }
        catch (Exception)
        {
            // Where memory or handles ran out, anything can fail, and the error itself must still be told.
            return null;
        }
    }
}
