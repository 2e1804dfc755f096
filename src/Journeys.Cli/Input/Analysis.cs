using System.Collections.Immutable;
using Journeys.Cli.Configuration;
using Journeys.Cli.Hosting;
using Journeys.Cli.Tracing;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Configuration;
using Journeys.Rules.Engine;
using Journeys.Rules;

namespace Journeys.Cli.Input;

/// <summary>From files to findings: read, load, configure, check.</summary>
internal sealed class Analysis
{
    private readonly CliContext _context;
    private readonly SeveritySettings _settings;
    private readonly Date _today;
    private readonly MeasuredFigures _measures;
    private readonly CodeTrace _trace = CodeTrace.None;

    /// <summary>Reads the settings, the figures, the trace and the files.</summary>
    /// <exception cref="CliException">A file or a setting cannot be read.</exception>
    public Analysis(CliContext context, SourceSet sources, Date today)
        : this(context, sources.Files, SourceReader.Read(context, sources.Files), MeasuresFile.Read(context, sources), today) =>
        _trace = TraceFileBeside.Read(context, sources);

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
        var options = new CheckOptions(_today) { SeverityOf = _settings.SeverityOf, Measures = _measures, Rules = RuleCatalogue.With(_trace) };
        return new CheckReport(workspace, RuleEngine.Check(workspace, texts, options)) { Measures = _measures, Trace = _trace };
    }
}
