using System.Collections.Immutable;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Tells what is wrong with a statement.</summary>
internal static class StatementChecker
{
    public static void Check(TokenList tokens, StatementSyntax statement, BlockKind block, ImmutableArray<Finding>.Builder findings)
    {
        switch (statement.Problem)
        {
            case StatementProblem.UnknownKeyword:
                findings.Add(Unknown(tokens, statement, block));
                break;
            case StatementProblem.MisplacedKeyword:
                findings.Add(Misplaced(tokens, statement, block));
                break;
            case StatementProblem.NoKeyword:
                findings.Add(NoKeyword(tokens, statement));
                break;
            case StatementProblem.StrayOpenBrace:
                findings.Add(StrayOpen(tokens, statement));
                break;
            case StatementProblem.StrayCloseBrace:
                findings.Add(LanguageRules.SyntaxError
                    .At(tokens.OriginOf(statement.First), "This } closes nothing. Remove it.")
                    .With(Findings.Replace("Remove the brace", tokens.OriginOf(statement.First), "")));
                break;
            case StatementProblem.None:
                Known(tokens, statement, block, findings);
                break;
        }
    }

    private static void Known(TokenList tokens, StatementSyntax statement, BlockKind block, ImmutableArray<Finding>.Builder findings)
    {
        Language(tokens, statement, findings);
        var before = findings.Count;
        ArgumentChecker.Check(tokens, statement, findings);
        if (findings.Count == before && statement.SkippedEnd > statement.SkippedFirst)
        {
            findings.Add(Leftover(tokens, statement, block));
        }

        if (statement.Block is not null && statement.Definition is { Block: BlockKind.None })
        {
            findings.Add(LanguageRules.SyntaxError.At(
                tokens.OriginOf(statement.Block.Open),
                $"{Words.Token(tokens, statement.First)} takes no block. Remove the {{ and its }}, or move what stands between them."));
        }
    }

    private static void Language(TokenList tokens, StatementSyntax statement, ImmutableArray<Finding>.Builder findings)
    {
        if (statement.Language < 0)
        {
            return;
        }

        var tag = tokens.TextOf(statement.Language).ToString();
        if (tokens[statement.Language].Kind != TokenKind.Word)
        {
            findings.Add(LanguageRules.SyntaxError.At(tokens.OriginOf(statement.Language), "Behind @ stands a language, such as @nl."));
        }
        else if (!statement.Definition!.IsLocalizable)
        {
            findings.Add(LanguageRules.SyntaxError.At(
                tokens.OriginOf(statement.Language),
                $"{Words.Token(tokens, statement.First)} takes no language: it is the same in all of them. Remove {Words.Quoted("@" + tag)}."));
        }
    }

    private static Finding Unknown(TokenList tokens, StatementSyntax statement, BlockKind block)
    {
        var word = Words.Token(tokens, statement.First);
        var place = tokens.OriginOf(statement.First);
        if (statement.Definition is not { } meant)
        {
            return LanguageRules.UnknownKeyword.At(place, $"{word} is no keyword that stands {Place(block)}. {Allowed(tokens.Dialect, block)}");
        }

        var nearest = Spelling.Nearest(tokens.TextOf(statement.First).ToString().ToLowerInvariant(), tokens.Dialect.WordsIn(block)) ?? meant.Word;
        return LanguageRules.UnknownKeyword
            .At(place, $"{word} is not known here; did you mean {Words.Quoted(nearest)}?")
            .With(Findings.Replace($"Change to {Words.Quoted(nearest)}", place, nearest));
    }

    private static Finding Misplaced(TokenList tokens, StatementSyntax statement, BlockKind block)
    {
        var word = tokens.TextOf(statement.First).ToString();
        var places = JourneyVocabulary.All
            .Where(keyword => keyword.Word == statement.Definition!.Word)
            .SelectMany(keyword => keyword.StandsIn)
            .Distinct()
            .Take(5)
            .Select(Place)
            .ToList();
        return LanguageRules.MisplacedKeyword.At(
            tokens.OriginOf(statement.First),
            $"{Words.Quoted(word)} does not stand {Place(block)}; it stands {string.Join(", ", places)}.");
    }

    private static Finding NoKeyword(TokenList tokens, StatementSyntax statement) =>
        LanguageRules.SyntaxError.At(
            tokens.OriginOf(statement.First),
            $"{Words.Token(tokens, statement.First)} stands where a keyword is expected. Begin the line with what it says, such as `need`.");

    private static Finding StrayOpen(TokenList tokens, StatementSyntax statement) =>
        LanguageRules.SyntaxError.At(
            tokens.OriginOf(statement.First), "This { belongs to no statement. Write before it what it opens, such as `touchpoint checkout \"Checkout\"`.");

    private static Finding Leftover(TokenList tokens, StatementSyntax statement, BlockKind block)
    {
        var first = statement.SkippedFirst;
        var place = tokens.OriginOf(first, statement.SkippedEnd);
        var keyword = Words.Token(tokens, statement.First);
        if (tokens[first].Kind == TokenKind.Word && Guess(tokens.Dialect, tokens.TextOf(first).ToString(), statement, block) is { } guess)
        {
            var word = tokens.OriginOf(first);
            return LanguageRules.SyntaxError
                .At(word, $"{Words.Token(tokens, first)} is not understood behind {keyword}; did you mean {Words.Quoted(guess)}?")
                .With(Findings.Replace($"Change to {Words.Quoted(guess)}", word, guess));
        }

        return LanguageRules.SyntaxError.At(place, $"{Words.Token(tokens, first)} is too much behind {keyword}. {ArgumentWords.Usage(statement.Definition!)}");
    }

    /// <summary>What a word behind the arguments may mean: an optional part of the statement, or the next statement on the line.</summary>
    private static string? Guess(Dialect dialect, string word, StatementSyntax statement, BlockKind block)
    {
        var shapes = statement.Definition!.Arguments;
        var parts = shapes.SelectMany(shape => shape.Choices).Select(dialect.Choice)
            .Concat(shapes.Where(shape => shape.Label is not null).Select(shape => dialect.Label(shape.Label!)));
        return Spelling.Nearest(word, parts.Concat(dialect.WordsIn(block)));
    }

    private static string Place(BlockKind block) => block switch
    {
        BlockKind.File => "at the top of a file",
        BlockKind.StageModel => "in `stages`",
        BlockKind.StageDefinition => "in a `stage` of `stages`",
        BlockKind.Stage => "in a `stage` of a journey",
        BlockKind.Opportunity => "in an `opportunity`",
        BlockKind.Field => "in a `field`",
        _ => "in a `" + block.ToString().ToLowerInvariant() + "`",
    };

    private static string Allowed(Dialect dialect, BlockKind block) =>
        "What may stand here: " + string.Join(", ", JourneyVocabulary.In(block).Select(keyword => dialect.Keyword(keyword.Word))) + ".";
}
