using System.CommandLine;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.TeamRules;
using Journeys.Language.Model;
using Journeys.Rules.Configuration;

namespace Journeys.Cli.Commands;

/// <summary>The options by which whoever runs a command says that a team's own rules may run.</summary>
internal static class TeamRulesOptions
{
    /// <summary><c>--team-rules</c></summary>
    public static Option<bool> Run() => new("--team-rules") { Description = "Run the team's own rules in rules/ too; they are code, so say it where you trust them" };

    /// <summary><c>--team-rules-from</c></summary>
    public static Option<string?> From() => new("--team-rules-from")
    {
        Description = "Run the team's own rules as they are in a commit, such as the base of a pull request",
        HelpName = "REF",
    };

    /// <summary>What was said.</summary>
    /// <exception cref="CliException">The environment says something else than on or off.</exception>
    public static TeamRulesChoice Read(CliContext context, ParseResult result, Option<bool> run, Option<string?> from) =>
        TeamRulesChoice.Of(context, result.GetValue(run), result.GetValue(from));

    /// <summary>Every rule that is known here: the built-in ones, and where they may run those of the usual folder.</summary>
    /// <exception cref="CliException">They are to run, and cannot.</exception>
    public static RuleBook Book(CliContext context, ParseResult result, Option<bool> run, Option<string?> from)
    {
        var global = GlobalOptions.Read(result, context);
        var root = Path.TrimEndingDirectorySeparator(context.FullPath(SourceFinder.DefaultSource(context)));
        using var team = TeamRuleSet.Find(context, root, Read(context, result, run, from));
        var verdict = team.Judge(Workspace.Link([]), MeasuredFigures.None, global.Today, context.Cancellation);
        foreach (var problem in verdict.Problems)
        {
            new Talk(context, global).Say($"{problem.Origin.File}:{problem.Origin.Range.Start.Line}: {problem.Message.In(global.Language)}");
        }

        return verdict.Book;
    }
}
