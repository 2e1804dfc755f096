namespace Journeys.Language.Syntax;

/// <summary>
/// What a <c>"""</c> block says: its lines without the indentation of the closing quotes. Blank lines at its start and end do
/// not count.
/// </summary>
internal static class ProseLiteral
{
    private const int FenceLength = 3;

    public static string ValueOf(string raw, bool isUnclosed)
    {
        var lines = Lines(raw, isUnclosed);
        var indentation = isUnclosed ? SmallestIndentation(lines) : Indentation(lines[lines.Count - 1]);
        var kept = new List<string>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            kept.Add(i == 0 ? lines[i].Trim() : WithoutIndentation(lines[i], indentation));
        }

        return string.Join("\n", Trimmed(kept));
    }

    /// <summary>The first line, counted from 0 within the block, that is indented less than the closing quotes; -1 where none is.</summary>
    public static int FirstUnderIndented(string raw)
    {
        var lines = Lines(raw, false);
        var indentation = Indentation(lines[lines.Count - 1]);
        for (var i = 1; i < lines.Count - 1; i++)
        {
            if (lines[i].Trim().Length > 0 && Indentation(lines[i]) < indentation)
            {
                return i;
            }
        }

        return -1;
    }

    private static List<string> Lines(string raw, bool isUnclosed)
    {
        var length = raw.Length - FenceLength - (isUnclosed ? 0 : FenceLength);
        var body = raw.Substring(FenceLength, length).Replace("\r\n", "\n").Replace('\r', '\n');
        return [.. body.Split('\n')];
    }

    private static int SmallestIndentation(List<string> lines)
    {
        var filled = lines.Skip(1).Where(line => line.Trim().Length > 0).Select(Indentation).ToList();
        return filled.Count == 0 ? 0 : filled.Min();
    }

    private static int Indentation(string line)
    {
        var count = 0;
        while (count < line.Length && line[count] is ' ' or '\t')
        {
            count++;
        }

        return count;
    }

    private static string WithoutIndentation(string line, int indentation) =>
        line.Trim().Length == 0 ? "" : line.Substring(Math.Min(indentation, Indentation(line)));

    private static IEnumerable<string> Trimmed(List<string> lines)
    {
        var first = lines.FindIndex(line => line.Length > 0);
        var last = lines.FindLastIndex(line => line.Length > 0);
        return first < 0 ? [] : lines.Skip(first).Take(last - first + 1);
    }
}
