using System.CommandLine;
using System.Globalization;
using Journeys.Cli.Comparing;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Cli.TeamRules;
using Journeys.Cli.Tracing;
using Journeys.Language.Diagnostics;
using Journeys.Site;
using Journeys.Site.Output;

namespace Journeys.Cli.Commands;

/// <summary>What <c>build</c> was asked.</summary>
internal sealed record BuildArguments(
    IReadOnlyList<string> Sources, string Out, string? BaseUrl, string? Templates, bool Drafts, Severity? FailOn, GlobalArguments Global)
{
    /// <summary>Where the sources come from.</summary>
    public BuildOrigin Origin { get; init; } = BuildOrigin.Unknown;

    /// <summary>Whether the team's own rules run.</summary>
    public TeamRulesChoice TeamRules { get; init; } = TeamRulesChoice.Off;

    /// <summary>The commit that the pages of changes compare with, or null.</summary>
    public string? Against { get; init; }

    /// <summary>How many commits are looked at for what changed lately.</summary>
    public int History { get; init; }

    /// <summary>Whether the least severity that fails was said with <c>--strict</c>.</summary>
    public bool IsStrict { get; init; }
}

/// <summary><c>journeys build</c>: the site, whole or not at all.</summary>
internal static class BuildCommand
{
    private const int MostHistory = 1000;

    /// <summary>So many mistakes of templates are told at once.</summary>
    private const int MostMistakes = 3;

    /// <summary>The command with its options.</summary>
    public static Command Create(CliContext context)
    {
        var sources = SharedOptions.Sources();
        var output = new Option<string>("--out") { Description = "The folder of the site", HelpName = "DIR", DefaultValueFactory = _ => "_site" };
        var baseUrl = SiteOptions.BaseUrl();
        var templates = SiteOptions.Templates();
        var drafts = SiteOptions.Drafts();
        var branch = SiteOptions.Branch();
        var commit = SiteOptions.Commit();
        var against = new Option<string?>("--against") { Description = "Add the pages of what changed since a branch, tag, commit or folder", HelpName = "REF" };
        var history = SharedOptions.Number("--history", 50);
        history.Description = "How many commits to look back for the feed and what changed lately (0 unless told)";
        history.HelpName = "N";
        var strict = new Option<bool>("--strict") { Description = "Publish nothing where there are warnings or errors: --fail-on warning" };
        var failOn = SharedOptions.FailOn("The least severity that keeps the site from being published (never unless told)");
        var teamRules = TeamRulesOptions.Run();
        var teamRulesFrom = TeamRulesOptions.From();
        var command = new Command("build", "Build the site")
        {
            sources, output, baseUrl, templates, strict, failOn, drafts, branch, commit, against, history, teamRules, teamRulesFrom,
        };
        command.SetAction(result => Run(context, new BuildArguments(
            result.GetValue(sources)!,
            result.GetValue(output)!,
            SiteOptions.ReadBaseUrl(result.GetValue(baseUrl)),
            result.GetValue(templates),
            result.GetValue(drafts),
            ReadFailOn(result.GetValue(strict), result.GetValue(failOn)),
            GlobalOptions.Read(result, context))
        {
            Origin = BuildOrigin.Of(context, result.GetValue(branch), result.GetValue(commit)),
            TeamRules = TeamRulesOptions.Read(context, result, teamRules, teamRulesFrom),
            Against = result.GetValue(against),
            History = ReadHistory(result.GetValue(history)),
            IsStrict = result.GetValue(strict),
        }));
        return command;
    }

    private static Severity? ReadFailOn(bool isStrict, string? word) => (isStrict, word) switch
    {
        (true, not null) => throw new CliException("--strict and --fail-on say the same in two ways; give one of them"),
        (true, null) => Severity.Warning,
        _ => SharedOptions.ReadFailOn(word ?? "never"),
    };

    private static int ReadHistory(int commits) => commits is >= 0 and <= MostHistory
        ? commits
        : throw new CliException(string.Create(CultureInfo.InvariantCulture, $"`{commits}` is no number of commits for --history; give 0 to {MostHistory}"));

