using System.CommandLine;
using Journeys.Cli.Editing;
using Journeys.Cli.Hosting;
using Journeys.LanguageServer;

namespace Journeys.Cli.Commands;

/// <summary><c>journeys lsp</c>: journeys in an editor.</summary>
internal static class LspCommand
{
    /// <summary>The command. Editors' clients add <c>--stdio</c> of their own accord, so it is understood and changes nothing.</summary>
    public static Command Create(CliContext context)
    {
        var stdio = new Option<bool>("--stdio") { Description = "Over standard input and output (always so)", Hidden = true };
        var parent = new Option<int?>("--clientProcessId") { Description = "The editor's process", Hidden = true };
        var teamRules = TeamRulesOptions.Run();
        var command = new Command("lsp", "Serve an editor over standard input and output") { stdio, parent, teamRules };
        command.SetAction(result => Run(context, result.GetValue(teamRules)));
        return command;
    }

    /// <summary>Serves until the editor leaves, and gives the exit code.</summary>
    /// <exception cref="CliException">There are no streams to talk over.</exception>
    public static int Run(CliContext context, bool trustsTeamRules = false)
    {
        var (input, output, log) = context.OpenStreams?.Invoke() ?? throw new CliException("`lsp` needs standard input and output");
        using var host = new EditorHost(context, trustsTeamRules);
        return JourneysServer.Run(input, output, log, host, context.Cancellation);
    }
}
