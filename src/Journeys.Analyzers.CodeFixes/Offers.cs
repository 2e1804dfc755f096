using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;

namespace Journeys.Analyzers.CodeFixes;

/// <summary>What cures have in common.</summary>
internal static class Offers
{
    private const int Most = 3;

    /// <summary>The title of a cure that puts another name in the place of the one that stands there.</summary>
    public static string ChangeTo(string name, string language) =>
        new Phrase($"Change to `{name}`", $"Verander in `{name}`", $"Ret til `{name}`").In(language);

    /// <summary>The key of a cure by its rank, so that the best one can be taken everywhere.</summary>
    public static string Key(int rank) => "Journeys.ChangeTo." + (rank + 1);

    /// <summary>The names nearest to a word, the nearest first; of equally near ones the first in ordinal order.</summary>
    public static ImmutableArray<string> Nearest(string word, IEnumerable<string> names)
    {
        var limit = Math.Max(1, (word.Length + 1) / 3);
        return
        [
            .. names.Select(name => (Name: name, Distance: Spelling.Distance(word, name, limit))).Where(near => near.Distance <= limit)
                .OrderBy(near => near.Distance).ThenBy(near => near.Name, StringComparer.Ordinal).Select(near => near.Name).Take(Most),
        ];
    }
}
