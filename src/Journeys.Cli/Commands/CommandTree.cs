using System.CommandLine;
using System.CommandLine.Help;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Commands;

/// <summary>Puts the commands together.</summary>
internal static class CommandTree
{
    /// <summary>The root with all commands; new for every run, since a command holds on to its context.</summary>
    public static RootCommand Create(CliContext context)
    {
        var root = new RootCommand("Customer journeys as code: write them, check them, publish them.")
        {
            InitCommand.Create(context),
            CheckCommand.Create(context),
            BuildCommand.Create(context),
            ServeCommand.Create(context),
            DiffCommand.Create(context),
            FmtCommand.Create(context),
            ImportCommand.Create(context),
            ExportCommand.Create(context),
            MeasureCommand.Create(context),
            TraceCommand.Create(context),
            ExplainCommand.Create(context),
            RulesCommand.Create(context),
            LspCommand.Create(context),
            McpCommand.Create(context),
            CompletionCommand.Create(context),
            ManCommand.Create(context),
        };
        foreach (var argument in root.Subcommands.SelectMany(command => command.Arguments).Where(argument => argument.Validators.Count == 0))
        {
            argument.Validators.Add(SharedOptions.RefuseOptions);
        }

        root.Options.Add(GlobalOptions.Quiet);
        root.Options.Add(GlobalOptions.Verbose);
        root.Options.Add(GlobalOptions.Today);
        root.Options.Add(GlobalOptions.Language);
        foreach (var option in root.Options)
        {
            option.Action = option switch
            {
                HelpOption { Action: HelpAction inner } => new ExamplesFirst(inner),
                VersionOption => new ShowVersion(),
                _ => option.Action,
            };
        }

        return root;
    }
}
