namespace Journeys.Cli.Completion;

/// <summary>What may stand at a place of the command line.</summary>
internal enum Hint
{
    /// <summary>Something that only the user knows, such as a date.</summary>
    Anything,

    /// <summary>One of a few words.</summary>
    Words,

    /// <summary>A file, or a folder with files.</summary>
    Files,

    /// <summary>A folder.</summary>
    Folders,
}

/// <summary>A value: of an option, or an argument of a command.</summary>
/// <param name="Name">What help calls it.</param>
/// <param name="Hint">What it may be.</param>
/// <param name="Words">The words, where it is one of a few.</param>
/// <param name="IsMany">Whether more of the same may follow.</param>
internal sealed record CompletedValue(string Name, Hint Hint, IReadOnlyList<string> Words, bool IsMany = false);

/// <summary>An option.</summary>
/// <param name="Name">With its hyphens.</param>
/// <param name="Description">What help says of it.</param>
/// <param name="Value">Its value; null for a switch.</param>
/// <param name="Default">The value that it has unless told; null where there is none to tell.</param>
internal sealed record CompletedOption(string Name, string Description, CompletedValue? Value, string? Default = null);

/// <summary>A command; the nameless one is what may stand before a command.</summary>
internal sealed record CompletedCommand(
    string Name, string Description, IReadOnlyList<CompletedOption> Options, IReadOnlyList<CompletedValue> Arguments);
