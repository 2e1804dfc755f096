using Journeys.Language.Diagnostics;

namespace Journeys.Interchange.Import.Tables;

/// <summary>A map as people draw it, with the stages across and the lanes down, turned into a row a touchpoint.</summary>
internal static class DrawnMap
{
    private const int Deepest = 40;

    /// <summary>What the first column is called where the map leaves its corner empty; Dutch and Danish say the same, so it tells no language.</summary>
    private const string NamelessStage = "fase";

    /// <summary>What is said where a map was turned.</summary>
    public static Phrase Note { get; } = new(
        "the table is a map with stages across; each of its columns is read as a row",
        "de tabel is een kaart met de fasen naast elkaar; elke kolom is gelezen als een rij",
        "tabellen er et kort med faserne ved siden af hinanden; hver kolonne er læst som en række");

    /// <summary>The rows of a map, or null where the table is none: its first column names more than any row does.</summary>
    public static List<TableRow>? Turned(IReadOnlyList<TableRow> rows)
    {
        var labels = new TableRow(0, [.. rows.Take(Deepest).Select(row => row.Cells.Length > 0 ? row.Cells[0] : "")]);
        var lanes = HeaderRow.Count(labels);
        if (lanes < 2 || rows.Take(Deepest).Max(HeaderRow.Count) >= lanes)
        {
            return null;
        }

        var first = Enumerable.Range(0, rows.Count).First(i => HeaderRow.Count(new TableRow(0, [labels.Cells[i]])) > 0);
        var hasLabel = HeaderRow.IsStage(labels.Cells[first]);
        var across = hasLabel ? first : Enumerable.Range(0, first).LastOrDefault(i => rows[i].Cells.Count(cell => !string.IsNullOrWhiteSpace(cell)) > 1, -1);
        if (across < 0)
        {
            return null;
        }

        var below = rows.Skip(across + 1).ToList();
        if (below.Count > TableSize.Columns)
        {
            throw TableSize.TooManyLanes();
        }

        return Turned(rows, across, hasLabel ? labels.Cells[first] : NamelessStage, below);
    }

    private static List<TableRow> Turned(IReadOnlyList<TableRow> rows, int across, string stageLabel, List<TableRow> below)
    {
        var turned = rows.Take(across).Select(row => row with { Number = -1 }).ToList();
        var size = new TableSize();
        var header = new TableRow(0, [stageLabel, .. Labels(below)]);
        size.Add(header);
        turned.Add(header);
        var named = below.FindIndex(lane => HeaderRow.IsTouchpoint(At(lane, 0)));
        var width = rows.Max(row => row.Cells.Length);
        for (var column = 1; column < width; column++)
        {
            foreach (var row in Column(column, At(rows[across], column), below, named))
            {
                size.Add(row);
                turned.Add(row);
            }
        }

        return turned;
    }

    /// <summary>A lane without a label goes on with the one above.</summary>
    private static IEnumerable<string> Labels(IEnumerable<TableRow> lanes)
    {
        var above = "";
        foreach (var lane in lanes)
        {
            above = At(lane, 0) is { Length: > 0 } label ? label : above;
            yield return above;
        }
    }

    /// <summary>A column, in as many rows as it has touchpoints. What has as many lines is theirs, one each; the rest is the first one's.</summary>
    private static IEnumerable<TableRow> Column(int column, string stage, List<TableRow> lanes, int named)
    {
        var pieces = lanes.ConvertAll(lane => Pieces(At(lane, column)));
        var count = named < 0 ? 1 : Math.Max(1, pieces[named].Length);
        for (var i = 0; i < count; i++)
        {
            yield return new TableRow(column + 1, [i == 0 ? stage : "", .. pieces.Select((piece, lane) =>
                count == 1 ? At(lanes[lane], column) : piece.Length == count ? piece[i] : i == 0 ? At(lanes[lane], column) : "")]);
        }
    }

    private static string[] Pieces(string cell) => cell.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string At(TableRow row, int column) => column < row.Cells.Length ? row.Cells[column].Trim() : "";
}
