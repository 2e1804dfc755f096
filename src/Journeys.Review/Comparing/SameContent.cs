namespace Journeys.Review.Comparing;

/// <summary>
/// Finds what says exactly the same under a new name. Where things refer to each other (<c>then</c>, <c>within</c>), all names that are
/// gone and new are left open at first, so that a whole chain or ring of them is found; then those whose references do not lead to the
/// same things are taken out again, with all that refer to them. Each is read a bounded number of times.
/// </summary>
internal static class SameContent
{
    /// <summary>The former names, by present name.</summary>
    /// <param name="gone">What has no partner in the state that is now, in its order.</param>
    /// <param name="added">What has none in the state that was, in its order.</param>
    /// <param name="rules">How they are compared.</param>
    public static Dictionary<string, string> Find<T>(IReadOnlyList<T> gone, IReadOnlyList<T> added, MatchRules<T> rules) =>
        rules.Naming is { } naming ? Consistent(gone, added, rules, naming) : Alike(gone, added, rules.Before, rules.After, rules);

    /// <summary>Pairs what has the same text, in order.</summary>
    private static Dictionary<string, string> Alike<T>(
        IReadOnlyList<T> gone, IReadOnlyList<T> added, Func<T, string> before, Func<T, string> after, MatchRules<T> rules)
    {
        var byContent = gone.GroupBy(before, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<T>(group), StringComparer.Ordinal);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var it in added)
        {
            if (byContent.TryGetValue(after(it), out var same) && same.TryDequeue(out var partner))
            {
                found.Add(rules.NameOf(it), rules.NameOf(partner));
            }
        }

        return found;
    }

    private static Dictionary<string, string> Consistent<T>(IReadOnlyList<T> gone, IReadOnlyList<T> added, MatchRules<T> rules, Naming naming)
    {
        var referrers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        naming.WhileOpen(
            [.. gone.Select(rules.NameOf)], [.. added.Select(rules.NameOf)], () => found = Alike(gone, added, Noted, rules.After, rules));
        foreach (var (present, former) in found)
        {
            naming.Add(former, present);
        }

        var presentOf = found.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        TakeOut(presentOf, gone.ToDictionary(rules.NameOf, StringComparer.Ordinal), added.ToDictionary(rules.NameOf, StringComparer.Ordinal), referrers, rules, naming);
        return presentOf.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

        string Noted(T it) => naming.Read(() => rules.Before(it), name =>
        {
            referrers.TryAdd(name, []);
            referrers[name].Add(rules.NameOf(it));
        });
    }

    /// <summary>Takes out those that do not say the same, now that names lead somewhere, and looks again at those that refer to them.</summary>
    private static void TakeOut<T>(
        Dictionary<string, string> presentOf, Dictionary<string, T> gone, Dictionary<string, T> added, Dictionary<string, List<string>> referrers, MatchRules<T> rules, Naming naming)
    {
        var contents = new Dictionary<string, string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(presentOf.Keys);
        while (waiting.TryDequeue(out var former))
        {
            if (!presentOf.TryGetValue(former, out var present) || rules.Before(gone[former]) == ContentOf(present))
            {
                continue;
            }

            presentOf.Remove(former);
            naming.Remove(former);
            foreach (var referrer in referrers.GetValueOrDefault(former) ?? [])
            {
                waiting.Enqueue(referrer);
            }
        }

        string ContentOf(string present) =>
            contents.TryGetValue(present, out var known) ? known : contents[present] = rules.After(added[present]);
    }
}
