using System.Collections.Immutable;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Tells what is wrong with a statement: how it begins, its language, what stands behind it, and its block.</summary>
internal static class StatementChecker
{
    public static void Check(TokenList tokens, StatementSyntax statement, BlockKind block, ImmutableArray<Finding>.Builder findings)
    {
        if (statement.Problem == StatementProblem.None)
        {
            Known(tokens, statement, block, findings);
        }
        else if (KeywordChecker.Problem(tokens, statement, block) is { } problem)
        {
            findings.Add(problem);
        }
    }

    private static void Known(TokenList tokens, StatementSyntax statement, BlockKind block, ImmutableArray<Finding>.Builder findings)
    {
        if (statement.Language >= 0 && Language(tokens, statement) is { } problem)
        {
            findings.Add(problem);
        }

        var before = findings.Count;
        ArgumentChecker.Check(tokens, statement, findings);
        if (findings.Count == before && statement.GoesOnBelow)
        {
            findings.Add(GoesOnBelow(tokens, statement));
        }

        if (findings.Count == before && statement.SkippedEnd > statement.SkippedFirst)
        {
            findings.Add(Leftover(tokens, statement, block));
        }

        if (statement.Block is not null && statement.Definition is { Block: BlockKind.None })
        {
            findings.Add(NeedlessBlock(tokens, statement, statement.Block));
        }
    }

    private static Finding GoesOnBelow(TokenList tokens, StatementSyntax statement)
    {
        var keyword = Words.Token(tokens, statement.First);
        var finding = LanguageRules.SyntaxError.At(tokens.OriginOf(statement.First), new(
            $"What belongs to {keyword} stands on the next line. Put it on the same line.",
            $"Wat bij {keyword} hoort, staat op de volgende regel. Zet het op dezelfde regel.",
            $"Det, der hører til {keyword}, står på næste linje. Sæt det på samme linje."));
        var gaps = Gaps(tokens, statement);
        return gaps.IsEmpty
            ? finding
            : finding.With(new Fix(new("Put it on one line", "Zet het op één regel", "Sæt det på én linje"), FixKind.Always, gaps));
    }

    /// <summary>Edits that take the line ends out of a statement's head; none where a comment stands at one of them.</summary>
    private static ImmutableArray<TextEdit> Gaps(TokenList tokens, StatementSyntax statement)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        var last = statement.Arguments.SelectMany(Items).Select(item => item.End).DefaultIfEmpty(statement.First).Max();
        for (var i = statement.First + 1; i < last; i++)
        {
            if (tokens[i].Kind == TokenKind.NewLine)
            {
                var gap = new Origin(tokens.Source, TextSpan.FromBounds(tokens[i - 1].End, tokens[i + 1].Start));
                if (gap.Text.IndexOf('#') >= 0)
                {
                    return [];
                }

                edits.Add(new TextEdit(gap, " "));
            }
        }

        return edits.ToImmutable();
    }

    private static IEnumerable<ArgumentSyntax> Items(ArgumentSyntax? argument)
    {
        for (; argument is not null; argument = argument.Next)
        {
            yield return argument;
        }
    }

    private static Finding NeedlessBlock(TokenList tokens, StatementSyntax statement, BlockSyntax block)
    {
        var keyword = Words.Token(tokens, statement.First);
        return LanguageRules.SyntaxError.At(tokens.OriginOf(block.Open), new(
            $"{keyword} takes no block. Remove the {{ and its }}, or move what stands between them.",
            $"Bij {keyword} hoort geen blok. Haal de {{ en de }} weg, of verplaats wat ertussen staat.",
            $"{keyword} kan ikke have en blok. Fjern {{ og }}, eller flyt det, der står imellem dem."));
    }

    private static Finding? Language(TokenList tokens, StatementSyntax statement)
    {
        var place = tokens.OriginOf(statement.Language);
        if (tokens[statement.Language].Kind != TokenKind.Word)
        {
            return LanguageRules.SyntaxError.At(place, new(
                "Behind @ stands a language, such as @nl.", "Na @ komt een taal, bijvoorbeeld @nl.", "Efter @ skal der stå et sprog, for eksempel @nl."));
        }

        if (statement.Definition!.IsLocalizable)
        {
            return null;
        }

        var keyword = Words.Token(tokens, statement.First);
        var tag = Words.Quoted("@" + place.Text);
        return LanguageRules.SyntaxError.At(place, new(
            $"{keyword} takes no language: it is the same in all of them. Remove {tag}.",
            $"Bij {keyword} hoort geen taal: het is in alle talen hetzelfde. Haal {tag} weg.",
            $"{keyword} skal stå uden sprog: det er det samme på alle sprog. Fjern {tag}."));
    }

    private static Finding Leftover(TokenList tokens, StatementSyntax statement, BlockKind block)
    {
        var first = statement.SkippedFirst;
        var keyword = Words.Token(tokens, statement.First);
        var shown = Words.Token(tokens, first);
        if (TextChecker.QuotesWithin(tokens, statement.SkippedFirst, statement.SkippedEnd) is { } quotes)
        {
            return quotes;
        }

        if ((ArgumentOrder.Problem(tokens, statement) ?? UnitPhrase.Known(tokens, statement)) is { } known)
        {
            return known;
        }

        if (tokens[first].Kind == TokenKind.Word && Guess(tokens.Dialect, tokens.TextOf(first).ToString(), statement, block) is { } guess)
        {
            return LanguageRules.SyntaxError
                .At(tokens.OriginOf(first), new(
                    $"{shown} is not understood behind {keyword}; did you mean {Words.Quoted(guess)}?",
                    $"{shown} zegt niets achter {keyword}; bedoelde je {Words.Quoted(guess)}?",
                    $"{shown} giver ikke mening efter {keyword}; mente du {Words.Quoted(guess)}?"))
                .With(Findings.ChangeTo(guess, tokens.OriginOf(first)));
        }

        return UnitPhrase.Other(tokens, statement) ?? MissingLabel.Problem(tokens, statement) ?? TooMuch(tokens, statement, keyword, shown);
    }

    private static Finding TooMuch(TokenList tokens, StatementSyntax statement, string keyword, string shown)
    {
        var message = new Phrase(
            $"{shown} is too much behind {keyword}.", $"{shown} hoort niet achter {keyword}.", $"{shown} hører ikke til efter {keyword}.");
        return LanguageRules.SyntaxError.At(tokens.OriginOf(statement.SkippedFirst, statement.SkippedEnd), message + ArgumentWords.Usage(statement.Definition!));
    }

    /// <summary>What a word behind the arguments may mean: an optional part of the statement, or the next statement on the line.</summary>
    private static string? Guess(Dialect dialect, string word, StatementSyntax statement, BlockKind block)
    {
        var shapes = statement.Definition!.Arguments;
        var parts = shapes.SelectMany(shape => shape.Choices).Select(dialect.Choice)
            .Concat(shapes.Where(shape => shape.Label is not null).Select(shape => dialect.Label(shape.Label!)));
        return Spelling.Nearest(word, parts.Concat(dialect.WordsIn(block)));
    }
}
