using System.Collections.Immutable;
using Journeys.Interchange.Csv;
using Journeys.Interchange.Import.Drafts;
using Journeys.Language.Diagnostics;
using Journeys.Language.Syntax;

namespace Journeys.Interchange.Import.Tables;

/// <summary>A table with a row a touchpoint, as journeys.</summary>
internal sealed class TableImport
{
    private readonly HeaderRow _header;
    private readonly Draft _draft;
    private readonly ImportProblems _problems = new();
    private readonly List<Phrase> _notes = [];
    private readonly Dictionary<string, DraftJourney> _journeys = new(StringComparer.Ordinal);
    private readonly NameGiver _journeyNames = new("journey");
    private readonly List<(DraftJourney Journey, DraftTouchpoint Touchpoint, TableCells Cells)> _read = [];

    /// <summary>What the rows above say, by column: an empty cell means the same.</summary>
    private readonly Dictionary<Column, string> _above = [];

    private DraftJourney? _journey;
    private (DraftJourney Journey, DraftStage Stage)? _stage;

    private TableImport(HeaderRow header, Draft draft)
    {
        _header = header;
        _draft = draft;
    }

    /// <summary>Makes journeys of rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="separator">What parted their cells.</param>
    /// <param name="options">What the file does not tell.</param>
    /// <param name="notes">What is to be said of the file.</param>
    /// <exception cref="ImportException">There is no header, or cells cannot be read.</exception>
    public static ImportResult Import(IReadOnlyList<TableRow> rows, char separator, ImportOptions options, IEnumerable<Phrase> notes)
    {
        if (DrawnMap.Turned(rows) is { } turned)
        {
            (rows, notes) = (turned, [.. notes, DrawnMap.Note]);
        }

        var header = HeaderRow.Find(rows);
        var body = rows.Where(row => row.Number > header.Row.Number).ToList();
        var title = header.Above ?? FileTitle.Of(options.File);
        var draft = new Draft(title, options.Language ?? TableLanguage.Of(header, body), header.IsExport);
        var import = new TableImport(header, draft);
        import._notes.AddRange(notes);
        var guard = header.IsExport ? FormulaGuard.For(separator) : null;
        import.Read(body, body.ConvertAll(row => new TableCells(header, guard, row)), title);
        import._problems.ThrowIfAny(import._notes.Contains(DrawnMap.Note) ? DrawnMap.Note : default(Phrase?));
        import.OwnersOfJourneys();
        return new ImportResult(DraftWriter.Write(draft, options), [.. import._notes], import._read.Count);
    }

    private void Read(List<TableRow> body, List<TableCells> rows, string title)
    {
        var titleColumn = TitleColumn(body);
        var values = new TouchpointValues(_draft, new TableFacts(_header, rows, titleColumn, _draft), _problems, _notes);
        foreach (var cells in rows)
        {
            if (!cells.Fits(_problems))
            {
                continue;
            }

            var journey = Journey(cells, title);
            var stage = Stage(cells, journey, title);
            var named = cells.Text(Column.Touchpoint);
            var words = cells.Text(titleColumn) is { Length: > 0 } text ? text : named;
            if (words.Length > 0)
            {
                var name = journey.Touchpoints.Unique(named.Length > 0 && NameText.IsName(named) ? named : FoldedText.Name(words));
                var touchpoint = new DraftTouchpoint(name, words);
                stage.Touchpoints.Add(touchpoint);
                _read.Add((journey, touchpoint, cells));
            }
            else if (cells.HasMoreThan(Column.Journey, Column.JourneyTitle, Column.Persona, Column.Stage, Column.StageTitle, Column.Position))
            {
                _problems.Add(() => NoTouchpoint(cells.Number, _header.Find(titleColumn)!.Header));
            }
        }

        if (_read.Count == 0 && !_problems.Any)
        {
            throw new ImportException(new Phrase(
                "the table has column names and no rows; give a row for each touchpoint",
                "de tabel heeft kolomnamen en geen rijen; geef een rij per contactmoment",
                "tabellen har kolonnenavne og ingen rækker; giv en række for hvert kontaktpunkt"));
        }

        var targets = new ThenTargets(_draft.Journeys);
        foreach (var (journey, touchpoint, cells) in _read)
        {
            values.Write(journey, touchpoint, cells, words => targets.Find(journey, words));
        }
    }

