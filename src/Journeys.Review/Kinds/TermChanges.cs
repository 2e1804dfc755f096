using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Review.Comparing;
using Journeys.Review.Wording;

namespace Journeys.Review.Kinds;

/// <summary>What can change of a term. A term has no name; its word in its language is what tells it apart.</summary>
internal static class TermChanges
{
    private static readonly Field<Term>[] Fields =
    [
        new("avoid", (it, _) => it.Avoid.Select(word => new Item(word.Value, word.Value))),
        new("because", (it, _) => it.Because is { } because ? [new Item(because.Value, because.Value)] : []),
    ];

    /// <summary>Compares all terms.</summary>
    public static void Compare(ReviewContext context)
    {
        var before = ByWord(context.Before);
        var after = ByWord(context.After);

        // A word without a tag stays the same term where the languages are in another order now: that is told of the languages.
        var untagged = before.Where(pair => pair.Value.Word.Language is null && !after.ContainsKey(pair.Key)).ToDictionary(pair => pair.Key.Word, pair => pair.Key);
        foreach (var (key, now) in after.Where(pair => pair.Value.Word.Language is null && !before.ContainsKey(pair.Key)))
        {
            if (untagged.TryGetValue(key.Word, out var former) && before.Remove(former, out var same))
            {
                before.Add(key, same);
            }
        }

        foreach (var (key, gone) in before.Where(pair => !after.ContainsKey(pair.Key)))
        {
            context.Add(Of(ChangeKind.Removed, gone, Told.Removed(Head(gone), [])) with { Side = ChangeSide.Before });
        }

        foreach (var (key, now) in after)
        {
            if (!before.TryGetValue(key, out var old))
            {
                context.Add(Of(ChangeKind.Added, now, Told.Added(Head(now), [])));
                continue;
            }

            foreach (var difference in FieldComparison.Compare(Fields, (old, context.Before), (now, context.After)))
            {
                var message = Told.Field(ChangeKind.Changed, Head(now), difference, []);
                context.Add(Of(ChangeKind.Changed, now, message) with { Field = difference.Name, Values = difference.Values });
            }
        }
    }

    /// <summary>A term has no name; where it says its language, that tells it apart.</summary>
    private static Language.Diagnostics.Phrase Head(Term term) =>
        Told.Head(Subject.Term, term.Word.Value, term.Word.Language is { } language ? "@" + language : term.Word.Value);

    private static Change Of(ChangeKind kind, Term term, Language.Diagnostics.Phrase message) =>
        new(kind, ChangeWeight.Minor, Subject.Term, term.Word.Value, term.Word.Origin) { Message = message, Title = term.Word.Value };

    private static Dictionary<(string? Language, string Word), Term> ByWord(Reading reading) => reading.Workspace.Terms
        .Select(term => (term, key: (reading.Tag(term.Word.Language), NormalForm.Composed(term.Word.Value))))
        .DistinctBy(term => term.key)
        .ToDictionary(term => term.key, term => term.term);
}
