using Journeys.Interchange.Mermaid;

namespace Journeys.Interchange.Import.Mermaid;

/// <summary>The lines of a diagram that say something, without what Mermaid skips: front matter, directives, comments.</summary>
/// <param name="Start">The line that it begins in, counted from 1.</param>
/// <param name="Title">The title in the front matter, where there is one.</param>
/// <param name="Statements">
/// The statements, each with its line; and those comments that <c>export mermaid</c> writes, for they say what a score is.
/// </param>
internal sealed record MermaidLines(int Start, string? Title, IReadOnlyList<(int Number, string Line)> Statements)
{
    /// <summary>What begins a comment.</summary>
    public const string Comment = "%%";
    private const string Fence = "```";

    /// <summary>Whether it is a journey that is drawn, and not a diagram of another kind.</summary>
    private bool IsJourney => Statements.FirstOrDefault(statement => !IsComment(statement.Line)).Line is { } first && IsBegin(first);

    /// <summary>Whether a statement is the one that a journey begins with.</summary>
    public static bool IsBegin(string line) => line is "journey" or "journey:";

    /// <summary>Whether a line is a comment.</summary>
    public static bool IsComment(string line) => line.StartsWith(Comment, StringComparison.Ordinal);

    /// <summary>
    /// All journeys that are drawn in a Markdown file, or the one that is the file; where there is none, the first diagram, whose reader
    /// then says what it is instead.
    /// </summary>
    public static IReadOnlyList<MermaidLines> Of(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        MermaidLines? first = null;
        var journeys = new List<MermaidLines>();
        foreach (var (start, end) in Fences(lines))
        {
            var diagram = Within(lines, start, end);
            first ??= diagram;
            if (diagram.IsJourney)
            {
                journeys.Add(diagram);
            }
        }

        if (journeys.Count > 0)
        {
            return journeys;
        }

        // A diagram that is alone in its file may have a task that looks like a fence.
        var whole = Within(lines, 0, lines.Length);
        return [whole.IsJourney ? whole : first ?? whole];
    }

    private static MermaidLines Within(string[] lines, int start, int end)
    {
        var title = FrontMatter(lines, end, ref start);
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
                Add(statements, i + 1, line);
            }
        }

        return new MermaidLines(start + 1, title, statements);
    }

    /// <summary>What ends a directive or a description over several lines, where one begins.</summary>
    private static string? Opened(string line) =>
        line.StartsWith("%%{", StringComparison.Ordinal) ? "}%%"
        : line.StartsWith("accDescr", StringComparison.Ordinal) && line["accDescr".Length..].TrimStart().StartsWith('{') ? "}"
        : null;

    private static void Add(List<(int Number, string Line)> statements, int number, string line)
    {
        if (!IsComment(line))
        {
            statements.AddRange(MermaidCodes.Statements(line).Select(statement => (number, statement)));
        }
        else if (MermaidLabels.IsKnown(line[Comment.Length..].Trim()))
        {
            statements.Add((number, line));
        }
    }

    /// <summary>The diagrams within a Markdown file: the lines between their fences.</summary>
    private static IEnumerable<(int Start, int End)> Fences(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim().StartsWith(Fence + "mermaid", StringComparison.OrdinalIgnoreCase))
            {
                var end = Array.FindIndex(lines, i + 1, line => line.Trim().StartsWith(Fence, StringComparison.Ordinal));
                end = end < 0 ? lines.Length : end;
                yield return (i + 1, end);
                i = end;
            }
        }
    }

    /// <summary>The title in the front matter. No line behind the diagram is looked at: a file may hold thousands of diagrams.</summary>
    private static string? FrontMatter(string[] lines, int end, ref int start)
    {
        var first = Array.FindIndex(lines, start, end - start, line => line.Trim().Length > 0);
        if (first < 0 || lines[first].Trim() != "---")
        {
            return null;
        }

        var last = Array.FindIndex(lines, first + 1, end - first - 1, line => line.Trim() == "---");
        if (last < 0)
        {
            return null;
        }

        start = last + 1;
        var title = lines[first..last].FirstOrDefault(line => line.StartsWith("title:", StringComparison.Ordinal));
        return title?["title:".Length..].Trim().Trim('"', '\'') is { Length: > 0 } words ? words : null;
    }
}
