using Journeys.Language.Vocabulary;

namespace Journeys.Review.Comparing;

/// <summary>The names of one kind in one place while it is being found out which became which.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Scope">The new name of the journey that they are named within; empty for what all journeys share.</param>
/// <param name="Before">The names by which the state that was is read.</param>
/// <param name="After">The names by which the state that is now is read: none, but while names are left open.</param>
internal sealed record Naming(NameKind Kind, string Scope, Renames Before, Renames After)
{
    /// <summary>What stands for every name that is still open; no name has such a letter.</summary>
    private const string Open = "\u0012";

    /// <summary>Notes a new name.</summary>
    public void Add(string old, string name) => Before.Add(Kind, old, name, Scope);

    /// <summary>Takes a new name back.</summary>
    public void Remove(string old) => Before.Remove(Kind, old, Scope);

    /// <summary>Does something while names are left open, so that those who refer to them by whatever name say the same.</summary>
    public void WhileOpen(IReadOnlyCollection<string> before, IReadOnlyCollection<string> after, Action work)
    {
        foreach (var name in before)
        {
            Before.Add(Kind, name, Open, Scope);
        }

        foreach (var name in after)
        {
            After.Add(Kind, name, Open, Scope);
        }

        work();
        foreach (var name in before)
        {
            Before.Remove(Kind, name, Scope);
        }

        foreach (var name in after)
        {
            After.Remove(Kind, name, Scope);
        }
    }

    /// <summary>Reads a text of the state that was, and tells which open names it asks for.</summary>
    public string Read(Func<string> read, Action<string> asked)
    {
        Before.Asked = (kind, scope, name) =>
        {
            if (kind == Kind && scope == Scope)
            {
                asked(name);
            }
        };
        var text = read();
        Before.Asked = null;
        return text;
    }
}
