using System.CommandLine;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Interchange.Json;
using Journeys.Interchange.Schema;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Measures.Json;

namespace Journeys.Cli.Commands;

/// <summary>What <c>export</c> was asked.</summary>
internal sealed record ExportArguments(string Kind, string? Journey, IReadOnlyList<string> Sources, string? Output, GlobalArguments Global);

/// <summary><c>journeys export KIND [JOURNEY]</c>: the journeys in a format of another program.</summary>
internal static class ExportCommand
{
    private static readonly string[] Kinds = ["json", "schema", "measures-schema"];

    /// <summary>The command with its options.</summary>
    public static Command Create(CliContext context)
    {
        var kind = new Argument<string>("KIND") { Description = "json: the whole model; schema: the JSON Schema of that json; measures-schema: that of measures.json" };
        var journey = SharedOptions.Journey();
        var sources = SharedOptions.Sources();
        var output = new Option<string?>("--output") { Description = "Write to this file instead of the terminal", HelpName = "FILE" };
        var command = new Command("export", "Write the journeys for another program, also where they have errors") { kind, journey, sources, output };
        command.SetAction(result => Run(context, Meant(context, new ExportArguments(
            result.GetValue(kind)!,
            result.GetValue(journey),
            result.GetValue(sources)!,
            result.GetValue(output),
            GlobalOptions.Read(result, context)))));
        return command;
    }

    /// <summary>Exports, and gives the exit code.</summary>
    public static int Run(CliContext context, ExportArguments arguments)
    {
        var talk = new Talk(context, arguments.Global);
        var text = arguments.Kind switch
        {
            "json" => Json(context, talk, arguments),
            "schema" => ModelSchema.Text(),
            "measures-schema" => MeasuresJson.Schema(),
            _ => throw new CliException(UnknownKind(arguments.Kind)),
        };
        context.Cancellation.ThrowIfCancellationRequested();
        if (arguments.Output is null)
        {
            context.Out.Write(text);
        }
        else
        {
            ResultFile.Write(context, arguments.Output, text);
            talk.Say($"written to {arguments.Output}");
        }

        return ExitCode.Done;
    }

    /// <summary>A first word that is a file, a folder or at least a path is no journey's name but a source.</summary>
    private static ExportArguments Meant(CliContext context, ExportArguments arguments)
    {
        if (arguments.Journey is not { } word)
        {
            return arguments;
        }

        var path = context.FullPath(word);
        var isSource = word.AsSpan().ContainsAny("./\\") || Directory.Exists(path) || File.Exists(path);
        return isSource ? arguments with { Journey = null, Sources = [word, .. arguments.Sources] } : arguments;
    }

    private static string Json(CliContext context, Talk talk, ExportArguments arguments)
    {
        var sources = SourceFinder.Find(context, arguments.Sources);
        talk.AboutSources(sources);
        var workspace = Workspace.Link(SourceReader.Read(context, sources.Files).Select(WorkspaceLoader.Read));
        var journey = arguments.Journey is { } name ? Find(workspace, name) : null;
        var errors = workspace.Findings.Count(finding => finding.Severity == Severity.Error);
        if (errors > 0)
        {
            talk.Say($"journeys: the sources have {errors} {(errors == 1 ? "error" : "errors")}; exported is what is known. `journeys check` tells more");
        }

        return SafeJson.Write(json => ModelJson.Write(json, workspace, journey));
    }

    private static Journey Find(Workspace workspace, string name) =>
        workspace.Journeys.TryGet(name.Normalize(), out var journey) ? journey : throw new CliException(UnknownJourney(workspace, name));

    private static string UnknownJourney(Workspace workspace, string name) =>
        $"there is no journey `{name}`; " + (DidYouMean.Nearest(name, workspace.Journeys.Names) is { } near
            ? $"did you mean `{near}`?"
            : "name one that the sources declare, or none for all");

    private static string UnknownKind(string kind) =>
        $"there is no export `{kind}`; " + (DidYouMean.Nearest(kind, Kinds) is { } near ? $"did you mean `{near}`?" : $"there are {string.Join(", ", Kinds[..^1])} and {Kinds[^1]}");
}
