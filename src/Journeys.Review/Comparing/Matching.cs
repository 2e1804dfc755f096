using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Review.Comparing;

/// <summary>Which declaration of the one state is which of the other.</summary>
/// <param name="Pairs">What is in both, in the order of the state that is now.</param>
/// <param name="Gone">What is only in the state that was.</param>
/// <param name="Added">What is only in the state that is now.</param>
internal sealed record Matched<T>(
    ImmutableArray<(T Before, T After)> Pairs, ImmutableArray<T> Gone, ImmutableArray<T> Added);

/// <summary>
/// Pairs declarations of one kind and place: by name, then by the former name that the new one states, then where exactly the
/// same is said under a new name.
/// </summary>
internal static class Matching
{
    /// <summary>Pairs declarations; of duplicates the first counts.</summary>
    /// <param name="before">The declarations that were.</param>
    /// <param name="after">The declarations that are.</param>
    /// <param name="contentBefore">All that a former declaration says beside its name.</param>
    /// <param name="contentAfter">All that a present declaration says beside its name.</param>
    public static Matched<T> Of<T>(
        IEnumerable<T> before, IEnumerable<T> after, Func<T, string> contentBefore, Func<T, string> contentAfter)
        where T : Declaration => Of(before, after, it => it, contentBefore, contentAfter);

    /// <summary>Pairs what carries declarations.</summary>
    public static Matched<T> Of<T>(
        IEnumerable<T> before, IEnumerable<T> after, Func<T, Declaration> declaration, Func<T, string> contentBefore, Func<T, string> contentAfter)
    {
        string NameOf(T it) => declaration(it).Name.Value;
        var old = before.DistinctBy(NameOf).ToDictionary(NameOf, StringComparer.Ordinal);
        var order = before.DistinctBy(NameOf).Select(NameOf).ToList();
        var now = after.DistinctBy(NameOf).ToList();
        var partners = new Dictionary<string, T>(StringComparer.Ordinal);
        Take(old, now, partners, NameOf, it => NameOf(it));
        Take(old, now, partners, NameOf, it => declaration(it).FormerName?.Value);
        if (old.Count > 0 && partners.Count < now.Count)
        {
            var byContent = new Dictionary<string, Queue<string>>(StringComparer.Ordinal);
            foreach (var name in order.Where(old.ContainsKey))
            {
                var content = contentBefore(old[name]);
                byContent.TryAdd(content, new Queue<string>());
                byContent[content].Enqueue(name);
            }

            Take(old, now, partners, NameOf, it => byContent.GetValueOrDefault(contentAfter(it)) is { Count: > 0 } names ? names.Dequeue() : null);
        }

        return new Matched<T>(
            [.. now.Where(it => partners.ContainsKey(NameOf(it))).Select(it => (partners[NameOf(it)], it))],
            [.. order.Where(old.ContainsKey).Select(name => old[name])],
            [.. now.Where(it => !partners.ContainsKey(NameOf(it)))]);
    }

    private static void Take<T>(
        Dictionary<string, T> old, List<T> now, Dictionary<string, T> partners, Func<T, string> nameOf, Func<T, string?> formerName)
    {
        foreach (var it in now)
        {
            if (!partners.ContainsKey(nameOf(it)) && formerName(it) is { } name && old.Remove(name, out var partner))
            {
                partners.Add(nameOf(it), partner);
            }
        }
    }
}
