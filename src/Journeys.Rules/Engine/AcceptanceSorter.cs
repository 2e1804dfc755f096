using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Rules.Engine;

/// <summary>Parts the findings that an <c>allow</c> accepts from those that stand.</summary>
internal sealed class AcceptanceSorter(AllowanceIndex allowances)
{
    private readonly List<Finding> _open = [];
    private readonly List<AcceptedFinding> _accepted = [];
    private readonly HashSet<Allowance> _busy = [];

    /// <summary>The findings that nothing accepts.</summary>
    public IReadOnlyCollection<Finding> Open => _open;

    /// <summary>The allowances that accept something.</summary>
    public ISet<Allowance> Busy => _busy;

    /// <summary>Sorts more findings in.</summary>
    public void Add(IReadOnlyCollection<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (allowances.For(finding) is { } allowance)
            {
                _accepted.Add(new AcceptedFinding(finding, allowance));
                _busy.Add(allowance);
            }
            else
            {
                _open.Add(finding);
            }
        }

        _open.Sort(Finding.CompareByPlace);
    }

    /// <summary>Everything sorted in so far, ordered by file, place and id.</summary>
    public CheckResult Result()
    {
        _accepted.Sort((left, right) => Finding.CompareByPlace(left.Finding, right.Finding));
        return new CheckResult([.. _open], _accepted.ToImmutableArray());
    }
}
