using System.Collections.Immutable;
using Journeys.Cli.Configuration;
using Journeys.Cli.Hosting;
using Journeys.Cli.TeamRules;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Input;

/// <summary>From files to findings: read, load, configure, check.</summary>
internal sealed class Analysis
{
    private static readonly Comparer<Finding> ByPlace = Comparer<Finding>.Create(Finding.CompareByPlace);
    private readonly CliContext _context;
    private readonly ImmutableArray<SourceFile> _files;
    private readonly Date _today;
    private readonly MeasuredFigures _measures;
    private readonly TeamRuleSet _team;
    private (RuleBook Rules, SeveritySettings Settings)? _settings;

    /// <summary>Reads the figures and the files.</summary>
    /// <exception cref="CliException">A file cannot be read.</exception>
    public Analysis(CliContext context, SourceSet sources, TeamRuleSet team, Date today)
        : this(context, sources.Files, SourceReader.Read(context, sources.Files), MeasuresFile.Read(context, sources), team, today)
    {
    }

    /// <summary>Takes texts that are there already.</summary>
    public Analysis(
        CliContext context, ImmutableArray<SourceFile> files, ImmutableArray<DecodedSource> texts, MeasuredFigures measures, TeamRuleSet team, Date today)
    {
        _context = context;
        _files = files.AddRange(team.Files.Files);
        _today = today;
        _measures = measures;
        _team = team;
        Texts = texts;
    }

    /// <summary>The files as they were read, in the order of the sources.</summary>
    public ImmutableArray<DecodedSource> Texts { get; }

    /// <summary>Runs the rules over the files that the user means.</summary>
    /// <exception cref="CliException">A file or a setting cannot be read.</exception>
    public static CheckReport Run(CliContext context, SourceSet sources, TeamRuleSet team, Date today)
    {
        var analysis = new Analysis(context, sources, team, today);
        return analysis.Check(analysis.Texts);
    }

    /// <summary>Runs the rules over texts: those of the files, or what they would become.</summary>
    /// <exception cref="CliException">A setting cannot be read, or the team's rules cannot run.</exception>
    public CheckReport Check(ImmutableArray<DecodedSource> texts) =>
        Check(texts, WorkspaceLoader.Load([.. texts.Select(text => text.Source)], _context.Parallelism));

    /// <summary>Runs the rules over texts that are linked already.</summary>
    /// <exception cref="CliException">A setting cannot be read, or the team's rules cannot run.</exception>
    public CheckReport Check(ImmutableArray<DecodedSource> texts, Workspace workspace)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        var verdict = _team.Judge(workspace, _measures, _today, _context.Cancellation);
        var settings = Settings(verdict.Book);
        var result = RuleEngine.Check(workspace, new CheckOptions(_today)
        {
            Rules = [.. RuleCatalogue.BuiltIn, .. verdict.AsRules()],
            Elsewhere = verdict.Elsewhere,
            SeverityOf = settings.SeverityOf,
            Measures = _measures,
        });
        return new CheckReport(workspace, WithReadingProblems(result, texts, settings)) { Measures = _measures, Rules = verdict.Book };
    }

    /// <summary>The settings, read once for the same rules: what a setting may name depends on them.</summary>
    private SeveritySettings Settings(RuleBook rules)
    {
        if (_settings is not { } known || !known.Rules.All.SequenceEqual(rules.All))
        {
            _settings = known = (rules, SeveritySettings.Load(_context, rules, _files));
        }

        return known.Settings;
    }

    /// <summary>Adds what was wrong with the bytes of the files, and sees to the order that is promised.</summary>
    private CheckResult WithReadingProblems(CheckResult result, ImmutableArray<DecodedSource> decoded, SeveritySettings settings)
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
