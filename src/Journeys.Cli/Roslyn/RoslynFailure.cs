namespace Journeys.Cli.Roslyn;

/// <summary>How the second process failed.</summary>
internal enum RoslynFailureKind
{
    /// <summary>It cannot be started: there is no runtime, or its files are gone.</summary>
    Missing,

    /// <summary>It took longer than it may, and was ended.</summary>
    TimedOut,

    /// <summary>It ran out of memory.</summary>
    OutOfMemory,

    /// <summary>It called itself too deeply.</summary>
    StackOverflow,

    /// <summary>It ended by itself, or said what makes no sense.</summary>
    Died,

    /// <summary>It lives, and says that it made a mistake.</summary>
    Mistake,
}

/// <summary>The second process failed. The message is one line that says what to do.</summary>
internal sealed class RoslynFailure(RoslynFailureKind kind, string message, string? detail = null) : Exception(message)
{
    /// <summary>How it failed.</summary>
    public RoslynFailureKind Kind { get; } = kind;

    /// <summary>What it said itself; for whoever looks for a cause.</summary>
    public string? Detail { get; } = detail;
}
