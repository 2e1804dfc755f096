using Journeys.Language.Diagnostics;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Names;

/// <summary>Finds names that are unknown, doubled, unused or easily confused.</summary>
internal static class NameChecker
{
    public static IEnumerable<Finding> Check(Workspace workspace)
    {
        var known = new KnownNames(workspace);
        var checks = new ReferenceChecker[workspace.Files.Length];
        Parallel.For(0, checks.Length, i => checks[i] = ReferenceChecker.Check(known, workspace.Files[i]));

        var findings = checks.SelectMany(check => check.Findings).ToList();
        var used = new HashSet<(NameKind, string)>(checks.SelectMany(check => check.Used));
        FieldChecker.Check(workspace, findings);
        DuplicateChecker.Check(workspace, findings);
        UnusedChecker.Check(workspace, used, findings);
        LanguageTagChecker.Check(workspace, findings);
        findings.Sort(Finding.CompareByPlace);
        return findings;
    }
}
