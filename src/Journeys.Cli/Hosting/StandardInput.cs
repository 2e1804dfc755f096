namespace Journeys.Cli.Hosting;

/// <summary>
/// Standard input. Where it was closed before the program began, its number goes to the first pipe that the runtime opens for itself, on
/// which nobody ever speaks; so such a one counts as empty instead of being waited for.
/// </summary>
internal static class StandardInput
{
    private const string Descriptors = "/proc/self/fd";

    /// <summary>Opens it; empty where there is none.</summary>
    public static Stream Open() => OperatingSystem.IsLinux() && IsOurOwnPipe() ? Stream.Null : Console.OpenStandardInput();

    /// <summary>Whether both ends of the pipe are here. A pipe of somebody else has its other end elsewhere.</summary>
    private static bool IsOurOwnPipe()
    {
        try
        {
            return new FileInfo(Descriptors + "/0").LinkTarget is { } pipe
                && pipe.StartsWith("pipe:", StringComparison.Ordinal)
                && Directory.GetFiles(Descriptors).Any(path => IsWritingEnd(path, pipe));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Whether a descriptor writes into a pipe: its flags (open(2), in octal digits) say how it was opened in the last two bits.</summary>
    private static bool IsWritingEnd(string path, string pipe)
    {
        try
        {
            return new FileInfo(path).LinkTarget == pipe
                && File.ReadLines("/proc/self/fdinfo/" + Path.GetFileName(path)).FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal)) is { } flags
                && flags[^1] is '1' or '2' or '5' or '6';
        }
        catch (IOException)
        {
            // It was closed meanwhile, as the one is by which the folder was listed.
            return false;
        }
    }
}
