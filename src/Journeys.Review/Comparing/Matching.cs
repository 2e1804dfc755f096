using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Review.Comparing;

/// <summary>Which declaration of the one state is which of the other.</summary>
/// <param name="Pairs">What is in both, in the order of the state that is now.</param>
/// <param name="Gone">What is only in the state that was.</param>
/// <param name="Added">What is only in the state that is now.</param>
internal sealed record Matched<T>(
    ImmutableArray<(T Before, T After)> Pairs, ImmutableArray<T> Gone, ImmutableArray<T> Added);

/// <summary>How what is compared is told apart and what it says.</summary>
/// <param name="Declaration">The declaration that it carries.</param>
/// <param name="Before">All that a former one says beside its name.</param>
/// <param name="After">All that a present one says beside its name.</param>
/// <param name="Naming">Its names, where those of its kind refer to each other; null where they do not.</param>
internal sealed record MatchRules<T>(Func<T, Declaration> Declaration, Func<T, string> Before, Func<T, string> After, Naming? Naming = null)
{
    /// <summary>The name that it is told apart by.</summary>
    public string NameOf(T it) => Declaration(it).Name.Value;

    /// <summary>The earlier name that it states, or null.</summary>
    public string? FormerNameOf(T it) => Declaration(it).FormerName?.Value;
}

/// <summary>
/// Pairs declarations of one kind and place: by a former name that is newly stated, then by name, then by any former name, then where
/// exactly the same is said under a new name.
/// </summary>
internal static class Matching
{
    /// <summary>Pairs declarations; of duplicates the first counts.</summary>
    /// <param name="before">The declarations that were.</param>
    /// <param name="after">The declarations that are.</param>
    /// <param name="contentBefore">All that a former declaration says beside its name.</param>
    /// <param name="contentAfter">All that a present declaration says beside its name.</param>
    /// <param name="naming">Their names, where they refer to each other.</param>
    public static Matched<T> Of<T>(
        IEnumerable<T> before, IEnumerable<T> after, Func<T, string> contentBefore, Func<T, string> contentAfter, Naming? naming = null)
        where T : Declaration => Of(before, after, new MatchRules<T>(it => it, contentBefore, contentAfter, naming));

    /// <summary>Pairs what carries declarations.</summary>
    public static Matched<T> Of<T>(IEnumerable<T> before, IEnumerable<T> after, MatchRules<T> rules)
    {
        var order = before.DistinctBy(rules.NameOf).ToList();
        var old = order.ToDictionary(rules.NameOf, StringComparer.Ordinal);
        var now = after.DistinctBy(rules.NameOf).ToList();
        var partners = new Dictionary<string, T>(StringComparer.Ordinal);
        var claims = FormerNames.NewlyStated(old, now, rules);
        Take(old, now, partners, rules, it => claims.GetValueOrDefault(rules.NameOf(it)));
        Take(old, now, partners, rules, rules.NameOf);
        Take(old, now, partners, rules, rules.FormerNameOf);
        if (old.Count > 0 && partners.Count < now.Count)
        {
            var same = SameContent.Find(
                [.. order.Where(it => old.ContainsKey(rules.NameOf(it)))], [.. now.Where(it => !partners.ContainsKey(rules.NameOf(it)))], rules);
            Take(old, now, partners, rules, it => same.GetValueOrDefault(rules.NameOf(it)));
        }

        return new Matched<T>(
            [.. now.Where(it => partners.ContainsKey(rules.NameOf(it))).Select(it => (partners[rules.NameOf(it)], it))],
            [.. order.Where(it => old.ContainsKey(rules.NameOf(it)))],
            [.. now.Where(it => !partners.ContainsKey(rules.NameOf(it)))]);
    }

    private static void Take<T>(
        Dictionary<string, T> old, List<T> now, Dictionary<string, T> partners, MatchRules<T> rules, Func<T, string?> formerName)
    {
        foreach (var it in now)
        {
            var present = rules.NameOf(it);
            if (partners.ContainsKey(present) || formerName(it) is not { } name || !old.Remove(name, out var partner))
            {
                continue;
            }

            partners.Add(present, partner);
            if (name != present)
            {
                rules.Naming?.Add(name, present);
            }
        }
    }
}
