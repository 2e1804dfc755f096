namespace Journeys.Rules;

/// <summary>Puts lists in order that mostly are.</summary>
internal static class Ordering
{
    /// <summary>Sorts a list where it is not in order already; gives it back.</summary>
    /// <param name="items">The list.</param>
    /// <param name="compare">Says which of two stands first.</param>
    public static List<T> InOrder<T>(List<T> items, Comparison<T> compare)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (compare(items[i - 1], items[i]) > 0)
            {
                items.Sort(compare);
                break;
            }
        }

        return items;
    }

    /// <summary>For each place the largest number up to there.</summary>
    public static int[] LargestSoFar(IReadOnlyList<int> numbers)
    {
        var largest = new int[numbers.Count];
        for (var i = 0; i < largest.Length; i++)
        {
            largest[i] = i == 0 ? numbers[i] : Math.Max(largest[i - 1], numbers[i]);
        }

        return largest;
    }

    /// <summary>The first of so many places at which something holds, found by halving; their number where it holds at none.</summary>
    /// <param name="count">How many places there are.</param>
    /// <param name="holds">What holds, from some place on.</param>
    public static int First(int count, Func<int, bool> holds)
    {
        var from = 0;
        while (from < count)
        {
            var middle = from + ((count - from) / 2);
            (from, count) = holds(middle) ? (from, middle) : (middle + 1, count);
        }

        return from;
    }
}
