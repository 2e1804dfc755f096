using System.CommandLine;
using Journeys.Cli.Baselines;
using Journeys.Cli.Fixing;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Cli.TeamRules;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Commands;

/// <summary>What <c>check</c> was asked.</summary>
/// <param name="Sources">The folders and files.</param>
/// <param name="Format">How the findings are written.</param>
/// <param name="Output">The file they are written to; null for standard output.</param>
/// <param name="FailOn">The least severity that fails; null where nothing does.</param>
/// <param name="Fix">Whether to mend what can be mended.</param>
/// <param name="Baselines">Which baselines to read and to write.</param>
/// <param name="TeamRules">Whether the team's own rules run.</param>
/// <param name="Global">What every command is asked.</param>
internal sealed record CheckArguments(
    IReadOnlyList<string> Sources,
    string Format,
    string? Output,
    Severity? FailOn,
    bool Fix,
    BaselineArguments Baselines,
    TeamRulesChoice TeamRules,
    GlobalArguments Global);

/// <summary><c>journeys check</c>: findings, and an exit code that tells whether they matter.</summary>
internal static class CheckCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CliContext context)
    {
        var sources = SharedOptions.Sources();
        var format = new Option<string>("--format")
        {
            Description = "How the findings are written",
            HelpName = ReportFormats.Names,
            DefaultValueFactory = _ => "text",
        };
        var output = new Option<string?>("--output") { Description = "Write to this file instead of the terminal", HelpName = "FILE" };
        var failOn = SharedOptions.FailOn("The least severity that makes the exit code 1 (error unless told)");
        var fix = new Option<bool>("--fix") { Description = "Mend what has one right answer, then tell what remains" };
        var baseline = BaselineOptions.Read();
        var writeBaseline = BaselineOptions.Write();
        var teamRules = TeamRulesOptions.Run();
        var teamRulesFrom = TeamRulesOptions.From();
        var command = new Command("check", "Find what is wrong in the journeys")
        {
            sources, format, output, failOn, fix, baseline, writeBaseline, teamRules, teamRulesFrom,
        };
        command.SetAction(result => Run(context, new CheckArguments(
            result.GetValue(sources)!,
            result.GetValue(format)!,
            SharedOptions.ReadOutput(result, output),
            SharedOptions.ReadFailOn(result.GetValue(failOn) ?? "error"),
            result.GetValue(fix),
            BaselineOptions.Values(context, result, baseline, writeBaseline),
            TeamRulesOptions.Read(context, result, teamRules, teamRulesFrom),
            GlobalOptions.Read(result, context))));
        return command;
    }

    /// <summary>Checks, and gives the exit code.</summary>
    public static int Run(CliContext context, CheckArguments arguments)
    {
        var render = ReportFormats.Find(arguments.Format);
        var baseline = arguments.Baselines.Read is { } path ? BaselineFile.Read(context, path) : null;
        var sources = SourceFinder.Find(context, arguments.Sources);
        var talk = new Talk(context, arguments.Global);
        talk.AboutSources(sources);
        using var team = TeamRuleSet.Find(context, sources.Root, arguments.TeamRules);
        talk.AboutTeamRules(team);
        var report = WithoutBaseline(context, arguments, talk, baseline, Find(context, arguments, talk, sources, team, baseline));
        talk.AboutNeighbours(context, sources, report);
        var useColor = arguments.Output is null && context.UseColor;
        var text = render(report, new ReportStyle(useColor, arguments.Global.Quiet, arguments.Global.Language, arguments.FailOn));
        context.Cancellation.ThrowIfCancellationRequested();
        if (arguments.Output is null)
        {
            context.Out.Write(text);
        }
        else
        {
            var language = arguments.Global.Language;
            ResultFile.Write(context, arguments.Output, text);
            talk.Say($"{Summary.Findings(report, language)}, {Words.WrittenTo.In(language)} {arguments.Output}");
        }

        return report.HasAtLeast(arguments.FailOn) ? ExitCode.Findings : ExitCode.Done;
    }

    private static CheckReport Find(CliContext context, CheckArguments arguments, Talk talk, SourceSet sources, TeamRuleSet team, Baseline? baseline)
    {
        var analysis = Analysed(context, arguments, sources, team);
        if (!arguments.Fix)
        {
            return analysis.Check();
        }

        var language = arguments.Global.Language;
        var mended = FixFiles.Run(context, sources, analysis, report => (baseline?.Apply(report) ?? report).Findings);
        foreach (var file in mended.LeftAlone)
        {
            talk.Say(Words.ChangedMeanwhile(file.ShownPath, language));
        }

        talk.Say(Words.Fixed(mended.Fixed, mended.Written, language));
        return mended.LeftAlone.Count == 0 ? mended.Report : Analysed(context, arguments, sources, team).Check();
    }

    private static Analysis Analysed(CliContext context, CheckArguments arguments, SourceSet sources, TeamRuleSet team) =>
        new(context, sources, team, arguments.Global.Today) { LooksForFiles = true };

    private static CheckReport WithoutBaseline(
        CliContext context, CheckArguments arguments, Talk talk, Baseline? baseline, CheckReport report)
    {
        var language = arguments.Global.Language;
        if (arguments.Baselines.Write is { } path)
        {
            var written = Baseline.Of(report, new BaselinePaths(context, path));
            context.Cancellation.ThrowIfCancellationRequested();
            ResultFile.Write(context, path, BaselineFile.Text(written));
            talk.Say(Words.BaselineWritten(report.Findings.Length, path, language));
            return written.Apply(report);
        }

        if (baseline is null)
        {
            return report;
        }

        var mended = baseline.Mended(report);
        if (mended > 0)
        {
            talk.Say(Words.Mended(mended, language));
        }

        return baseline.Apply(report);
    }
}
