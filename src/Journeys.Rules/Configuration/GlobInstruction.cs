namespace Journeys.Rules.Configuration;

/// <summary>What a step of a compiled glob does.</summary>
internal enum GlobAction
{
    /// <summary>Takes one certain character.</summary>
    Character,

    /// <summary>Takes one character that is no <c>/</c>.</summary>
    AnyInFolder,

    /// <summary>Takes one character.</summary>
    Any,

    /// <summary>Takes one character of a set (never <c>/</c>).</summary>
    Set,

    /// <summary>Takes a whole number between two bounds.</summary>
    Number,

    /// <summary>Goes on at several steps at once.</summary>
    Branch,

    /// <summary>The glob is done.</summary>
    Done,
}

/// <summary>One step of a compiled glob.</summary>
internal sealed record GlobInstruction(GlobAction Action)
{
    /// <summary>For <see cref="GlobAction.Character"/>.</summary>
    public char Character { get; init; }

    /// <summary>For <see cref="GlobAction.Set"/>: pairs of first and last character.</summary>
    public IReadOnlyList<(char First, char Last)> Ranges { get; init; } = [];

    /// <summary>For <see cref="GlobAction.Set"/>: whether the set names what is not meant.</summary>
    public bool IsNegated { get; init; }

    /// <summary>For <see cref="GlobAction.Number"/>.</summary>
    public long Low { get; init; }

    /// <summary>For <see cref="GlobAction.Number"/>.</summary>
    public long High { get; init; }

    /// <summary>For <see cref="GlobAction.Branch"/>.</summary>
    public List<int> Targets { get; init; } = [];

    /// <summary>Whether the step takes <paramref name="character"/>.</summary>
    public bool Takes(char character) => Action switch
    {
        GlobAction.Character => character == Character,
        GlobAction.AnyInFolder => character != '/',
        GlobAction.Any => true,
        GlobAction.Set => character != '/' && Ranges.Any(range => character >= range.First && character <= range.Last) != IsNegated,
        _ => false,
    };
}
