namespace Journeys.Language.Model.Binding;

/// <summary>
/// Gives equal names as the same string: a team, a channel or a metric is named in thousands of touchpoints. It holds no more than its
/// places; a name that comes upon another's takes it over. (The idea is the string table of Roslyn.)
/// </summary>
internal static class NamePool
{
    private const int Places = 1 << 12;
    private const int LongestName = 64;
    private static readonly string?[] Names = new string?[Places];

    /// <summary>The name as a string. Threads may meet: each then gets an equal string, if not the same one.</summary>
    public static string Get(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
        {
            return name.ToString();
        }

        // FNV-1a: the same on every machine, since the collisions should be too.
        var hash = 2166136261;
        foreach (var letter in name)
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }

        ref var place = ref Names[(hash ^ (hash >> 16)) & (Places - 1)];
        var known = Volatile.Read(ref place);
        if (known is not null && name.SequenceEqual(known.AsSpan()))
        {
            return known;
        }

        var made = name.ToString();
        Volatile.Write(ref place, made);
        return made;
    }
}
