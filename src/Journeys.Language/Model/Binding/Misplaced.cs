using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Binding;

/// <summary>
/// Declarations that stand in a block that does not take them. They are told of there, and declare their names all the same, so that
/// whoever uses one of them is not told that it does not exist.
/// </summary>
internal static class Misplaced
{
    /// <summary>Whole declarations of a file that stand in a block, in the order of the source.</summary>
    /// <remarks>A name that is declared already is left to that declaration.</remarks>
    public static List<StatementSyntax> OfFile(TokenList tokens, BlockSyntax root)
    {
        var found = new List<StatementSyntax>();
        Gather(root, found);
        if (found.Count == 0)
        {
            return found;
        }

        var declared = new HashSet<(string, string)>(root.Statements.Where(IsNamed).Select(Key));
        return found.FindAll(statement => declared.Add(Key(statement)));

        (string, string) Key(StatementSyntax statement) =>
            (statement.Definition!.Word, NameText.Normalize(tokens.TextOf(statement.Arguments[0]!.First).ToString()));
    }

    private static bool IsNamed(StatementSyntax statement) =>
        statement is { Definition.Declares: true, Arguments: [{ State: ArgumentState.Good }, ..] };

    /// <summary>
    /// The touchpoints that stand directly in a journey, by the stage that they stand behind; those before the first stage belong to it too.
    /// </summary>
    /// <param name="journey">The journey's block; null for none.</param>
    public static ILookup<StatementSyntax, StatementSyntax> ByStage(BlockSyntax? journey)
    {
        var statements = journey?.Statements ?? [];
        if (!Array.Exists(statements, IsTouchpoint) || Array.Find(statements, IsStage) is not { } stage)
        {
            return None;
        }

        var found = new List<(StatementSyntax Stage, StatementSyntax Touchpoint)>();
        foreach (var statement in statements)
        {
            stage = IsStage(statement) ? statement : stage;
            if (IsTouchpoint(statement))
            {
                found.Add((stage, statement));
            }
        }

        return found.ToLookup(pair => pair.Stage, pair => pair.Touchpoint, ReferenceComparer<StatementSyntax>.Instance);
    }

    private static readonly ILookup<StatementSyntax, StatementSyntax> None =
        Array.Empty<StatementSyntax>().ToLookup(static statement => statement, ReferenceComparer<StatementSyntax>.Instance);

    private static void Gather(BlockSyntax block, List<StatementSyntax> found)
    {
        var hasStage = block.Kind == BlockKind.Journey && Array.Exists(block.Statements, IsStage);
        foreach (var statement in block.Statements)
        {
            if (IsWhole(statement) && statement.Definition!.StandsIn.Contains(BlockKind.File) && !(hasStage && IsTouchpoint(statement)))
            {
                found.Add(statement);
            }

            if (statement.Block is { } inner)
            {
                Gather(inner, found);
            }
        }
    }

    private static bool IsStage(StatementSyntax statement) =>
        statement is { Problem: not StatementProblem.MisplacedKeyword, Definition: { Meaning: "stage", Block: BlockKind.Stage } };

    private static bool IsTouchpoint(StatementSyntax statement) => IsWhole(statement) && statement.Definition!.Word == "touchpoint";

    /// <summary>Whether it is written like a declaration, with a name and a title: a keyword of another block alone may be a mere mistake.</summary>
    private static bool IsWhole(StatementSyntax statement) => statement is
    {
        Problem: StatementProblem.MisplacedKeyword,
        Definition.Declares: true,
        Arguments: [{ State: ArgumentState.Good }, { State: ArgumentState.Good }, ..],
    };
}
