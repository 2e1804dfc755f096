using Journeys.Interchange.Import.Drafts;
using Journeys.Language.Diagnostics;

namespace Journeys.Interchange.Import.Tables;

/// <summary>The cells of a row, by what their columns tell.</summary>
internal sealed class TableCells(HeaderRow header, TableRow row)
{
    public int Number => row.Number;

    /// <summary>The text of a column; empty where there is none.</summary>
    public string Text(Column kind) => header.Find(kind) is { } cell ? Text(cell) : "";

    /// <summary>The text of a column.</summary>
    public string Text(HeaderCell cell) =>
        cell.Index < row.Cells.Length ? JourneyText.Clean(header.IsExport ? FormulaGuard.Removed(row.Cells[cell.Index]) : row.Cells[cell.Index]) : "";

    /// <summary>The texts of all columns of a kind, each cut at its lines and semicolons.</summary>
    public IEnumerable<string> Texts(Column kind) => header.Cells
        .Where(cell => cell.Kind == kind)
        .SelectMany(cell => Text(cell).Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Select(text => text.TrimStart('•', '·', '–', '*').TrimStart())
        .Where(text => text.Length > 0);

    /// <summary>Whether anything stands in other columns than these.</summary>
    public bool HasMoreThan(params Column[] kinds) => header.Cells.Any(cell => !kinds.Contains(cell.Kind) && Text(cell).Length > 0);

    /// <summary>Whether the row has no texts to the right of the header; they would belong to nothing.</summary>
    public bool Fits(ImportProblems problems)
    {
        var width = header.Cells.Count;
        if (row.Cells.Length <= width || row.Cells.Skip(width).All(string.IsNullOrWhiteSpace))
        {
            return true;
        }

        problems.Add(new Phrase(
            $"row {row.Number} has {row.Cells.Length} cells, and the header names {width} columns; put a text with a separator in it in quotation marks",
            $"rij {row.Number} heeft {row.Cells.Length} cellen, en de kop noemt {width} kolommen; zet een tekst met een scheidingsteken erin tussen aanhalingstekens",
            $"række {row.Number} har {row.Cells.Length} celler, og overskriften nævner {width} kolonner; sæt en tekst med et skilletegn i anførselstegn"));
        return false;
    }
}
