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
                findings.Add(Missing(tokens, statement, shape));
                hasMissing = true;
            }

            // Words without their quotes may hold what seems to be missing behind them.
            hasMissing |= argument is { State: ArgumentState.Wrong } && argument.End - argument.First > 1;
            for (; argument is not null; argument = argument.Next)
            {
                Present(tokens, statement, shape, argument, findings);
            }
        }

        if (statement.Arguments.Length > keyword.Arguments.Length && statement.Arguments[keyword.Arguments.Length] is { } former)
        {
            FormerName(tokens, statement, former, findings);
        }
    }

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
                .At(tokens.OriginOf(argument.First), "Behind this comma nothing follows. Remove it, or write what is missing.")
                .With(Findings.Replace("Remove the comma", tokens.OriginOf(argument.First), "", FixKind.Suggestion)));
        }
        else if (argument.State == ArgumentState.Wrong)
        {
            findings.Add(WrongArgument.Describe(tokens, statement, shape, argument));
        }
        else if (argument.State == ArgumentState.Good && LiteralChecker.Problem(tokens, shape, argument) is { } problem)
        {
            findings.Add(problem);
        }
    }

    private static Finding Missing(TokenList tokens, StatementSyntax statement, ArgumentShape shape)
    {
        var label = shape.Label is { } word ? Words.Quoted(word) + " and " : "";
        return LanguageRules.MissingArgument.At(
            tokens.OriginOf(statement.First),
            $"{Words.Statement(tokens, statement)} needs {label}{ArgumentWords.What(shape)}. {ArgumentWords.Usage(statement.Definition!)}");
    }

    private static void FormerName(
        TokenList tokens, StatementSyntax statement, ArgumentSyntax former, ImmutableArray<Finding>.Builder findings)
    {
        if (former.State == ArgumentState.Missing)
        {
            findings.Add(LanguageRules.MissingArgument.At(
                tokens.OriginOf(former.Label), $"`was` in {Words.Statement(tokens, statement)} needs the earlier name, such as `was pay`."));
        }
    }
}
