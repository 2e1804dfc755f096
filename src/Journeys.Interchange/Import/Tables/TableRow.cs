namespace Journeys.Interchange.Import.Tables;

/// <summary>A row of a table.</summary>
/// <param name="Number">Its number, counted from 1 as a spreadsheet does.</param>
/// <param name="Cells">Its texts; rows may be of different lengths.</param>
internal sealed record TableRow(int Number, string[] Cells)
{
    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);
}
