using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Journeys.Language.Text;

namespace Journeys.Cli.Hosting;

/// <summary>Turns what is wrong with the arguments into one line that says what to do.</summary>
internal static class UsageProblem
{
    /// <summary>The line for the first thing that is wrong.</summary>
    public static string Describe(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var unknownOption = result.UnmatchedTokens.Concat(result.Errors.Select(error => error.Message))
            .FirstOrDefault(token => token.StartsWith('-'))?.Split('=')[0];
        if (command is RootCommand)
        {
            return unknownOption is null
                ? DescribeMissingCommand(result, command)
                : $"`journeys` has no option `{unknownOption}`{Guess(unknownOption, OptionsOf(result))} `journeys --help` shows examples";
        }

        return unknownOption is null
            ? $"{Wrong(result, command)} (`journeys {command.Name} --help` shows how)"
            : $"`{command.Name}` has no option `{unknownOption}`{Guess(unknownOption, OptionsOf(result))} `journeys {command.Name} --help` lists them";
    }

    /// <summary>What is wrong where an option that is on or off is given a value (<c>--fix=all</c>), which would be taken for a source; else null.</summary>
    public static string? ValueOfSwitch(ParseResult result, IEnumerable<string> words)
    {
        var switches = AllOptions(result).Where(option => option.ValueType == typeof(bool)).Select(option => option.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var parts in words.Select(word => word.Split('=', 2)))
        {
            if (parts is [var name, var value] && switches.Contains(name) && !bool.TryParse(value, out _))
            {
                return $"`{name}` takes no value; leave out `={value}`";
            }
        }

        return null;
    }

    /// <summary>What is wrong with options and arguments that there are, or ought to be.</summary>
    private static string Wrong(ParseResult result, Command command)
    {
        var error = result.Errors[0];
        if (error.SymbolResult is OptionResult { Tokens.Count: not 1 } given)
        {
            return given.Tokens.Count == 0 ? WithoutValue(given.Option) : Repeated(given);
        }

        if (result.UnmatchedTokens is [var word, ..])
        {
            return $"`{word}` is too much behind `journeys {command.Name}`; leave it out";
        }

        var missing = command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0 && result.GetResult(argument) is not { Tokens.Count: > 0 });
        return missing is null ? error.Message.ReplaceLineEndings(" ").Trim() : $"`{command.Name}` needs {missing.Name}: {LowerFirst(missing.Description ?? "")}";
    }

    private static string WithoutValue(Option option) =>
        $"`{option.Name}` needs a value behind it, as in `{option.Name} {option.HelpName ?? "VALUE"}`";

    private static string Repeated(OptionResult given)
    {
        var values = string.Join(", ", given.Tokens.Select(token => $"`{token.Value}`"));
        return string.Create(CultureInfo.InvariantCulture, $"`{given.Option.Name}` is given {given.Tokens.Count} values, {values}; give it one");
    }

    private static string DescribeMissingCommand(ParseResult result, Command root)
    {
        var commands = root.Subcommands.Where(command => !command.Hidden).Select(command => command.Name).ToList();
        var known = string.Join(", ", commands);
        return result.UnmatchedTokens.Count == 0
            ? $"name a command: {known} (`journeys --help` shows examples)"
            : $"there is no command `{result.UnmatchedTokens[0]}`{Guess(result.UnmatchedTokens[0], commands)} There are {known}";
    }

    private static IEnumerable<string> OptionsOf(ParseResult result) => AllOptions(result).Select(option => option.Name);

    private static IEnumerable<Option> AllOptions(ParseResult result) =>
        result.CommandResult.Command.Options.Concat(result.RootCommandResult.Command.Options.Where(option => option.Recursive));

    private static string Guess(string word, IEnumerable<string> known) =>
        Spelling.Nearest(word, known) is { } guess ? $"; did you mean `{guess}`?" : ".";

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
