using System.CommandLine;
using Journeys.Cli.Completion;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Commands;

/// <summary><c>journeys man</c>: the manual page, made from the commands themselves, for whoever packs the program.</summary>
internal static class ManCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("man", "Write the manual page");
        command.SetAction(result => Run(context, result.RootCommandResult.Command));
        return command;
    }

    /// <summary>Writes the page, and gives the exit code.</summary>
    public static int Run(CliContext context, Command root)
    {
        context.Out.Write(ManPage.Write(CompletedTree.Read(root)));
        return ExitCode.Done;
    }
}
