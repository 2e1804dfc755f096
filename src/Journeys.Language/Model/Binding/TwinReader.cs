using System.Collections.Immutable;
using Journeys.Language.Syntax;

namespace Journeys.Language.Model.Binding;

/// <summary>
/// Gathers what is said twice where its language is the default one: a statement that may stand once, without a language and with one.
/// Which language is the default is known when files are put together.
/// </summary>
internal static class TwinReader
{
    /// <summary>The twins of one block.</summary>
    public static void Gather(TokenList tokens, BlockSyntax block, ImmutableArray<LanguageTwin>.Builder twins)
    {
        if (!Array.Exists(block.Statements, static statement => statement.Language >= 0))
        {
            return;
        }

        var plain = new Dictionary<string, StatementSyntax>(StringComparer.Ordinal);
        foreach (var statement in block.Statements)
        {
            if (IsSingle(statement) && statement.Language < 0 && !plain.ContainsKey(statement.Definition!.Meaning))
            {
                plain.Add(statement.Definition.Meaning, statement);
            }
        }

        foreach (var statement in block.Statements)
        {
            if (IsSingle(statement) && statement.Language >= 0 && plain.TryGetValue(statement.Definition!.Meaning, out var twin))
            {
                twins.Add(Twin(tokens, statement, twin));
            }
        }
    }

    private static LanguageTwin Twin(TokenList tokens, StatementSyntax tagged, StatementSyntax plain)
    {
        var (earlier, later) = tagged.First < plain.First ? (tagged, plain) : (plain, tagged);
        var language = new StatementReader(tokens, tagged).Language ?? "";
        return new LanguageTwin(language, tokens.OriginOf(later.First), tokens.OriginOf(earlier.First, earlier.End));
    }

    private static bool IsSingle(StatementSyntax statement) =>
        statement is { Definition: { IsRepeatable: false, IsLocalizable: true }, Problem: StatementProblem.None };
}
