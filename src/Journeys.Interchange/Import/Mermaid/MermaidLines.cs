using Journeys.Interchange.Mermaid;

namespace Journeys.Interchange.Import.Mermaid;

/// <summary>The lines of a diagram that say something, without what Mermaid skips: front matter, directives, comments.</summary>
internal static class MermaidLines
{
    /// <summary>What begins a comment.</summary>
    public const string Comment = "%%";
    private const string Fence = "```";

    /// <summary>The statements, each with its line, counted from 1; and those comments that <c>export mermaid</c> writes, for they say what a score is.</summary>
    /// <param name="text">The file.</param>
    /// <param name="title">The title in the front matter, where there is one.</param>
    public static List<(int Number, string Line)> Of(string text, out string? title)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var (start, end) = Diagram(lines);
        title = FrontMatter(lines, end, ref start);
        var statements = new List<(int Number, string Line)>();
        string? closing = null;
        for (var i = start; i < end; i++)
        {
            var line = lines[i].Trim();
            if (closing is not null)
            {
                closing = line.Contains(closing, StringComparison.Ordinal) ? null : closing;
            }
            else if (Opened(line) is { } close)
            {
                closing = line.Contains(close, StringComparison.Ordinal) ? null : close;
            }
            else
            {
                Statements(statements, i + 1, line);
            }
        }

        return statements;
    }

    /// <summary>What ends a directive or a description over several lines, where one begins.</summary>
    private static string? Opened(string line) =>
        line.StartsWith("%%{", StringComparison.Ordinal) ? "}%%"
        : line.StartsWith("accDescr", StringComparison.Ordinal) && line["accDescr".Length..].TrimStart().StartsWith('{') ? "}"
        : null;

    private static void Statements(List<(int Number, string Line)> statements, int number, string line)
    {
        if (!line.StartsWith(Comment, StringComparison.Ordinal))
        {
            statements.AddRange(MermaidCodes.Statements(line).Select(statement => (number, statement)));
        }
        else if (MermaidLabels.IsKnown(line[Comment.Length..].Trim()))
        {
            statements.Add((number, line));
        }
    }

    /// <summary>The diagram within a Markdown file, or all lines.</summary>
    private static (int Start, int End) Diagram(string[] lines)
    {
        var fence = Array.FindIndex(lines, line => line.Trim().StartsWith(Fence + "mermaid", StringComparison.OrdinalIgnoreCase));
        while (fence >= 0)
        {
            var end = Array.FindIndex(lines, fence + 1, line => line.Trim().StartsWith(Fence, StringComparison.Ordinal));
            end = end < 0 ? lines.Length : end;
            if (lines[fence..end].Any(line => line.Trim() == "journey"))
            {
                return (fence + 1, end);
            }

            fence = end == lines.Length ? -1
                : Array.FindIndex(lines, end + 1, line => line.Trim().StartsWith(Fence + "mermaid", StringComparison.OrdinalIgnoreCase));
        }

        return (0, lines.Length);
    }

    private static string? FrontMatter(string[] lines, int end, ref int start)
    {
        var first = Array.FindIndex(lines, start, line => line.Trim().Length > 0);
        if (first < 0 || first >= end || lines[first].Trim() != "---")
        {
            return null;
        }

        var last = Array.FindIndex(lines, first + 1, line => line.Trim() == "---");
        if (last < 0 || last >= end)
        {
            return null;
        }

        start = last + 1;
        var title = lines[first..last].FirstOrDefault(line => line.StartsWith("title:", StringComparison.Ordinal));
        return title?["title:".Length..].Trim().Trim('"', '\'') is { Length: > 0 } words ? words : null;
    }
}
