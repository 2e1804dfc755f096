using System.Collections.Immutable;
using Journeys.Cli.Configuration;
using Journeys.Cli.Hosting;
using Journeys.Cli.TeamRules;
using Journeys.Cli.Tracing;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Engine;
using Journeys.Site;

namespace Journeys.Cli.Input;

/// <summary>From files to findings: read, load, configure, check.</summary>
internal sealed class Analysis
{
    private readonly CliContext _context;
    private readonly RuleSettings _settings;
    private readonly Date _today;
    private readonly MeasuredFigures _measures;
    private readonly TeamRuleSet _team;
    private readonly CodeTrace _trace;

    /// <summary>Reads the pages that links by name may lead to; null where the texts are not those of a folder, and their links cannot be judged.</summary>
    private readonly Func<ImmutableArray<HandbookPage>>? _handbook;

    /// <summary>The folder that pictures and answers are named from; null where the texts are not those of a folder.</summary>
    private readonly string? _root;

    /// <summary>Reads the figures, the trace and the files.</summary>
    /// <exception cref="CliException">A file cannot be read.</exception>
    public Analysis(CliContext context, SourceSet sources, TeamRuleSet team, Date today)
        : this(context, sources.Files, SourceReader.Read(context, sources.Files), MeasuresFile.Read(context, sources), team, today, TraceFileBeside.Read(context, sources))
    {
        _handbook = new SiteSources(context, sources.Root).Handbook;
        _root = sources.Root;
    }

    /// <summary>Takes texts that are there already.</summary>
    public Analysis(
        CliContext context,
        ImmutableArray<SourceFile> files,
        ImmutableArray<DecodedSource> texts,
        MeasuredFigures measures,
        TeamRuleSet team,
        Date today,
        CodeTrace? trace = null)
    {
        _context = context;
        _settings = new RuleSettings(context, files.AddRange(team.Files.Files));
        _today = today;
        _measures = measures;
        _team = team;
        _trace = trace ?? CodeTrace.None;
        Texts = texts;
    }

    /// <summary>
    /// Whether pictures and answers that are named and not there are told of. A site follows its journeys, and not what lies beside them: what
    /// it says must be the same after each edit as from scratch.
    /// </summary>
    public bool LooksForFiles { get; init; }

    /// <summary>The files as they were read, in the order of the sources.</summary>
    public ImmutableArray<DecodedSource> Texts { get; }

    /// <summary>Runs the rules over the files that the user means.</summary>
    /// <exception cref="CliException">A file or a setting cannot be read.</exception>
    public static CheckReport Run(CliContext context, SourceSet sources, TeamRuleSet team, Date today)
    {
        var analysis = new Analysis(context, sources, team, today);
        return analysis.Check();
    }

    /// <summary>Runs the rules over the files as they were read.</summary>
    /// <exception cref="CliException">A setting cannot be read, or the team's rules cannot run.</exception>
    public CheckReport Check() => Check(Texts);

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
        var ground = new CheckGround(_today, _measures, _trace, verdict, _settings.For(verdict.Book));
        var options = ground.Options() with { Beside = [.. Links(workspace, verdict), .. NamedFiles(workspace)] };
        return ground.Report(workspace, RuleEngine.Check(workspace, texts, options));
    }

    private ImmutableArray<Finding> Links(Workspace workspace, TeamVerdict verdict) =>
        _handbook is null ? [] : ProseLinks.Check(workspace, verdict.Book.All, _handbook);

    private IEnumerable<Finding> NamedFiles(Workspace workspace)
    {
        if (_root is null || !LooksForFiles)
        {
            return [];
        }

        var files = FilesBelow.OnDisk(_root);
        var folder = _context.ShownPath(_root);
        return [.. MissingPictures.Check(workspace, files, folder), .. MissingAnswers.Check(workspace, files, folder, _measures)];
    }
}
