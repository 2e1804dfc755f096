using System.Collections.Immutable;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Language.Diagnostics;
using Journeys.Review;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Comparing;

/// <summary>What a change does to the findings.</summary>
/// <param name="Introduced">Those that are new.</param>
/// <param name="Resolved">Those that are gone because their cause is.</param>
/// <param name="Accepted">Those that are still there and are now accepted.</param>
internal sealed record FindingDelta(
    ImmutableArray<Finding> Introduced, ImmutableArray<Finding> Resolved, ImmutableArray<AcceptedFinding> Accepted)
{
    /// <summary>
    /// Compares the findings of two checks. One is the same on both sides if its rule and what is written at its place are; a file may
    /// have another name, and so may what the changes say was renamed.
    /// </summary>
    public static FindingDelta Between(CheckReport before, CheckReport after, IEnumerable<Change> changes)
    {
        var old = Known(before.Findings, new FindingSubjects());
        var now = Known(after.Findings, new FindingSubjects());
        Cancel(old, now, finding => finding.Origin.File);
        Cancel(old, now, _ => "");
        if (NewNames(changes) is { Count: > 0 } names && now.Count > 0)
        {
            old = Known(old.Select(known => known.Finding), new FindingSubjects((kind, name) => names.GetValueOrDefault((KindWords.Keyword(kind), name)) ?? name));
            Cancel(old, now, finding => finding.Origin.File);
            Cancel(old, now, _ => "");
        }

        var accepted = Silenced(old, after.Result.Accepted);
        return new FindingDelta([.. now.Select(known => known.Finding)], [.. old.Select(known => known.Finding)], accepted);
    }

    /// <summary>The present names of what was renamed, by the keyword of its kind and its name before.</summary>
    private static Dictionary<(string Kind, string Name), string> NewNames(IEnumerable<Change> changes)
    {
        var names = new Dictionary<(string, string), string>();
        foreach (var change in changes.Where(change => change.Kind == ChangeKind.Renamed))
        {
            names.TryAdd((change.Subject.Word, change.Before!), change.After!);
        }

        return names;
    }

    /// <summary>Takes out those that are accepted now.</summary>
    private static ImmutableArray<AcceptedFinding> Silenced(List<KnownFinding> old, ImmutableArray<AcceptedFinding> accepted)
    {
        var subjects = new FindingSubjects();
        var left = accepted.GroupBy(item => Key(item.Finding, subjects)).ToDictionary(group => group.Key, group => new Queue<AcceptedFinding>(group));
        var found = ImmutableArray.CreateBuilder<AcceptedFinding>();
        old.RemoveAll(known =>
        {
            var isAccepted = left.TryGetValue(known.Key, out var same) && same.Count > 0;
            if (isAccepted)
            {
                found.Add(same!.Dequeue());
            }

            return isAccepted;
        });
        return found.ToImmutable();
    }

    private static void Cancel(List<KnownFinding> old, List<KnownFinding> now, Func<Finding, string> file)
    {
        var left = old.GroupBy(known => (file(known.Finding), known.Key)).ToDictionary(group => group.Key, group => new Queue<KnownFinding>(group));
        var same = new HashSet<KnownFinding>(ReferenceEqualityComparer.Instance);
        now.RemoveAll(known => left.TryGetValue((file(known.Finding), known.Key), out var matches) && matches.TryDequeue(out var match) && same.Add(match));
        old.RemoveAll(same.Contains);
    }

    private static List<KnownFinding> Known(IEnumerable<Finding> findings, FindingSubjects subjects) =>
        [.. findings.Select(finding => new KnownFinding(finding, Key(finding, subjects)))];

    private static (string Rule, string Subject) Key(Finding finding, FindingSubjects subjects) => (finding.Rule.Id, subjects.Of(finding));

    /// <summary>A finding, and what makes it the same one on the other side.</summary>
    private sealed record KnownFinding(Finding Finding, (string Rule, string Subject) Key);
}
