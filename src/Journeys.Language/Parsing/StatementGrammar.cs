using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;
using Sprache;

namespace Journeys.Language.Parsing;

/// <summary>
/// Statements. The first token decides what a statement is; from then on it always succeeds, and what cannot be understood is
/// passed over up to the end of the line.
/// </summary>
internal static class StatementGrammar
{
    private static readonly Dictionary<KeywordDefinition, Parser<ArgumentSyntax?[]>> Arguments =
        JourneyVocabulary.All.ToDictionary(keyword => keyword, ArgumentGrammar.For, ReferenceComparer<KeywordDefinition>.Instance);

    /// <summary>A parser for each keyword where it stands right, which nearly all do.</summary>
    private static readonly Dictionary<KeywordDefinition, Parser<StatementSyntax>> Right =
        JourneyVocabulary.All.ToDictionary(keyword => keyword, keyword => Known(keyword, StatementProblem.None), ReferenceComparer<KeywordDefinition>.Instance);

    private static readonly Parser<StatementSyntax>[] ByBlock =
        [.. BlockKinds.All.Select(kind => TokenParsers.Switch(input => Choose(input, kind)))];

    /// <summary>Any statement of a block, right or wrong.</summary>
    public static Parser<StatementSyntax> Statement(BlockKind block) => ByBlock[(int)block];

    private static Parser<StatementSyntax> Choose(TokenInput input, BlockKind kind) => input.Kind switch
    {
        TokenKind.Word => KeywordOf(input, kind),
        TokenKind.OpenBrace => StrayBlocks.Open(kind),
        TokenKind.CloseBrace => StrayBlocks.Close,
        _ => NoKeyword,
    };

    private static Parser<StatementSyntax> KeywordOf(TokenInput input, BlockKind kind)
    {
        var word = input.Tokens.TextOf(input.Index);
        if (input.Tokens.Dialect.Find(kind, word) is { } known)
        {
            return Right[known];
        }

        if (kind == BlockKind.Unknown)
        {
            return Known(null, StatementProblem.None);
        }

        input.State.KeywordProblems++;
        return input.Tokens.Dialect.FindAnywhere(word) is { } elsewhere
            ? Known(elsewhere, StatementProblem.MisplacedKeyword)
            : Known(KeywordGuess.For(input.Tokens.Dialect, kind, word), StatementProblem.UnknownKeyword);
    }

    private static Parser<StatementSyntax> Known(KeywordDefinition? keyword, StatementProblem problem)
    {
        var read = keyword is null ? null : Arguments[keyword];
        return input => Known((TokenInput)input, keyword, problem, read);
    }

    private static IResult<StatementSyntax> Known(
        TokenInput at, KeywordDefinition? keyword, StatementProblem problem, Parser<ArgumentSyntax?[]>? read)
    {
        var statement = new StatementSyntax(at.Index, problem, keyword);
        var rest = Language(at.Next, statement);
        if (read is not null)
        {
            at.State.Statement = statement;
            var arguments = read(rest);
            statement.Arguments = arguments.Value;
            rest = (TokenInput)arguments.Remainder;
        }

        rest = Leftovers.Skip(rest, statement);
        rest = Block(rest, statement);
        statement.End = rest.Index;
        return TokenResult<StatementSyntax>.Success(statement, rest);
    }

    private static TokenInput Language(TokenInput input, StatementSyntax statement)
    {
        if (input.Kind != TokenKind.At)
        {
            return input;
        }

        if (input.Next.Kind != TokenKind.Word)
        {
            statement.Language = input.Index;
            return input.Next;
        }

        statement.Language = input.Next.Index;
        return input.Next.Next;
    }

    private static TokenInput Block(TokenInput input, StatementSyntax statement)
    {
        var open = input;
        if (input.Kind == TokenKind.NewLine && TakesBlock(statement) && input.Next.Kind == TokenKind.OpenBrace)
        {
            open = input.Next;
        }

        if (open.Kind != TokenKind.OpenBrace)
        {
            return Recovery.LacksOpenBrace(input, statement) ? Unopened(input, statement) : input;
        }

        var kind = TakesBlock(statement) ? statement.Definition!.Block : BlockKind.Unknown;
        var result = BlockGrammar.Braced(kind, statement)(open);
        result.Value.OpensOnNextLine = !ReferenceEquals(open, input);
        statement.Block = result.Value;
        return (TokenInput)result.Remainder;
    }

    /// <summary>What stands indented under a statement is its block, though the brace is missing.</summary>
    private static TokenInput Unopened(TokenInput input, StatementSyntax statement)
    {
        var result = BlockGrammar.Unopened(statement.Definition!.Block, statement)(input);
        statement.Block = result.Value;
        return (TokenInput)result.Remainder;
    }

    private static bool TakesBlock(StatementSyntax statement) => statement.Definition is { Block: not BlockKind.None };

    /// <summary>Something that begins with no word: passed over to the next word that may begin a statement.</summary>
    private static Parser<StatementSyntax> NoKeyword { get; } = input =>
    {
        var at = (TokenInput)input;
        var statement = new StatementSyntax(at.Index, StatementProblem.NoKeyword, null);
        var rest = Leftovers.ToLineEnd(at.Next);
        statement.End = rest.Index;
        return TokenResult<StatementSyntax>.Success(statement, rest);
    };
}
