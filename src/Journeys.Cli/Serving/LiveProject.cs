using System.Collections.Immutable;
using Journeys.Cli.Configuration;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.TeamRules;
using Journeys.Cli.Tracing;
using Journeys.Language.Model;
using Journeys.Site;
using Journeys.Site.Templates;

namespace Journeys.Cli.Serving;

/// <summary>
/// What is served, kept in memory between edits: of a file that did not change nothing is read again. What cannot be read stays due, so that
/// nothing is lost when reading fails half way.
/// </summary>
/// <param name="context">The surroundings.</param>
/// <param name="sources">What the user named; never empty.</param>
/// <param name="templates">The folder of the team's templates, or null.</param>
/// <param name="teamRules">Whether the team's own rules run.</param>
internal sealed class LiveProject(CliContext context, IReadOnlyList<string> sources, string? templates, TeamRulesChoice teamRules) : IDisposable
{
    private readonly LiveSources _journeys = new(context, sources);
    private Due _due = Due.All;
    private SourceSet? _configured;
    private RuleSettings? _settings;
    private TeamRuleSet? _team;
    private MeasuredFigures _measures = MeasuredFigures.None;
    private CodeTrace _trace = CodeTrace.None;
    private ImmutableArray<HandbookPage> _handbook = [];
    private ImmutableHashSet<string> _named = [];
    private ImmutableArray<SiteFile> _pictures = [];
    private TemplateSet _templates = TemplateSet.BuiltIn;
    private ProjectState? _state;

    /// <summary>Reads what changed.</summary>
    /// <param name="paths">The files and folders that came, went or changed.</param>
    /// <returns>The state; the same one as before where nothing has changed that a site is made from.</returns>
    /// <exception cref="CliException">Something cannot be read.</exception>
    public ProjectState Read(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            _due |= _journeys.IsKnown(path) ? Due.Nothing : About(path);
            _journeys.Touch(path);
        }

        _journeys.Read();
        var (set, isOther) = (_journeys.Set, _due != Due.Nothing);
        ReadTeamRules(set);
        ReadSettings(set);
        ReadBeside(set.Root);
        if (_state is not null && !isOther && _journeys.Touched.IsEmpty)
        {
            return _state;
        }

        _state = new ProjectState(
            set, _journeys.Workspace, _journeys.ReadingProblems, _settings!, _team!, _measures, _trace, new BesideJourneys(_handbook, _pictures, _templates), _journeys.TakeTouched());
        return _state;
    }

    private Due About(string path)
    {
        var root = _journeys.Root;
        var name = Path.GetFileName(path);
        var relative = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
        return name switch
        {
            ".editorconfig" => Due.Settings,
            _ when templates is not null && FolderPath.Holds(templates, path) => Due.Templates,
            _ when relative == Measures.Json.MeasuresJson.FileName => Due.Figures,
            _ when relative == Interchange.Json.TraceJson.FileName => Due.Trace,
            _ when SiteSources.IsHandbook(relative) => Due.Handbook,
            _ when TeamRuleFiles.IsOne(relative) => Due.TeamRules,
            _ when SiteSources.IsPicture(name) => Due.Pictures,
            _ when LiveSources.IsJourney(path) => Due.Nothing,
            _ when Directory.Exists(path) || (!Path.HasExtension(path) && !File.Exists(path)) => Due.All,
            _ => Due.Nothing,
        };
    }

    /// <inheritdoc/>
    public void Dispose() => _team?.Dispose();

    /// <summary>The process that runs the rules stays as long as the server does.</summary>
    private void ReadTeamRules(SourceSet set)
    {
        if (_due.HasFlag(Due.TeamRules))
        {
            _team = _team is null ? TeamRuleSet.Find(context, set.Root, teamRules) : _team.Again(set.Root);
            _due &= ~Due.TeamRules | Due.Settings;
        }
    }

    /// <summary>The settings hold for files, so they are read anew when files have come.</summary>
    private void ReadSettings(SourceSet set)
    {
        if (_due.HasFlag(Due.Settings) || _configured != set)
        {
            _settings = new RuleSettings(context, set.Files.AddRange(_team!.Files.Files));
            _configured = set;
            _due &= ~Due.Settings;
        }

        if (_due.HasFlag(Due.Figures))
        {
            _measures = MeasuresFile.Read(context, set);
            _due &= ~Due.Figures;
        }

        if (_due.HasFlag(Due.Trace))
        {
            _trace = TraceFileBeside.Read(context, set);
            _due &= ~Due.Trace;
        }
    }

    private void ReadBeside(string root)
    {
        var beside = new SiteSources(context, root);
        if (_due.HasFlag(Due.Handbook))
        {
            var handbook = beside.Handbook();
            _handbook = _handbook.SequenceEqual(handbook) ? _handbook : handbook;
            _due &= ~Due.Handbook;
        }

        var named = _journeys.Pictures.Union(SiteSources.PicturesIn(_handbook));
        if (_due.HasFlag(Due.Pictures) || !named.SetEquals(_named))
        {
            _pictures = beside.Pictures(named);
            _named = named;
            _due &= ~Due.Pictures;
        }

        if (_due.HasFlag(Due.Templates))
        {
            _templates = TemplateFolder.Read(context, templates);
            _due &= ~Due.Templates;
        }
    }

    /// <summary>What has to be read again.</summary>
    [Flags]
    private enum Due
    {
        Nothing = 0,
        Settings = 1,
        Figures = 2,
        Handbook = 4,
        Pictures = 8,
        Templates = 16,
        Trace = 32,
        TeamRules = 64 | Settings,
        All = Settings | Figures | Handbook | Pictures | Templates | Trace | TeamRules,
    }
}
