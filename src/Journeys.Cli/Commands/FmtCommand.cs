using System.CommandLine;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Language.Formatting;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Cli.Commands;

/// <summary>What <c>fmt</c> was asked.</summary>
internal sealed record FmtArguments(IReadOnlyList<string> Sources, bool CheckOnly, Dialect? Keywords, GlobalArguments Global);

/// <summary><c>journeys fmt</c>: lays files out in the one form that there is.</summary>
internal static class FmtCommand
{
    private const string StandardInput = "-";

    /// <summary>The command with its options.</summary>
    public static Command Create(CliContext context)
    {
        var sources = SharedOptions.Sources();
        var check = new Option<bool>("--check") { Description = "List the files that would change, and change none" };
        var keywords = new Option<string?>("--keywords") { Description = "Rewrite the keywords in this language", HelpName = "en|nl|da" };
        var command = new Command("fmt", "Lay the journey files out; - reads one from standard input") { sources, check, keywords };
        command.SetAction(result => Run(context, new FmtArguments(
            result.GetValue(sources)!,
            result.GetValue(check),
            SharedOptions.ReadKeywords(result.GetValue(keywords)),
            GlobalOptions.Read(result, context))));
        return command;
    }

    /// <summary>Formats, and gives the exit code.</summary>
    public static int Run(CliContext context, FmtArguments arguments)
    {
        var talk = new Talk(context, arguments.Global);
        if (arguments.Sources is [StandardInput])
        {
            return FormatPiped(context, talk, arguments);
        }

        if (arguments.Sources.Contains(StandardInput))
        {
            throw new CliException($"`{StandardInput}` reads standard input and no files; leave out {string.Join(", ", arguments.Sources.Where(source => source != StandardInput))}");
        }

        var sources = SourceFinder.Find(context, arguments.Sources);
        talk.AboutSources(sources);
        var changed = 0;
        var leftAlone = 0;
        foreach (var (file, (decoded, problem)) in sources.Files.Zip(SourceReader.ReadEach(context, sources.Files)))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (Problem(file, decoded, problem) is { } told)
            {
                Complain(context, told);
                leftAlone++;
                continue;
            }

            var result = Format(decoded!.Source, arguments.Keywords);
            if (result.IsRefused)
            {
                Complain(context, Refused(file.ShownPath));
                leftAlone++;
                continue;
            }

            changed += Lay(context, arguments, file, decoded.Source, result) ? 1 : 0;
        }

        talk.Say(Told(changed, sources.Files.Length, arguments.CheckOnly));
        return leftAlone > 0 ? ExitCode.Usage : Code(changed > 0, arguments);
    }

    /// <summary>
    /// Formats what is piped in. What cannot be read as it is stops the program, so that nobody takes what it writes for the file; what is
    /// read and cannot be laid out comes out as it went in, for the editor that puts it in the place of what it sent.
    /// </summary>
    /// <exception cref="CliException">The bytes are no UTF-8, or too many.</exception>
    private static int FormatPiped(CliContext context, Talk talk, FmtArguments arguments)
    {
        using var input = context.OpenIn();
        var decoded = SourceReader.ReadPiped(StandardInput, input);
        if (!decoded.Findings.IsEmpty)
        {
            throw new CliException($"standard input is left as it is: {decoded.Findings[0].Message}");
        }

        var result = Format(decoded.Source, arguments.Keywords);
        if (!arguments.CheckOnly)
        {
            context.Out.Write(result.Text);
        }

        if (result.IsRefused)
        {
            Complain(context, Refused("standard input"));
            return ExitCode.Usage;
        }

        if (!arguments.CheckOnly)
        {
            return ExitCode.Done;
        }

        var isChanged = result.Text != decoded.Source.Content;
        if (isChanged)
        {
            context.Out.WriteLine(StandardInput);
        }

        talk.Say(Told(isChanged ? 1 : 0, 1, checkOnly: true));
        return Code(isChanged, arguments);
    }

    private static string Refused(string what) =>
        $"{what} is left as it is: laid out, it would say something else. Mend what `journeys check` finds in it first";

    /// <summary>Says why something was not laid out, with --quiet too: the exit code alone helps nobody.</summary>
    private static void Complain(CliContext context, string problem) => context.Error.WriteLine(TerminalText.Clean(Credentials.Hidden("journeys: " + problem)));

    private static int Code(bool isChanged, FmtArguments arguments) =>
        isChanged && arguments.CheckOnly ? ExitCode.Findings : ExitCode.Done;

    /// <summary>Why a file could not be read as it is, and is therefore left alone; null where it could.</summary>
    private static string? Problem(SourceFile file, DecodedSource? decoded, string? problem) =>
        decoded is { Findings: [var finding, ..] } ? $"{file.ShownPath} is left as it is: {finding.Message}" : problem;

    /// <summary>Writes one file as it is laid out, or names it.</summary>
    /// <returns>Whether it changed, or would.</returns>
    private static bool Lay(CliContext context, FmtArguments arguments, SourceFile file, SourceText source, FormatResult result)
    {
        if (result.Text == source.Content)
        {
            return false;
        }

        if (arguments.CheckOnly)
        {
            context.Out.WriteLine(TerminalText.Clean(file.ShownPath));
        }
        else
        {
            ResultFile.Write(context, file.ShownPath, result.Text);
        }

        return true;
    }

    private static FormatResult Format(SourceText source, Dialect? keywords) => Formatter.Format(SyntaxTree.Parse(source), keywords);

    private static string Told(int changed, int all, bool checkOnly)
    {
        var files = all == 1 ? "file" : "files";
        return checkOnly
            ? $"{changed} of {all} {files} would change"
            : $"{changed} of {all} {files} changed";
    }
}
