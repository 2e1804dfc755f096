using System.CommandLine;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Starting;
using Journeys.Language.Diagnostics;
using Journeys.Language.Vocabulary;

namespace Journeys.Cli.Commands;

/// <summary>What <c>init</c> was told; null where it was not.</summary>
internal sealed record InitArguments(string Folder, string? Brand, string? Language, Dialect? Keywords, string? Pipeline, bool AsksNothing, GlobalArguments Global)
{
    /// <summary>The rule of the team's own to begin, or null.</summary>
    public string? TeamRule { get; init; }
}

/// <summary><c>journeys init</c>: a small workspace to begin with, which checks clean and builds.</summary>
internal static class InitCommand
{
    private static readonly Phrase OurBrand = new("Our brand", "Ons merk", "Vores brand");
    private static readonly Phrase Next = new(
        "See it while you write with `journeys serve --open`; `journeys check` says what does not hold.",
        "Bekijk het tijdens het schrijven met `journeys serve --open`; `journeys check` zegt wat niet klopt.",
        "Se det, mens du skriver, med `journeys serve --open`; `journeys check` siger, hvad der ikke passer.");

    private static readonly Phrase TryRule = new(
        "Try your rule with `journeys check --team-rules`; rules/rules.csproj is for your editor.",
        "Probeer je regel met `journeys check --team-rules`; rules/rules.csproj is voor je editor.",
        "Prøv din regel med `journeys check --team-rules`; rules/rules.csproj er til din editor.");

    /// <summary>The command with its options. <c>--language</c>, which every command has, is here the language of the texts too.</summary>
    public static Command Create(CliContext context)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to begin in; the current one unless told", DefaultValueFactory = _ => "." };
        var brand = new Option<string?>("--name") { Description = "What the brand is called", HelpName = "TEXT" };
        var keywords = new Option<string?>("--keywords") { Description = "Write the keywords in this language (en unless told)", HelpName = "en|nl|da" };
        var pipeline = new Option<string?>("--pipeline")
        {
            Description = "Add the files that check and publish the journeys at this host",
            HelpName = string.Join('|', StarterWorkspace.Pipelines),
        };
        var teamRule = new Option<string?>("--team-rule") { Description = "Begin a rule of your own, in a workspace that is there or in the new one", HelpName = "NAME" };
        var yes = new Option<bool>("--yes") { Description = "Ask nothing" };
        var command = new Command("init", "Begin a small workspace that checks clean and builds") { folder, brand, keywords, pipeline, teamRule, yes };
        command.SetAction(result => Run(context, new InitArguments(
            result.GetValue(folder)!,
            ReadBrand(result.GetValue(brand)),
            result.GetValue(GlobalOptions.Language) is null ? null : GlobalOptions.ReadLanguage(result),
            SharedOptions.ReadKeywords(result.GetValue(keywords)),
            ReadPipeline(result.GetValue(pipeline)),
            result.GetValue(yes),
            GlobalOptions.Read(result, context))
        {
            TeamRule = StarterRule.ReadName(result.GetValue(teamRule)),
        }));
        return command;
    }

    /// <summary>Writes the workspace, and gives the exit code.</summary>
    /// <exception cref="CliException">Nobody can answer, or a file is there already.</exception>
    public static int Run(CliContext context, InitArguments arguments)
    {
        if (File.Exists(context.FullPath(arguments.Folder)))
        {
            throw new CliException($"{arguments.Folder} is a file; name a folder to begin in");
        }

        if (arguments.TeamRule is { } rule && HasJourneys(context, arguments.Folder))
        {
            Tell(context, new StarterRule(context, rule).Write(arguments.Folder));
            new Talk(context, arguments.Global).Say(TryRule.In(arguments.Global.Language));
            return ExitCode.Done;
        }

        var choices = Choose(context, arguments);
        Tell(context, StarterWriter.Write(context, arguments.Folder, StarterWorkspace.Create(choices)));
        if (arguments.TeamRule is { } first)
        {
            Tell(context, new StarterRule(context, first).Write(arguments.Folder));
            new Talk(context, arguments.Global).Say(TryRule.In(choices.Language));
        }

        new Talk(context, arguments.Global).Say(Next.In(choices.Language));
        return ExitCode.Done;
    }

    private static void Tell(CliContext context, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            context.Out.WriteLine(Output.TerminalText.Clean(path));
        }
    }

    /// <summary>Whether a workspace is there already.</summary>
    private static bool HasJourneys(CliContext context, string folder)
    {
        var there = context.FullPath(folder);
        return Directory.Exists(there)
            && new FolderWalk(context, SourceFinder.Extension).Files(Path.Combine(there, SourceFinder.DefaultSource(context.At(there)))).Any();
    }

    private static StarterChoices Choose(CliContext context, InitArguments arguments)
    {
        if (arguments.AsksNothing)
        {
            var told = arguments.Language ?? Phrase.Languages[0];
            return new StarterChoices(arguments.Brand ?? OurBrand.In(told), told, arguments.Keywords, arguments.Pipeline);
        }

        if (!context.InIsTerminal)
        {
            throw new CliException("init has questions, and nobody is here to answer; add --yes to go without");
        }

        var questions = new StarterQuestions(context);
        var language = arguments.Language ?? questions.Language();
        var brand = arguments.Brand ?? ReadBrand(questions.Brand(language, OurBrand.In(language)));
        return new StarterChoices(brand!, language, arguments.Keywords, arguments.Pipeline ?? questions.Pipeline(language));
    }

    private static string? ReadBrand(string? text) => text switch
    {
        null => null,
        _ when string.IsNullOrWhiteSpace(text) => throw new CliException("--name needs a name, such as --name \"Wheel and Chain\""),
        _ when text.Any(char.IsControl) => throw new CliException("a brand's name has no line breaks or other control characters"),
        _ => text.Trim(),
    };

    private static string? ReadPipeline(string? host) => host is null || StarterWorkspace.Pipelines.Contains(host)
        ? host
        : throw new CliException($"`{host}` is no value for --pipeline; there are {string.Join(", ", StarterWorkspace.Pipelines)}");
}
