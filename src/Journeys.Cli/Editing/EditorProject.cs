using System.Collections.Immutable;
using Journeys.Cli.Configuration;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.TeamRules;
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
/// <param name="root">The folder of its journeys.</param>
/// <param name="isWhole">Whether everything below the folder counts.</param>
/// <param name="trustsTeamRules">Whether the team's own rules run whatever the editor's settings say.</param>
internal sealed class EditorProject(CliContext context, string root, bool isWhole, bool trustsTeamRules) : IProjectHost, IDisposable
{
    private const string Extension = ".journey";
    private readonly object _gate = new();
    private SeveritySettings? _settings;

    /// <summary>How often the settings were forgotten: what was being read meanwhile no longer counts.</summary>
    private int _forgotten;
    private string? _problem;
    private ImmutableHashSet<string> _configured = [];
    private readonly LiveTeamRules _team = new(context, root);
    private (CodeTrace Trace, ImmutableArray<Rule> Team, ImmutableArray<Rule> All) _rules;
    private ImmutableArray<RuleDescriptor> _settled = [];
    private readonly LiveFile<MeasuredFigures> _figures =
        new(Path.Combine(root, MeasuresJson.FileName), MeasuredFigures.None, path => MeasuresFile.Read(context, path));

    private readonly LiveFile<CodeTrace> _trace =
        new(Path.Combine(root, TraceJson.FileName), CodeTrace.None, path => TraceFileBeside.Read(context, path, hasFullPaths: true));

    /// <param name="context">The surroundings, with the folder as the current one.</param>
    /// <param name="isWhole">Whether everything below the folder counts.</param>
    /// <param name="trustsTeamRules">Whether the team's own rules run whatever the editor's settings say.</param>
    public EditorProject(CliContext context, bool isWhole, bool trustsTeamRules = false)
        : this(context, isWhole ? context.FullPath(SourceFinder.DefaultSource(context)) : context.CurrentDirectory, isWhole, trustsTeamRules)
    {
    }

    /// <summary>The rules to run; a test hands in its own.</summary>
    internal ImmutableArray<Rule> Rules { get; init; } = RuleCatalogue.BuiltIn;

    /// <summary>Reads the settings beside files; a test hands in its own.</summary>
    internal Func<CliContext, RuleBook, ImmutableArray<SourceFile>, SeveritySettings> ReadSettings { get; init; } = SeveritySettings.Load;

    /// <inheritdoc/>
    public string SourceFolder => root;

    /// <inheritdoc/>
    public CodeTrace Trace => _trace.Now;

    /// <inheritdoc/>
    public ImmutableArray<RuleDescriptor> OwnRules => _team.Descriptors;

    /// <inheritdoc/>
    public void WhenReconsidered(Action call) => _team.Reconsidered = call;

    /// <summary>Told when the editor has closed the folder.</summary>
    internal Action<EditorProject>? Closed { get; init; }

    /// <inheritdoc/>
    public void Close()
    {
        Dispose();
        Closed?.Invoke(this);
    }

    /// <inheritdoc/>
    public void Dispose() => _team.Dispose();

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
            _forgotten++;
        }

        _team.Forget();
    }

    /// <inheritdoc/>
    public AnalysisResult Analyse(AnalysisRequest request, CancellationToken cancellation)
    {
        var figures = _figures.Now;
        _team.Look(request.Workspace, figures, context.Today(), Choice(request.TrustsTeamRules));
        var ground = new AnalysisGround(Settings(request.Workspace), figures, request.Override, context.Today(), AllRules())
        {
            Elsewhere = _team.Verdict.Elsewhere,
        };
        var analysis = (request.Previous?.Memory as EditorAnalysis)?.Next(request.Workspace, ground, cancellation)
            ?? EditorAnalysis.Start(request.Workspace, ground, cancellation);
        return new AnalysisResult(request.Workspace, analysis.Findings) { Notice = _problem ?? _team.Notice, Memory = analysis };
    }

    /// <inheritdoc/>
    public ImmutableArray<Finding>? AnalyseFile(Workspace workspace, AnalysisResult previous, string shownPath) =>
        (previous.Memory as EditorAnalysis)?.OfFile(workspace, shownPath);

    /// <inheritdoc/>
    public string? Preview(AnalysisResult analysis, string journey, string language) => JourneyPreview.Page(analysis, journey, language, context.Today(), _team.Verdict.Book.All);

    private TeamRulesChoice Choice(bool isTrusted)
    {
        try
        {
            return TeamRulesChoice.Of(context, isTrusted || trustsTeamRules, null);
        }
        catch (CliException)
        {
            return TeamRulesChoice.Off;
        }
    }

    /// <summary>The built-in rules, the one about code where somebody traced, and the team's; the same array as long as they are the same, so that analyses build on each other.</summary>
    private ImmutableArray<Rule> AllRules()
    {
        var (trace, team) = (_trace.Now, _team.Rules);
        lock (_gate)
        {
            if (_rules.All.IsDefault || !ReferenceEquals(_rules.Trace, trace) || _rules.Team != team)
            {
                var builtIn = trace.IsNone ? Rules : Rules.Add(new UntracedTouchpoint(trace));
                _rules = (trace, team, builtIn.AddRange(team));
            }

            return _rules.All;
        }
    }

    /// <summary>The settings beside the files, read anew when files have come; null where they cannot be read.</summary>
    private SeveritySettings? Settings(Workspace workspace)
    {
        var files = workspace.Files.Select(file => file.Source.Path).ToImmutableHashSet(StringComparer.Ordinal);
        int forgotten;
        lock (_gate)
        {
            if (_settings is not null && _configured.SetEquals(files) && _settled.SequenceEqual(_team.Descriptors))
            {
                return _settings;
            }

            forgotten = _forgotten;
        }

        var book = _team.Verdict.Book;
        var settings = Load(book, files, out var problem);
        lock (_gate)
        {
            _problem = problem;
            if (forgotten != _forgotten)
            {
                return settings;
            }

            (_settings, _configured, _settled) = (settings, files, book.All.RemoveAll(RuleBook.BuiltIn.All.Contains));
        }

        return settings;
    }

    private SeveritySettings? Load(RuleBook book, IEnumerable<string> files, out string? problem)
    {
        problem = null;
        try
        {
            return ReadSettings(context, book, [.. files.Select(file => new SourceFile(context.FullPath(file), file))]);
        }
        catch (CliException error)
        {
            problem = error.Message;
            return null;
        }
    }
}
