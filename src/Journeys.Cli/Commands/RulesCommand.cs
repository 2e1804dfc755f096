using System.CommandLine;
using Journeys.Cli.Hosting;
using Journeys.Cli.Output;
using Journeys.Rules.Configuration;

namespace Journeys.Cli.Commands;

/// <summary><c>journeys rules</c>: all rules, a line each.</summary>
internal static class RulesCommand
{
    private static readonly string[] Formats = ["text", "json"];

    /// <summary>The command with its options.</summary>
    public static Command Create(CliContext context)
    {
        var format = new Option<string>("--format")
        {
            Description = "How the rules are written",
            HelpName = string.Join('|', Formats),
            DefaultValueFactory = _ => "text",
        };
        var teamRules = TeamRulesOptions.Run();
        var teamRulesFrom = TeamRulesOptions.From();
        var command = new Command("rules", "List all rules") { format, teamRules, teamRulesFrom };
        command.SetAction(result => Run(context, TeamRulesOptions.Book(context, result, teamRules, teamRulesFrom), result.GetValue(format)!, GlobalOptions.ReadLanguage(result)));
        return command;
    }

    /// <summary>Lists the rules, and gives the exit code.</summary>
    public static int Run(CliContext context, RuleBook rules, string format, string language = "en")
    {
        context.Out.Write(Choice.Format(format, Formats) == "json" ? Json(rules, language) : Table(rules, language));
        return ExitCode.Done;
    }

    /// <summary>All rules, a line each.</summary>
    public static string Table(RuleBook rules, string language)
    {
        var width = rules.All.Select(rule => rule.Name.Length).DefaultIfEmpty().Max();
        return string.Concat(rules.All.Select(rule =>
            $"{rule.Id}  {rule.Name.PadRight(width)}  {Summary.Word(rule.DefaultSeverity),-7}  {rule.Title.In(language)}\n"));
    }

    private static string Json(RuleBook rules, string language) => SafeJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartArray("rules");
        foreach (var rule in rules.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("rule", rule.Name);
            json.WriteString("severity", Summary.Word(rule.DefaultSeverity));
            json.WriteString("title", rule.Title.In(language));
            json.WriteString("why", rule.Why.In(language));
            json.WriteString("help", rule.Help);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
