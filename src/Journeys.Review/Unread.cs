using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Review;

/// <summary>
/// The statements of a state that could not be read. What they said before is not gone: it stands there with a mistake in it, which a
/// finding tells.
/// </summary>
public sealed class Unread
{
    private const string FirstIdsOfSyntax = "JRN1";
    private readonly HashSet<(SourceText Source, int Block, string Keyword)> _statements = [];

    /// <param name="workspace">The state.</param>
    public Unread(Workspace workspace)
    {
        foreach (var mistakes in workspace.Findings.Where(IsMistake).GroupBy(finding => finding.Origin.Source))
        {
            var tree = SyntaxTree.Parse(mistakes.Key);
            foreach (var mistake in mistakes)
            {
                Note(tree, mistake.Origin.Span.Start);
            }
        }
    }

    /// <summary>Whether a finding tells of something that could not be read.</summary>
    public static bool IsMistake(Finding finding) =>
        finding.Severity == Severity.Error && finding.Rule.Id.StartsWith(FirstIdsOfSyntax, StringComparison.Ordinal);

    /// <summary>Whether a statement of a declaration could not be read.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="keyword">The statement's keyword, in English.</param>
    public bool Has(Declaration declaration, string keyword) =>
        _statements.Count > 0 && _statements.Contains((declaration.Origin.Source, declaration.Origin.Span.Start, keyword));

    /// <summary>Notes the innermost statement that an offset is in, with that in the block of which it stands.</summary>
    private void Note(SyntaxTree tree, int offset)
    {
        (StatementSyntax? outer, StatementSyntax? inner) = (null, null);
        for (BlockSyntax? block = tree.Root; block is not null && LastBefore(tree.Tokens, block.Statements, offset) is { } found; block = found.Block)
        {
            (outer, inner) = (inner, found);
        }

        if (outer is not null && inner?.Definition is { } definition)
        {
            _statements.Add((tree.Source, tree.Tokens[outer.First].Start, definition.Meaning));
        }
    }

    private static StatementSyntax? LastBefore(TokenList tokens, StatementSyntax[] statements, int offset)
    {
        var (low, high) = (0, statements.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[statements[middle].First].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && tokens[statements[low - 1].End - 1].End >= offset ? statements[low - 1] : null;
    }
}
