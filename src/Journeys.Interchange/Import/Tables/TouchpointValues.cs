using System.Globalization;
using Journeys.Interchange.Import.Drafts;
using Journeys.Language.Diagnostics;

namespace Journeys.Interchange.Import.Tables;

/// <summary>Writes what a row tells of its touchpoint as statements. What fits no statement becomes a field of the column's name.</summary>
internal sealed class TouchpointValues(Draft draft, TableFacts facts, ImportProblems problems, List<Phrase> notes)
{
    private static readonly Phrase NoPriority = new(
        "The imported file tells no priority", "Het geïmporteerde bestand noemt geen prioriteit", "Den importerede fil nævner ingen prioritet");

    /// <summary>The fields that keep what fits no statement, by the columns that it stands in.</summary>
    private readonly Dictionary<Column, string> _kept = [];

    /// <summary>The guesses that are said to be some: columns with what stands in them.</summary>
    private readonly HashSet<(Column Column, string Key)> _guessed = [];

    /// <summary>The columns of which it is said that something is kept.</summary>
    private readonly HashSet<Column> _keptNoted = [];

    private bool _isScaleNoted;
    private bool _isRoundingNoted;

    /// <summary>Writes a row.</summary>
    /// <param name="journey">The journey of the touchpoint.</param>
    /// <param name="touchpoint">Takes the statements.</param>
    /// <param name="cells">The row.</param>
    /// <param name="target">Finds the touchpoint that words mean.</param>
    public void Write(DraftJourney journey, DraftTouchpoint touchpoint, TableCells cells, Func<string, string?> target)
    {
        var statements = touchpoint.Statements;
        Channels(statements, cells);
        Quoted(statements, cells, Column.Moment, "moment");
        Quoted(statements, cells, Column.Need, "need");
        statements.AddRange(cells.Texts(Column.Says).Select(text => "says " + draft.Messages.For(text)).Distinct());
        Weight(statements, cells);
        Satisfaction(statements, cells);
        Emotion(statements, cells);
        Quoted(statements, cells, Column.Thinks, "thinks");
        Quoted(statements, cells, Column.Quote, "quote");
        List(statements, cells, Column.Pains, "pain");
        var ideas = new NameGiver("opportunity");
        statements.AddRange(cells.Texts(Column.Opportunities).Select(text => $"opportunity {ideas.Unique(FoldedText.Name(text))} {JourneyText.Quoted(text)}"));
        statements.AddRange(cells.Texts(Column.Metrics).Select(text => MetricWords.Statement(text, draft)).Distinct());
        statements.AddRange(cells.Texts(Column.Personalised).Select(text => PersonalisedWords.Statement(text, facts.Header.IsExport)));
        Feedback(statements, cells);
        List(statements, cells, Column.Backstage, "backstage");
        List(statements, cells, Column.Systems, "system");
        Status(statements, cells);
        Then(statements, cells, target);
        Quoted(statements, cells, Column.Notes, "notes");
        if (cells.Said(Column.Owner) is { Length: > 0 } owner)
        {
            touchpoint.Owner = draft.Teams.For(owner);
        }

        Persona(statements, cells, journey);
        foreach (var own in facts.Own.TakeWhile(own => own.Cell.Index < cells.Count))
        {
            statements.AddRange(cells.Own(own.Cell).Select(text => Field(own.Name, text)));
        }
    }

    private static void Quoted(List<string> statements, TableCells cells, Column column, string keyword)
    {
        if (cells.Said(column) is { Length: > 0 } text)
        {
            statements.Add($"{keyword} {JourneyText.Quoted(text)}");
        }
    }

    private static void List(List<string> statements, TableCells cells, Column column, string keyword) =>
        statements.AddRange(cells.Texts(column).Select(text => $"{keyword} {JourneyText.Quoted(text)}"));

