namespace Journeys.Review.Wording;

/// <summary>The order in which people look for names: <c>step-2</c> before <c>step-10</c>. The same on every machine.</summary>
public sealed class NaturalOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static readonly NaturalOrder Names = new();

    private NaturalOrder()
    {
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        while (left.Length > 0 && right.Length > 0)
        {
            var first = Part(left);
            var second = Part(right);
            var order = char.IsAsciiDigit(first[0]) && char.IsAsciiDigit(second[0]) ? Numbers(first, second) : first.SequenceCompareTo(second);
            if (order != 0)
            {
                return order;
            }

            left = left[first.Length..];
            right = right[second.Length..];
        }

        var byLength = left.Length.CompareTo(right.Length);
        return byLength != 0 ? byLength : string.CompareOrdinal(x, y);
    }

    /// <summary>The digits at the start, or what stands before the next ones.</summary>
    private static ReadOnlySpan<char> Part(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]) == char.IsAsciiDigit(text[0]))
        {
            end++;
        }

        return text[..end];
    }

    private static int Numbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var first = left.TrimStart('0');
        var second = right.TrimStart('0');
        var byLength = first.Length.CompareTo(second.Length);
        return byLength != 0 ? byLength : first.SequenceCompareTo(second);
    }
}
