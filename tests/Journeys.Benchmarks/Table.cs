namespace Journeys.Benchmarks;

/// <summary>A table for the terminal that is also Markdown.</summary>
internal sealed class Table(params string[] heads)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Print(string title)
    {
        var widths = heads.Select((head, column) => _rows.Select(row => row[column].Length).Append(head.Length).Max()).ToArray();
        Console.WriteLine($"\n{title}\n");
        Console.WriteLine(Line(heads, widths));
        Console.WriteLine(Line([.. widths.Select((width, column) => new string('-', width - 1) + (column == 0 ? '-' : ':'))], widths));
        foreach (var row in _rows)
        {
            Console.WriteLine(Line(row, widths));
        }
    }

    private static string Line(string[] cells, int[] widths) =>
        "| " + string.Join(" | ", cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))) + " |";
}
