using System.Collections.Immutable;
using Journeys.Cli.Configuration;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Tracing;
using Journeys.Interchange.Json;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;
using Journeys.LanguageServer.Hosting;
using Journeys.Measures.Json;
using Journeys.Rules;
using Journeys.Rules.Code;
using Journeys.Rules.Configuration;

namespace Journeys.Cli.Editing;

/// <summary>One folder of the editor's.</summary>
/// <param name="context">The surroundings, with the folder as the current one.</param>
/// <param name="isWhole">Whether everything below the folder counts.</param>
internal sealed class EditorProject(CliContext context, bool isWhole) : IProjectHost
{
    private const string Extension = ".journey";
    private readonly object _gate = new();
    private SeveritySettings? _settings;
    private string? _problem;
    private ImmutableHashSet<string> _configured = [];
    private (DateTime Written, MeasuredFigures Read) _figures = (default, MeasuredFigures.None);
    private (DateTime Written, CodeTrace Read, ImmutableArray<Rule> Rules) _trace = (default, CodeTrace.None, []);

    /// <summary>The rules to run; a test hands in its own.</summary>
    internal ImmutableArray<Rule> Rules { get; init; } = RuleCatalogue.BuiltIn;

    /// <inheritdoc/>
    public string SourceFolder { get; } = isWhole ? context.FullPath(SourceFinder.DefaultSource(context)) : context.CurrentDirectory;

    /// <inheritdoc/>
    public ImmutableArray<string> FindFiles(CancellationToken cancellation)
    {
        try
        {
            return isWhole
                ? [.. new FolderWalk(context, Extension).Files(Path.TrimEndingDirectorySeparator(SourceFolder)).Order(StringComparer.Ordinal)]
                : [.. Directory.EnumerateFiles(SourceFolder, "*" + Extension).Order(StringComparer.Ordinal)];
        }
        catch (CliException error)
        {
            throw new IOException(error.Message, error);
        }
    }

    /// <inheritdoc/>
    public DecodedSource Read(string path, string shownPath) => SourceReader.ReadOne(new SourceFile(path, shownPath));

    /// <inheritdoc/>
    public Severity? SeverityOf(string shownPath, RuleDescriptor rule)
    {
        lock (_gate)
        {
            return _settings?.SeverityOf(shownPath, rule);
        }
    }

    /// <inheritdoc/>
    public void ForgetSettings()
    {
        lock (_gate)
        {
            _settings = null;
        }
    }

    /// <inheritdoc/>
    public AnalysisResult Analyse(AnalysisRequest request, CancellationToken cancellation)
    {
        var ground = new AnalysisGround(Settings(request.Workspace), Figures(), request.Override, context.Today(), TracedRules());
        var analysis = (request.Previous?.Memory as EditorAnalysis)?.Next(request.Workspace, ground, cancellation)
            ?? EditorAnalysis.Start(request.Workspace, ground, cancellation);
        return new AnalysisResult(request.Workspace, analysis.Findings) { Notice = _problem, Memory = analysis };
    }

    /// <inheritdoc/>
    public ImmutableArray<Finding>? AnalyseFile(Workspace workspace, AnalysisResult previous, string shownPath) =>
        (previous.Memory as EditorAnalysis)?.OfFile(workspace, shownPath);

    /// <inheritdoc/>
    public string? Preview(AnalysisResult analysis, string journey, string language) => JourneyPreview.Page(analysis, journey, language, context.Today());

    /// <summary>What was measured; nothing where that cannot be read, which <c>check</c> tells of.</summary>
    private MeasuredFigures Figures()
    {
        var path = Path.Combine(SourceFolder, MeasuresJson.FileName);
        try
        {
            var written = File.GetLastWriteTimeUtc(path);
            lock (_gate)
            {
                if (_figures.Written != written)
                {
                    _figures = (written, MeasuresFile.Read(context, path));
                }

                return _figures.Read;
            }
        }
        catch (Exception error) when (error is CliException or IOException or UnauthorizedAccessException)
        {
            return MeasuredFigures.None;
        }
    }

    /// <summary>The rules, with the one about code where somebody traced; the same list as long as the trace is the same.</summary>
    private ImmutableArray<Rule> TracedRules()
    {
        var path = Path.Combine(SourceFolder, TraceJson.FileName);
        try
        {
            var written = File.GetLastWriteTimeUtc(path);
            lock (_gate)
            {
                if (_trace.Written != written)
                {
                    var trace = TraceFileBeside.Read(context, path);
                    _trace = (written, trace, trace.IsNone ? Rules : Rules.Add(new UntracedTouchpoint(trace)));
                }

                return _trace.Rules.IsEmpty ? Rules : _trace.Rules;
            }
        }
        catch (Exception error) when (error is CliException or IOException or UnauthorizedAccessException)
        {
            return Rules;
        }
    }

    /// <summary>The settings beside the files, read anew when files have come; null where they cannot be read.</summary>
    private SeveritySettings? Settings(Workspace workspace)
    {
        var files = workspace.Files.Select(file => file.Source.Path).ToImmutableHashSet(StringComparer.Ordinal);
        lock (_gate)
        {
            if (_settings is not null && _configured.SetEquals(files))
            {
                return _settings;
            }
        }

        var settings = Load(files, out var problem);
        lock (_gate)
        {
            (_settings, _configured, _problem) = (settings, files, problem);
        }

        return settings;
    }

    private SeveritySettings? Load(IEnumerable<string> files, out string? problem)
    {
        problem = null;
        try
        {
            return SeveritySettings.Load(context, RuleBook.BuiltIn, [.. files.Select(file => new SourceFile(context.FullPath(file), file))]);
        }
        catch (CliException error)
        {
            problem = error.Message;
            return null;
        }
    }
}
