using System.Collections.Immutable;
using Journeys.Cli.Configuration;
using Journeys.Cli.Hosting;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Input;

/// <summary>From files to findings: read, load, configure, check.</summary>
internal static class Analysis
{
    /// <summary>Runs the rules over the files that the user means.</summary>
    /// <exception cref="CliException">A file or a setting cannot be read.</exception>
    public static CheckReport Run(CliContext context, SourceSet sources, Date today)
    {
        var settings = SeveritySettings.Load(context, RuleBook.BuiltIn, sources.Files);
        var decoded = SourceReader.Read(context, sources.Files);
        var workspace = WorkspaceLoader.Load([.. decoded.Select(source => source.Text)], context.Parallelism);
        context.Cancellation.ThrowIfCancellationRequested();
        var result = RuleEngine.Check(workspace, new CheckOptions(today) { SeverityOf = settings.SeverityOf });
        return new CheckReport(workspace, WithReadingProblems(result, decoded, settings));
    }

    private static CheckResult WithReadingProblems(
        CheckResult result, ImmutableArray<DecodedSource> decoded, SeveritySettings settings)
    {
        var problems = decoded.Select(source => source.Problem).OfType<Finding>()
            .Select(finding => finding with { Severity = settings.SeverityOf(finding.Origin.File, finding.Rule) ?? finding.Severity })
            .Where(finding => finding.Severity != Severity.Off)
            .ToList();
        return problems.Count == 0
            ? result
            : result with { Findings = result.Findings.AddRange(problems).Sort(Finding.CompareByPlace) };
    }
}
