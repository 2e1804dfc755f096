using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Journeys.Language.Model;

/// <summary>The declarations of one kind, in order of file and place, found by name. Of duplicates the first counts.</summary>
public sealed class DeclarationTable<T>
    where T : Declaration
{
    private readonly Dictionary<string, T> _byName;

    /// <param name="items">The declarations in their order; a later one of the same name is kept in <see cref="All"/> only.</param>
    public DeclarationTable(ImmutableArray<T> items)
    {
        All = items;
        _byName = new Dictionary<string, T>(items.Length, StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!_byName.ContainsKey(item.Name.Value))
            {
                _byName.Add(item.Name.Value, item);
            }
        }
    }

    /// <summary>All declarations, duplicates included.</summary>
    public ImmutableArray<T> All { get; }

    /// <summary>The names, each once, in no particular order.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>Finds a declaration by its name.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out T? declaration) => _byName.TryGetValue(name, out declaration);

    /// <summary>The declaration that a reference names, or null where there is no reference or nothing has that name.</summary>
    public T? Find(Identifier? reference) =>
        reference is { } name && _byName.TryGetValue(name.Value, out var found) ? found : null;
}
