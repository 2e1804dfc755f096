using System.Text.Json;
using Journeys.Cli.Hosting;
using Journeys.Cli.Roslyn;
using Journeys.Language.Model;

namespace Journeys.Cli.TeamRules;

/// <summary>The rules of one source folder, and whether they run. Where they do not, they are known by name all the same.</summary>
internal sealed class TeamRuleSet : IDisposable
{
    /// <summary>More than enough for rules; the compiler takes longer than they do.</summary>
    private static readonly RoslynLimits Limits = new(TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(30), 512L << 20)
    {
        StepBehind = note => note.ValueKind == JsonValueKind.Object && note.TryGetProperty("class", out var name)
            && name.ValueKind == JsonValueKind.String && name.GetString() is { Length: > 0 }
            ? TimeSpan.FromSeconds(5)
            : TimeSpan.FromSeconds(30),
    };

    private readonly CliContext _context;
    private readonly Lazy<TeamRulesHost> _host;

    private TeamRuleSet(CliContext context, TeamRuleFiles files, TeamRulesChoice choice, Lazy<TeamRulesHost> host)
    {
        _context = context;
        _host = host;
        Files = files;
        Choice = choice;
    }

    /// <summary>Their sources.</summary>
    public TeamRuleFiles Files { get; }

    /// <summary>What was decided about them.</summary>
    public TeamRulesChoice Choice { get; }

    /// <summary>What to say of rules that are there and do not run; null where there is nothing to say.</summary>
    public string? Notice => Files.Texts.IsEmpty || Choice.IsOn
        ? null
        : $"journeys: the team's own rules in {Path.GetDirectoryName(Files.Texts[0].Path)?.Replace(Path.DirectorySeparatorChar, '/')} do not run: {Choice.Reason ?? "they are code, so say --team-rules where you trust them"}";

    /// <summary>Finds the rules beside journeys.</summary>
    /// <param name="context">The surroundings.</param>
    /// <param name="root">The folder of the journeys.</param>
    /// <param name="choice">Whether they may run.</param>
    /// <param name="background">Whether somebody types meanwhile.</param>
    /// <exception cref="CliException">They cannot be read.</exception>
    public static TeamRuleSet Find(CliContext context, string root, TeamRulesChoice choice, bool background = false)
    {
        var limits = Limits with { IsInBackground = background };
        return new TeamRuleSet(context, Read(context, root, choice), choice, new Lazy<TeamRulesHost>(() => new TeamRulesHost(context, limits)));
    }

    /// <summary>The rules as they are now, with the process that runs these.</summary>
    /// <exception cref="CliException">They cannot be read.</exception>
    public TeamRuleSet Again(string root)
    {
        var files = Read(_context, root, Choice);
        return new TeamRuleSet(_context, files.Texts.Select(text => (text.Path, text.Content)).SequenceEqual(Files.Texts.Select(text => (text.Path, text.Content))) ? Files : files, Choice, _host);
    }

    /// <summary>What they say of a workspace.</summary>
    /// <exception cref="CliException">They are to run, and cannot.</exception>
    public TeamVerdict Judge(Workspace workspace, MeasuredFigures measures, Date today, CancellationToken cancellation)
    {
        if (!Choice.IsOn || Files.Texts.IsEmpty)
        {
            return Files.Texts.IsEmpty ? TeamVerdict.None : TeamVerdict.None with { Elsewhere = Files.Words };
        }

        try
        {
            return _host.Value.Run(Files, workspace, measures, today, cancellation);
        }
        catch (RoslynFailure failure)
        {
            throw new CliException("the team's own rules cannot run: " + failure.Message, failure);
        }
        catch (InvalidDataException error)
        {
            throw new CliException("the team's own rules cannot run: their process gave an answer that makes no sense: " + error.Message, error);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_host.IsValueCreated)
        {
            _host.Value.Dispose();
        }
    }

    private static TeamRuleFiles Read(CliContext context, string root, TeamRulesChoice choice) =>
        choice is { IsOn: true, From: { } commit } ? TeamRuleFiles.Of(context, root, commit) : TeamRuleFiles.Find(context, root);
}
