using System.CommandLine;
using Journeys.Cli.Hosting;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Cli.Commands;

/// <summary>The options that every command has.</summary>
internal static class GlobalOptions
{
    /// <summary><c>--quiet</c></summary>
    public static Option<bool> Quiet { get; } = new("--quiet") { Description = "Only the result, no talk", Recursive = true };

    /// <summary><c>--verbose</c></summary>
    public static Option<bool> Verbose { get; } = new("--verbose") { Description = "More talk: what is read, and where an error comes from", Recursive = true };

    /// <summary><c>--today</c></summary>
    public static Option<string?> Today { get; } = new("--today")
    {
        Description = "The day that counts as today, such as 2026-10-01",
        HelpName = "DATE",
        Recursive = true,
    };

    /// <summary><c>--language</c></summary>
    public static Option<string?> Language { get; } = new("--language")
    {
        Description = "The language of what is said about the journeys (en unless told)",
        HelpName = string.Join('|', Phrase.Languages),
        Recursive = true,
    };

    /// <summary>The values as they were given.</summary>
    public static GlobalArguments Read(ParseResult result, CliContext context) => new(
        result.GetValue(Quiet), result.GetValue(Verbose), ReadToday(result.GetValue(Today), context), ReadLanguage(result));

    /// <summary>The language that was asked for.</summary>
    /// <exception cref="CliException">The product does not speak it.</exception>
    public static string ReadLanguage(ParseResult result) => result.GetValue(Language) switch
    {
        null => Phrase.Languages[0],
        { } language when Phrase.Languages.Contains(language) => language,
        { } other => throw new CliException($"`{other}` is no language for --language; there are {string.Join(", ", Phrase.Languages)}"),
    };

    private static Date ReadToday(string? text, CliContext context)
    {
        if (text is null)
        {
            return context.Today();
        }

        return Date.TryParse(text, out var date)
            ? date
            : throw new CliException($"`{text}` is no day for --today; write it as 2026-10-01");
    }
}

/// <summary>The values of the options that every command has.</summary>
internal sealed record GlobalArguments(bool Quiet, bool Verbose, Date Today, string Language = "en");
