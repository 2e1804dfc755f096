using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Cli.Output;

/// <summary>
/// What findings are about: the statement at the place, from its keyword to the end of the place. For something declared that is its
/// keyword and name, so that a new title changes nothing; for a text, the text. Layout and the language of the keywords do not matter.
/// Findings are best asked for file by file, since only the last file is kept as a tree.
/// </summary>
/// <param name="renamed">The present names of what may have had others; null where names are taken as they stand.</param>
internal sealed class FindingSubjects(PresentNames? renamed = null)
{
    private const int LongestSubject = 200;
    private const int FarEnough = 1_000;
    private SyntaxTree? _tree;

    /// <summary>What a finding is about, in one line.</summary>
    public string Of(Finding finding)
    {
        var place = finding.Origin;
        var text = Statement(place) ?? Even(Line(place));
        return Credentials.Hidden(text.Length <= LongestSubject ? text : text[^LongestSubject..]);
    }

    /// <summary>
    /// Whose it is: the journey and the touchpoint that it stands within, so that what is written alike in two of them is told apart. Empty
    /// for what stands in neither.
    /// </summary>
    public string OwnerOf(Finding finding)
    {
        if (!IsJourneyFile(finding.Origin))
        {
            return "";
        }

        var tree = TreeOf(finding.Origin);
        var path = Path(tree, finding.Origin);
        var journey = JourneyOf(tree.Tokens, path);
        var touchpoint = path.Select(statement => NameOf(tree.Tokens, statement, "touchpoint") ?? NameOf(tree.Tokens, statement, "use")).FirstOrDefault(name => name is not null);
        var isOnItsOwn = touchpoint is not null && renamed?.ChangedHands(touchpoint) == true;
        return string.Join(' ', new[] { isOnItsOwn ? null : journey, touchpoint is null ? null : Present(NameKind.Touchpoint, journey, touchpoint) }.Where(name => name is not null));
    }

    private static bool IsJourneyFile(Origin place) => place.File.EndsWith(SourceFinder.Extension, StringComparison.OrdinalIgnoreCase);

    private SyntaxTree TreeOf(Origin place) => ReferenceEquals(_tree?.Source, place.Source) ? _tree : _tree = SyntaxTree.Parse(place.Source);

    private string? Statement(Origin place)
    {
        if (!IsJourneyFile(place))
        {
            return null;
        }

        var tree = TreeOf(place);
        var path = Path(tree, place);
        return path is [.., var statement]
            ? new StatementWords(tree.Tokens, statement, Renamed(JourneyOf(tree.Tokens, path))).Until(place.Span, LastBefore(tree.Tokens, place.Span.End), LongestSubject, Even)
            : null;
    }

    private Func<NameKind, string, string>? Renamed(string? journey) => renamed is null ? null : (kind, name) => renamed.Of(kind, journey ?? "", name);

    private string Present(NameKind kind, string? journey, string name) => renamed?.Of(kind, journey ?? "", name) ?? name;

    /// <summary>The present name of the journey that one of the statements is.</summary>
    private string? JourneyOf(TokenList tokens, IEnumerable<StatementSyntax> path) =>
        path.Select(statement => NameOf(tokens, statement, "journey")).FirstOrDefault(name => name is not null) is { } journey ? Present(NameKind.Journey, "", journey) : null;

    private static string? NameOf(TokenList tokens, StatementSyntax statement, string keyword) =>
        statement.Definition?.Meaning == keyword && statement.Arguments is [{ } name, ..] && name.First < name.End
            ? NormalForm.Composed(tokens.TextOf(name.First).ToString())
            : null;

    /// <summary>The statements that a place stands in, the innermost last; none where it is no statement's.</summary>
    private static List<StatementSyntax> Path(SyntaxTree tree, Origin place) => Path(tree.Root, LastBefore(tree.Tokens, place.Span.Start + 1));

    private static List<StatementSyntax> Path(BlockSyntax block, int token)
    {
        var found = new List<StatementSyntax>();
        for (BlockSyntax? inner = block; inner is not null;)
        {
            var (low, high) = (0, inner.Statements.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = inner.Statements[middle].First <= token ? (middle + 1, high) : (low, middle);
            }

            if (low == 0 || inner.Statements[low - 1].End <= token)
            {
                break;
            }

            found.Add(inner.Statements[low - 1]);
            inner = found[^1].Block;
        }

        return found;
    }

    /// <summary>The last token that starts before an offset; -1 where there is none.</summary>
    private static int LastBefore(TokenList tokens, int offset)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private static ReadOnlySpan<char> Line(Origin place)
    {
        var line = place.Source.LineSpan(place.Range.Start.Line);
        var end = Math.Clamp(place.Span.End, line.Start, line.Start + Math.Min(line.Length, place.Span.Start - line.Start + LongestSubject));
        return place.Source.Content.AsSpan(line.Start, end - line.Start).TrimStart('\uFEFF');
    }

    /// <summary>A text with its blanks made even. The end of one of megabytes tells as much as the whole, unless it is nearly all blanks.</summary>
    private static string Even(ReadOnlySpan<char> text)
    {
        var even = text.Length > FarEnough ? Words(text[^FarEnough..]) : "";
        return even.Length > LongestSubject ? even : Words(text);
    }

    private static string Words(ReadOnlySpan<char> text) => string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
