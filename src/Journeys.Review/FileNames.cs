namespace Journeys.Review;

/// <summary>How the files of the two states are called, so that a file has the same name in both, wherever the states lie.</summary>
/// <param name="Before">The name of a file of the state that was, by its path.</param>
/// <param name="After">The name of a file of the state that is now, by its path.</param>
public sealed record FileNames(Func<string, string> Before, Func<string, string> After)
{
    /// <summary>Both states call their files the same.</summary>
    public static readonly FileNames AsTheyAre = new(path => path, path => path);
}