    private void Channels(List<string> statements, TableCells cells)
    {
        var titles = cells.Texts(Column.Channels);
        if (!facts.Header.IsExport)
        {
            titles = titles.SelectMany(text => text.Split([",", " / ", " + "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        var names = titles.Where(title => facts.Header.IsExport || !CellWords.IsNothing(title)).Select(title => draft.Channels.For(title)).Distinct().ToList();
        if (names.Count > 0)
        {
            statements.Add("channel " + string.Join(", ", names));
        }
    }

    /// <summary>What is critical and has no priority is an error of <c>check</c>; the table does not tell one, so that is said.</summary>
    private void Weight(List<string> statements, TableCells cells)
    {
        var critical = Choice(statements, cells, Column.Critical, "first-contact", "transaction", "onboarding", "service", "moment-of-truth", "no");
        if (critical is not (null or "no"))
        {
            statements.Add("critical " + critical);
        }

        if (Choice(statements, cells, Column.Priority, "high", "medium", "low") is { } priority)
        {
            statements.Add("priority " + priority);
        }
        else if (critical is not (null or "no"))
        {
            statements.Add($"allow unprioritised-critical because {JourneyText.Quoted(NoPriority.In(draft.Language))}");
        }
    }

    /// <summary>What a cell means, of those that may stand there. Where that is a guess, it is said above the statement that is to follow.</summary>
    private string? Choice(List<string> statements, TableCells cells, Column column, params ReadOnlySpan<string> choices)
    {
        var text = cells.Text(column);
        if (text.Length == 0 || CellWords.Choice(text, choices) is not { } choice)
        {
            if (text.Length > 0 && !CellWords.IsNothing(text))
            {
                var all = choices.ToArray();
                problems.Add(() => Problems.NoChoice(cells.Number, facts.Header.Find(column)!.Header, text, all));
            }

            return null;
        }

        if (CellWords.IsGuess(text) && _guessed.Add((column, FoldedText.Key(text))))
        {
            statements.Add(JourneyText.Comment(Problems.Guessed(facts.Header.Find(column)!.Header, text).In(draft.Language)));
        }

        return choice;
    }

    private void Satisfaction(List<string> statements, TableCells cells)
    {
        var text = cells.Text(Column.Satisfaction);
        if (text.Length == 0 || CellWords.IsNothing(text))
        {
            return;
        }

        var header = facts.Header.Find(Column.Satisfaction)!.Header;
        if (CellWords.Score(text) is not { } score)
        {
            problems.Add(() => Problems.NoScore(cells.Number, header, text));
            return;
        }

        var of = score.Maximum ?? CellWords.Number(cells.Text(Column.SatisfactionOf)) ?? facts.Scale;
        if (score.Points < 0 || score.Points > of || of <= 0)
        {
            problems.Add(() => Problems.OutsideScale(cells.Number, header, text, of));
            return;
        }

        if (score.Maximum is null && cells.Text(Column.SatisfactionOf).Length == 0 && facts.IsScaleGuessed && !_isScaleNoted)
        {
            _isScaleNoted = true;
            notes.Add(Problems.GuessedScale(header, facts.Scale));
        }

        var statement = string.Create(CultureInfo.InvariantCulture, $"satisfaction {score.Points:0.####}/{of:0.####}");
        statement += Choice(statements, cells, Column.Evidence, "observed", "assumed", "proposed") is { } evidence ? " " + evidence : "";
        statement += Day(cells, Column.SatisfactionOn) is { } day ? " on " + day : "";
        statement += Answers(cells) is { } answers ? string.Create(CultureInfo.InvariantCulture, $" n {answers}") : "";
        statements.Add(statement);
    }

    private string? Day(TableCells cells, Column column)
    {
        var text = cells.Text(column);
        if (text.Length > 0 && !CellWords.IsNothing(text) && CellWords.Day(text) is null)
        {
            problems.Add(() => Problems.NoDay(cells.Number, facts.Header.Find(column)!.Header, text));
        }

        return CellWords.Day(text);
    }

    private int? Answers(TableCells cells)
    {
        var text = cells.Text(Column.Answers);
        if (text.Length == 0 || CellWords.IsNothing(text))
        {
            return null;
        }

        if (CellWords.Number(text) is >= 0 and <= int.MaxValue and var number && number == decimal.Truncate(number))
        {
            return (int)number;
        }

        problems.Add(() => Problems.NoCount(cells.Number, facts.Header.Find(Column.Answers)!.Header, text));
        return null;
    }

    /// <summary>
    /// A level with its words: the nearest where a number is between two, a half away from the middle. Words alone, which tell no level,
    /// stay words.
    /// </summary>
    private void Emotion(List<string> statements, TableCells cells)
    {
        var text = cells.Text(facts.EmotionLevels);
        var feeling = facts.EmotionLevels == Column.Feeling ? "" : cells.Said(Column.Feeling);
        var number = CellWords.Number(text) - (facts.IsEmotionFromOne ? 3 : 0);
        var level = number is >= -2 and <= 2 ? (int)Math.Round(number.Value, MidpointRounding.AwayFromZero) : CellWords.Emotion(text);
        if (level is { } known)
        {
            var words = feeling.Length > 0 ? feeling : CellWords.Number(text) is null && text.Any(char.IsLetter) ? text : "";
            statements.Add(string.Create(CultureInfo.InvariantCulture, $"emotion {known:+0;-0;0}") + (words.Length > 0 ? " " + JourneyText.Quoted(words) : ""));
            if (number is { } exact && exact != known)
            {
                Rounded(statements, text);
            }

            return;
        }

        if (text.Length > 0)
        {
            Kept(statements, facts.EmotionLevels, text);
        }

        if (feeling.Length > 0)
        {
            Kept(statements, Column.Feeling, feeling);
        }
    }

    /// <summary>A level is a whole number; what was between two, often a mean of many answers, is not lost.</summary>
    private void Rounded(List<string> statements, string text)
    {
        if (!_isRoundingNoted)
        {
            _isRoundingNoted = true;
            notes.Add(Problems.Rounded(facts.Header.Find(facts.EmotionLevels)!.Header, text));
        }

        Keep(statements, facts.EmotionLevels, text);
    }

    private void Feedback(List<string> statements, TableCells cells)
    {
        foreach (var text in cells.Texts(Column.Feedback))
        {
            if (FeedbackWords.Statement(text) is { } statement)
            {
                statements.Add(statement);
            }
            else
            {
                Kept(statements, Column.Feedback, text);
            }
        }
    }

    private void Status(List<string> statements, TableCells cells)
    {
        var text = cells.Text(Column.Status);
        if (text.Length == 0 || CellWords.IsNothing(text))
        {
            return;
        }

        if (CellWords.Choice(text, "planned", "live", "retiring") is { } status)
        {
            statements.Add("status " + status);
        }
        else
        {
            Kept(statements, Column.Status, text);
        }
    }

    private void Then(List<string> statements, TableCells cells, Func<string, string?> target)
    {
        foreach (var text in cells.Texts(Column.Then))
        {
            var open = text.EndsWith(')') ? text.IndexOf(" (", StringComparison.Ordinal) : -1;
            var when = open > 0 ? text[(open + 2)..^1] : null;
            if (target(open > 0 ? text[..open] : text) is { } name)
            {
                statements.Add($"then {name}{(when is null ? "" : " when " + JourneyText.Quoted(when))}");
            }
            else if (target(text) is { } whole)
            {
                statements.Add("then " + whole);
            }
            else
            {
                Kept(statements, Column.Then, text);
            }
        }
    }

    /// <summary>A journey has one persona; a row that is about another keeps its word.</summary>
    private void Persona(List<string> statements, TableCells cells, DraftJourney journey)
    {
        if (cells.Said(Column.Persona) is { Length: > 0 } persona && draft.Personas.Find(persona) != journey.Persona)
        {
            Kept(statements, Column.Persona, persona);
        }
    }

    /// <summary>What fits no statement is kept as a field that is called as its column is.</summary>
    private void Kept(List<string> statements, Column column, string text)
    {
        if (CellWords.IsNothing(text))
        {
            return;
        }

        if (_keptNoted.Add(column))
        {
            notes.Add(Problems.Kept(facts.Header.Find(column)!.Header, text));
        }

        Keep(statements, column, text);
    }

    private void Keep(List<string> statements, Column column, string text)
    {
        if (!_kept.TryGetValue(column, out var name))
        {
            _kept[column] = name = TextField(facts.Header.Find(column)!.Header);
        }

        statements.Add(Field(name, text));
    }

    /// <summary>A field for texts. Where one of that name has numbers, it is another.</summary>
    private string TextField(string title)
    {
        var name = draft.Fields.For(title);
        for (var number = 2; draft.FieldKinds.GetValueOrDefault(name, "text") != "text"; number++)
        {
            name = draft.Fields.For(string.Create(CultureInfo.InvariantCulture, $"{title} {number}"));
        }

        draft.FieldKinds[name] = "text";
        return name;
    }

    private string Field(string name, string text) =>
        $"field {name} {(draft.FieldKinds[name] is "text" or "link" ? JourneyText.Quoted(text) : text)}";
}
