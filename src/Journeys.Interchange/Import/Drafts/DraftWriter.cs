using System.Text;
using Journeys.Language.Diagnostics;
using Journeys.Language.Formatting;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Interchange.Import.Drafts;

/// <summary>Writes what an import has understood as journey text. What the file did not tell is left out, or said to be so.</summary>
internal sealed class DraftWriter
{
    private static readonly Phrase NotThere = new("Not in the imported file", "Niet in het geïmporteerde bestand", "Ikke i den importerede fil");
    private static readonly Phrase From = new(
        "Imported from {0}. What it does not tell is not here: journeys are drafts until you say otherwise",
        "Geïmporteerd uit {0}. Wat daar niet in staat, staat hier niet: klantreizen zijn een concept totdat jij anders zegt",
        "Importeret fra {0}. Hvad der ikke stod, står her ikke: kunderejser er kladder, til du siger andet");

    private static readonly Phrase Guessed = new(
        "Online or offline is guessed by the words; look it over",
        "Online of offline is geraden uit de woorden; kijk het na",
        "Online eller offline er gættet ud fra ordene; se det efter");

    private static readonly Phrase NoPersona = new(
        "persona: the file does not tell whose journey this is",
        "persona: het bestand zegt niet wiens klantreis dit is",
        "persona: filen siger ikke, hvis kunderejse det er");

    private static readonly Phrase AlsoCalled = new("Also called: ", "Heet ook: ", "Hedder også: ");

    private static readonly Phrase GuessedMetric = new(
        "The kind of each metric is guessed by its target and title; look it over",
        "De soort van elke metric is geraden uit doel en titel; kijk het na",
        "Arten af hver metric er gættet ud fra mål og titel; se det efter");

    private readonly StringBuilder _text = new();
    private readonly Draft _draft;
    private readonly StagePlan _stages;

    private DraftWriter(Draft draft)
    {
        _draft = draft;
        _stages = new StagePlan(draft);
    }

    /// <summary>Writes a draft, laid out.</summary>
    /// <exception cref="ImportException">It does not fit a file.</exception>
    public static string Write(Draft draft, ImportOptions options)
    {
        var writer = new DraftWriter(draft);
        writer.File(options);
        var text = writer._text.ToString();
        var tree = SyntaxTree.Parse(new SourceText("imported.journey", text));
        var laidOut = Formatter.Format(tree, options.Keywords.Language == Language.Vocabulary.Dialect.English.Language ? null : options.Keywords).Text;
        return Encoding.UTF8.GetByteCount(laidOut) <= SourceDecoder.LargestFile ? laidOut : throw TooLarge();
    }

    private static ImportException TooLarge() => new(new Phrase(
        "this gives more than 16 MiB of journeys, and a journey file has 16 at most; split it",
        "dit geeft meer dan 16 MiB aan klantreizen, en een journey-bestand heeft er hoogstens 16; verdeel het",
        "det giver mere end 16 MiB kunderejser, og en journey-fil har højst 16; del det"));

    private void File(ImportOptions options)
    {
        Line(JourneyText.Comment(string.Format(System.Globalization.CultureInfo.InvariantCulture, In(From), options.File)));
        if (options.HasWorkspace)
        {
            Line($"workspace {JourneyText.Quoted(_draft.Title)} {{\nlanguages {_draft.Language}\n}}");
        }

        _stages.Models.ForEach(Model);
        Declare("team", _draft.Teams, _ => "");
        Declare("channel", _draft.Channels, channel => " " + ChannelKind.Of(channel.Title), Guessed);
        Declare("persona", _draft.Personas, _ => "");
        Declare("field", _draft.Fields, field => " " + _draft.FieldKinds.GetValueOrDefault(field.Name, "text"));
        Declare("metric", _draft.Metrics, metric => " " + _draft.MetricKinds.GetValueOrDefault(metric.Name, "count"), GuessedMetric);
        foreach (var (name, text) in _draft.Messages.Given)
        {
            Line($"\nmessage {name} {JourneyText.Quoted(Shortened(text))} {{\ntext {JourneyText.Quoted(text)}\n}}");
        }

        _draft.Journeys.ForEach(Journey);
    }

    private void Declare(string keyword, NameGiver declared, Func<(string Name, string Title), string> rest, Phrase? comment = null)
    {
        if (declared.Given.Count == 0)
        {
            return;
        }

        Line("");
        if (comment is { } words)
        {
            Line(JourneyText.Comment(In(words)));
        }

        foreach (var one in declared.Given)
        {
            Line($"{keyword} {one.Name} {JourneyText.Quoted(one.Title)}{rest(one)}");
        }
    }

    private void Model(StageModelDraft model)
    {
        Line($"\nstages {model.Name} {JourneyText.Quoted(model.Title)} {{");
        foreach (var stage in model.Stages)
        {
            Line($"stage {stage.Name} {JourneyText.Quoted(stage.Title)}{(stage.Like is { } like ? " like " + like : "")}");
        }

        Line("}");
    }

    private void Journey(DraftJourney journey)
    {
        Line($"\njourney {journey.Name} {JourneyText.Quoted(journey.Title)} {{");
        journey.OtherTitles.ForEach(title => Line(JourneyText.Comment(In(AlsoCalled) + title)));
        Line(journey.Persona is { } persona ? "persona " + persona : JourneyText.Comment(In(NoPersona)));
        if (journey.Owner is { } owner)
        {
            Line("owner " + owner);
        }

        Line("status draft");
        var plan = _stages.Of(journey);
        if (plan.Model is { } model)
        {
            Line("stages " + model);
        }

        if (journey.About is { } about)
        {
            Line("about " + JourneyText.Quoted(about));
        }

        foreach (var (stage, name) in plan.Stages)
        {
            Stage(journey, stage, name, plan.Model is not null || StageMatch.IsOwnTitle(name, stage.Title, _draft.Language));
        }

        foreach (var missing in plan.Missing)
        {
            Line($"skip {missing} because {JourneyText.Quoted(In(NotThere))}");
        }

        Line("}");
    }

    private void Stage(DraftJourney journey, DraftStage stage, string name, bool hasTitle)
    {
        Line($"\nstage {name}{(hasTitle || stage.Title == name ? "" : " " + JourneyText.Quoted(stage.Title))} {{");
        foreach (var touchpoint in stage.Touchpoints)
        {
            Line($"touchpoint {touchpoint.Name} {JourneyText.Quoted(touchpoint.Title)} {{");
            touchpoint.Statements.ForEach(Line);
            if (touchpoint.Owner is { } owner && owner != journey.Owner)
            {
                Line("owner " + owner);
            }

            Line("}");
        }

        Line("}");
    }

    /// <summary>A title of a text: its beginning, cut at a word.</summary>
    private static string Shortened(string text)
    {
        const int Longest = 60;
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= Longest)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', Longest);
        var cut = end > Longest / 2 ? end : Longest;
        return line[..(char.IsLowSurrogate(line[cut]) ? cut - 1 : cut)].TrimEnd() + "…";
    }

    private string In(Phrase phrase) => phrase.In(_draft.Language);

    /// <summary>Adds a line; a text that is too large already is not laid out first to find that out.</summary>
    private void Line(string line)
    {
        _text.Append(line).Append('\n');
        if (_text.Length > SourceDecoder.LargestFile)
        {
            throw TooLarge();
        }
    }
}
