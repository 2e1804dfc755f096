using System.Collections.Immutable;
using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Tells of arguments that are missing or not what they should be.</summary>
internal static class ArgumentChecker
{
    public static void Check(TokenList tokens, StatementSyntax statement, ImmutableArray<Finding>.Builder findings)
    {
        var keyword = statement.Definition!;
        var hasMissing = false;
        for (var i = 0; i < keyword.Arguments.Length; i++)
        {
            var shape = keyword.Arguments[i];
            var argument = statement.Arguments[i];
            var isMissing = argument is null ? IsRequired(tokens, statement, shape) : argument.State == ArgumentState.Missing;
            if (isMissing && !hasMissing)
            {
                findings.Add(WordsForName.TitleAlone(tokens, statement, shape) ?? Missing(tokens, statement, shape));
                hasMissing = true;
            }

            hasMissing |= argument is not null && MayHoldMore(tokens, argument);
            // A name of several words is told of at its rest.
            var isTold = i == 0 && statement.Arguments.Length > 1 && SplitName.Of(tokens, statement, statement.Arguments[1]) is not null;
            for (; argument is not null && !isTold; argument = argument.Next)
            {
                Present(tokens, statement, shape, argument, findings);
            }
        }

        if (statement.Arguments.Length > keyword.Arguments.Length && statement.Arguments[keyword.Arguments.Length] is { } former)
        {
            FormerName(tokens, statement, former, findings);
        }
    }

    /// <summary>Words without their quotes, or a text without its last one, may hold what seems to be missing behind them.</summary>
    private static bool MayHoldMore(TokenList tokens, ArgumentSyntax argument) =>
        (argument.State == ArgumentState.Wrong && argument.End - argument.First > 1)
        || (argument.End > argument.First && tokens[argument.End - 1].Kind == TokenKind.Text && tokens[argument.End - 1].Is(TokenFlags.Unclosed));

    /// <summary>Whether an argument must stand there: always, or behind the choice that asks for it (<c>critical no because</c>).</summary>
    private static bool IsRequired(TokenList tokens, StatementSyntax statement, ArgumentShape shape) =>
        !shape.IsOptional
        || (shape.RequiredBy is { } choice && statement.Arguments[0] is { State: ArgumentState.Good } first && tokens.IsChoice(first.First, choice));

    private static void Present(
        TokenList tokens, StatementSyntax statement, ArgumentShape shape, ArgumentSyntax argument, ImmutableArray<Finding>.Builder findings)
    {
        if (argument is { State: ArgumentState.Missing, Label: < 0 })
        {
            findings.Add(LanguageRules.SyntaxError
                .At(tokens.OriginOf(argument.First), new(
                    "Behind this comma nothing follows. Remove it, or write what is missing.",
                    "Na deze komma staat niets meer. Haal de komma weg, of schrijf wat er ontbreekt.",
                    "Der står ikke noget efter dette komma. Fjern det, eller skriv det, der mangler."))
                .With(Findings.Replace(
                    new("Remove the comma", "Haal de komma weg", "Fjern kommaet"), tokens.OriginOf(argument.First), "", FixKind.Suggestion)));
        }
        else if (argument.State == ArgumentState.Wrong)
        {
            findings.Add(WrongArgument.Describe(tokens, statement, shape, argument));
        }
        else if (argument.State == ArgumentState.Good
            && (WordsForName.Problem(tokens, statement, shape, argument) ?? LiteralChecker.Problem(tokens, shape, argument)) is { } problem)
        {
            findings.Add(problem);
        }
        else if (argument.State == ArgumentState.Good)
        {
            TextChecker.Escapes(tokens, argument.First, findings);
        }
    }

    private static Finding Missing(TokenList tokens, StatementSyntax statement, ArgumentShape shape)
    {
        var subject = Words.Statement(tokens, statement);
        var needed = shape.Label is { } word
            ? Labelled(Words.Quoted(tokens.Dialect.Label(word)), ArgumentWords.What(tokens.Dialect, shape))
            : ArgumentWords.Needed(tokens.Dialect, statement.Definition!, shape);
        var message = new Phrase(
            $"{subject} needs {needed.English}.", $"Bij {subject} hoort nog {needed.Dutch}.", $"{subject} mangler {needed.Danish}.");
        var finding = LanguageRules.MissingArgument.At(tokens.OriginOf(statement.First), message + ArgumentWords.Usage(statement.Definition!));
        return MissingLabel.Fix(tokens, statement, shape) is { } fix ? finding.With(fix) : finding;
    }

    private static Phrase Labelled(string label, Phrase what) =>
        new($"{label} and {what.English}", $"{label} met {what.Dutch}", $"{label} med {what.Danish}");

    private static void FormerName(
        TokenList tokens, StatementSyntax statement, ArgumentSyntax former, ImmutableArray<Finding>.Builder findings)
    {
        if (former.State == ArgumentState.Missing)
        {
            var subject = Words.Statement(tokens, statement);
            findings.Add(LanguageRules.MissingArgument.At(tokens.OriginOf(former.Label), new(
                $"`was` in {subject} needs the earlier name, such as `was pay`.",
                $"Achter `was` in {subject} hoort de vroegere naam, bijvoorbeeld `was pay`.",
                $"Efter `was` i {subject} mangler det tidligere navn, for eksempel `was pay`.")));
        }
    }
}
