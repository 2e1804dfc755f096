using ExcelDataReader;

namespace Journeys.Interchange.Import.Tables;

/// <summary>
/// Cells that were merged downwards: their text holds for every row, though the file has it in the first only. Merges to the right are
/// for looks, and stay as they are.
/// </summary>
internal sealed class MergedCells
{
    private readonly Dictionary<int, List<(int Last, int Column)>> _byFirstRow = [];
    private readonly Dictionary<int, (int Last, string Text)> _open = [];

    public MergedCells(CellRange[]? ranges)
    {
        foreach (var range in ranges ?? [])
        {
            if (range.ToRow > range.FromRow && range.FromColumn >= 0)
            {
                if (!_byFirstRow.TryGetValue(range.FromRow, out var begun))
                {
                    _byFirstRow[range.FromRow] = begun = [];
                }

                begun.Add((range.ToRow, range.FromColumn));
            }
        }
    }

    /// <summary>Fills a row; rows come in their order.</summary>
    /// <param name="row">Its index, counted from 0.</param>
    /// <param name="cells">Its texts.</param>
    public void Fill(int row, string[] cells)
    {
        foreach (var (column, (last, text)) in _open)
        {
            if (row <= last && column < cells.Length && cells[column].Length == 0)
            {
                cells[column] = text;
            }
        }

        foreach (var (last, column) in _byFirstRow.GetValueOrDefault(row, []))
        {
            if (column < cells.Length && cells[column].Length > 0)
            {
                _open[column] = (last, cells[column]);
            }
        }
    }
}
