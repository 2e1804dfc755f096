using Journeys.Language.Diagnostics;
using Journeys.Review.Wording;

namespace Journeys.Review.Comparing;

/// <summary>
/// What is gone from one place and new in another, and says the same: it is two changes, since the one place lost it, but whoever reads one of
/// them is told of the other. Only where one pair alone can be meant.
/// </summary>
internal sealed class Elsewhere
{
    private readonly List<Noted> _gone = [];
    private readonly List<Noted> _added = [];

    /// <summary>Notes that something came or went.</summary>
    /// <param name="change">The change.</param>
    /// <param name="place">Where it stood or stands.</param>
    /// <param name="content">All that it says beside its name.</param>
    public void Note(Change change, Place place, string content) =>
        (change.Kind == ChangeKind.Removed ? _gone : _added).Add(new Noted(change, place.Prefix.TrimEnd('.'), change.Subject.Word + '\u0010' + content));

    /// <summary>The changes with their hints, by the change without.</summary>
    public Dictionary<Change, Change> Hinted()
    {
        var hinted = new Dictionary<Change, Change>(ReferenceEqualityComparer.Instance);
        var gone = Single(_gone);
        foreach (var (content, added) in Single(_added))
        {
            if (gone.TryGetValue(content, out var former) && former.Place != added.Place)
            {
                hinted.Add(former.Change, With(former.Change, HintWords.StandsIn(added.Place)));
                hinted.Add(added.Change, With(added.Change, HintWords.StoodIn(former.Place)));
            }
        }

        return hinted;
    }

    private static Change With(Change change, Phrase hint) =>
        change.Hint is null ? change with { Hint = hint, Message = change.Message + hint } : change;

    private static Dictionary<string, Noted> Single(List<Noted> all) => all
        .GroupBy(noted => noted.Content, StringComparer.Ordinal)
        .Where(group => !group.Skip(1).Any())
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private sealed record Noted(Change Change, string Place, string Content);
}
