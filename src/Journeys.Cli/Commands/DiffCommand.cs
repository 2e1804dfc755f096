using System.CommandLine;
using Journeys.Cli.Comparing;
using Journeys.Cli.Hosting;
using Journeys.Cli.Output;
using Journeys.Cli.Output.Changes;
using Journeys.Review;

namespace Journeys.Cli.Commands;

/// <summary>What <c>diff</c> was asked.</summary>
/// <param name="Base">A commit, folder or file; null for <paramref name="TextConversion"/>.</param>
/// <param name="Head">Another; null for the working tree.</param>
/// <param name="Source">The folder of the journeys; null for the usual one.</param>
/// <param name="Format">How the changes are written.</param>
/// <param name="Output">The file they are written to; null for standard output.</param>
/// <param name="FailOn">The least weight that fails; null where nothing does.</param>
/// <param name="FromMergeBase">Whether to start from the commit from which the two have grown apart.</param>
/// <param name="TextConversion">The file to write for git to compare, or null.</param>
/// <param name="Global">What every command is asked.</param>
internal sealed record DiffArguments(
    string? Base,
    string? Head,
    string? Source,
    string Format,
    string? Output,
    ChangeWeight? FailOn,
    bool FromMergeBase,
    string? TextConversion,
    GlobalArguments Global);

/// <summary><c>journeys diff BASE [HEAD]</c>: what changes for the customer, and an exit code that tells whether it matters.</summary>
internal static class DiffCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(CliContext context)
    {
        var start = Name("BASE", "The state before: a branch, tag or commit, a folder or a file");
        var end = Name("HEAD", "The state after; without it, the working tree");
        var source = new Option<string?>("--source") { Description = "The folder of the journeys in the repository; journeys/ if it is there, else the current folder", HelpName = "DIR" };
        var format = new Option<string>("--format") { Description = "How the changes are written", HelpName = ChangeFormats.Names, DefaultValueFactory = _ => "text" };
        var output = new Option<string?>("--output") { Description = "Write to this file instead of the terminal", HelpName = "FILE" };
        var failOn = new Option<string?>("--fail-on") { Description = "The least weight that makes the exit code 1 (breaking unless told)", HelpName = "breaking|notable|minor|never" };
        var mergeBase = new Option<bool>("--merge-base") { Description = "Start where the two have grown apart, as a pull request does" };
        var textconv = new Option<string?>("--textconv") { Description = "Write one file as git is to compare it: a fact a line, each with its place", HelpName = "FILE" };
        var command = new Command("diff", "Tell what changes for the customer between two states") { start, end, source, format, output, failOn, mergeBase, textconv };
        command.SetAction(result => Run(context, Read(context, result)));
        return command;

        DiffArguments Read(CliContext context, ParseResult result)
        {
            SharedOptions.RefuseBeside(result, textconv, "writes one file and compares nothing", start, end, source, format, output, failOn, mergeBase);
            return new DiffArguments(
                result.GetValue(start),
                result.GetValue(end),
                result.GetValue(source),
                result.GetValue(format)!,
                SharedOptions.ReadOutput(result, output),
                ReadFailOn(result.GetValue(failOn) ?? "breaking"),
                result.GetValue(mergeBase),
                result.GetValue(textconv),
                GlobalOptions.Read(result, context));
        }
    }

    /// <summary>Compares, and gives the exit code.</summary>
    public static int Run(CliContext context, DiffArguments arguments)
    {
        if (arguments.TextConversion is { } file)
        {
            context.Out.Write(TextConversion.Of(context, file));
            return ExitCode.Done;
        }

        var render = ChangeFormats.Find(arguments.Format);
        var start = arguments.Base ?? throw new CliException("name what to compare with: a branch, a commit or a folder, as in journeys diff main");
        var loader = new SideLoader(context, arguments.Source);
        var (before, after) = loader.Load(start, arguments.Head, arguments.FromMergeBase);
        var talk = new Talk(context, arguments.Global);
        foreach (var link in before.SkippedLinks.Concat(after.SkippedLinks).Distinct())
        {
            talk.Say($"journeys: {link} is a symbolic link and is not read");
        }

        var (report, _, now) = WorkspaceDiff.Run(context, before, after, arguments.Global.Today);
        report = report with { Links = loader.Links(now.Workspace.Settings?.Repository?.Value, before, after) };
        var language = arguments.Global.Language;
        var text = render(report, new ReportStyle(arguments.Output is null && context.UseColor, arguments.Global.Quiet, language));
        context.Cancellation.ThrowIfCancellationRequested();
        Write(context, arguments.Output, text);
        if (report.IsEmpty || arguments.Output is not null)
        {
            talk.Say(ChangeWords.Headline(report, language) + (arguments.Output is null ? "" : $", {Words.WrittenTo.In(language)} {arguments.Output}"));
        }

        return report.HasAtLeast(arguments.FailOn) ? ExitCode.Findings : ExitCode.Done;
    }

    private static void Write(CliContext context, string? path, string text)
    {
        if (path is null)
        {
            context.Out.Write(text);
        }
        else
        {
            ResultFile.Write(context, path, text);
        }
    }

    private static Argument<string?> Name(string name, string description) => new(name)
    {
        Description = description,
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static ChangeWeight? ReadFailOn(string word) => Choice.FailOn(word, ["breaking", "notable", "minor", "never"]) switch
    {
        "breaking" => ChangeWeight.Breaking,
        "notable" => ChangeWeight.Notable,
        "minor" => ChangeWeight.Minor,
        _ => null,
    };
}
