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
    /// Compares the findings of two checks. One is the same on both sides if its rule, the journey and touchpoint that it is in, and what is
    /// written at its place are; a file may have another name, and so may what the changes say was renamed. Else it is the same if it says
    /// the same of the same touchpoint: a wording that is another one and still has no translation is nothing new.
    /// </summary>
    public static FindingDelta Between(CheckReport before, CheckReport after, IEnumerable<Change> changes)
    {
        var names = new PresentNames(changes);
        var nowNames = names.OfPresent;
        var old = Known(before.Findings, names);
        var now = Known(after.Findings, nowNames);
        Cancel(old, now, known => (known.Key, known.Finding.Origin.File));
        Cancel(old, now, known => (known.Key, ""));
        Cancel(old, now, known => (known.Key with { Subject = "" }, known.Finding.Message.English));
        var accepted = Silenced(old, after.Result.Accepted, nowNames);
        return new FindingDelta([.. now.Select(known => known.Finding)], [.. old.Select(known => known.Finding)], accepted);
    }

    /// <summary>Takes out those that are accepted now.</summary>
    private static ImmutableArray<AcceptedFinding> Silenced(List<KnownFinding> old, ImmutableArray<AcceptedFinding> accepted, PresentNames names)
    {
        var subjects = new FindingSubjects(names);
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

    private static void Cancel(List<KnownFinding> old, List<KnownFinding> now, Func<KnownFinding, (FindingKey, string)> key)
    {
        var left = old.GroupBy(key).ToDictionary(group => group.Key, group => new Queue<KnownFinding>(group));
        var same = new HashSet<KnownFinding>(ReferenceEqualityComparer.Instance);
        now.RemoveAll(known => left.TryGetValue(key(known), out var matches) && matches.TryDequeue(out var match) && same.Add(match));
        old.RemoveAll(same.Contains);
    }

    private static List<KnownFinding> Known(IEnumerable<Finding> findings, PresentNames names)
    {
        var subjects = new FindingSubjects(names);
        return [.. findings.Select(finding => new KnownFinding(finding, Key(finding, subjects)))];
    }

    private static FindingKey Key(Finding finding, FindingSubjects subjects) => new(finding.Rule.Id, subjects.OwnerOf(finding), subjects.Of(finding));

    /// <summary>What makes a finding the same one on the other side.</summary>
    /// <param name="Rule">The rule.</param>
    /// <param name="Owner">The journey and touchpoint that it is in.</param>
    /// <param name="Subject">What is written at its place.</param>
    private readonly record struct FindingKey(string Rule, string Owner, string Subject);

    /// <summary>A finding, and what makes it the same one on the other side.</summary>
    private sealed record KnownFinding(Finding Finding, FindingKey Key);
}