    /// <summary>Which column names the touchpoint: its title, or what stands for it.</summary>
    private Column TitleColumn(List<TableRow> body)
    {
        foreach (var column in (Column[])[Column.Title, Column.Touchpoint, Column.Moment, Column.Channels])
        {
            if (_header.Find(column) is not null && (column != Column.Title || IsNamed(body)))
            {
                return column;
            }
        }

        var columns = string.Join(", ", _header.Cells.Where(cell => cell.Header.Length > 0).Take(8).Select(cell => $"`{ShownText.Of(cell.Header)}`"));
        throw new ImportException(new Phrase(
            $"no column names the touchpoints; there are {columns}. Call one Touchpoint",
            $"geen kolom noemt de contactmomenten; er zijn {columns}. Noem er een Contactmoment",
            $"ingen kolonne nævner kontaktpunkterne; der er {columns}. Kald en af dem Kontaktpunkt"));
    }

    /// <summary>Whether the touchpoints' column holds names only, so that what people read stands in another.</summary>
    private bool IsNamed(List<TableRow> body) =>
        _header.Find(Column.Touchpoint) is not { } touchpoint
        || body.TrueForAll(row => touchpoint.Index >= row.Cells.Length || row.Cells[touchpoint.Index].Length == 0 || NameText.IsName(row.Cells[touchpoint.Index]));

    private DraftJourney Journey(TableCells cells, string title)
    {
        if (_journey is null || cells.Text(Column.Journey).Length > 0 || cells.Text(Column.JourneyTitle).Length > 0)
        {
            _journey = Begun(cells, title);
        }

        if (_journey.Persona is null && cells.Said(Column.Persona) is { Length: > 0 } persona)
        {
            _journey.Persona = _draft.Personas.For(persona);
        }

        return _journey;
    }

    private DraftJourney Begun(TableCells cells, string title)
    {
        if (cells.Text(Column.Journey) is { Length: > 0 } begun && begun != _above.GetValueOrDefault(Column.Journey))
        {
            _above.Clear();
            _stage = null;
        }

        var name = Filled(cells, Column.Journey);
        var words = Filled(cells, Column.JourneyTitle);
        words = words.Length > 0 ? words : name.Length > 0 ? name : title;
        var key = name.Length > 0 ? name : words;
        if (!_journeys.TryGetValue(key, out var journey))
        {
            var wish = NameText.IsName(name) ? name : FoldedText.Name(words);
            _journeys[key] = journey = new DraftJourney(_journeyNames.Unique(wish), words, _draft.IsExact);
            _draft.Journeys.Add(journey);
        }

        return journey;
    }

    /// <summary>An empty cell of a stage means the one above: it was merged, or written once.</summary>
    private DraftStage Stage(TableCells cells, DraftJourney journey, string title)
    {
        var isNamed = cells.Text(Column.Stage).Length > 0 || cells.Text(Column.StageTitle).Length > 0;
        if (!isNamed && _stage is { } known && known.Journey == journey)
        {
            return known.Stage;
        }

        if (isNamed)
        {
            _above.Remove(Column.Stage);
            _above.Remove(Column.StageTitle);
        }

        var name = Filled(cells, Column.Stage);
        var words = Filled(cells, Column.StageTitle);
        words = words.Length > 0 ? words : name.Length > 0 ? name : title;
        var stage = journey.Stage(words, NameText.IsName(name) ? name : null);
        _stage = (journey, stage);
        return stage;
    }

    private string Filled(TableCells cells, Column column)
    {
        if (cells.Text(column) is { Length: > 0 } text)
        {
            _above[column] = text;
        }

        return _above.GetValueOrDefault(column, "");
    }

    /// <summary>A team that owns all touchpoints of a journey owns the journey.</summary>
    private void OwnersOfJourneys()
    {
        foreach (var journey in _draft.Journeys)
        {
            var owners = journey.All.Select(touchpoint => touchpoint.Owner).Distinct().Take(2).ToImmutableArray();
            journey.Owner = owners is [{ } only] ? only : null;
        }
    }

    private static Phrase NoTouchpoint(int row, string header) => new(
        $"row {row} has no touchpoint: its cell in column `{ShownText.Of(header)}` is empty; fill it in, or take the row out",
        $"rij {row} heeft geen contactmoment: de cel in kolom `{ShownText.Of(header)}` is leeg; vul haar in, of haal de rij weg",
        $"række {row} har intet kontaktpunkt: cellen i kolonnen `{ShownText.Of(header)}` er tom; udfyld den, eller fjern rækken");
}
