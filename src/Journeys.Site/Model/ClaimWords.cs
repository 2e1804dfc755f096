using Journeys.Language.Model;

namespace Journeys.Site.Model;

/// <summary>
/// Tells which claims a text speaks of by their watch words: a word of the text that begins with one, whatever its letter case
/// (<c>retour</c> is in <c>Retourneren</c>, not in <c>contour</c>). The cost is linear in the text, whatever the number of claims.
/// </summary>
internal sealed class ClaimWords
{
    private readonly Dictionary<string, List<string>> _claims = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> _byWord;
    private readonly int[] _lengths;

    public ClaimWords(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            foreach (var watch in claim.Watch.Where(watch => watch.Value.Length > 0))
            {
                if (!_claims.TryGetValue(watch.Value, out var names))
                {
                    names = [];
                    _claims.Add(watch.Value, names);
                }

                names.Add(claim.Name.Value);
            }
        }

        _byWord = _claims.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. _claims.Keys.Select(word => word.Length).Distinct().Order()];
    }

    /// <summary>The names of the claims that a text speaks of; a name may come more than once.</summary>
    public IEnumerable<string> In(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetterOrDigit(text[start]) || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
            {
                continue;
            }

            foreach (var length in _lengths)
            {
                if (start + length > text.Length)
                {
                    break;
                }

                if (!_byWord.TryGetValue(text.AsSpan(start, length), out var names))
                {
                    continue;
                }

                foreach (var claim in names)
                {
                    yield return claim;
                }
            }
        }
    }
}
