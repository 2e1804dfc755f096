using Journeys.Language.Vocabulary;

namespace Journeys.Language.Syntax;

/// <summary>Whether an argument is what its keyword asks for.</summary>
public enum ArgumentState : byte
{
    /// <summary>As asked for.</summary>
    Good,

    /// <summary>Something else stands there; it is kept, for what it may still tell.</summary>
    Wrong,

    /// <summary>Its label stands there (<c>because</c>) and nothing behind it.</summary>
    Missing,
}

/// <summary>An argument of a statement: the tokens from <see cref="First"/> up to <see cref="End"/>.</summary>
public sealed class ArgumentSyntax
{
    internal ArgumentSyntax(int first, int end, ArgumentState state, int label = -1)
    {
        First = first;
        End = end;
        State = state;
        Label = label;
    }

    /// <summary>The index of its first token, its label aside.</summary>
    public int First { get; }

    /// <summary>The index just behind its last token.</summary>
    public int End { get; }

    /// <summary>Whether it is what was asked for.</summary>
    public ArgumentState State { get; }

    /// <summary>The index of its label (<c>because</c>), or -1.</summary>
    public int Label { get; }

    /// <summary>The next item where the argument is a list; null at its end.</summary>
    public ArgumentSyntax? Next { get; internal set; }

    /// <summary>Whether it, and each item behind it, is what was asked for.</summary>
    internal bool IsGood
    {
        get
        {
            for (var item = this; item is not null; item = item.Next)
            {
                if (item.State != ArgumentState.Good)
                {
                    return false;
                }
            }

            return true;
        }
    }
}

/// <summary>What is wrong with a statement as a whole.</summary>
public enum StatementProblem : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Its first word is no keyword; <see cref="StatementSyntax.Definition"/> is the one that it probably means, if any.</summary>
    UnknownKeyword,

    /// <summary>Its keyword is known, but not in this block.</summary>
    MisplacedKeyword,

    /// <summary>Something that begins with no word: stray characters, a text by itself.</summary>
    NoKeyword,

    /// <summary>A <c>{</c> without a statement before it.</summary>
    StrayOpenBrace,

    /// <summary>A <c>}</c> that closes nothing.</summary>
    StrayCloseBrace,
}

/// <summary>One statement: a keyword, its arguments, and a block if it has one.</summary>
public sealed class StatementSyntax
{
    internal StatementSyntax(int first, StatementProblem problem, KeywordDefinition? definition)
    {
        First = first;
        Problem = problem;
        Definition = definition;
    }

    /// <summary>The index of its first token: the keyword.</summary>
    public int First { get; }

    /// <summary>The index just behind its last token.</summary>
    public int End { get; internal set; }

    /// <summary>What is wrong with it.</summary>
    public StatementProblem Problem { get; }

    /// <summary>The keyword's meaning; null where it has none.</summary>
    public KeywordDefinition? Definition { get; }

    /// <summary>The index of the language tag behind <c>@</c>; -1 where there is none.</summary>
    public int Language { get; internal set; } = -1;

    /// <summary>One entry for each of the definition's shapes, null where it was left out; then the earlier name (<c>was</c>), if any.</summary>
    public ArgumentSyntax?[] Arguments { get; internal set; } = [];

    /// <summary>Whether arguments that must stand on the keyword's line stand on the lines below.</summary>
    public bool GoesOnBelow { get; internal set; }

    /// <summary>The first of the tokens that could not be understood; those up to <see cref="SkippedEnd"/> are left aside.</summary>
    public int SkippedFirst { get; internal set; }

    /// <summary>Just behind the last token that could not be understood; equal to <see cref="SkippedFirst"/> where there is none.</summary>
    public int SkippedEnd { get; internal set; }

    /// <summary>The block; null where there is none.</summary>
    public BlockSyntax? Block { get; internal set; }

    /// <summary>Whether the arguments that its keyword asks for are there, and all that are there are what was asked for.</summary>
    internal bool HasAllArguments
    {
        get
        {
            var shapes = Definition?.Arguments ?? [];
            for (var i = 0; i < Arguments.Length; i++)
            {
                var isAsked = i < shapes.Length && !shapes[i].IsOptional;
                if (Arguments[i] is { } argument ? !argument.IsGood : isAsked)
                {
                    return false;
                }
            }

            return true;
        }
    }
}

/// <summary>Statements between braces, or the whole file.</summary>
public sealed class BlockSyntax
{
    internal BlockSyntax(BlockKind kind, int open, StatementSyntax[] statements, int close)
    {
        Kind = kind;
        Open = open;
        Statements = statements;
        Close = close;
    }

    /// <summary>What kind of block it is, which says what may stand in it.</summary>
    public BlockKind Kind { get; }

    /// <summary>The index of <c>{</c>; -1 for the file.</summary>
    public int Open { get; }

    /// <summary>The index of <c>}</c>; -1 where it is missing, and for the file.</summary>
    public int Close { get; }

    /// <summary>The statements in their order.</summary>
    public StatementSyntax[] Statements { get; }

    /// <summary>Whether <c>{</c> stands on the line behind the statement's.</summary>
    public bool OpensOnNextLine { get; internal set; }

    /// <summary>Whether blocks nest too deep here, so that what it holds was not read.</summary>
    public bool IsTooDeep { get; internal set; }

    /// <summary>Whether it is, or a block somewhere within it.</summary>
    internal bool RunsTooDeep => IsTooDeep || Array.Exists(Statements, static statement => statement.Block is { RunsTooDeep: true });

    /// <summary>Whether the file ends inside this block.</summary>
    public bool EndsWithFile { get; internal set; }
}
