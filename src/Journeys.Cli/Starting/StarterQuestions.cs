using Journeys.Cli.Hosting;
using Journeys.Cli.Output;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Starting;

/// <summary>Asks, on a terminal, what was not said on the command line. An empty answer takes what stands in brackets.</summary>
internal sealed class StarterQuestions(CliContext context)
{
    private const int Attempts = 3;

    private static readonly Phrase WhichLanguage = "Which language are the texts in";
    private static readonly Phrase WhichBrand = new("What is the brand called", "Hoe heet het merk", "Hvad hedder brandet");
    private static readonly Phrase WhichPipeline = new(
        "Which host checks and publishes it", "Welke host controleert en publiceert het", "Hvilken vært tjekker og udgiver det");
    private static readonly Phrase OneOf = new("Please answer one of these", "Antwoord met een van deze", "Svar med en af disse");

    /// <summary>Asks for the language of the texts.</summary>
    public string Language() => Choose(WhichLanguage, Phrase.Languages, Phrase.Languages[0]);

    /// <summary>Asks for the brand's name.</summary>
    public string Brand(string language, string otherwise) => Ask($"{WhichBrand.In(language)}?", otherwise);

    /// <summary>Asks for the host of the pipeline; null for none.</summary>
    public string? Pipeline(string language)
    {
        const string none = "none";
        var answer = Choose(WhichPipeline, [none, .. StarterWorkspace.Pipelines], none, language);
        return answer == none ? null : answer;
    }

    private string Choose(Phrase question, IReadOnlyList<string> choices, string otherwise, string language = "en")
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var answer = Ask($"{question.In(language)} ({string.Join(", ", choices)})?", otherwise);
            if (choices.Contains(answer))
            {
                return answer;
            }

            context.Error.WriteLine(TerminalText.Clean($"{OneOf.In(language)}: {string.Join(", ", choices)}"));
        }

        throw new CliException("init was given no answer that it knows; `journeys init --yes` asks nothing");
    }

    private string Ask(string question, string otherwise)
    {
        context.Error.Write(TerminalText.Clean($"{question} [{otherwise}] "));
        context.Error.Flush();
        var answer = context.In.ReadLine() ?? throw new CliException("init was given no answer; `journeys init --yes` asks nothing");
        return answer.Trim() is { Length: > 0 } given ? given : otherwise;
    }
}
