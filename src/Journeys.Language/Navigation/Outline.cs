using System.Collections.Immutable;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation;

/// <summary>A part of a file that has a name or a title.</summary>
/// <param name="Keyword">The keyword that it begins with, in English.</param>
/// <param name="Name">Its name; its title where it has no name.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Span">The whole statement.</param>
/// <param name="NameSpan">Its name, or its keyword where it has none.</param>
/// <param name="Parts">The parts within it.</param>
public sealed record OutlineEntry(
    string Keyword, string Name, string? Title, TextSpan Span, TextSpan NameSpan, ImmutableArray<OutlineEntry> Parts);

/// <summary>The parts of a file, as a list of contents.</summary>
public static class Outline
{
    /// <summary>The parts at the top of a file, each with those within it.</summary>
    public static ImmutableArray<OutlineEntry> Of(SyntaxTree tree) => Of(tree.Tokens, tree.Root);

    private static ImmutableArray<OutlineEntry> Of(TokenList tokens, BlockSyntax block) =>
        [.. block.Statements.SelectMany(statement => Entries(tokens, statement))];

    private static IEnumerable<OutlineEntry> Entries(TokenList tokens, StatementSyntax statement)
    {
        var parts = statement.Block is { } block ? Of(tokens, block) : [];
        if (statement is not { Definition: { } keyword, Problem: StatementProblem.None or StatementProblem.MisplacedKeyword }
            || keyword.Block == BlockKind.None)
        {
            return parts;
        }

        var name = Argument(tokens, statement, keyword, ArgumentKind.Name);
        var title = Argument(tokens, statement, keyword, ArgumentKind.Text);
        var shown = name ?? title ?? tokens.OriginOf(statement.First);
        return
        [
            new OutlineEntry(
                keyword.Meaning,
                (name ?? title) is { } said ? said.Text.Trim('"') : keyword.Word,
                name is null ? null : title?.Text.Trim('"'),
                tokens.OriginOf(statement.First, statement.End).Span,
                shown.Span,
                parts),
        ];
    }

    private static Origin? Argument(TokenList tokens, StatementSyntax statement, KeywordDefinition keyword, ArgumentKind kind)
    {
        for (var i = 0; i < keyword.Arguments.Length && i < statement.Arguments.Length; i++)
        {
            if (keyword.Arguments[i].Kind == kind && keyword.Arguments[i].Label is null
                && statement.Arguments[i] is { State: ArgumentState.Good } argument && argument.End > argument.First)
            {
                return tokens.OriginOf(argument.First, argument.End);
            }
        }

        return null;
    }
}
