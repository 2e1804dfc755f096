using System.Collections.Immutable;
using Journeys.Cli.Configuration;
using Journeys.Cli.Hosting;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Input;

/// <summary>From files to findings: read, load, configure, check.</summary>
internal static class Analysis
{
    private static readonly Comparer<Finding> ByPlace = Comparer<Finding>.Create(Finding.CompareByPlace);

    /// <summary>Runs the rules over the files that the user means.</summary>
    /// <exception cref="CliException">A file or a setting cannot be read.</exception>
    public static CheckReport Run(CliContext context, SourceSet sources, Date today)
    {
        var settings = SeveritySettings.Load(context, RuleBook.BuiltIn, sources.Files);
        var decoded = SourceReader.Read(context, sources.Files);
        var workspace = WorkspaceLoader.Load([.. decoded.Select(source => source.Source)], context.Parallelism);
        context.Cancellation.ThrowIfCancellationRequested();
        var result = RuleEngine.Check(workspace, new CheckOptions(today) { SeverityOf = settings.SeverityOf });
        return new CheckReport(workspace, WithReadingProblems(result, decoded, settings));
    }

    /// <summary>Adds what was wrong with the bytes of the files, and sees to the order that is promised.</summary>
    private static CheckResult WithReadingProblems(
        CheckResult result, ImmutableArray<DecodedSource> decoded, SeveritySettings settings)
    {
        ImmutableArray<Finding> problems = [.. decoded.SelectMany(source => source.Findings)];
        var damaged = problems.Select(finding => finding.Origin.Source).ToHashSet();
        var configured = problems
            .Select(finding => finding with { Severity = settings.SeverityOf(finding.Origin.File, finding.Rule) ?? finding.Severity })
            .Where(finding => finding.Severity != Severity.Off);
        return result with
        {
            Findings = [.. result.Findings.Where(finding => !IsEcho(finding, damaged)).Concat(configured).Order(ByPlace)],
        };
    }

    /// <summary>Whether a finding only says of a byte that could not be read that it makes no sense.</summary>
    private static bool IsEcho(Finding finding, HashSet<SourceText> damaged) =>
        finding.Rule.Id.StartsWith("JRN1", StringComparison.Ordinal)
        && damaged.Contains(finding.Origin.Source)
        && finding.Origin.Text.Contains('\uFFFD', StringComparison.Ordinal);
}
