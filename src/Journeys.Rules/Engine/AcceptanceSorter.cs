using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Rules.Engine;

/// <summary>Parts the findings that an <c>allow</c> accepts from those that stand.</summary>
internal sealed class AcceptanceSorter(AllowanceIndex allowances)
{
    private List<Finding> _open = [];
    private readonly List<AcceptedFinding> _accepted = [];
    private readonly HashSet<Allowance> _busy = [];

    /// <summary>The findings that nothing accepts.</summary>
    public IReadOnlyCollection<Finding> Open => _open;

    /// <summary>The allowances that accept something.</summary>
    public ISet<Allowance> Busy => _busy;

    /// <summary>Sorts more findings in.</summary>
    public void Add(IReadOnlyCollection<Finding> findings)
    {
        var open = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            if (allowances.For(finding) is { } allowance)
            {
                _accepted.Add(new AcceptedFinding(finding, allowance));
                _busy.Add(allowance);
            }
            else
            {
                open.Add(finding);
            }
        }

        _open = Merged(_open, Ordering.InOrder(open, Finding.CompareByPlace));
    }

    /// <summary>Two lists in order as one.</summary>
    private static List<Finding> Merged(List<Finding> left, List<Finding> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return left.Count == 0 ? right : left;
        }

        var merged = new List<Finding>(left.Count + right.Count);
        var (at, other) = (0, 0);
        while (at < left.Count || other < right.Count)
        {
            var isLeft = other == right.Count || (at < left.Count && Finding.CompareByPlace(left[at], right[other]) <= 0);
            merged.Add(isLeft ? left[at++] : right[other++]);
        }

        return merged;
    }

    /// <summary>Everything sorted in so far, ordered by file, place and id.</summary>
    public CheckResult Result()
    {
        _accepted.Sort((left, right) => Finding.CompareByPlace(left.Finding, right.Finding));
        return new CheckResult([.. _open], _accepted.ToImmutableArray());
    }
}
