using Journeys.Language.Vocabulary;

namespace Journeys.Review.Comparing;

/// <summary>
/// The names that things had and have. What refers to the old name before and to the new one after says the same, so references of
/// the state that was are read through this.
/// </summary>
internal sealed class Renames
{
    private readonly Dictionary<(NameKind Kind, string Scope, string Name), string> _newNames = [];

    /// <summary>Who is told of each name that is asked for and has another: its kind, scope and old name.</summary>
    public Action<NameKind, string, string>? Asked { get; set; }

    /// <summary>Notes a new name.</summary>
    /// <param name="kind">The kind of the thing.</param>
    /// <param name="old">Its name before.</param>
    /// <param name="name">Its name after.</param>
    /// <param name="scope">The new name of the journey that it is named within; empty for what all journeys share.</param>
    public void Add(NameKind kind, string old, string name, string scope = "") => _newNames[(kind, scope, old)] = name;

    /// <summary>Takes a new name back.</summary>
    public void Remove(NameKind kind, string old, string scope) => _newNames.Remove((kind, scope, old));

    /// <summary>The new name of something; the old one where that did not change.</summary>
    public string Of(NameKind kind, string old, string scope = "")
    {
        if (!_newNames.TryGetValue((kind, scope, old), out var name))
        {
            return old;
        }

        Asked?.Invoke(kind, scope, old);
        return name;
    }
}
