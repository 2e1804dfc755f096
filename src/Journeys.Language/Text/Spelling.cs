namespace Journeys.Language.Text;

/// <summary>Finds what a misspelled word probably means.</summary>
public static class Spelling
{
    private const int LongestWord = 60;

    /// <summary>
    /// The candidate nearest to <paramref name="word"/>, or null where none is near: at most a third of the letters may differ.
    /// Of equally near ones the first in ordinal order is taken, so that the answer does not depend on their order.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        var limit = Math.Max(1, (word.Length + 1) / 3);
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            var distance = Distance(word, candidate, limit);
            var isBetter = distance < limit || (distance == limit && nearest is null);
            var isTie = nearest is not null && distance == limit && string.CompareOrdinal(candidate, nearest) < 0;
            if (distance <= limit && (isBetter || isTie))
            {
                nearest = candidate;
                limit = distance;
            }
        }

        return nearest;
    }

    /// <summary>
    /// How many letters must be put in, left out, replaced, or swapped with their neighbour (optimal string alignment: Damerau
    /// 1964, Levenshtein 1966); more than <paramref name="limit"/> is told as <paramref name="limit"/> + 1.
    /// </summary>
    public static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit || right.Length > LongestWord)
        {
            return limit + 1;
        }

        // The last three rows of the table of distances, on the stack: a text full of misspelled words asks this a million times.
        var width = right.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows.Slice(0, width);
        var previous = rows.Slice(width, width);
        var current = rows.Slice(2 * width);
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                current[j] = Cheapest(left, right, i, j, before, previous, current);
            }

            var free = before;
            before = previous;
            previous = current;
            current = free;
        }

        return Math.Min(previous[right.Length], limit + 1);
    }

    private static int Cheapest(string left, string right, int i, int j, ReadOnlySpan<int> before, ReadOnlySpan<int> previous, ReadOnlySpan<int> current)
    {
        var replaced = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        var best = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
        var isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return isSwap ? Math.Min(best, before[j - 2] + 1) : best;
    }
}
