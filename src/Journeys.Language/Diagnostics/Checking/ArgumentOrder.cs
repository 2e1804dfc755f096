using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Tells of optional parts that are known and stand in another order than the keyword has them, or without the word before them.</summary>
internal static class ArgumentOrder
{
    /// <summary>What is said of the first word behind the arguments; null where it is no part of the statement.</summary>
    public static Finding? Problem(TokenList tokens, StatementSyntax statement)
    {
        var word = statement.SkippedFirst;
        var shapes = statement.Definition!.Arguments;
        for (var i = 0; i < shapes.Length; i++)
        {
            if (shapes[i].Label is { } label && tokens.IsLabel(word, label))
            {
                return statement.Arguments[i] is null ? TooLate(tokens, statement, i, length: 2) : Repeated(tokens, statement);
            }

            if (shapes[i].Choices.Any(choice => tokens.IsChoice(word, choice)))
            {
                return statement.Arguments[i] is not null ? Repeated(tokens, statement)
                    : shapes[i].Label is { } before ? Unlabelled(tokens, statement, before)
                    : TooLate(tokens, statement, i, length: 1);
            }
        }

        return null;
    }

    /// <summary>The part stands behind one that comes after it.</summary>
    private static Finding? TooLate(TokenList tokens, StatementSyntax statement, int shape, int length)
    {
        if (statement.Arguments.Skip(shape + 1).FirstOrDefault(static argument => argument is not null) is not { } next)
        {
            return null;
        }

        var before = next.Label >= 0 ? next.Label : next.First;
        var (word, keyword, behind) = (Words.Token(tokens, statement.SkippedFirst), Words.Token(tokens, statement.First), Words.Token(tokens, before));
        var place = tokens.OriginOf(statement.SkippedFirst, statement.SkippedEnd);
        var finding = LanguageRules.SyntaxError.At(place, new(
            $"In {keyword}, {word} comes before {behind}.",
            $"Bij {keyword} komt {word} vóór {behind}.",
            $"I {keyword} kommer {word} før {behind}."));
        if (statement.SkippedEnd - statement.SkippedFirst != length)
        {
            return finding;
        }

        var from = new Origin(tokens.Source, TextSpan.FromBounds(tokens[statement.SkippedFirst - 1].End, place.Span.End));
        var to = new Origin(tokens.Source, new TextSpan(tokens[before].Start, 0));
        return finding.With(new Fix(
            new($"Put it before {behind}", $"Zet het vóór {behind}", $"Sæt det før {behind}"),
            FixKind.Always,
            [new TextEdit(to, place.Text + " "), new TextEdit(from, "")]));
    }

    private static Finding Unlabelled(TokenList tokens, StatementSyntax statement, string label)
    {
        var before = tokens.Dialect.Label(label);
        var (word, missing) = (Words.Token(tokens, statement.SkippedFirst), Words.Quoted(before));
        var place = tokens.OriginOf(statement.SkippedFirst);
        var together = before + " " + place.Text;
        return LanguageRules.SyntaxError
            .At(place, new($"Before {word} comes {missing}.", $"Vóór {word} komt {missing}.", $"Før {word} kommer {missing}."))
            .With(Findings.ChangeTo(together, place));
    }

    private static Finding Repeated(TokenList tokens, StatementSyntax statement)
    {
        var (word, keyword) = (Words.Token(tokens, statement.SkippedFirst), Words.Token(tokens, statement.First));
        return LanguageRules.SyntaxError.At(tokens.OriginOf(statement.SkippedFirst, statement.SkippedEnd), new(
            $"{word} stands behind {keyword}, which has that already. Keep one of the two.",
            $"{word} staat achter {keyword}, waar dat al bij staat. Laat een van de twee staan.",
            $"{word} står efter {keyword}, som allerede har det. Behold den ene."));
    }
}
