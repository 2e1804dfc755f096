using System.CommandLine;
using System.CommandLine.Parsing;
using Journeys.Cli.Hosting;
using Journeys.Language.Diagnostics;
using Journeys.Language.Vocabulary;

namespace Journeys.Cli.Commands;

/// <summary>Options and arguments that several commands have.</summary>
internal static class SharedOptions
{
    /// <summary><c>[SOURCE…]</c></summary>
    public static Argument<string[]> Sources() => new("SOURCE")
    {
        Description = "Folders or .journey files; without one, journeys/ if it is there, else the current folder",
        Arity = ArgumentArity.ZeroOrMore,
        Validators = { RefuseOptions },
    };

    /// <summary><c>[JOURNEY]</c></summary>
    public static Argument<string?> Journey() => new("JOURNEY")
    {
        Description = "A journey's name; without one, all journeys",
        Arity = ArgumentArity.ZeroOrOne,
        Validators = { RefuseOptions },
    };

    /// <summary><c>--fail-on</c></summary>
    public static Option<string?> FailOn(string description) => new("--fail-on")
    {
        Description = description,
        HelpName = "error|warning|info|never",
    };

    /// <summary>Reads a value of <see cref="FailOn"/>: the least severity that fails; null where nothing does.</summary>
    /// <exception cref="CliException">It is none of the four words.</exception>
    public static Severity? ReadFailOn(string word) => word.ToLowerInvariant() switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        "never" => null,
        _ => throw new CliException($"`{word}` is no value for --fail-on; give error, warning, info or never"),
    };

    /// <summary>Reads a value of <c>--keywords</c>; null where it is not given.</summary>
    /// <exception cref="CliException">There are no keywords in that language.</exception>
    public static Dialect? ReadKeywords(string? language) => language switch
    {
        null => null,
        _ => Dialect.Of(language) ?? throw new CliException($"`{language}` is no value for --keywords; give en, nl or da"),
    };

    /// <summary>A misspelled option is no source. A file whose name begins so is named with <c>./</c> before it.</summary>
    public static void RefuseOptions(ArgumentResult argument)
    {
        if (argument.Tokens.FirstOrDefault(token => token.Value is ['-', _, ..]) is { } option)
        {
            argument.AddError(option.Value);
        }
    }
}
