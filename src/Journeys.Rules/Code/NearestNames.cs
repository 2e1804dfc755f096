using System.Collections.Immutable;
using Journeys.Language.Text;

namespace Journeys.Rules.Code;

/// <summary>
/// Finds the names that a misspelled one probably means. A letter mask leaves out what cannot be near before letters are compared, so that
/// many wrong names among many right ones stay cheap.
/// </summary>
internal sealed class NearestNames(IEnumerable<string> names)
{
    private const int LongestWord = 120;

    private readonly ImmutableArray<Candidate> _candidates =
        [.. names.OrderBy(name => name, StringComparer.Ordinal).Select(name => new Candidate(name, Last(name), Mask(name), Mask(Last(name))))];

    /// <summary>The nearest first; of equally near ones the first in ordinal order.</summary>
    public ImmutableArray<string> To(string word, int count)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return [];
        }

        var asked = new Candidate(word, Last(word), Mask(word), Mask(Last(word)));
        var near = new List<(int Distance, string Name)>();
        foreach (var candidate in _candidates)
        {
            if (Distance(asked, candidate) is { } distance)
            {
                near.Add((distance, candidate.Name));
            }
        }

        return [.. near.OrderBy(pair => pair.Distance).Take(count).Select(pair => pair.Name)];
    }

    /// <summary>
    /// The names of the touchpoints must be near; that of the journey weighs less, so that the same touchpoint elsewhere comes last. A wrong
    /// letter where the dot should be is told apart by the whole.
    /// </summary>
    private static int? Distance(Candidate asked, Candidate candidate)
    {
        if (Between(asked.Touchpoint, asked.TouchpointMask, candidate.Touchpoint, candidate.TouchpointMask) is not { } distance)
        {
            return Between(asked.Name, asked.Mask, candidate.Name, candidate.Mask) is { } whole and <= 2 ? whole : null;
        }

        var (left, right) = (Journey(asked), Journey(candidate));
        return distance + (left == right ? 0 : Between(left, Mask(left), right, Mask(right)) ?? LongestWord);
    }

    private static string Journey(Candidate name) => name.Name.Substring(0, name.Name.Length - name.Touchpoint.Length);

    private static int? Between(string left, ulong leftMask, string right, ulong rightMask)
    {
        var limit = Math.Max(1, (left.Length + 1) / 3);
        var length = Math.Abs(left.Length - right.Length);
        if (length > limit || Ones(leftMask ^ rightMask) > 2 * limit)
        {
            return null;
        }

        var distance = Spelling.Distance(left, right, limit);
        return distance <= limit ? distance : null;
    }

    private static string Last(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static ulong Mask(string name)
    {
        var mask = 0UL;
        foreach (var letter in name)
        {
            mask |= 1UL << (letter % 64);
        }

        return mask;
    }

    private static int Ones(ulong bits)
    {
        var count = 0;
        for (; bits != 0; count++)
        {
            bits &= bits - 1;
        }

        return count;
    }

    private sealed record Candidate(string Name, string Touchpoint, ulong Mask, ulong TouchpointMask);
}
