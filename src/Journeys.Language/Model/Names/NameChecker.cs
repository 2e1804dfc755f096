using Journeys.Language.Diagnostics;

namespace Journeys.Language.Model.Names;

/// <summary>Finds names that are unknown, doubled, unused or easily confused.</summary>
internal static class NameChecker
{
    public static IEnumerable<Finding> Check(Workspace workspace)
    {
        var findings = new List<Finding>();
        var references = workspace.Files.SelectMany(References.In).ToList();
        new ReferenceChecker(workspace, findings).Check(references);
        DuplicateChecker.Check(workspace, findings);
        UnusedChecker.Check(workspace, references, findings);
        LanguageTagChecker.Check(workspace, findings);
        findings.Sort(Finding.CompareByPlace);
        return findings;
    }
}
