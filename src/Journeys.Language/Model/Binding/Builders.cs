using System.Collections.Immutable;

namespace Journeys.Language.Model.Binding;

/// <summary>Ends lists whose length was mostly known beforehand.</summary>
internal static class Builders
{
    /// <summary>The list, without a copy where it has become as long as was foreseen.</summary>
    public static ImmutableArray<T> Finished<T>(this ImmutableArray<T>.Builder items) =>
        items.Count == items.Capacity ? items.MoveToImmutable() : items.ToImmutable();
}
