using System.Collections.Immutable;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Language.Diagnostics;
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
    /// Compares the findings of two checks. One is the same on both sides if its rule and what is written at its place are; a
    /// file may have another name.
    /// </summary>
    public static FindingDelta Between(CheckReport before, CheckReport after)
    {
        var old = before.Findings.ToList();
        var now = after.Findings.ToList();
        Cancel(old, now, finding => finding.Origin.File);
        Cancel(old, now, _ => "");
        var accepted = Silenced(old, after.Result.Accepted);
        return new FindingDelta([.. now], [.. old], accepted);
    }

    /// <summary>Takes out those that are accepted now.</summary>
    private static ImmutableArray<AcceptedFinding> Silenced(List<Finding> old, ImmutableArray<AcceptedFinding> accepted)
    {
        var left = accepted.GroupBy(item => Key(item.Finding)).ToDictionary(group => group.Key, group => new Queue<AcceptedFinding>(group));
        var found = ImmutableArray.CreateBuilder<AcceptedFinding>();
        old.RemoveAll(finding =>
        {
            var isAccepted = left.TryGetValue(Key(finding), out var same) && same.Count > 0;
            if (isAccepted)
            {
                found.Add(same!.Dequeue());
            }

            return isAccepted;
        });
        return found.ToImmutable();
    }

    private static void Cancel(List<Finding> old, List<Finding> now, Func<Finding, string> file)
    {
        var left = old.GroupBy(finding => (file(finding), Key(finding))).ToDictionary(group => group.Key, group => new Queue<Finding>(group));
        var known = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        now.RemoveAll(finding => left.TryGetValue((file(finding), Key(finding)), out var same) && same.TryDequeue(out var match) && known.Add(match));
        old.RemoveAll(known.Contains);
    }

    private static (string Rule, string Subject) Key(Finding finding) => (finding.Rule.Id, Fingerprints.Subject(finding));
}
