using Journeys.Language.Model;
using Journeys.Review.Comparing;
using Journeys.Review.Wording;

namespace Journeys.Review.Kinds;

/// <summary>
/// What is declared in another file. A file that is gone as a whole into a new one has only another name; nothing in it moved, and git
/// tells that by itself.
/// </summary>
internal sealed class FileMoves(ReviewContext context)
{
    private readonly List<(Subject Subject, Declaration Now, string From, string To)> _moves = [];
    private readonly Dictionary<string, HashSet<string>> _targets = new(StringComparer.Ordinal);

    /// <summary>Notes where the declarations of a kind are.</summary>
    public void Note<T>(Subject subject, Matched<T> matched)
        where T : Declaration
    {
        foreach (var (old, now) in matched.Pairs)
        {
            var from = context.Files.Before(old.Origin.File);
            var to = context.Files.After(now.Origin.File);
            if (!_targets.TryGetValue(from, out var targets))
            {
                _targets.Add(from, targets = new HashSet<string>(StringComparer.Ordinal));
            }

            targets.Add(to);
            if (from != to)
            {
                _moves.Add((subject, now, from, to));
            }
        }
    }

    /// <summary>Tells what moved.</summary>
    public void Tell()
    {
        var before = Names(context.Before, context.Files.Before);
        var after = Names(context.After, context.Files.After);
        foreach (var (subject, now, from, to) in _moves)
        {
            var hasOnlyAnotherName = !after.Contains(from) && !before.Contains(to) && _targets[from].Count == 1;
            if (!hasOnlyAnotherName)
            {
                var journey = subject == Subject.Journey ? now.Name.Value : null;
                context.Field(ChangeKind.Moved, subject, now, new Place("", journey, []), new FieldDifference(
                    FieldNames.File, ChangeWeight.Minor, [new ValueChange(null, from, to)]));
            }
        }
    }

    private static HashSet<string> Names(Reading reading, Func<string, string> name) =>
        [.. reading.Workspace.Files.Select(file => name(file.Source.Path))];
}
