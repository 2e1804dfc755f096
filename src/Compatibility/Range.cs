namespace System;

/// <summary>A part from one place to before another: as much of it as the compiler asks for.</summary>
/// <param name="start">The first place.</param>
/// <param name="end">The place behind the last.</param>
[Microsoft.CodeAnalysis.Embedded]
internal readonly struct Range(Index start, Index end)
{
    /// <summary>Everything.</summary>
    public static Range All => new(0, new Index(0, fromEnd: true));

    /// <summary>The first place.</summary>
    public Index Start { get; } = start;

    /// <summary>The place behind the last.</summary>
    public Index End { get; } = end;

    /// <summary>From a place to the end.</summary>
    /// <param name="start">The first place.</param>
    public static Range StartAt(Index start) => new(start, new Index(0, fromEnd: true));

    /// <summary>From the start to before a place.</summary>
    /// <param name="end">The place behind the last.</param>
    public static Range EndAt(Index end) => new(0, end);
}
