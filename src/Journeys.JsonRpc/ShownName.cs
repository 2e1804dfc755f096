namespace Journeys.JsonRpc;

/// <summary>Names that somebody else wrote, as errors quote them.</summary>
public static class ShownName
{
    private const int Longest = 100;

    /// <summary>The name, or its beginning where it is long. Never half a character.</summary>
    /// <param name="name">The name as it came.</param>
    public static string Of(string name)
    {
        if (name.Length <= Longest)
        {
            return name;
        }

        var end = char.IsHighSurrogate(name[Longest - 1]) ? Longest - 1 : Longest;
        return string.Concat(name.AsSpan(0, end), "…");
    }
}
