using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Measures;
using Journeys.Measures.Json;

namespace Journeys.Cli.Commands;

/// <summary>What <c>measure</c> was asked.</summary>
/// <param name="Sources">The folders and files.</param>
/// <param name="Format">How the figures are written.</param>
/// <param name="Output">The file they are written to; null for <c>measures.json</c> beside the journeys, or for the terminal.</param>
/// <param name="Check">Whether only to tell if the file is what the answers give.</param>
/// <param name="Global">What every command is asked.</param>
internal sealed record MeasureArguments(IReadOnlyList<string> Sources, string Format, string? Output, bool Check, GlobalArguments Global);

/// <summary><c>journeys measure</c>: figures out of files with answers.</summary>
internal static class MeasureCommand
{
    private const string ScratchPrefix = "journeys-measure-";
    private const string NothingToMeasure = "there is nothing to measure: no metric names a file with answers (`source`)";
    private static readonly string[] Formats = ["json", "text"];

    /// <summary>The command with its options.</summary>
    public static Command Create(CliContext context)
    {
        var sources = SharedOptions.Sources();
        var format = new Option<string>("--format")
        {
            Description = "json: the file that check and build read; text: a table to look at",
            HelpName = string.Join('|', Formats),
            DefaultValueFactory = _ => Formats[0],
        };
        var output = new Option<string?>("--output")
        {
            Description = "Write to this file; json goes to measures.json beside the journeys unless told, text to the terminal",
            HelpName = "FILE",
        };
        var check = new Option<bool>("--check") { Description = "Write nothing; the exit code is 1 where the file is not what the answers give" };
        var command = new Command("measure", "Make figures of the answers that the metrics name") { sources, format, output, check };
        command.SetAction(result => Run(context, new MeasureArguments(
            result.GetValue(sources)!,
            ReadFormat(result.GetValue(format)!),
            result.GetValue(output),
            result.GetValue(check),
            GlobalOptions.Read(result, context))));
        return command;
    }

    private static string ReadFormat(string word) => Choice.Of(word, $"there is no format `{word}` for figures", Formats);

    /// <summary>Measures, and gives the exit code.</summary>
    public static int Run(CliContext context, MeasureArguments arguments)
    {
        var sources = SourceFinder.Find(context, arguments.Sources);
        var talk = new Talk(context, arguments.Global);
        talk.AboutSources(sources);
        var workspace = WorkspaceLoader.Load([.. SourceReader.Read(context, sources.Files).Select(text => text.Source)], context.Parallelism);
        var result = Measure(context, workspace, sources.Root);
        Tell(context, talk, sources, result);
        context.Cancellation.ThrowIfCancellationRequested();
        return Give(context, talk, arguments, MeasuresFile.PathOf(sources), result.Metrics, workspace);
    }

    private static MeasureResult Measure(CliContext context, Workspace workspace, string folder)
    {
        using var scratch = Scratch(context);
        try
        {
            return Measuring.Run(workspace, folder, scratch.Path, context.Cancellation);
        }
        catch (Exception error) when (error is DllNotFoundException or TypeInitializationException { InnerException: DllNotFoundException })
        {
            throw new CliException("the database library (libduckdb) that measuring needs is not beside the program; install a package for this platform, or put the library there", error);
        }
    }

    private static ScratchFolder Scratch(CliContext context)
    {
        try
        {
            return ScratchFolder.Make(context.TempDirectory, ScratchPrefix, Measuring.CopyName);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                $"cannot make a folder in {context.TempDirectory}, where measuring needs one; let TMPDIR name a folder that can be written", error);
        }
    }

    /// <summary>Tells what was left out, then what cannot be used; of the latter one is enough to write nothing.</summary>
    private static void Tell(CliContext context, Talk talk, SourceSet sources, MeasureResult result)
    {
        string Shown(MeasureNote note) => $"{(note.Place.Contains("://", StringComparison.Ordinal) ? "" : Prefix(context, sources))}{note.Place}";
        foreach (var note in result.Notes)
        {
            talk.Say($"{Shown(note)}: {note.Message}");
        }

        foreach (var problem in result.Problems.SkipLast(1))
        {
            context.Error.WriteLine(TerminalText.Clean(Credentials.Hidden($"journeys: {Shown(problem)} {problem.Message}")));
        }

        if (!result.Problems.IsEmpty)
        {
            throw new CliException($"{Shown(result.Problems[^1])} {result.Problems[^1].Message}");
        }
    }

    private static string Prefix(CliContext context, SourceSet sources) =>
        context.ShownPath(sources.Root) is var root && root == "." ? "" : root + "/";

    private static int Give(
        CliContext context, Talk talk, MeasureArguments arguments, string file, ImmutableArray<MetricMeasures> metrics, Workspace workspace)
    {
        // What is judged without a name is the file that check and build read, whatever one would like to look at.
        var isText = arguments.Format == "text" && (!arguments.Check || arguments.Output is not null);
        var text = isText ? MeasureTable.Write(metrics, workspace) : MeasuresJson.Write(metrics);
        if (arguments is { Output: SharedOptions.Terminal, Check: false })
        {
            context.Out.Write(text);
            return ExitCode.Done;
        }

        if (isText && arguments.Output is null)
        {
            if (metrics.IsEmpty)
            {
                talk.Say(NothingToMeasure);
                return ExitCode.Done;
            }

            context.Out.Write(text);
            return ExitCode.Done;
        }

        if (arguments.Output is null)
        {
            FileBeside.RefuseLink(context, file);
        }

        var path = arguments.Output ?? context.ShownPath(file);
        if (metrics.IsEmpty && arguments.Output is null && !File.Exists(file))
        {
            // A file of no figures would only be one more thing to commit. One that is there has to forget the figures that it holds.
            talk.Say($"{NothingToMeasure}, and nothing is written");
            return ExitCode.Done;
        }

        if (arguments.Check)
        {
            var isCurrent = File.Exists(context.FullPath(path)) && PlainFiles.Text(context, context.FullPath(path)) == text;
            context.Out.WriteLine(TerminalText.Clean(isCurrent
                ? $"{path} is what the answers give."
                : $"{path} is not what the answers give. Run `journeys measure`."));
            return isCurrent ? ExitCode.Done : ExitCode.Findings;
        }

        ResultFile.Write(context, path, text);
        var answers = metrics.Sum(metric => metric.Series.IsEmpty ? 0 : metric.Series[0].Periods.Sum(period => period.N));
        talk.Say(string.Create(
            CultureInfo.InvariantCulture, $"{metrics.Length} {(metrics.Length == 1 ? "metric" : "metrics")} from {answers} {(answers == 1 ? "answer" : "answers")}, written to {path}"));
        return ExitCode.Done;
    }
}
