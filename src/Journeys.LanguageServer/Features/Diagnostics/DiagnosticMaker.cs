using Journeys.Language.Diagnostics;
using Journeys.LanguageServer.Analysing;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Features.Diagnostics;

/// <summary>Says what is wrong with a file in the words of the protocol.</summary>
internal static class DiagnosticMaker
{
    /// <summary>More in one file help nobody.</summary>
    private const int MostInOneFile = 1000;

    private const int Unnecessary = 1;
    private const string SyntaxRules = "JRN1";

    /// <summary>
    /// What is known of a file now: what the rules said of this very text; else what can be said of it at once; else its own mistakes,
    /// which need no other file, and what the rules said of its last text, in its new places.
    /// </summary>
    public static IReadOnlyList<Finding> Findings(ProjectSnapshot snapshot, ProjectFile file, Analysed? analysed, Settings settings)
    {
        var before = analysed?.Snapshot.Files.GetValueOrDefault(file.Path);
        if (before is not null && ReferenceEquals(before.Source, file.Source))
        {
            return Few(analysed!.Result.In(file.Source.Path));
        }

        if (before is not null && snapshot.Project.Host.AnalyseFile(snapshot.Workspace, analysed!.Result, file.Source.Path) is { } atOnce)
        {
            return Few(atOnce);
        }

        var own = file.Model.Findings
            .Select(finding => finding with { Severity = SeverityOf(snapshot.Project, file, finding, settings) })
            .Where(finding => finding.Severity != Severity.Off);
        if (before is null)
        {
            return Few(own);
        }

        var earlier = analysed!.Result.In(file.Source.Path).Where(finding => !finding.Rule.Id.StartsWith(SyntaxRules, StringComparison.Ordinal));
        var shift = new EditShift(before.Source, file.Source);
        return Few(own.Concat(earlier.Select(shift.Moved).OfType<Finding>()).OrderBy(finding => finding.Origin));
    }

    /// <summary>The findings as diagnostics.</summary>
    public static IReadOnlyList<Diagnostic> Diagnostics(
        ProjectSnapshot snapshot, IReadOnlyList<Finding> findings, PositionUnit unit, string language) =>
        [.. findings.Select(finding => Of(snapshot, finding, unit, language))];

    /// <summary>One finding as a diagnostic.</summary>
    public static Diagnostic Of(ProjectSnapshot snapshot, Finding finding, PositionUnit unit, string language) => new(
        finding.Origin.Source.RangeOf(finding.Origin.Span, unit),
        finding.Severity switch { Severity.Error => 1, Severity.Warning => 2, _ => 3 },
        finding.Rule.Name,
        new CodeDescription(finding.Rule.Help),
        "journeys",
        finding.Message.In(language),
        finding.Rule.Name is "unused-declaration" or "unused-allow" ? [Unnecessary] : null,
        finding.Related.IsDefaultOrEmpty ? null : [.. finding.Related.Select(related => Related(snapshot, related, unit, language))]);

    private static DiagnosticRelatedInformation Related(ProjectSnapshot snapshot, RelatedPlace related, PositionUnit unit, string language)
    {
        var uri = snapshot.ByShownPath(related.Origin.File)?.Uri ?? DocumentUri.Of(snapshot.Project.FullPath(related.Origin.File));
        return new DiagnosticRelatedInformation(
            new Location(uri, related.Origin.Source.RangeOf(related.Origin.Span, unit)), related.Message.In(language));
    }

    private static IReadOnlyList<Finding> Few(IEnumerable<Finding> findings) => [.. findings.Take(MostInOneFile)];

    private static Severity SeverityOf(Project project, ProjectFile file, Finding finding, Settings settings) =>
        settings.SeverityOf(finding.Rule) ?? project.Host.SeverityOf(file.Source.Path, finding.Rule) ?? finding.Severity;
}
