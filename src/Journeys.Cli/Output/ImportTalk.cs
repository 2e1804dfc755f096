using Journeys.Cli.Hosting;
using Journeys.Interchange.Import;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;

namespace Journeys.Cli.Output;

/// <summary>What <c>import</c> says beside its result.</summary>
internal static class ImportTalk
{
    /// <summary>What was written, and what is next.</summary>
    public static string Written(int touchpoints, string file, string language) =>
        $"{Words.Touchpoint.Count(touchpoints, language)} {Words.WrittenTo.In(language)} {file}; " + new Phrase(
            "next, `journeys check` tells what is missing, and `journeys build --drafts` shows it",
            "hierna zegt `journeys check` wat er ontbreekt, en `journeys build --drafts` laat het zien",
            "dernæst siger `journeys check`, hvad der mangler, og `journeys build --drafts` viser det").In(language);

    /// <summary>What is wrong with a file: all of it is said, with --quiet too, and what remains is the line that ends the command.</summary>
    public static string Problems(CliContext context, string file, ImportException error, string language)
    {
        if (error.Problems is [var only])
        {
            return $"{file}: {only.In(language)}";
        }

        foreach (var problem in error.Problems)
        {
            context.Error.WriteLine(TerminalText.Clean(Credentials.Hidden($"journeys: {file}: {problem.In(language)}")));
        }

        return new Phrase(
            $"nothing is imported; mend these in {file} and run it again",
            $"er is niets geïmporteerd; herstel dit in {file} en draai het nog eens",
            $"intet er importeret; ret dette i {file}, og kør igen").In(language);
    }

    /// <summary>What to do where a file is there already.</summary>
    public static Phrase Exists(string file) => new(
        $"{file} is there already; give another name, or --force to replace it",
        $"{file} bestaat al; geef een andere naam, of --force om het te vervangen",
        $"{file} findes allerede; giv et andet navn, eller --force for at erstatte den");
}
