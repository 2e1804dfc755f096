using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;

namespace Journeys.Cli.Completion;

/// <summary>
/// What a shell has to know to complete, read from the commands themselves. A script holds all of it, so that a key press starts no
/// program.
/// </summary>
internal static class CompletedTree
{
    private static readonly string[] Folders = ["DIR"];
    private static readonly string[] Files = ["FILE", "SOURCE", "BASE", "HEAD"];

    /// <summary>What may stand before a command, and then every command, in the order of help.</summary>
    public static IReadOnlyList<CompletedCommand> Read(Command root) =>
        [Command(root, ""), .. root.Subcommands.Where(command => !command.Hidden).Select(command => Command(command, command.Name))];

    private static CompletedCommand Command(Command command, string name)
    {
        var inherited = name.Length == 0 ? [] : command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive);
        return new CompletedCommand(
            name,
            command.Description ?? "",
            [.. command.Options.Concat(inherited).Where(option => !option.Hidden).Select(Option).DistinctBy(option => option.Name)],
            [.. command.Arguments.Where(argument => !argument.Hidden).Select(Argument)]);
    }

    private static CompletedOption Option(Option option)
    {
        var isSwitch = option.ValueType == typeof(bool) || option.Arity.MinimumNumberOfValues == 0;
        return new CompletedOption(option.Name, option.Description ?? "", isSwitch ? null : Value(option.HelpName ?? "VALUE", []))
        {
            Default = isSwitch || !option.HasDefaultValue ? null : Convert.ToString(option.GetDefaultValue(), CultureInfo.InvariantCulture),
        };
    }

    private static CompletedValue Argument(Argument argument) =>
        Value(argument.Name, [.. argument.GetCompletions(CompletionContext.Empty).Select(item => item.Label)]) with
        {
            IsMany = argument.Arity.MaximumNumberOfValues > 1,
        };

    private static CompletedValue Value(string name, IReadOnlyList<string> words) => name switch
    {
        _ when words.Count > 0 => new CompletedValue(name, Hint.Words, words),
        _ when name.Contains('|', StringComparison.Ordinal) => new CompletedValue("VALUE", Hint.Words, name.Split('|')),
        _ when Folders.Contains(name) => new CompletedValue(name, Hint.Folders, []),
        _ when Files.Contains(name) => new CompletedValue(name, Hint.Files, []),
        _ => new CompletedValue(name, Hint.Anything, []),
    };
}
