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
/// <param name="renamed">The present name of something that may have had another; null where names are taken as they stand.</param>
internal sealed class FindingSubjects(Func<NameKind, string, string>? renamed = null)
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

    private string? Statement(Origin place)
    {
        if (!place.File.EndsWith(SourceFinder.Extension, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var tree = ReferenceEquals(_tree?.Source, place.Source) ? _tree : _tree = SyntaxTree.Parse(place.Source);
        return Innermost(tree.Root, LastBefore(tree.Tokens, place.Span.Start + 1)) is { } statement
            ? new StatementWords(tree.Tokens, statement, renamed).Until(place.Span, LastBefore(tree.Tokens, place.Span.End), LongestSubject, Even)
            : null;
    }

    /// <summary>The statement in the head of which, or between the parts of which, a token stands; null where it is none's.</summary>
    private static StatementSyntax? Innermost(BlockSyntax block, int token)
    {
        StatementSyntax? found = null;
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

            found = inner.Statements[low - 1];
            inner = found.Block;
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
