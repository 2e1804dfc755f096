using System.Globalization;
using Journeys.Interchange.Import.Drafts;
using Journeys.Language.Diagnostics;

namespace Journeys.Interchange.Import.Mermaid;

/// <summary>Journeys out of Mermaid's diagrams.</summary>
public static class MermaidImport
{
    /// <summary>The score of a feeling that is neither good nor bad.</summary>
    private const decimal Middle = 3;

    private static readonly Phrase Others = new("Takes part too", "Doet ook mee", "Er også med");

    /// <summary>What customers are called in diagrams; else the customer is whoever takes part in most tasks.</summary>
    private static readonly HashSet<string> CustomerWords = new(StringComparer.Ordinal)
    {
        "me", "i", "customer", "client", "user", "buyer", "visitor", "shopper", "consumer", "guest", "patient",
        "ik", "klant", "gebruiker", "koper", "bezoeker", "gast", "consument",
        "jeg", "kunde", "kunden", "bruger", "brugeren", "koeber", "besoegende", "gaest",
    };

    /// <summary>Makes a journey of a diagram, or of each that stands in a Markdown file.</summary>
    /// <param name="text">The diagram, or a Markdown file with some.</param>
    /// <param name="options">What the file does not tell.</param>
    /// <exception cref="ImportException">It is no such diagram, or a task cannot be read.</exception>
    public static ImportResult Import(string text, ImportOptions options)
    {
        var read = MermaidJourney.Read(text);
        var notes = read.Where(diagram => !diagram.HasTasks).Select(NoTask).ToList();
        MermaidJourney[] diagrams = [.. read.Where(diagram => diagram.HasTasks)];
        var title = FileTitle.Of(options.File);
        var draft = new Draft(diagrams is [{ Title: { } only }] ? only : title, options.Language ?? LanguageOf(diagrams) ?? "en");
        var names = new NameGiver("journey");
        foreach (var diagram in diagrams)
        {
            var own = diagram.Title ?? title;
            var journey = new DraftJourney(names.Unique(FoldedText.Name(own)), own) { About = diagram.About };
            journey.OtherTitles.AddRange(diagram.OtherTitles);
            draft.Journeys.Add(journey);
            Fill(draft, journey, diagram, Customer(diagram, notes, diagrams.Length > 1 ? own : null));
        }

        return new ImportResult(DraftWriter.Write(draft, options), [.. notes], draft.Journeys.Sum(journey => journey.All.Count()));
    }

    private static string? LanguageOf(IEnumerable<MermaidJourney> diagrams) => diagrams
        .SelectMany(diagram => diagram.Sections)
        .Select(section => StageMatch.LanguageOf(section.Title ?? ""))
        .FirstOrDefault(known => known is not null);

    private static void Fill(Draft draft, DraftJourney journey, MermaidJourney diagram, string? customer)
    {
        if (customer is not null)
        {
            journey.Persona = draft.Personas.For(customer);
        }

        foreach (var section in diagram.Sections)
        {
            var stage = journey.Stage(section.Title ?? journey.Title);
            foreach (var task in section.Tasks)
            {
                stage.Touchpoints.Add(Touchpoint(draft, journey, task, customer));
            }
        }
    }

    private static DraftTouchpoint Touchpoint(Draft draft, DraftJourney journey, MermaidTask task, string? customer)
    {
        var touchpoint = new DraftTouchpoint(journey.Touchpoints.Unique(FoldedText.Name(task.Title)), task.Title);
        if (task.Kind != MermaidScore.Unknown)
        {
            touchpoint.Statements.Add(task.Kind == MermaidScore.Feeling
                ? string.Create(CultureInfo.InvariantCulture, $"emotion {task.Score - Middle:+0;-0;0}")
                : string.Create(CultureInfo.InvariantCulture, $"satisfaction {task.Score:0.####}/5"));
        }

        foreach (var actor in task.Actors.Where(actor => actor != customer))
        {
            var field = draft.Fields.For(Others.In(draft.Language), "actors");
            touchpoint.Statements.Add($"field {field} {JourneyText.Quoted(actor)}");
        }

        return touchpoint;
    }

    /// <summary>Whose journey a diagram is.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="notes">Takes what is to be said of that.</param>
    /// <param name="title">What it is called, where there are others from which it has to be told.</param>
    private static string? Customer(MermaidJourney diagram, List<Phrase> notes, string? title)
    {
        var actors = diagram.Sections
            .SelectMany(section => section.Tasks)
            .SelectMany(task => task.Actors)
            .GroupBy(actor => actor, StringComparer.Ordinal)
            .OrderByDescending(group => CustomerWords.Contains(FoldedText.Key(group.Key)))
            .ThenByDescending(group => group.Count())
            .Select(group => group.Key)
            .ToList();
        if (actors.Count > 1)
        {
            var (customer, rest) = (ShownText.Of(actors[0]), string.Join(", ", actors.Skip(1).Take(5).Select(ShownText.Of)));
            var note = new Phrase(
                $"`{customer}` is taken for the customer; who else takes part ({rest}) stands in a field",
                $"`{customer}` geldt als de klant; wie verder meedoet ({rest}) staat in een veld",
                $"`{customer}` tages for kunden; hvem der ellers er med ({rest}), står i et felt");
            notes.Add(title is null ? note : (Phrase)$"`{ShownText.Of(title)}`:" + note);
        }

        return actors.FirstOrDefault();
    }

    /// <summary>A diagram without tasks is somebody's next one; it does not keep the others from being imported.</summary>
    private static Phrase NoTask(MermaidJourney diagram)
    {
        var shown = diagram.Title is { } title ? $" `{ShownText.Of(title)}`" : "";
        return new(
            $"line {diagram.Line}: the diagram{shown} has no task, and is left out",
            $"regel {diagram.Line}: het diagram{shown} heeft geen taak, en is weggelaten",
            $"linje {diagram.Line}: diagrammet{shown} har ingen opgave og er udeladt");
    }
}
