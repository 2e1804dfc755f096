using System.Collections.Immutable;

namespace Journeys.Language.Model;

/// <summary>An index of things by their names.</summary>
internal static class NamePlaces
{
    /// <summary>The place of each name among things, from 0; of several things of one name the first.</summary>
    /// <param name="things">The things.</param>
    /// <param name="name">The name of one.</param>
    public static Dictionary<string, int> Of<T>(ImmutableArray<T> things, Func<T, string> name)
    {
        // From the last to the first, so that the first stays.
        var places = new Dictionary<string, int>(things.Length, StringComparer.Ordinal);
        for (var place = things.Length - 1; place >= 0; place--)
        {
            places[name(things[place])] = place;
        }

        return places;
    }
}
