using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;

namespace Journeys.Rules.Engine;

/// <summary>What was wrong with the bytes of the files, beside what their text says.</summary>
public static class ReadingProblems
{
    private static readonly Comparer<Finding> ByPlace = Comparer<Finding>.Create(Finding.CompareByPlace);

    /// <summary>Adds it to a result, and sees to the order that is promised.</summary>
    /// <param name="result">What the rules found.</param>
    /// <param name="problems">What was wrong with the bytes.</param>
    /// <param name="options">The configured severities.</param>
    public static CheckResult Add(CheckResult result, ImmutableArray<Finding> problems, CheckOptions options)
    {
        if (problems.IsEmpty)
        {
            return result;
        }

        var damaged = new HashSet<SourceText>(problems.Select(finding => finding.Origin.Source));
        var configured = problems
            .Select(finding => finding with { Severity = options.SeverityOf(finding.Origin.File, finding.Rule) ?? finding.Severity })
            .Where(finding => finding.Severity != Severity.Off);
        return result with
        {
            Findings = [.. result.Findings.Where(finding => !IsEcho(finding, damaged)).Concat(configured).OrderBy(finding => finding, ByPlace)],
        };
    }

    /// <summary>Whether a finding only says of a byte that could not be read that it makes no sense.</summary>
    private static bool IsEcho(Finding finding, HashSet<SourceText> damaged) =>
        finding.Rule.Id.StartsWith("JRN1", StringComparison.Ordinal)
        && damaged.Contains(finding.Origin.Source)
        && finding.Origin.Text.IndexOf('\uFFFD') >= 0;
}
