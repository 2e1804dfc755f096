using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Rules.Engine;

/// <summary>Puts together what the language and the rules found, each cause once, and parts what is accepted from what stands.</summary>
internal sealed class FindingMerge(Workspace workspace, CheckOptions options)
{
    private static readonly RuleDescriptor[] OfAllFiles =
    [
        LanguageRules.UnusedDeclaration, LanguageRules.DuplicateName, LanguageRules.AmbiguousName, LanguageRules.UnusedAllow,
        LanguageRules.ExpiredAllow,
    ];

    /// <summary>Whether a finding about names cannot be made from one file alone.</summary>
    public static bool NeedsAllFiles(RuleDescriptor rule) =>
        OfAllFiles.Any(known => ReferenceEquals(known, rule));

    /// <summary>The result of a whole check.</summary>
    /// <param name="parts">What the rules found, in the order in which findings of one place take precedence.</param>
    public CheckResult Of(IEnumerable<IReadOnlyList<Finding>> parts)
    {
        var found = Configured(workspace.Findings.Concat(AllowanceNames.Check(workspace, options)).Concat(options.Beside));
        return Accept([.. found], Fresh(parts));
    }

    /// <summary>The findings that stand in one file, by what can be known without the others.</summary>
    /// <param name="file">The file.</param>
    /// <param name="parts">What the rules found; the first part is what was known before.</param>
    public IEnumerable<Finding> OfFile(FileModel file, IEnumerable<IReadOnlyList<Finding>> parts)
    {
        var own = Configured(file.Findings.Concat(workspace.NameFindingsIn(file)));
        var sorter = new AcceptanceSorter(new AllowanceIndex(workspace, options.Today));
        sorter.Add([.. own, .. Fresh(parts)]);
        return sorter.Open.Distinct(Finding.ByMessage);
    }

    /// <summary>
    /// Within one part a rule may say several things of one place (a journey that lacks two stages); what another part says of the same
    /// place is the same cause seen again (a shared touchpoint in several journeys).
    /// </summary>
    public static List<Finding> Fresh(IEnumerable<IReadOnlyList<Finding>> parts)
    {
        var seen = new HashSet<Finding>(SameCause.Instance);
        var fresh = new List<Finding>();
        foreach (var part in parts)
        {
            if (part.Count == 0)
            {
                continue;
            }

            var first = fresh.Count;
            foreach (var finding in part)
            {
                if (!seen.Contains(finding))
                {
                    fresh.Add(finding);
                }
            }

            for (var i = first; i < fresh.Count; i++)
            {
                seen.Add(fresh[i]);
            }
        }

        return fresh;
    }

    /// <summary>Findings of one rule in one place.</summary>
    private sealed class SameCause : IEqualityComparer<Finding>
    {
        public static readonly SameCause Instance = new();

        public bool Equals(Finding? x, Finding? y) => x!.Rule.Name == y!.Rule.Name && x.Origin == y.Origin;

        // The place tells most findings apart; the rule tells the rest.
        public int GetHashCode(Finding obj) => (obj.Origin.GetHashCode() * 397) ^ obj.Rule.Name.Length;
    }

    /// <summary>Takes out what is accepted, then judges the allowances by what they accepted.</summary>
    private CheckResult Accept(List<Finding> own, List<Finding> found)
    {
        var sorter = new AcceptanceSorter(new AllowanceIndex(workspace, options.Today));
        sorter.Add(own);
        sorter.Add(found);
        if (!workspace.Allowances.IsEmpty)
        {
            var review = new AllowanceReview(workspace, options);
            sorter.Add([.. Configured(review.Expired(sorter.Open))]);
            sorter.Add([.. Configured(review.Unused(sorter.Busy))]);
        }

        return sorter.Result();
    }

    private IEnumerable<Finding> Configured(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var severity = options.SeverityOf(finding.Origin.File, finding.Rule) ?? finding.Severity;
            if (severity != Severity.Off)
            {
                yield return severity == finding.Severity ? finding : finding with { Severity = severity };
            }
        }
    }
}
