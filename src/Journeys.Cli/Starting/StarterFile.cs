namespace Journeys.Cli.Starting;

/// <summary>A file of a new workspace.</summary>
/// <param name="Path">Where it goes, relative to the folder that was asked for, with <c>/</c> between folders.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="IsProgram">Whether it may be run.</param>
internal sealed record StarterFile(string Path, string Text, bool IsProgram = false)
{
    /// <summary>Whether one that is there already does as well, and stays as it is.</summary>
    public bool IsSpare { get; init; }
}
