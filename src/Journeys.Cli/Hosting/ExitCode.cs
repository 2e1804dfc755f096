namespace Journeys.Cli.Hosting;

/// <summary>What the program says to the one who started it.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing to say.</summary>
    public const int Done = 0;

    /// <summary>Findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, unreadable input or failed output.</summary>
    public const int Usage = 2;

    /// <summary>An error of the program itself.</summary>
    public const int Internal = 70;

    /// <summary>Ended by Ctrl-C.</summary>
    public const int Interrupted = 130;
}
