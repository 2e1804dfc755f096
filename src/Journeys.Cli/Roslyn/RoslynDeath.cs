using System.Globalization;

namespace Journeys.Cli.Roslyn;

/// <summary>What the second process died of, by what the runtime says when it goes.</summary>
internal static class RoslynDeath
{
    /// <summary>The runtime's own code for "no framework that fits".</summary>
    private const int NoFramework = 150;

    /// <summary>The failure to tell of.</summary>
    /// <param name="code">The exit code.</param>
    /// <param name="talk">What it wrote to its standard error.</param>
    public static RoslynFailure Explain(int code, string talk)
    {
        if ((code & 0xFF) == NoFramework || talk.Contains("You must install", StringComparison.Ordinal))
        {
            return RoslynLocation.NoRuntime(talk);
        }

        if (talk.Contains("Stack overflow", StringComparison.OrdinalIgnoreCase))
        {
            return new RoslynFailure(RoslynFailureKind.StackOverflow, "the process with the C# compiler called itself too deeply and ended", talk);
        }

        if (talk.Contains("OutOfMemory", StringComparison.Ordinal) || talk.Contains("Out of memory", StringComparison.OrdinalIgnoreCase))
        {
            return new RoslynFailure(RoslynFailureKind.OutOfMemory, "the process with the C# compiler ran out of memory and ended", talk);
        }

        var number = code.ToString(CultureInfo.InvariantCulture);
        var said = talk.Split('\n', 2)[0];
        return new RoslynFailure(
            RoslynFailureKind.Died,
            $"the process with the C# compiler ended before it answered (exit code {number}{(said.Length == 0 ? "" : ": " + said)})",
            talk);
    }
}
