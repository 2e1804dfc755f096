using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Journeys.Language.Text;

namespace Journeys.Language.Model;

/// <summary>The declarations of one kind, in order of file and place, found by name. Of duplicates the first counts.</summary>
public sealed class DeclarationTable<T>
    where T : Declaration
{
    private readonly Dictionary<string, int> _places;

    /// <param name="items">The declarations in their order; a later one of the same name is kept in <see cref="All"/> only.</param>
    public DeclarationTable(ImmutableArray<T> items)
    {
        All = items;
        _places = new Dictionary<string, int>(items.Length, StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
        {
            if (!_places.ContainsKey(items[i].Name.Value))
            {
                _places.Add(items[i].Name.Value, i);
            }
        }
    }

    private DeclarationTable(ImmutableArray<T> items, Dictionary<string, int> places) => (All, _places) = (items, places);

    /// <summary>All declarations, duplicates included.</summary>
    public ImmutableArray<T> All { get; }

    /// <summary>The names, each once, in no particular order.</summary>
    public IEnumerable<string> Names => _places.Keys;

    /// <summary>Finds a declaration by its name.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out T? declaration)
    {
        declaration = _places.TryGetValue(name, out var place) ? All[place] : null;
        return declaration is not null;
    }

    /// <summary>The declaration that a reference names, or null where there is no reference or nothing has that name.</summary>
    public T? Find(Identifier? reference) => reference is { } name && TryGet(name.Value, out var found) ? found : null;

    /// <summary>
    /// The table with the declarations of one file in the place of those that it had before; null where that takes more than putting them
    /// there, since their names or their number have changed.
    /// </summary>
    internal DeclarationTable<T>? Replace(ImmutableArray<T> gone, ImmutableArray<T> come)
    {
        var at = gone.IsEmpty ? -1 : All.IndexOf(gone[0], 0, All.Length, ReferenceComparer<T>.Instance);
        if (at < 0 || !gone.Select(item => item.Name.Value).SequenceEqual(come.Select(item => item.Name.Value), StringComparer.Ordinal))
        {
            return null;
        }

        var items = All.ToBuilder();
        for (var i = 0; i < come.Length; i++)
        {
            items[at + i] = come[i];
        }

        return new DeclarationTable<T>(items.MoveToImmutable(), _places);
    }
}
