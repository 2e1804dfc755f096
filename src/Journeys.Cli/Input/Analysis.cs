using System.Collections.Immutable;
using Journeys.Cli.Configuration;
using Journeys.Cli.Hosting;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Input;

/// <summary>From files to findings: read, load, configure, check.</summary>
internal sealed class Analysis
{
    private static readonly Comparer<Finding> ByPlace = Comparer<Finding>.Create(Finding.CompareByPlace);
    private readonly CliContext _context;
    private readonly SeveritySettings _settings;
    private readonly Date _today;
    private readonly MeasuredFigures _measures;

    /// <summary>Reads the settings, the figures and the files.</summary>
    /// <exception cref="CliException">A file or a setting cannot be read.</exception>
    public Analysis(CliContext context, SourceSet sources, Date today)
        : this(context, sources.Files, SourceReader.Read(context, sources.Files), MeasuresFile.Read(context, sources), today)
    {
    }

    /// <summary>Reads the settings for texts that are there already.</summary>
    /// <exception cref="CliException">A setting cannot be read.</exception>
    public Analysis(
        CliContext context, ImmutableArray<SourceFile> files, ImmutableArray<DecodedSource> texts, MeasuredFigures measures, Date today)
    {
        _context = context;
        _today = today;
        _settings = SeveritySettings.Load(context, RuleBook.BuiltIn, files);
        _measures = measures;
        Texts = texts;
    }

    /// <summary>The files as they were read, in the order of the sources.</summary>
    public ImmutableArray<DecodedSource> Texts { get; }

    /// <summary>Runs the rules over the files that the user means.</summary>
    /// <exception cref="CliException">A file or a setting cannot be read.</exception>
    public static CheckReport Run(CliContext context, SourceSet sources, Date today)
    {
        var analysis = new Analysis(context, sources, today);
        return analysis.Check(analysis.Texts);
    }

    /// <summary>Runs the rules over texts: those of the files, or what they would become.</summary>
    public CheckReport Check(ImmutableArray<DecodedSource> texts) =>
        Check(texts, WorkspaceLoader.Load([.. texts.Select(text => text.Source)], _context.Parallelism));

    /// <summary>Runs the rules over texts that are linked already.</summary>
    public CheckReport Check(ImmutableArray<DecodedSource> texts, Workspace workspace)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        var result = RuleEngine.Check(workspace, new CheckOptions(_today) { SeverityOf = _settings.SeverityOf, Measures = _measures });
        return new CheckReport(workspace, WithReadingProblems(result, [.. texts.SelectMany(source => source.Findings)], _settings)) { Measures = _measures };
    }

    /// <summary>Adds what was wrong with the bytes of the files, and sees to the order that is promised.</summary>
    /// <param name="result">What the rules found.</param>
    /// <param name="problems">What was wrong with the bytes.</param>
    /// <param name="settings">The configured severities.</param>
    public static CheckResult WithReadingProblems(CheckResult result, ImmutableArray<Finding> problems, SeveritySettings settings)
    {
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
