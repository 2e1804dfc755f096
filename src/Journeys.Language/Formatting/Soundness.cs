using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Formatting;

/// <summary>Tells which statements are whole, so that they can be laid out; what is broken stays as it is.</summary>
internal sealed class Soundness
{
    private readonly TokenList _tokens;
    private readonly int[] _badBefore;

    public Soundness(TokenList tokens)
    {
        _tokens = tokens;
        _badBefore = new int[tokens.Count + 1];
        for (var i = 0; i < tokens.Count; i++)
        {
            var isBad = tokens[i].Kind == TokenKind.Bad || tokens[i].Is(TokenFlags.Unclosed | TokenFlags.ForeignQuotes | TokenFlags.OverLines);
            _badBefore[i + 1] = _badBefore[i] + (isBad ? 1 : 0);
        }
    }

    /// <summary>Whether the statement, its block's contents aside, is whole.</summary>
    public bool IsWhole(StatementSyntax statement) =>
        IsSound(statement) && !HasInnerComments(statement.First, HeadEnd(statement));

    /// <summary>Whether the statement would be whole without the comments between the items of its list.</summary>
    public bool IsCommentedList(StatementSyntax statement) =>
        statement is { Block: null, GoesOnBelow: false } && IsSound(statement)
        && HasInnerComments(statement.First, statement.End) && !HasProse(statement);

    /// <summary>Just behind what a whole statement says; signs that say nothing may follow on its line, up to its end.</summary>
    public int WordsEnd(StatementSyntax statement)
    {
        var end = statement.Block is { } block ? block.Close + 1 : statement.End;
        while (statement.Block is null && end - 1 > statement.First && IsEllipsis(end - 1))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a token stands for what is still to be written: <c>…</c> or <c>...</c>.</summary>
    public bool IsEllipsis(int index)
    {
        if (_tokens[index].Kind != TokenKind.Bad)
        {
            return false;
        }

        foreach (var sign in _tokens.TextOf(index))
        {
            if (sign is not ('…' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSound(StatementSyntax statement)
    {
        if (statement.Problem != StatementProblem.None || statement.Definition is null || statement.SkippedEnd > statement.SkippedFirst)
        {
            return false;
        }

        if (statement.Block is { } block && (block.Open < 0 || block.Close < 0 || block.IsTooDeep || block.Kind == BlockKind.Unknown))
        {
            return false;
        }

        return _badBefore[HeadEnd(statement)] == _badBefore[statement.First] && statement.HasAllArguments;
    }

    private int HeadEnd(StatementSyntax statement) => statement.Block?.Open ?? WordsEnd(statement);

    private bool HasProse(StatementSyntax statement)
    {
        for (var i = statement.First; i < statement.End; i++)
        {
            if (_tokens[i].Kind == TokenKind.Prose)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A comment between the words of a statement has no place in the usual layout.</summary>
    private bool HasInnerComments(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            var trivia = _tokens.TriviaOf(i);
            if (_tokens.Source.Content.IndexOf('#', trivia.Start, trivia.Length) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
