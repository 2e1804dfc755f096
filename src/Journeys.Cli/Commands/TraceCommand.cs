using System.CommandLine;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Cli.Tracing;
using Journeys.Interchange.Json;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Commands;

/// <summary>What <c>trace</c> was asked.</summary>
/// <param name="Code">The folders, projects and files of code.</param>
/// <param name="Journeys">The folders and files of the journeys.</param>
/// <param name="Format">How what was found is written.</param>
/// <param name="Output">The file that it is written to; null for the terminal.</param>
/// <param name="FailOn">The least severity that fails; null where nothing does.</param>
/// <param name="Global">What every command is asked.</param>
internal sealed record TraceArguments(
    IReadOnlyList<string> Code, IReadOnlyList<string> Journeys, string Format, string? Output, Severity? FailOn, GlobalArguments Global)
{
    /// <summary>Whether the file beside the journeys is written.</summary>
    public bool Write { get; init; }

    /// <summary>Whether only to tell if that file is what the code says.</summary>
    public bool Check { get; init; }

    /// <summary>Whether every file is read anew.</summary>
    public bool NoCache { get; init; }
}

/// <summary><c>journeys trace CODE…</c>: which C# serves which touchpoint, and what serves none.</summary>
internal static class TraceCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CliContext context)
    {
        var code = new Argument<string[]>("CODE")
        {
            Description = "Folders, projects (.csproj, .sln) or files of C# and Razor; nothing of them is built",
            Arity = ArgumentArity.OneOrMore,
            Validators = { SharedOptions.RefuseOptions },
        };
        var journeys = new Option<string[]>("--journeys")
        {
            Description = "Folders or .journey files; without one, journeys/ if it is there, else the current folder",
            HelpName = "SOURCE",
            DefaultValueFactory = _ => [],
        };
        var format = new Option<string>("--format")
        {
            Description = "text: touchpoints with their places, then findings; json: all of it; the others: the findings",
            HelpName = ReportFormats.Names,
            DefaultValueFactory = _ => "text",
        };
        var output = new Option<string?>("--output") { Description = "Write to this file instead of the terminal", HelpName = "FILE" };
        var failOn = SharedOptions.FailOn("The least severity that makes the exit code 1 (error unless told)");
        var write = new Option<bool>("--write") { Description = $"Write {TraceJson.FileName} beside the journeys, which check, build, serve and editors read" };
        var check = new Option<bool>("--check") { Description = $"Write nothing; the exit code is 1 where {TraceJson.FileName} is not what the code says" };
        var noCache = new Option<bool>("--no-cache") { Description = "Read every file anew" };
        var command = new Command("trace", "Find the touchpoints in C# sources") { code, journeys, format, output, failOn, write, check, noCache };
        command.SetAction(result => Run(context, Read(result)));
        return command;

        TraceArguments Read(ParseResult result)
        {
            SharedOptions.RefuseBeside(result, check, $"only tells whether {TraceJson.FileName} is what the code says", write, format, output, failOn);
            return new TraceArguments(
                result.GetValue(code)!,
                result.GetValue(journeys)!,
                ReportFormats.Named(result.GetValue(format)!),
                SharedOptions.ReadOutput(result, output),
                SharedOptions.ReadFailOn(result.GetValue(failOn) ?? "error"),
                GlobalOptions.Read(result, context))
            {
                Write = result.GetValue(write),
                Check = result.GetValue(check),
                NoCache = result.GetValue(noCache),
            };
        }
    }

    /// <summary>Traces, and gives the exit code.</summary>
    public static int Run(CliContext context, TraceArguments arguments)
    {
        var render = ReportFormats.Find(arguments.Format);
        var sources = SourceFinder.Find(context, arguments.Journeys);
        var code = CodeFinder.Find(context, arguments.Code);
        var talk = new Talk(context, arguments.Global);
        talk.AboutSources(sources);
        foreach (var link in code.SkippedLinks)
        {
            talk.Say($"journeys: {link} is a symbolic link and is not read");
        }

        var cache = arguments.NoCache ? null : TraceCache.FileFor(context, arguments.Code);
        var outcome = CodeTracing.Run(context, sources, code, cache, arguments.Global.Today);
        TellErrors(talk, outcome);
        talk.Mention($"{outcome.Answer.Files} files, of which {outcome.Answer.Cached} were known from before");
        if (arguments.Check)
        {
            return Compare(context, sources, outcome);
        }

        Give(context, talk, arguments, outcome, Text(arguments, outcome, render, context.UseColor && arguments.Output is null));
        if (arguments.Write)
        {
            FileBeside.RefuseLink(context, TraceFileBeside.PathOf(sources));
            var path = context.ShownPath(TraceFileBeside.PathOf(sources));
            ResultFile.Write(context, path, TraceFileBeside.Text(context, sources, outcome.Trace));
            talk.Say($"{Words.WrittenTo.In(arguments.Global.Language)} {path}");
        }

        return outcome.Report.HasAtLeast(arguments.FailOn) ? ExitCode.Findings : ExitCode.Done;
    }

    private static string Text(TraceArguments arguments, TraceOutcome outcome, Func<CheckReport, ReportStyle, string> render, bool useColor)
    {
        var global = arguments.Global;
        return arguments.Format switch
        {
            "text" => new TraceText(new Paint(useColor), global.Language).Render(outcome, !global.Quiet),
            "json" => TraceJson.Write(outcome.Trace, file => file, json =>
            {
                json.WriteNumber("files", outcome.Answer.Files);
                json.WriteNumber("lines", outcome.Answer.Lines);
                JsonReport.Findings(json, "findings", outcome.Report.Findings, global.Language);
                JsonReport.Accepted(json, outcome.Report.Result.Accepted);
            }),
            _ => render(outcome.Report, new ReportStyle(useColor, global.Quiet, global.Language, arguments.FailOn)),
        };
    }

    private static void Give(CliContext context, Talk talk, TraceArguments arguments, TraceOutcome outcome, string text)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        if (arguments.Output is null)
        {
            context.Out.Write(text);
            return;
        }

        var language = arguments.Global.Language;
        ResultFile.Write(context, arguments.Output, text);
        talk.Say($"{Summary.Findings(outcome.Report, language)}, {Words.WrittenTo.In(language)} {arguments.Output}");
    }

    private static int Compare(CliContext context, SourceSet sources, TraceOutcome outcome)
    {
        var file = TraceFileBeside.PathOf(sources);
        var isCurrent = File.Exists(file) && PlainFiles.Text(context, file) == TraceFileBeside.Text(context, sources, outcome.Trace);
        var path = context.ShownPath(file);
        context.Out.WriteLine(TerminalText.Clean(isCurrent
            ? $"{path} is what the code says."
            : $"{path} is not what the code says. Run `journeys trace --write` with the same code."));
        return isCurrent ? ExitCode.Done : ExitCode.Findings;
    }

    private static void TellErrors(Talk talk, TraceOutcome outcome)
    {
        var errors = outcome.Report.Workspace.Findings.Count(finding => finding.Severity == Severity.Error);
        if (errors > 0)
        {
            talk.Say($"journeys: the journeys have {errors} {(errors == 1 ? "error" : "errors")}; traced is what is known. `journeys check` tells more");
        }
    }
}
