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
    public bool IsWhole(StatementSyntax statement)
    {
        if (statement.Problem != StatementProblem.None || statement.Definition is not { } keyword || statement.SkippedEnd > statement.SkippedFirst)
        {
            return false;
        }

        if (statement.Block is { } block && (block.Open < 0 || block.Close < 0 || block.IsTooDeep || block.Kind == BlockKind.Unknown))
        {
            return false;
        }

        var headEnd = statement.Block?.Open ?? statement.End;
        return _badBefore[headEnd] == _badBefore[statement.First] && !HasInnerComments(statement.First, headEnd) && HasAllArguments(statement, keyword);
    }

    /// <summary>A comment between the words of a statement has no place in the layout, so the statement stays as it is.</summary>
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

    private static bool HasAllArguments(StatementSyntax statement, KeywordDefinition keyword)
    {
        for (var i = 0; i < statement.Arguments.Length; i++)
        {
            var argument = statement.Arguments[i];
            if (argument is null ? i < keyword.Arguments.Length && !keyword.Arguments[i].IsOptional : !IsGood(argument))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsGood(ArgumentSyntax argument)
    {
        for (var item = argument; item is not null; item = item.Next)
        {
            if (item.State != ArgumentState.Good)
            {
                return false;
            }
        }

        return true;
    }
}
