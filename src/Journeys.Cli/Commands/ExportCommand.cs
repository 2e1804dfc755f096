using System.CommandLine;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Interchange.Csv;
using Journeys.Interchange.Json;
using Journeys.Interchange.Markdown;
using Journeys.Interchange.Mermaid;
using Journeys.Interchange.Schema;
using Journeys.Interchange.Svg;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Measures.Json;

namespace Journeys.Cli.Commands;

/// <summary>What <c>export</c> was asked.</summary>
internal sealed record ExportArguments(string Kind, string? Journey, IReadOnlyList<string> Sources, string? Output, GlobalArguments Global)
{
    /// <summary>The language of the texts, or null for the workspace's first.</summary>
    public string? TextsIn { get; init; }

    /// <summary>What parts the cells of a CSV.</summary>
    public string Separator { get; init; } = "comma";

    /// <summary>Whether texts of a CSV are written as they are, also where a spreadsheet would run them.</summary>
    public bool IsRaw { get; init; }
}

/// <summary><c>journeys export KIND [JOURNEY]</c>: the journeys in a format of another program.</summary>
internal static class ExportCommand
{
    private static readonly string[] Kinds = ["json", "csv", "svg", "mermaid", "markdown", "schema", "measures-schema", "trace-schema"];

    private static readonly string[] Separators = ["comma", "semicolon", "tab"];

    /// <summary>The command with its options.</summary>
    public static Command Create(CliContext context)
    {
        var kind = new ChoiceArgument("KIND", "export", Kinds)
        {
            Description = "json: the whole model; csv: a row a touchpoint; svg: the map of a journey as a drawing; "
                + "mermaid: a journey as a diagram for a wiki; markdown: as a document to read; schema: the JSON Schema of the json; measures-schema: that of measures.json; trace-schema: that of trace.json",
        };
        var journey = SharedOptions.Journey();
        var sources = SharedOptions.Sources();
        var output = new Option<string?>("--output") { Description = "Write to this file instead of the terminal; a csv then begins with the byte order mark that spreadsheets look for", HelpName = "FILE" };
        var textsIn = new Option<string?>("--in") { Description = "csv, svg, mermaid, markdown: the language of the texts (the workspace's first unless told)", HelpName = "TAG" };
        var separator = new Option<string>("--separator")
        {
            Description = "csv: what stands between two cells; with semicolon, numbers have a decimal comma, as spreadsheets of many countries expect",
            HelpName = string.Join('|', Separators),
            DefaultValueFactory = _ => Separators[0],
        };
        separator.CompletionSources.Add(Separators);
        var raw = new Option<bool>("--raw") { Description = "csv: no apostrophe before a text that a spreadsheet would take for a formula, and no byte order mark" };
        var command = new Command("export", "Write the journeys for another program, also where they have errors") { kind, journey, sources, output, textsIn, separator, raw };
        command.SetAction(result => Run(context, Meant(context, Read(result))));
        return command;

        ExportArguments Read(ParseResult result)
        {
            var what = kind.Read(result);
            SharedOptions.RefuseFor(result, textsIn, what, "csv", "svg", "mermaid", "markdown");
            SharedOptions.RefuseFor(result, separator, what, "csv");
            SharedOptions.RefuseFor(result, raw, what, "csv");
            return new ExportArguments(what, result.GetValue(journey), result.GetValue(sources)!, SharedOptions.ReadOutput(result, output), GlobalOptions.Read(result, context))
            {
                TextsIn = result.GetValue(textsIn),
                Separator = result.GetValue(separator)!,
                IsRaw = result.GetValue(raw),
            };
        }
    }

    /// <summary>Exports, and gives the exit code.</summary>
    public static int Run(CliContext context, ExportArguments arguments)
    {
        var talk = new Talk(context, arguments.Global);
        var text = arguments.Kind switch
        {
            "json" => Json(context, talk, arguments),
            "csv" => Csv(context, talk, arguments),
            "svg" => Drawing(context, talk, arguments),
            "mermaid" => One(context, talk, arguments, "a diagram", MermaidJourney.Write),
            "markdown" => Markdown(context, talk, arguments),
            "schema" => ModelSchema.Text(),
            "measures-schema" => MeasuresJson.Schema(),
            "trace-schema" => TraceJson.Schema(),
            _ => throw new InvalidOperationException($"there is no export `{arguments.Kind}`"),
        };
        context.Cancellation.ThrowIfCancellationRequested();
        if (arguments.Output is null)
        {
            context.Out.Write(text);
        }
        else
        {
            ResultFile.Write(context, arguments.Output, NeedsMark(context, arguments) ? "\uFEFF" + text : text);
            talk.Say($"written to {arguments.Output}");
        }

        return ExitCode.Done;
    }

