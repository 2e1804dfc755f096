namespace Journeys.Cli.Hosting;

/// <summary>
/// Finds a program on the PATH. Left to itself, the runtime would look into the current folder first, which belongs to whoever wrote
/// the journeys.
/// </summary>
internal static class ProgramPath
{
    /// <summary>The full path of a program; null where the PATH has none.</summary>
    /// <param name="context">The surroundings.</param>
    /// <param name="name">Its name, without an ending.</param>
    public static string? Find(CliContext context, string name)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        return (context.Variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(IsProgram);
    }

    /// <summary>Whether a file can be run.</summary>
    public static bool IsProgram(string path) =>
        File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & AnyoneRuns) != 0);

    private const UnixFileMode AnyoneRuns = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
}