    /// <summary>Builds, and gives the exit code.</summary>
    public static int Run(CliContext context, BuildArguments arguments)
    {
        var templates = TemplateFolder.Find(context, arguments.Templates);
        var sources = SourceFinder.Find(context, arguments.Sources);
        var target = OutputFolder.Resolve(context, arguments.Out, sources, templates);
        var talk = new Talk(context, arguments.Global);
        talk.AboutSources(sources);
        TemplateFolder.InVain(context, templates).ToList().ForEach(talk.Say);
        using var team = TeamRuleSet.Find(context, sources.Root, arguments.TeamRules);
        talk.AboutTeamRules(team);
        var (report, changes) = Check(context, arguments, sources, team);
        if (report.HasAtLeast(arguments.FailOn))
        {
            context.Out.Write(ReportFormats.Find("text")(report, new ReportStyle(context.UseColor, true)));
            talk.Say($"{Summary.Findings(report)}; nothing was published. Mend them, or leave out {(arguments.IsStrict ? "--strict" : "--fail-on")}");
            return ExitCode.Findings;
        }

        var request = new SiteRequest(templates, arguments.BaseUrl, arguments.Drafts)
        {
            Origin = arguments.Origin,
            ChangeSet = changes,
            History = arguments.History == 0 ? [] : new ChangeHistory(context, Loader(context, arguments)).Read(arguments.History),
        };
        var pages = Publish(context, request.Gather(context, sources, report, arguments.Global.Today), target);
        if (!report.Findings.IsEmpty)
        {
            talk.Say($"{Summary.Findings(report)} (`journeys check` shows them, and so does the site)");
        }

        var open = context.ShownPath(Path.Combine(target, "index.html"));
        context.Out.WriteLine(TerminalText.Clean(string.Create(
            CultureInfo.InvariantCulture, $"Built {pages} {(pages == 1 ? "page" : "pages")} in {context.ShownPath(target)}. Open {open}")));
        return ExitCode.Done;
    }

    private static (CheckReport Report, ChangeSet? Changes) Check(
        CliContext context, BuildArguments arguments, SourceSet sources, TeamRuleSet team)
    {
        if (arguments.Against is null)
        {
            return (Analysis.Run(context, sources, team, arguments.Global.Today), null);
        }

        var loader = Loader(context, arguments);
        var before = loader.Published(arguments.Against);
        var after = loader.Of(sources) with { Measures = MeasuresFile.Read(context, sources), Trace = TraceFileBeside.Read(context, sources) };
        var (changes, old, now) = WorkspaceDiff.Run(context, before, after, arguments.Global.Today, team);
        return (now, SiteChanges.Of(arguments.Against, old.Workspace, changes.Changes));
    }

    private static SideLoader Loader(CliContext context, BuildArguments arguments) =>
        new(context, arguments.Sources is [var only] && !only.EndsWith(SourceFinder.Extension, StringComparison.OrdinalIgnoreCase) ? only : null);

    private static int Publish(CliContext context, SiteInput input, string target)
    {
        try
        {
            return Write(context, input, target);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var shown = context.ShownPath(target);
            throw FileProblem.IsOurs(error) ? new CliException(error.Message.Replace(target, shown, StringComparison.Ordinal), error) : FileProblem.CannotWrite(shown, error);
        }
    }

    private static int Write(CliContext context, SiteInput input, string target)
    {
        using var sink = DirectorySink.Open(target);
        var result = SiteBuilder.Build(input, sink, context.Cancellation);
        if (!result.Errors.IsEmpty)
        {
            throw new CliException("nothing was published: " + string.Join("; ", result.Errors
                .GroupBy(static error => (error.Template, error.Line, error.Message))
                .Take(MostMistakes)
                .Select(static same => same.First().Told(same.Count() - 1))));
        }

        context.Cancellation.ThrowIfCancellationRequested();
        sink.Commit();
        return result.Pages;
    }
}
