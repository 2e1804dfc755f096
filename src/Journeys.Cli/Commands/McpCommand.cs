using System.CommandLine;
using Journeys.Cli.Assisting;
using Journeys.Cli.Hosting;
using Journeys.Mcp;

namespace Journeys.Cli.Commands;

/// <summary><c>journeys mcp</c>: journeys for an assistant, which reads and checks them and never writes.</summary>
internal static class McpCommand
{
    /// <summary>The command with its argument.</summary>
    public static Command Create(CliContext context)
    {
        var source = new Argument<string?>("SOURCE")
        {
            Description = "The folder of the journeys; without one, journeys/ if it is there, else the current folder",
            Arity = ArgumentArity.ZeroOrOne,
            Validators = { SharedOptions.RefuseOptions },
        };
        var command = new Command("mcp", "Let an assistant read and check the journeys (Model Context Protocol)") { source };
        command.SetAction(result =>
        {
            var global = GlobalOptions.Read(result, context);
            var isFixed = result.GetValue(GlobalOptions.Today) is not null;
            return Run(context, result.GetValue(source), global.Language, () => isFixed ? global.Today : context.Today());
        });
        return command;
    }

    /// <summary>Serves until the assistant leaves, and gives the exit code.</summary>
    /// <exception cref="CliException">There is no such folder, or there are no streams to talk over.</exception>
    public static int Run(CliContext context, string? source, string language, Func<Language.Model.Date> today)
    {
        var ground = new AssistantGround(context, source, language, today);
        var (input, output, log) = context.OpenStreams?.Invoke() ?? throw new CliException("`mcp` needs standard input and output");
        McpServer.Run(input, output, log, AssistantOffer.Of(ground), context.Cancellation);
        return ExitCode.Done;
    }
}
