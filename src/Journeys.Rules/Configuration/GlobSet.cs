namespace Journeys.Rules.Configuration;

/// <summary>Reads <c>[abc]</c>, <c>[a-z]</c> and <c>[!abc]</c>.</summary>
internal static class GlobSet
{
    /// <summary>Reads a set that starts at <paramref name="start"/>; false where the bracket stands for itself.</summary>
    public static bool TryRead(string pattern, int start, out GlobInstruction set, out int next)
    {
        set = new GlobInstruction(GlobAction.Set);
        next = start;
        var position = start + 1;
        var isNegated = position < pattern.Length && pattern[position] == '!';
        position += isNegated ? 1 : 0;
        var members = new List<(char Character, bool IsEscaped)>();
        for (; position < pattern.Length && pattern[position] != '/'; position++)
        {
            if (pattern[position] == ']' && members.Count > 0)
            {
                set = set with { IsNegated = isNegated, Ranges = Ranges(members) };
                next = position + 1;
                return true;
            }

            var isEscaped = pattern[position] == '\\' && position + 1 < pattern.Length;
            position += isEscaped ? 1 : 0;
            members.Add((pattern[position], isEscaped));
        }

        return false;
    }

    private static List<(char, char)> Ranges(List<(char Character, bool IsEscaped)> members)
    {
        var ranges = new List<(char, char)>();
        for (var i = 0; i < members.Count; i++)
        {
            var isRange = i + 2 < members.Count && members[i + 1] is { Character: '-', IsEscaped: false };
            ranges.Add((members[i].Character, isRange ? members[i + 2].Character : members[i].Character));
            i += isRange ? 2 : 0;
        }

        return ranges;
    }
}
