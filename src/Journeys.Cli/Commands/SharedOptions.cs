using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Journeys.Cli.Hosting;
using Journeys.Language.Diagnostics;
using Journeys.Language.Vocabulary;

namespace Journeys.Cli.Commands;

/// <summary>Options and arguments that several commands have.</summary>
internal static class SharedOptions
{
    /// <summary>What <c>--output</c> names standard output by, as other programs do.</summary>
    public const string Terminal = "-";

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
    public static Severity? ReadFailOn(string word) => Choice.FailOn(word, ["error", "warning", "info", "never"]) switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => null,
    };

    /// <summary>An option that takes a whole number.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="example">A number that one would give.</param>
    public static Option<int> Number(string name, int example) => new(name)
    {
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture, $"`{result.Tokens[0].Value}` is no number for {name}; write a whole one, such as {example}"));
            return 0;
        },
    };

    /// <summary>Reads a value of <c>--output</c>; null for standard output.</summary>
    public static string? ReadOutput(ParseResult result, Option<string?> output) => result.GetValue(output) is { } path and not Terminal ? path : null;

    /// <summary>Reads a value of <c>--keywords</c>; null where it is not given.</summary>
    /// <exception cref="CliException">There are no keywords in that language.</exception>
    public static Dialect? ReadKeywords(string? language) => language switch
    {
        null => null,
        _ => Dialect.Of(language) ?? throw new CliException($"`{language}` is no value for --keywords; give en, nl or da"),
    };

    /// <summary>What an option leaves without effect is refused beside it, so that nothing that was asked for is ignored in silence.</summary>
    /// <param name="result">What was typed.</param>
    /// <param name="option">The option.</param>
    /// <param name="does">What it does, behind its name.</param>
    /// <param name="others">What has no effect beside it: options and arguments.</param>
    /// <exception cref="CliException">One of them is given with it.</exception>
    public static void RefuseBeside(ParseResult result, Option option, string does, params Symbol[] others)
    {
        if (IsGiven(result, option) && others.FirstOrDefault(symbol => IsGiven(result, symbol)) is { } ignored)
        {
            throw new CliException($"{option.Name} {does}; leave out {ignored.Name}");
        }
    }

    /// <summary>An option that only some kinds of a command have is refused beside the others, so that it is not ignored in silence.</summary>
    /// <param name="result">What was typed.</param>
    /// <param name="option">The option.</param>
    /// <param name="kind">The kind that was asked for.</param>
    /// <param name="kinds">The kinds that have it.</param>
    /// <exception cref="CliException">It is given, and the kind has none such.</exception>
    public static void RefuseFor(ParseResult result, Option option, string kind, params string[] kinds)
    {
        if (IsGiven(result, option) && !kinds.Contains(kind))
        {
            var list = kinds is [var only] ? only : $"{string.Join(", ", kinds[..^1])} and {kinds[^1]}";
            throw new CliException($"{option.Name} is for {list}; leave it out for {kind}");
        }
    }

    private static bool IsGiven(ParseResult result, Symbol symbol) => symbol switch
    {
        Option option => result.GetResult(option) is { Implicit: false },
        Argument argument => result.GetResult(argument) is { Tokens.Count: > 0 },
        _ => false,
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
