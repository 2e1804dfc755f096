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
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh", HelpName = "SHELL" };
        shell.CompletionSources.Add([.. Shells.Select(known => known.Shell)]);
        var command = new Command("completion", "Write the script that completes commands in your shell") { shell };
        command.SetAction(result => Run(context, result.RootCommandResult.Command, result.GetValue(shell)!));
        return command;
    }

    /// <summary>Writes the script for a shell, and gives the exit code.</summary>
    /// <exception cref="CliException">There is none for that shell.</exception>
    public static int Run(CliContext context, Command root, string shell)
    {
        var write = Shells.FirstOrDefault(known => known.Shell == shell).Write
            ?? throw new CliException($"there is no completion for `{shell}`; there is for {string.Join(", ", Shells.Select(known => known.Shell))}");
        context.Out.Write(write(CompletedTree.Read(root)));
        return ExitCode.Done;
    }
}
