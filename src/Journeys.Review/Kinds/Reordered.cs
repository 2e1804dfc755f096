using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Review.Comparing;
using Journeys.Review.Wording;

namespace Journeys.Review.Kinds;

/// <summary>Tells which neighbours changed places: the fewest that explain the new order.</summary>
internal static class Reordered
{
    /// <summary>Compares an order.</summary>
    /// <param name="context">The comparison.</param>
    /// <param name="subject">What stands in the order.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="neighbours">What is in both states, in its present order, with its former position.</param>
    public static void Tell<T>(ReviewContext context, Subject subject, Place place, ImmutableArray<(int Former, T Now)> neighbours)
        where T : Declaration
    {
        foreach (var index in NewOrder.Moved([.. neighbours.Select(neighbour => neighbour.Former)]))
        {
            context.Field(ChangeKind.Moved, subject, neighbours[index].Now, place, new FieldDifference(FieldNames.Order, ChangeWeight.Minor, []));
        }
    }
}
