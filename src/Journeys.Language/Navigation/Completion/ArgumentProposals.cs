using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation.Completion;

/// <summary>Proposes what may follow within a statement: the next arguments, their labels, and what may come when all is said.</summary>
internal static class ArgumentProposals
{
    private const int KeywordRank = 200;
    private const int FormerNameRank = 100;

    public static IEnumerable<Proposal> For(CompletionPlace place, StatementSyntax statement)
    {
        if (statement.Definition is not { } keyword || statement.Problem != StatementProblem.None)
        {
            return [];
        }

        var before = place.Cursor.Before;
        var last = LastFilled(statement, keyword, before);
        if (place.Tokens[before].Kind == TokenKind.Comma)
        {
            return last >= 0 && keyword.Arguments[last].IsList ? ValueProposals.For(place, keyword, keyword.Arguments[last]) : [];
        }

        if (LabelledBy(place, keyword, before) is { } labelled)
        {
            return ValueProposals.For(place, keyword, labelled);
        }

        return Following(place, statement, keyword, last);
    }

    private static IEnumerable<Proposal> Following(CompletionPlace place, StatementSyntax statement, KeywordDefinition keyword, int last)
    {
        for (var i = last + 1; i < keyword.Arguments.Length; i++)
        {
            var shape = keyword.Arguments[i];
            var isRequired = !shape.IsOptional || IsRequiredHere(place, statement, keyword, shape);
            var proposals = shape.Label is null ? ValueProposals.For(place, keyword, shape) : [Label(place, shape, i - last)];
            foreach (var proposal in proposals)
            {
                yield return proposal;
            }

            if (isRequired)
            {
                yield break;
            }
        }

        if (keyword.Declares && statement.Arguments.Length > keyword.Arguments.Length && statement.Arguments[keyword.Arguments.Length] is null)
        {
            var was = place.Dialect.Label("was");
            yield return new Proposal(was, ProposalKind.Keyword, was + " ", place.Span) { Rank = FormerNameRank };
        }

        // Behind a whole statement in a block of one line the next one may begin.
        if (place.Cursor.Block.Open >= 0)
        {
            foreach (var next in KeywordProposals.For(place, KeywordRank))
            {
                yield return next;
            }
        }
    }

    private static Proposal Label(CompletionPlace place, ArgumentShape shape, int rank)
    {
        var label = place.Dialect.Label(shape.Label!);
        var place1 = 1;
        var isText = shape.Kind is ArgumentKind.Text or ArgumentKind.Prose && place.Request.Snippets;
        return new Proposal(
            label, ProposalKind.Keyword, isText ? label + " " + Snippets.Argument(shape, place.Dialect, ref place1) : label + " ", place.Span, isText)
        {
            Detail = label + " " + shape.Example,
            Rank = rank,
            Continues = !isText,
        };
    }

    private static bool IsRequiredHere(CompletionPlace place, StatementSyntax statement, KeywordDefinition keyword, ArgumentShape shape) =>
        shape.RequiredBy is { } choice && statement.Arguments[0] is { State: ArgumentState.Good } first && keyword.Arguments.Length > 0
        && place.Tokens.IsChoice(first.First, choice);

    private static int LastFilled(StatementSyntax statement, KeywordDefinition keyword, int before)
    {
        var last = -1;
        for (var i = 0; i < statement.Arguments.Length && i < keyword.Arguments.Length; i++)
        {
            if (statement.Arguments[i] is { } argument && argument.First <= before && argument.End > argument.First)
            {
                last = i;
            }
        }

        return last;
    }

    private static ArgumentShape? LabelledBy(CompletionPlace place, KeywordDefinition keyword, int before)
    {
        foreach (var shape in keyword.Arguments)
        {
            if (shape.Label is { } label && place.Tokens.IsLabel(before, label))
            {
                return shape;
            }
        }

        return null;
    }
}
