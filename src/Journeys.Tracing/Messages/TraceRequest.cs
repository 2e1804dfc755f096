namespace Journeys.Tracing.Messages;

/// <summary>A file to look into.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">How people call it: relative, with <c>/</c>.</param>
/// <param name="Methods">The methods that are called with a touchpoint's name, as the settings write them; empty for none.</param>
public sealed record TraceFile(string Path, string Name, string Methods);

/// <summary>What is to be traced.</summary>
/// <param name="Files">The C# and Razor files, in any order.</param>
/// <param name="Symbols">What the <c>code</c> lines of the journeys name.</param>
/// <param name="CacheFile">The file in which facts are kept for the next time; null for none.</param>
public sealed record TraceRequest(IReadOnlyList<TraceFile> Files, IReadOnlyList<string> Symbols, string? CacheFile = null)
{
    /// <summary>How many files are worked on at once; the answer does not depend on it.</summary>
    public int Parallelism { get; init; } = Math.Max(1, Environment.ProcessorCount);

    /// <summary>Whether one file is read after another, each told before it is begun, so that whoever waits knows which one ended the process.</summary>
    public bool IsCareful { get; init; }
}
