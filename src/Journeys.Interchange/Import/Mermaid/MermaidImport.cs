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

    /// <summary>Makes a journey of a diagram.</summary>
    /// <param name="text">The diagram, or a Markdown file with one.</param>
    /// <param name="options">What the file does not tell.</param>
    /// <exception cref="ImportException">It is no such diagram, or a task cannot be read.</exception>
    public static ImportResult Import(string text, ImportOptions options)
    {
        var diagram = MermaidJourney.Read(text);
        var title = diagram.Title ?? FileTitle.Of(options.File);
        var language = options.Language ?? diagram.Sections.Select(section => StageMatch.LanguageOf(section.Title ?? "")).FirstOrDefault(known => known is not null) ?? "en";
        var draft = new Draft(title, language);
        var journey = new DraftJourney(new NameGiver("journey").Unique(FoldedText.Name(title)), title) { About = diagram.About };
        draft.Journeys.Add(journey);
        var notes = new List<Phrase>();
        var customer = Customer(diagram, notes);
        if (customer is not null)
        {
            journey.Persona = draft.Personas.For(customer);
        }

        foreach (var section in diagram.Sections)
        {
            var stage = journey.Stage(section.Title ?? title);
            foreach (var task in section.Tasks)
            {
                stage.Touchpoints.Add(Touchpoint(draft, journey, task, customer));
            }
        }

        return new ImportResult(DraftWriter.Write(draft, options), [.. notes], journey.All.Count());
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

    private static string? Customer(MermaidJourney diagram, List<Phrase> notes)
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
            notes.Add(new(
                $"`{customer}` is taken for the customer; who else takes part ({rest}) stands in a field",
                $"`{customer}` geldt als de klant; wie verder meedoet ({rest}) staat in een veld",
                $"`{customer}` tages for kunden; hvem der ellers er med ({rest}), står i et felt"));
        }

        return actors.FirstOrDefault();
    }
}
