using Journeys.Language.Syntax;

namespace Journeys.Interchange.Import.Drafts;

/// <summary>Gives names to titles: the same ones every time, and no two alike. What is written the same but for case is the same thing.</summary>
/// <param name="fallback">The name of what has no letter in its title.</param>
/// <param name="isExact">Whether titles that differ in anything are of different things.</param>
internal sealed class NameGiver(string fallback, bool isExact = false)
{
    /// <summary>A title that is a name already stays one up to this length; a longer one would stand in every statement that names it.</summary>
    private const int LongestKept = 200;

    private readonly Dictionary<string, (string Name, string Title)> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Title)> _given = [];

    /// <summary>The names with their titles, in the order in which they were given.</summary>
    public IReadOnlyList<(string Name, string Title)> Given => _given;

    /// <summary>The name of a title; a new one where it was never seen.</summary>
    /// <param name="title">The title.</param>
    /// <param name="wish">The name that it would like to have.</param>
    public string For(string title, string? wish = null)
    {
        var key = KeyOf(title);
        if (!_byKey.TryGetValue(key, out var known))
        {
            _byKey[key] = known = (Unique(wish ?? title), title);
            _given.Add(known);
        }

        return known.Name;
    }

    /// <summary>A name that nothing else has.</summary>
    /// <param name="title">What it is made of; kept where it is a name already, free, and not endless.</param>
    public string Unique(string title)
    {
        var stem = title.Length <= LongestKept && NameText.IsName(title) ? NameText.Normalize(title) : FoldedText.Name(title);
        if (stem.Length == 0)
        {
            stem = fallback;
        }

        var name = stem;
        while (!_taken.Add(name))
        {
            _counts[stem] = _counts.GetValueOrDefault(stem, 1) + 1;
            name = $"{stem}-{_counts[stem]}";
        }

        return name;
    }

    /// <summary>The name of a title, where it has one.</summary>
    public string? Find(string title) => _byKey.TryGetValue(KeyOf(title), out var known) ? known.Name : null;

    /// <summary>Titles of signs alone, such as emoji, differ by their signs.</summary>
    private string KeyOf(string title) => isExact ? title : FoldedText.Key(title) is { Length: > 0 } key ? key : title.Trim();
}
