using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.TeamRules;
using Journeys.Language.Model;
using Journeys.Mcp.Offering;

namespace Journeys.Cli.Assisting;

/// <summary>
/// What the tools for an assistant stand on: one folder, read anew whenever something is asked, so that no answer is older than the files.
/// The team's own rules are code, and do not run.
/// </summary>
internal sealed class AssistantGround
{
    private readonly CliContext _context;
    private readonly Func<Date> _today;

    /// <param name="context">The surroundings.</param>
    /// <param name="source">The folder; null for the usual one.</param>
    /// <param name="language">The language of what is said where a request names none.</param>
    /// <param name="today">The day that counts as today.</param>
    /// <exception cref="CliException">There is no such folder.</exception>
    public AssistantGround(CliContext context, string? source, string language, Func<Date> today)
    {
        (_context, _today, Language) = (context, today, language);
        Root = Path.TrimEndingDirectorySeparator(context.FullPath(source ?? SourceFinder.DefaultSource(context)));
        if (!Directory.Exists(Root))
        {
            throw new CliException($"there is no folder {source}; name the folder of the journeys");
        }
    }

    /// <summary>The folder, as a full path.</summary>
    public string Root { get; }

    /// <summary>The language of what is said where a request names none.</summary>
    public string Language { get; }

    /// <summary>The day that counts as today.</summary>
    public Date Today => _today();

    /// <summary>The surroundings for one request.</summary>
    public CliContext Context(CancellationToken cancellation) => _context.Until(cancellation);

    /// <summary>The files as they are now.</summary>
    /// <exception cref="CliException">There are none, or the folder cannot be read.</exception>
    public SourceSet Sources(CancellationToken cancellation) => SourceFinder.Find(Context(cancellation), [Root]);

    /// <summary>The journeys as they are now.</summary>
    /// <exception cref="CliException">A file cannot be read.</exception>
    public Workspace Read(CancellationToken cancellation)
    {
        var texts = SourceReader.Read(Context(cancellation), Sources(cancellation).Files);
        return WorkspaceLoader.Load([.. texts.Select(text => text.Source)], _context.Parallelism);
    }

    /// <summary>What a check finds now.</summary>
    /// <exception cref="CliException">A file or a setting cannot be read.</exception>
    public (CheckReport Report, OwnRules OwnRules) Check(CancellationToken cancellation)
    {
        var (context, sources) = (Context(cancellation), Sources(cancellation));
        using var team = TeamRuleSet.Find(context, Root, TeamRulesChoice.Off);
        return (Analysis.Run(context, sources, team, Today), Assisting.OwnRules.Of(context, Root, team.Files));
    }

    /// <summary>The team's own rules as they lie there now.</summary>
    /// <exception cref="CliException">They cannot be read.</exception>
    public OwnRules OwnRules(CancellationToken cancellation)
    {
        var context = Context(cancellation);
        return Assisting.OwnRules.Of(context, Root, TeamRuleFiles.Find(context, Root));
    }

    /// <summary>The language that a request names, else the usual one.</summary>
    public string LanguageOf(Arguments arguments) => arguments.Text("language") ?? Language;
}
