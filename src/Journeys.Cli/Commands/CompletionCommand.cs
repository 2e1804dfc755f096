using System.CommandLine;
using Journeys.Cli.Completion;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Commands;

/// <summary><c>journeys completion SHELL</c>: the script that lets a shell complete what is typed.</summary>
internal static class CompletionCommand
{
    private static readonly (string Shell, Func<IReadOnlyList<CompletedCommand>, string> Write)[] Shells =
    [
        ("bash", BashScript.Write),
        ("zsh", ZshScript.Write),
        ("fish", FishScript.Write),
        ("pwsh", PowerShellScript.Write),
    ];

    /// <summary>The command with its argument.</summary>
    public static Command Create(CliContext context)
    {
        var shell = new ChoiceArgument("SHELL", "completion for", [.. Shells.Select(known => known.Shell)]) { Description = "bash, zsh, fish or pwsh" };
        var command = new Command("completion", "Write the script that completes commands in your shell") { shell };
        command.SetAction(result => Run(context, result.RootCommandResult.Command, shell.Read(result)));
        return command;
    }

    /// <summary>Writes the script for a shell, and gives the exit code.</summary>
    public static int Run(CliContext context, Command root, string shell)
    {
        context.Out.Write(Shells.Single(known => known.Shell == shell).Write(CompletedTree.Read(root)));
        return ExitCode.Done;
    }
}
