using System.Collections.Immutable;

namespace Journeys.Language.Vocabulary;

/// <summary>A keyword as data: where it may stand, how often, what follows it, and what it is for.</summary>
/// <param name="Word">The keyword.</param>
/// <param name="Arguments">What follows it.</param>
public sealed record KeywordDefinition(string Word, ImmutableArray<ArgumentShape> Arguments)
{
    /// <summary>The blocks in which it may stand.</summary>
    public ImmutableArray<BlockKind> StandsIn { get; init; } = [];

    /// <summary>The block that may follow; <see cref="BlockKind.None"/> for none.</summary>
    public BlockKind Block { get; init; }

    /// <summary>Whether it may stand several times in one block.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Whether it takes <c>@language</c>.</summary>
    public bool IsLocalizable { get; init; }

    /// <summary>What it is for, in one line.</summary>
    public string Summary { get; init; } = "";

    /// <summary>An example, as it stands in a file.</summary>
    public string Example { get; init; } = "";

    /// <summary>The keyword that it is another word for (<c>phase</c> for <c>stage</c>), or null.</summary>
    public string? AliasOf { get; init; }

    /// <summary>The keyword that decides the meaning: its own, or the one that it is an alias of.</summary>
    public string Meaning => AliasOf ?? Word;

    /// <summary>Whether it declares a name, so that <c>was</c> may stand behind it.</summary>
    public bool Declares => Arguments.Length > 0 && Arguments[0].Declares;

    /// <summary>The place of an argument among <see cref="Arguments"/>, or -1.</summary>
    public int IndexOf(string slot)
    {
        for (var i = 0; i < Arguments.Length; i++)
        {
            if (Arguments[i].Slot == slot)
            {
                return i;
            }
        }

        return -1;
    }
}
