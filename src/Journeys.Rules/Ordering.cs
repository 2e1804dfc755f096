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
}
