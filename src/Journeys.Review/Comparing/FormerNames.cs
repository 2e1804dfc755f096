namespace Journeys.Review.Comparing;

/// <summary>
/// Finds the former names that are newly stated: <c>old "Page" was page</c>, even where something new took the name <c>page</c>, and two
/// that swapped theirs. A statement that was there already tells of an earlier change; and what was there under its name and has not gone on
/// under another one is still that.
/// </summary>
internal static class FormerNames
{
    /// <summary>The former names, by present name.</summary>
    public static Dictionary<string, string> NewlyStated<T>(Dictionary<string, T> old, List<T> now, MatchRules<T> rules)
    {
        var claims = new Dictionary<string, string>(StringComparer.Ordinal);
        var claimedBy = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var it in now)
        {
            var (present, former) = (rules.NameOf(it), rules.FormerNameOf(it));
            if (former is not null && former != present && old.ContainsKey(former) && !IsOld(present, former) && claimedBy.TryAdd(former, present))
            {
                claims.Add(present, former);
            }
        }

        var waiting = new Queue<string>(claims.Keys);
        while (waiting.TryDequeue(out var present))
        {
            if (claims.TryGetValue(present, out var former) && old.ContainsKey(present) && !claimedBy.ContainsKey(present))
            {
                claims.Remove(present);
                claimedBy.Remove(former);
                waiting.Enqueue(former);
            }
        }

        return claims;

        bool IsOld(string present, string former) => old.TryGetValue(present, out var same) && rules.FormerNameOf(same) == former;
    }
}
