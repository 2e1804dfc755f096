using Journeys.Interchange.Csv;
using Journeys.Interchange.Import.Drafts;
using Journeys.Language.Diagnostics;

namespace Journeys.Interchange.Import.Tables;

/// <summary>The cells of a row, by what their columns tell.</summary>
/// <param name="header">The columns.</param>
/// <param name="guard">Takes off the apostrophes of a table that <c>export csv</c> wrote; null for tables of people's own.</param>
/// <param name="row">The row.</param>
internal sealed class TableCells(HeaderRow header, FormulaGuard? guard, TableRow row)
{
    public int Number => row.Number;

    /// <summary>How many cells there are.</summary>
    public int Count => row.Cells.Length;

    /// <summary>The text of a column; empty where there is none.</summary>
    public string Text(Column kind) => header.Find(kind) is { } cell ? Text(cell) : "";

    /// <summary>The text of a column.</summary>
    public string Text(HeaderCell cell) =>
        cell.Index < row.Cells.Length ? JourneyText.Clean(guard?.Removed(row.Cells[cell.Index]) ?? row.Cells[cell.Index]) : "";

    /// <summary>The text of a column; empty where it says that there is nothing.</summary>
    public string Said(Column kind) => Text(kind) is var text && IsNothing(text) ? "" : text;

    /// <summary>The texts of all columns of a kind, each cut at its lines and semicolons; without what says that there is nothing.</summary>
    public IEnumerable<string> Texts(Column kind) => header.All(kind).SelectMany(Cut).Where(text => !IsNothing(text));

    /// <summary>The texts of a column of the team's own: what was exported may be several.</summary>
    public IReadOnlyList<string> Own(HeaderCell cell) =>
        guard is not null ? ListText.Cut(Text(cell)) : Text(cell) is { Length: > 0 } text && !IsNothing(text) ? [text] : [];

    /// <summary>Whether anything stands in other columns than these.</summary>
    public bool HasMoreThan(params Column[] kinds) => header.Cells.Take(row.Cells.Length).Any(cell => !kinds.Contains(cell.Kind) && Text(cell).Length > 0);

    /// <summary>Whether the row has no texts to the right of the header; they would belong to nothing.</summary>
    public bool Fits(ImportProblems problems)
    {
        var width = header.Cells.Count;
        if (row.Cells.Length <= width || row.Cells.Skip(width).All(string.IsNullOrWhiteSpace))
        {
            return true;
        }

        problems.Add(() => new Phrase(
            $"row {row.Number} has {row.Cells.Length} cells, and the header names {width} columns; put a text with a separator in it in quotation marks",
            $"rij {row.Number} heeft {row.Cells.Length} cellen, en de kop noemt {width} kolommen; zet een tekst met een scheidingsteken erin tussen aanhalingstekens",
            $"række {row.Number} har {row.Cells.Length} celler, og overskriften nævner {width} kolonner; sæt en tekst med et skilletegn i anførselstegn"));
        return false;
    }
    /// <summary>An export leaves a cell empty where there is nothing, so that a dash in it is somebody's word.</summary>
    private bool IsNothing(string text) => guard is null && CellWords.IsNothing(text);

    private IEnumerable<string> Cut(HeaderCell cell) => guard is not null
        ? ListText.Cut(Text(cell))
        : ListText.CutPlain(Text(cell)).Select(text => text.TrimStart('•', '·', '–', '*').TrimStart()).Where(text => text.Length > 0);
}
