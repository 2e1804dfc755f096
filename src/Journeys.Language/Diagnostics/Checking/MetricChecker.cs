using System.Collections.Immutable;
using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Customer effort is measured by three formulas, so a metric of that kind must say which one it means.</summary>
internal static class MetricChecker
{
    private static readonly string[] Needed = ["method", "better"];

    public static void Check(TokenList tokens, BlockSyntax file, ImmutableArray<Finding>.Builder findings)
    {
        foreach (var statement in file.Statements)
        {
            if (statement.Definition is { Word: "metric", Block: BlockKind.Metric } && IsEffort(tokens, statement))
            {
                var missing = Needed.Where(word => !Has(statement, word)).ToList();
                if (missing.Count > 0)
                {
                    findings.Add(Missing(tokens, statement, missing));
                }
            }
        }
    }

    private static bool IsEffort(TokenList tokens, StatementSyntax statement) =>
        statement.Arguments[statement.Definition!.IndexOf(Slots.Kind)] is { State: ArgumentState.Good } kind && tokens.IsWord(kind.First, "ces");

    private static bool Has(StatementSyntax statement, string word) =>
        statement.Block?.Statements.Any(inner => inner.Definition?.Word == word) ?? false;

    private static Finding Missing(TokenList tokens, StatementSyntax statement, List<string> missing)
    {
        var subject = Words.Statement(tokens, statement);
        var needed = Words.Both(missing);
        return LanguageRules.MissingArgument.At(tokens.OriginOf(statement.First), new(
            $"{subject} measures effort, for which three formulas are in use. "
                + $"Say which with {needed.English}, such as `method mean  better higher`.",
            $"{subject} meet hoeveel moeite iets kost, en dat wordt op drie manieren berekend. "
                + $"Geef met {needed.Dutch} aan welke je bedoelt, bijvoorbeeld `method mean  better higher`.",
            $"{subject} måler, hvor stor en indsats noget kræver, og det regnes ud på tre måder. "
                + $"Angiv med {needed.Danish}, hvilken du mener, for eksempel `method mean  better higher`."));
    }
}
