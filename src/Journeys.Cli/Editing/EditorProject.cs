using System.Collections.Immutable;
using Journeys.Cli.Configuration;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;
using Journeys.LanguageServer.Hosting;
using Journeys.Rules;
using Journeys.Rules.Engine;

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
        var settings = Settings(request.Workspace);
        var options = new CheckOptions(context.Today())
        {
            Rules = Rules,
            SeverityOf = (file, rule) => request.Override(rule) ?? settings?.SeverityOf(file, rule),
        };
        var findings = Check(request.Workspace, options);
        cancellation.ThrowIfCancellationRequested();
        return new AnalysisResult(request.Workspace, findings) { Notice = _problem };
    }

    /// <inheritdoc/>
    public string? Preview(AnalysisResult analysis, string journey, string language) => JourneyPreview.Page(analysis, journey, language, context.Today());

    /// <summary>Runs the rules. One that fails is told of once, and the others run without it.</summary>
    private static ImmutableArray<Finding> Check(Workspace workspace, CheckOptions options)
    {
        var failed = ImmutableArray<Finding>.Empty;
        while (true)
        {
            try
            {
                return RuleEngine.Check(workspace, options).Findings.InsertRange(0, failed);
            }
            catch (RuleFailure failure) when (options.Rules.Any(rule => rule.Descriptor == failure.Rule))
            {
                options = options with { Rules = options.Rules.RemoveAll(rule => rule.Descriptor == failure.Rule) };
                failed = failed.Add(Finding(failure, workspace));
            }
        }
    }

    private static Finding Finding(RuleFailure failure, Workspace workspace)
    {
        var place = new Origin(workspace.Files[0].Source, default);
        return new Finding(failure.Rule, Severity.Error, failure.Message, place);
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
