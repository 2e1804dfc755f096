using System.Collections.Concurrent;

namespace Journeys.Rules.Texts;

/// <summary>What is worked out once for each key.</summary>
internal static class KnownOrMade
{
    /// <summary>
    /// The value of a key, made where it is not there yet. The same as <c>GetOrAdd</c> with an argument, which .NET Standard 2.0 lacks: what is asked
    /// for with each text hands out no closure.
    /// </summary>
    public static TValue GetOrMake<TKey, TValue, TWith>(
        this ConcurrentDictionary<TKey, TValue> known, TKey key, Func<TKey, TWith, TValue> make, TWith with)
        where TKey : notnull => known.TryGetValue(key, out var value) ? value : known.GetOrAdd(key, make(key, with));
}
