using System.Globalization;
using Journeys.Interchange.Mermaid;
using Journeys.Language.Diagnostics;

namespace Journeys.Interchange.Import.Mermaid;

/// <summary>
/// Reads the <c>journey</c> diagram of Mermaid: a title, sections, and tasks with a score from 1 to 5 and who takes part
/// (https://mermaid.js.org/syntax/userJourney.html).
/// </summary>
internal sealed class MermaidJourney
{
    private readonly List<MermaidSection> _sections = [];
    private readonly List<string> _titles = [];

    /// <summary>The titles for screen readers, which need not be those that are drawn.</summary>
    private readonly List<string> _accessibleTitles = [];
    private readonly ImportProblems _problems;

    /// <summary>What the score of the next task is.</summary>
    private MermaidScore _score;

    private MermaidJourney(int line, ImportProblems problems)
    {
        Line = line;
        _problems = problems;
    }

    /// <summary>The line that it begins in.</summary>
    public int Line { get; }

    public string? Title { get; private set; }

    /// <summary>What else it is called.</summary>
    public IReadOnlyList<string> OtherTitles { get; private set; } = [];

    public string? About { get; private set; }

    public IReadOnlyList<MermaidSection> Sections => _sections;

    /// <summary>Whether there is anything to make a journey of.</summary>
    public bool HasTasks => _sections.Exists(section => section.Tasks.Count > 0);

    /// <summary>Reads a diagram, or all that stand in a Markdown file; at least one of them has tasks.</summary>
    /// <exception cref="ImportException">There is none, or a task cannot be read.</exception>
    public static IReadOnlyList<MermaidJourney> Read(string text)
    {
        var problems = new ImportProblems();
        MermaidJourney[] diagrams = [.. MermaidLines.Of(text).Select(lines => Read(lines, problems))];
        problems.ThrowIfAny();
        return diagrams.Any(diagram => diagram.HasTasks) ? diagrams : throw NoTasks();
    }

    private static MermaidJourney Read(MermaidLines lines, ImportProblems problems)
    {
        var diagram = new MermaidJourney(lines.Start, problems);
        var hasBegun = false;
        foreach (var (number, line) in lines.Statements)
        {
            if (hasBegun)
            {
                diagram.Statement(number, line);
            }
            else if (MermaidLines.IsBegin(line))
            {
                hasBegun = true;
            }
            else if (!MermaidLines.IsComment(line))
            {
                throw NoDiagram(line);
            }
        }

        diagram.Call(lines.Title);
        return hasBegun ? diagram : throw new ImportException(new Phrase(
            "the file holds no diagram; a Mermaid journey begins with a line `journey`",
            "het bestand bevat geen diagram; een klantreis in Mermaid begint met een regel `journey`",
            "filen indeholder intet diagram; en kunderejse i Mermaid begynder med en linje `journey`"));
    }

    /// <summary>Its title is the one that is drawn, wherever it stands; the front matter's is drawn where there is no other.</summary>
    private void Call(string? frontTitle)
    {
        string[] titles = [.. _titles.Concat(frontTitle is null ? [] : [frontTitle]).Concat(_accessibleTitles).Distinct(StringComparer.Ordinal)];
        Title = titles.FirstOrDefault();
        OtherTitles = [.. titles.Skip(1)];
    }

    private void Statement(int number, string line)
    {
        if (MermaidLines.IsComment(line))
        {
            _score = MermaidLabels.IsFelt(line[MermaidLines.Comment.Length..].Trim()) ? MermaidScore.Feeling : MermaidScore.Unknown;
        }
        else if (After(line, "title ") is { } title)
        {
            _titles.Add(title);
        }
        else if (After(line, "section ") is { } section)
        {
            _sections.Add(new MermaidSection(section));
        }
        else if (After(line, "accTitle:") is { } accessible)
        {
            _accessibleTitles.Add(accessible);
        }
        else if (After(line, "accDescr:") is { } description)
        {
            About = description;
        }
        else
        {
            Task(number, line);
            _score = MermaidScore.Satisfaction;
        }
    }

    private void Task(int number, string line)
    {
        var parts = line.Split(':');
        var title = MermaidCodes.Decoded(parts[0]).Trim();
        if (parts.Length < 2 || title.Length == 0)
        {
            _problems.Add(() => new(
                $"line {number}: `{Shown(line)}` is no task; write it as `Task: 3: Actor`",
                $"regel {number}: `{Shown(line)}` is geen taak; schrijf haar als `Taak: 3: Wie`",
                $"linje {number}: `{Shown(line)}` er ingen opgave; skriv den som `Opgave: 3: Hvem`"));
            return;
        }

        var score = parts[1].Trim();
        if (!decimal.TryParse(score, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var points) || points is < 1 or > 5)
        {
            _problems.Add(() => new(
                $"line {number}: the score `{Shown(score)}` of `{Shown(title)}` is no number from 1 to 5; write one",
                $"regel {number}: de score `{Shown(score)}` van `{Shown(title)}` is geen getal van 1 tot 5; schrijf er een",
                $"linje {number}: scoren `{Shown(score)}` for `{Shown(title)}` er intet tal fra 1 til 5; skriv et"));
            return;
        }

        if (_sections.Count == 0)
        {
            _sections.Add(new MermaidSection(null));
        }

        var actors = string.Join(':', parts.Skip(2)).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        _sections[^1].Tasks.Add(new MermaidTask(title, points, _score, [.. actors.Select(MermaidCodes.Decoded).Distinct(StringComparer.Ordinal)]));
    }

    private static string? After(string line, string keyword)
    {
        var word = keyword.TrimEnd();
        return line.StartsWith(keyword, StringComparison.Ordinal) || (word != keyword && line.StartsWith(word + "\t", StringComparison.Ordinal))
            ? MermaidCodes.Decoded(line[keyword.Length..]).Trim() is { Length: > 0 } rest ? rest : null
            : null;
    }

    private static ImportException NoDiagram(string line) => new(new Phrase(
        $"the diagram begins with `{Shown(line)}`; only the Mermaid diagram that begins with `journey` can be imported",
        $"het diagram begint met `{Shown(line)}`; alleen het Mermaid-diagram dat met `journey` begint kan worden geïmporteerd",
        $"diagrammet begynder med `{Shown(line)}`; kun det Mermaid-diagram, der begynder med `journey`, kan importeres"));

    private static ImportException NoTasks() => new(new Phrase(
        "the diagram has no task; write one as `Task: 3: Actor`",
        "het diagram heeft geen taak; schrijf er een als `Taak: 3: Wie`",
        "diagrammet har ingen opgave; skriv en som `Opgave: 3: Hvem`"));

    private static string Shown(string text) => ShownText.Of(text);
}

/// <summary>A section; without a title where tasks stand before the first.</summary>
internal sealed record MermaidSection(string? Title)
{
    public List<MermaidTask> Tasks { get; } = [];
}

/// <summary>A task.</summary>
internal sealed record MermaidTask(string Title, decimal Score, MermaidScore Kind, IReadOnlyList<string> Actors);

/// <summary>What a score is. Mermaid asks for one everywhere, so <c>export mermaid</c> writes one also where there is none, and says so.</summary>
internal enum MermaidScore
{
    /// <summary>How well the need is met.</summary>
    Satisfaction,

    /// <summary>The feeling: 1 is -2, 5 is +2.</summary>
    Feeling,

    /// <summary>Nothing: the middle.</summary>
    Unknown,
}
