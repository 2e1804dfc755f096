using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;

namespace Journeys.LanguageServer.Analysing;

/// <summary>
/// Moves findings of an earlier text to where they belong in a later one, so that they stay in their places while the rules have
/// not spoken yet. A finding in the part that was edited is left out: its words may no longer be true.
/// </summary>
internal static class ShiftedFindings
{
    /// <summary>The findings in the later text.</summary>
    public static IEnumerable<Finding> In(SourceText later, SourceText earlier, IEnumerable<Finding> findings)
    {
        var start = earlier.Content.AsSpan().CommonPrefixLength(later.Content);
        var most = Math.Min(earlier.Content.Length, later.Content.Length) - start;
        var same = CommonSuffix(earlier.Content, later.Content, most);
        var edited = TextSpan.FromBounds(start, earlier.Content.Length - same);
        var shift = later.Content.Length - earlier.Content.Length;
        foreach (var finding in findings)
        {
            if (Move(finding.Origin, later, edited, shift) is { } origin)
            {
                yield return finding with
                {
                    Origin = origin,
                    Related = [.. finding.Related.Select(related => Move(related, earlier, later, edited, shift)).OfType<RelatedPlace>()],
                    Fixes = ImmutableArray<Fix>.Empty,
                };
            }
        }
    }

    private static RelatedPlace? Move(RelatedPlace related, SourceText earlier, SourceText later, TextSpan edited, int shift)
    {
        if (!ReferenceEquals(related.Origin.Source, earlier))
        {
            return related;
        }

        return Move(related.Origin, later, edited, shift) is { } moved ? related with { Origin = moved } : null;
    }

    private static Origin? Move(Origin origin, SourceText later, TextSpan edited, int shift)
    {
        if (origin.Span.End <= edited.Start)
        {
            return new Origin(later, origin.Span);
        }

        return origin.Span.Start >= edited.End ? new Origin(later, new TextSpan(origin.Span.Start + shift, origin.Span.Length)) : null;
    }

    private static int CommonSuffix(string left, string right, int most)
    {
        var length = 0;
        while (length < most && left[left.Length - 1 - length] == right[right.Length - 1 - length])
        {
            length++;
        }

        return length;
    }
}