    /// <summary>
    /// Spreadsheet programs take a file for UTF-8 only where a byte order mark says so. On a pipe it would be a part of the first column's
    /// name, and so it would to a program that asks for raw texts.
    /// </summary>
    private static bool NeedsMark(CliContext context, ExportArguments arguments) =>
        arguments is { Kind: "csv", IsRaw: false, Output: { } output } && !ResultFile.IsDevice(context.FullPath(output));

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
        var workspace = Read(context, talk, arguments);
        var journey = arguments.Journey is { } name ? Find(workspace, name) : null;
        return SafeJson.Write(json => ModelJson.Write(json, workspace, journey));
    }

    private static string Csv(CliContext context, Talk talk, ExportArguments arguments)
    {
        var dialect = arguments.Separator switch
        {
            "comma" => CsvDialect.Comma,
            "semicolon" => CsvDialect.Semicolon,
            "tab" => CsvDialect.Tab,
            _ => throw new CliException($"there is no separator `{arguments.Separator}`; there are {string.Join(", ", Separators[..^1])} and {Separators[^1]}"),
        };
        var workspace = Read(context, talk, arguments);
        return JourneyCsv.Write(workspace, Chosen(workspace, arguments), Language(workspace, arguments), dialect with { IsRaw = arguments.IsRaw });
    }

    /// <summary>The map as the site draws it: with what was measured, where the figures stand beside the sources.</summary>
    private static string Drawing(CliContext context, Talk talk, ExportArguments arguments)
    {
        var figures = MeasuresFile.Read(context, SourceFinder.Find(context, arguments.Sources));
        return One(context, talk, arguments, "a drawing", (workspace, journey, language) => MapSvg.Write(workspace, journey, language, figures));
    }

    private static string Markdown(CliContext context, Talk talk, ExportArguments arguments)
    {
        var workspace = Read(context, talk, arguments);
        return JourneyMarkdown.Write(workspace, Chosen(workspace, arguments), Language(workspace, arguments));
    }

    private static EffectiveJourney[] Chosen(Workspace workspace, ExportArguments arguments) =>
        arguments.Journey is { } name ? [workspace.View(Find(workspace, name))] : [.. workspace.Views];

    /// <summary>What shows one journey: the one that is named, or the only one that there is.</summary>
    private static string One(
        CliContext context, Talk talk, ExportArguments arguments, string what, Func<Workspace, EffectiveJourney, string, string> write)
    {
        var workspace = Read(context, talk, arguments);
        var journey = (arguments.Journey, workspace.Views) switch
        {
            ({ } name, _) => workspace.View(Find(workspace, name)),
            (null, [var only]) => only,
            (null, []) => throw new CliException($"{what} shows one journey, and the sources have none; `journeys init` begins one"),
            _ => throw new CliException($"{what} shows one journey; name it: `journeys export {arguments.Kind} NAME`, with one of "
                + string.Join(", ", workspace.Views.Take(10).Select(view => view.Name.Value))),
        };
        return write(workspace, journey, Language(workspace, arguments));
    }

    private static string Language(Workspace workspace, ExportArguments arguments) => arguments.TextsIn switch
    {
        null => workspace.DefaultLanguage,
        { } tag when workspace.Languages.Contains(tag) => tag,
        { } tag => throw new CliException($"the workspace has no language `{tag}`; it has {string.Join(", ", workspace.Languages)}"),
    };

    private static Workspace Read(CliContext context, Talk talk, ExportArguments arguments)
    {
        var sources = SourceFinder.Find(context, arguments.Sources);
        talk.AboutSources(sources);
        var workspace = Workspace.Link(SourceReader.Read(context, sources.Files).Select(WorkspaceLoader.Read));
        var errors = workspace.Findings.Count(finding => finding.Severity == Severity.Error);
        if (errors > 0)
        {
            talk.Say($"journeys: the sources have {errors} {(errors == 1 ? "error" : "errors")}; exported is what is known. `journeys check` tells more");
        }

        return workspace;
    }

    private static Journey Find(Workspace workspace, string name) =>
        workspace.Journeys.TryGet(NameText.Normalize(name), out var journey) ? journey : throw new CliException(UnknownJourney(workspace, name));

    private static string UnknownJourney(Workspace workspace, string name) =>
        $"there is no journey `{name}`; " + (Spelling.Nearest(name, workspace.Journeys.Names) is { } near
            ? $"did you mean `{near}`?"
            : "name one that the sources declare, or none for all");
}
