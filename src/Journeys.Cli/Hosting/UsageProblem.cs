using System.CommandLine;
using Journeys.Language.Text;

namespace Journeys.Cli.Hosting;

/// <summary>Turns what is wrong with the arguments into one line that says what to do.</summary>
internal static class UsageProblem
{
    /// <summary>The line for the first thing that is wrong.</summary>
    public static string Describe(ParseResult result)
    {
        var command = result.CommandResult.Command;
        if (command is RootCommand)
        {
            return DescribeMissingCommand(result, command);
        }

        var unknownOption = result.UnmatchedTokens.Concat(result.Errors.Select(error => error.Message))
            .FirstOrDefault(token => token.StartsWith('-'))?.Split('=')[0];
        return unknownOption is null
            ? $"{Sentence(result.Errors[0].Message)} (`journeys {command.Name} --help` shows how)"
            : $"`{command.Name}` has no option `{unknownOption}`{Guess(unknownOption, OptionsOf(result))} `journeys {command.Name} --help` lists them";
    }

    private static string DescribeMissingCommand(ParseResult result, Command root)
    {
        var commands = root.Subcommands.Where(command => !command.Hidden).Select(command => command.Name).ToList();
        var known = string.Join(", ", commands);
        return result.UnmatchedTokens.Count == 0
            ? $"name a command: {known} (`journeys --help` shows examples)"
            : $"there is no command `{result.UnmatchedTokens[0]}`{Guess(result.UnmatchedTokens[0], commands)} There are {known}";
    }

    private static IEnumerable<string> OptionsOf(ParseResult result) =>
        result.CommandResult.Command.Options.Concat(result.RootCommandResult.Command.Options.Where(option => option.Recursive))
            .Select(option => option.Name);

    private static string Guess(string word, IEnumerable<string> known) =>
        Spelling.Nearest(word, known) is { } guess ? $"; did you mean `{guess}`?" : ".";

    private static string Sentence(string message) => message.ReplaceLineEndings(" ").Trim();
}
