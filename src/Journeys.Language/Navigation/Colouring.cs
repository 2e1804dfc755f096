using System.Collections.Immutable;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation;

/// <summary>What a piece of text means, for its colour.</summary>
public enum Colour
{
    /// <summary>Nothing that is coloured.</summary>
    None,

    /// <summary>A keyword, or a word between arguments.</summary>
    Keyword,

    /// <summary>A journey, a stage, a touchpoint, an opportunity.</summary>
    Step,

    /// <summary>A channel, a team, a persona.</summary>
    Party,

    /// <summary>A claim, a message, a tone, a metric, a field, a stage model.</summary>
    Brand,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>A language tag.</summary>
    Language,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number, a date, a length of time.</summary>
    Number,

    /// <summary>A comparison.</summary>
    Operator,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>Any other name.</summary>
    Word,
}

/// <summary>A piece of one line with its meaning.</summary>
/// <param name="Span">Where.</param>
/// <param name="Colour">What it means.</param>
/// <param name="IsDeclaration">Whether it is a name that is declared here.</param>
public readonly record struct ColouredSpan(TextSpan Span, Colour Colour, bool IsDeclaration);

/// <summary>Tells what each piece of a file means. Unlike a grammar of patterns it knows what a word is in its place.</summary>
public static class Colouring
{
    /// <summary>The pieces of a file in their order; none goes over the end of a line.</summary>
    public static ImmutableArray<ColouredSpan> Of(SyntaxTree tree)
    {
        var colours = new (Colour Colour, bool IsDeclaration)[tree.Tokens.Count];
        for (var i = 0; i < colours.Length; i++)
        {
            colours[i] = (OfKind(tree.Tokens[i].Kind), false);
        }

        Statements(tree.Tokens, tree.Root, colours);
        var spans = ImmutableArray.CreateBuilder<ColouredSpan>(colours.Length);
        for (var i = 0; i < colours.Length; i++)
        {
            Comments(tree, i, spans);
            if (colours[i].Colour != Colour.None)
            {
                Lines(tree.Source.Content, tree.Tokens[i].Span, colours[i].Colour, colours[i].IsDeclaration, spans);
            }
        }

        return spans.ToImmutable();
    }

    private static Colour OfKind(TokenKind kind) => kind switch
    {
        TokenKind.Text or TokenKind.Prose => Colour.Text,
        TokenKind.Number or TokenKind.Percentage or TokenKind.Score or TokenKind.Duration or TokenKind.Date or TokenKind.Range => Colour.Number,
        TokenKind.Operator => Colour.Operator,
        _ => Colour.None,
    };

    private static void Statements(TokenList tokens, BlockSyntax block, (Colour, bool)[] colours)
    {
        foreach (var statement in block.Statements)
        {
            if (statement.Definition is { } keyword && statement.Problem is StatementProblem.None or StatementProblem.MisplacedKeyword)
            {
                colours[statement.First] = (Colour.Keyword, false);
                if (statement.Language >= 0 && tokens[statement.Language].Kind == TokenKind.Word)
                {
                    colours[statement.Language] = (Colour.Language, false);
                }

                Arguments(tokens, statement, statement.Definition!, colours);
            }

            if (statement.Block is { } inner)
            {
                Statements(tokens, inner, colours);
            }
        }
    }

    private static void Arguments(TokenList tokens, StatementSyntax statement, KeywordDefinition keyword, (Colour, bool)[] colours)
    {
        for (var i = 0; i < statement.Arguments.Length; i++)
        {
            var shape = i < keyword.Arguments.Length ? keyword.Arguments[i] : keyword.Arguments[0] with { Declares = false };
            for (var argument = statement.Arguments[i]; argument is not null; argument = argument.Next)
            {
                if (argument.Label >= 0)
                {
                    colours[argument.Label] = (Colour.Keyword, false);
                }

                if (argument.End > argument.First && tokens[argument.First].Kind == TokenKind.Word)
                {
                    colours[argument.First] = (OfWord(shape), shape.Declares);
                }
            }
        }
    }

    private static Colour OfWord(ArgumentShape shape) => shape.Kind switch
    {
        ArgumentKind.Choice => Colour.Choice,
        ArgumentKind.Name or ArgumentKind.NameOrText => shape.Names switch
        {
            NameKind.Journey or NameKind.Stage or NameKind.Touchpoint or NameKind.Opportunity => Colour.Step,
            NameKind.Channel or NameKind.Team or NameKind.Persona => Colour.Party,
            NameKind.Language => Colour.Language,
            NameKind.Rule => Colour.Rule,
            NameKind.None => Colour.Word,
            _ => Colour.Brand,
        },
        _ => Colour.None,
    };

    private static void Comments(SyntaxTree tree, int token, ImmutableArray<ColouredSpan>.Builder spans)
    {
        var content = tree.Source.Content;
        var trivia = tree.Tokens.TriviaOf(token);
        var start = trivia.Length == 0 ? -1 : content.IndexOf('#', trivia.Start, trivia.Length);
        while (start >= 0)
        {
            var end = start;
            while (end < trivia.End && content[end] is not ('\n' or '\r'))
            {
                end++;
            }

            spans.Add(new ColouredSpan(TextSpan.FromBounds(start, end), Colour.Comment, false));
            start = end < trivia.End ? content.IndexOf('#', end, trivia.End - end) : -1;
        }
    }

    private static void Lines(string content, TextSpan span, Colour colour, bool isDeclaration, ImmutableArray<ColouredSpan>.Builder spans)
    {
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i == span.End || content[i] is '\n' or '\r')
            {
                if (i > start)
                {
                    spans.Add(new ColouredSpan(TextSpan.FromBounds(start, i), colour, isDeclaration));
                }

                start = i + 1;
            }
        }
    }
}
