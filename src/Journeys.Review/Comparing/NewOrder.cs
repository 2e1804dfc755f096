namespace Journeys.Review.Comparing;

/// <summary>Finds the fewest things that were moved to give a new order: all that are outside the longest run that kept its order.</summary>
internal static class NewOrder
{
    /// <summary>The positions, in the new order, of what was moved.</summary>
    /// <param name="formerPositions">The place that each thing of the new order had in the old one; no place twice.</param>
    public static IEnumerable<int> Moved(IReadOnlyList<int> formerPositions)
    {
        var kept = LongestRising(formerPositions);
        return Enumerable.Range(0, formerPositions.Count).Where(index => !kept.Contains(index));
    }

    /// <summary>Patience sorting: the ends of the best runs of each length, and the way back.</summary>
    private static HashSet<int> LongestRising(IReadOnlyList<int> numbers)
    {
        var ends = new List<int>();
        var previous = new int[numbers.Count];
        for (var i = 0; i < numbers.Count; i++)
        {
            var low = 0;
            var high = ends.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = numbers[ends[middle]] < numbers[i] ? (middle + 1, high) : (low, middle);
            }

            previous[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }

        var run = new HashSet<int>();
        for (var i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = previous[i])
        {
            run.Add(i);
        }

        return run;
    }
}
