using System.CommandLine;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Commands;

/// <summary>What <c>check</c> was asked.</summary>
internal sealed record CheckArguments(
    IReadOnlyList<string> Sources, string Format, string? Output, Severity? FailOn, GlobalArguments Global);

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
        var command = new Command("check", "Find what is wrong in the journeys") { sources, format, output, failOn };
        command.SetAction(result => Run(context, new CheckArguments(
            result.GetValue(sources)!,
            result.GetValue(format)!,
            result.GetValue(output),
            SharedOptions.ReadFailOn(result.GetValue(failOn) ?? "error"),
            GlobalOptions.Read(result, context))));
        return command;
    }

    /// <summary>Checks, and gives the exit code.</summary>
    public static int Run(CliContext context, CheckArguments arguments)
    {
        var render = ReportFormats.Find(arguments.Format);
        var sources = SourceFinder.Find(context, arguments.Sources);
        var talk = new Talk(context, arguments.Global);
        talk.AboutSources(sources);
        var report = Analysis.Run(context, sources, arguments.Global.Today);
        var useColor = arguments.Output is null && context.UseColor;
        var text = render(report, new ReportStyle(useColor, arguments.Global.Quiet, arguments.Global.Language));
        context.Cancellation.ThrowIfCancellationRequested();
        if (arguments.Output is null)
        {
            context.Out.Write(text);
        }
        else
        {
            ResultFile.Write(context, arguments.Output, text);
            talk.Say($"{Summary.Findings(report)}, written to {arguments.Output}");
        }

        return report.HasAtLeast(arguments.FailOn) ? ExitCode.Findings : ExitCode.Done;
    }
}
