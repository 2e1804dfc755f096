using System.CommandLine;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Interchange.Import;
using Journeys.Interchange.Import.Mermaid;
using Journeys.Interchange.Import.Tables;
using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Cli.Commands;

/// <summary>What <c>import</c> was asked.</summary>
internal sealed record ImportArguments(string Kind, string File, string? Output, GlobalArguments Global)
{
    /// <summary>The language of the file's texts, or null to tell it by its words.</summary>
    public string? TextsIn { get; init; }

    /// <summary>Whether a file that is there may be replaced.</summary>
    public bool Force { get; init; }

    /// <summary>The sheet of a workbook, or null for the first.</summary>
    public string? Sheet { get; init; }

    /// <summary>Whether to leave out the line that a folder of journeys has once.</summary>
    public bool NoWorkspace { get; init; }

    /// <summary>The dialect of the keywords.</summary>
    public Dialect? Keywords { get; init; }
}

/// <summary><c>journeys import KIND FILE</c>: journeys out of a file of another program.</summary>
internal static class ImportCommand
{
    private static readonly string[] Kinds = ["csv", "xlsx", "mermaid"];

    /// <summary>The command with its options.</summary>
    public static Command Create(CliContext context)
    {
        var kind = new ChoiceArgument("KIND", "import", Kinds)
        {
            Description = "csv: a table with a row a touchpoint, as `export csv` writes it or of your own; xlsx: the same in a workbook; mermaid: a `journey` diagram",
        };
        var file = new Argument<string>("FILE") { Description = "The file to read", HelpName = "FILE", Validators = { SharedOptions.RefuseOptions } };
        var output = new Option<string?>("--output") { Description = "Write to this file instead of the terminal; one that is there stays as it is, unless --force", HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = "Replace the file of --output where it is there" };
        var textsIn = new Option<string?>("--in") { Description = "The language of the file's texts (told by its words unless given)", HelpName = "TAG" };
        var sheet = new Option<string?>("--sheet") { Description = "xlsx: the sheet (the first unless told)", HelpName = "NAME" };
        var noWorkspace = new Option<bool>("--no-workspace") { Description = "Leave out the workspace line, for a folder that has one" };
        var keywords = new Option<string?>("--keywords") { Description = "Write the keywords in this language", HelpName = "en|nl|da" };
        var command = new Command("import", "Make journeys of a table or a diagram") { kind, file, output, force, textsIn, sheet, noWorkspace, keywords };
        command.SetAction(result => Run(context, Read(result)));
        return command;

        ImportArguments Read(ParseResult result)
        {
            var what = kind.Read(result);
            SharedOptions.RefuseFor(result, sheet, what, "xlsx");
            if (result.GetValue(force) && SharedOptions.ReadOutput(result, output) is null)
            {
                throw new CliException("--force replaces the file of --output; give that too, or leave out --force");
            }

            return new ImportArguments(what, result.GetValue(file)!, SharedOptions.ReadOutput(result, output), GlobalOptions.Read(result, context))
            {
                TextsIn = result.GetValue(textsIn),
                Force = result.GetValue(force),
                Sheet = result.GetValue(sheet),
                NoWorkspace = result.GetValue(noWorkspace),
                Keywords = SharedOptions.ReadKeywords(result.GetValue(keywords)),
            };
        }
    }

    /// <summary>Imports, and gives the exit code.</summary>
    public static int Run(CliContext context, ImportArguments arguments)
    {
        var talk = new Talk(context, arguments.Global);
        var language = arguments.Global.Language;
        RefuseToReplace(context, arguments);
        var result = Read(context, arguments);
        context.Cancellation.ThrowIfCancellationRequested();
        foreach (var note in result.Notes)
        {
            talk.Say($"journeys: {note.In(language)}");
        }

        if (arguments.Output is { } output)
        {
            MakeFolder(context, output);
            ResultFile.Write(context, output, result.Text);
            talk.Say(ImportTalk.Written(result.Touchpoints, output, language));
        }
        else
        {
            context.Out.Write(result.Text);
        }

        return ExitCode.Done;
    }

    /// <summary>Somebody may have worked on what an earlier import wrote.</summary>
    private static void RefuseToReplace(CliContext context, ImportArguments arguments)
    {
        if (arguments is { Output: { } output, Force: false } && new FileInfo(context.FullPath(output)) is { Exists: true, Length: > 0 })
        {
            throw new CliException(ImportTalk.Exists(output).In(arguments.Global.Language));
        }
    }

    /// <summary>Who begins with a table has no folder of journeys yet.</summary>
    private static void MakeFolder(CliContext context, string output)
    {
        try
        {
            if (Path.GetDirectoryName(context.FullPath(output)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw FileProblem.CannotWrite(output, error);
        }
    }

    private static ImportResult Read(CliContext context, ImportArguments arguments)
    {
        var options = new ImportOptions(ImportedFile.NameOf(arguments.File))
        {
            Language = Tag(arguments.TextsIn),
            HasWorkspace = !arguments.NoWorkspace,
            Keywords = arguments.Keywords ?? Dialect.English,
        };
        var bytes = ImportedFile.Bytes(context, arguments.File, arguments.Global.Language);
        try
        {
            return arguments.Kind switch
            {
                "csv" => CsvImport.Import(bytes, options),
                "xlsx" => XlsxImport.Import(bytes, arguments.Sheet, options),
                _ => MermaidImport.Import(ImportedFile.Text(arguments.File, bytes), options),
            };
        }
        catch (ImportException error)
        {
            throw new CliException(ImportTalk.Problems(context, arguments.File, error, arguments.Global.Language), error);
        }
    }

    private static string? Tag(string? tag) => tag is null || NameText.IsLanguageTag(tag)
        ? tag is null ? null : NameText.NormalizeLanguage(tag)
        : throw new CliException($"`{tag}` is no language for --in; give a tag such as en, nl or da");
}
