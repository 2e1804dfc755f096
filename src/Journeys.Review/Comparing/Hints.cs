using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Review.Comparing;

/// <summary>
/// Something new may be something gone under a new name: it bears the same title, or says the same beside name and title. It is told
/// where only one pair of one place can be meant.
/// </summary>
internal sealed class Hints<T>
    where T : Declaration
{
    private readonly ReviewContext _context;
    private readonly ImmutableArray<T> _gone;
    private readonly Func<T, string> _contentAfter;
    private readonly Lazy<Dictionary<string, string?>> _byTitle;
    private readonly Lazy<Dictionary<string, string?>> _byContent;
    private readonly Lazy<Dictionary<string, string?>> _addedByContent;

    /// <param name="context">The comparison.</param>
    /// <param name="gone">What is gone at the place.</param>
    /// <param name="added">What is new there.</param>
    /// <param name="contentBefore">All that a former declaration says beside its name.</param>
    /// <param name="contentAfter">All that a present declaration says beside its name.</param>
    public Hints(ReviewContext context, ImmutableArray<T> gone, ImmutableArray<T> added, Func<T, string> contentBefore, Func<T, string> contentAfter)
    {
        _context = context;
        _gone = gone;
        _contentAfter = contentAfter;
        _byTitle = new(() => Only(gone.Where(it => !it.Title.IsNone), it => context.TitleOf(it, ChangeSide.Before)));
        _byContent = new(() => Only(gone, it => contentBefore(Untitled(it))));
        _addedByContent = new(() => Only(added, it => contentAfter(Untitled(it))));
    }

    /// <summary>The name of the one thing gone that it may be; null where there is none, or more than one.</summary>
    public string? For(T it)
    {
        if (_gone.IsEmpty || it.FormerName is not null)
        {
            return null;
        }

        return (it.Title.IsNone ? null : _byTitle.Value.GetValueOrDefault(_context.TitleOf(it, ChangeSide.After))) ?? Alike(_contentAfter(Untitled(it)));
    }

    /// <summary>What says nothing at all is not alike.</summary>
    private string? Alike(string content) => content.Any(letter => !char.IsControl(letter)) && _addedByContent.Value.GetValueOrDefault(content) is not null
        ? _byContent.Value.GetValueOrDefault(content)
        : null;

    /// <summary>The name of the one thing with a key; null for a key that several have.</summary>
    private static Dictionary<string, string?> Only(IEnumerable<T> all, Func<T, string> key) => all
        .GroupBy(key, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Take(2).Count() == 1 ? group.First().Name.Value : null, StringComparer.Ordinal);

    private static T Untitled(T it) => (T)((Declaration)it with { Title = LocalizedText.None });
}
