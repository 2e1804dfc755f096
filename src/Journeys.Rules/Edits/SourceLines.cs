using Journeys.Language.Text;

namespace Journeys.Rules.Edits;

/// <summary>Where a statement stands among the lines of its file.</summary>
internal static class SourceLines
{
    /// <summary>The blanks before a statement on its line.</summary>
    public static string Indentation(Origin statement)
    {
        var line = statement.Source.LineText(statement.Range.Start.Line);
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>Whether nothing but a comment shares the lines of a statement.</summary>
    public static bool HasOwnLines(Origin statement) =>
        IsBlank(Before(statement)) && (IsBlank(Behind(statement)) || IsComment(Behind(statement)));

    /// <summary>Whether a comment stands behind a statement on its last line.</summary>
    public static bool HasCommentBehind(Origin statement) => IsComment(Behind(statement));

    /// <summary>The lines of a statement with the last line's end; with the comments right above it where asked for.</summary>
    public static Origin Whole(Origin statement, bool withComments)
    {
        var source = statement.Source;
        var lines = statement.Range;
        var first = lines.Start.Line;
        while (withComments && first > 1 && IsComment(source.LineText(first - 1).AsSpan()))
        {
            first--;
        }

        return new Origin(source, TextSpan.FromBounds(source.LineSpan(first).Start, EndOf(source, lines.End.Line)));
    }

    /// <summary>The lines with the empty line right above them, where there is one.</summary>
    public static Origin WithEmptyLineAbove(Origin lines)
    {
        var above = lines.Range.Start.Line - 1;
        return above >= 1 && IsBlank(lines.Source.LineText(above).AsSpan())
            ? new Origin(lines.Source, TextSpan.FromBounds(lines.Source.LineSpan(above).Start, lines.Span.End))
            : lines;
    }

    private static int EndOf(SourceText source, int line) =>
        line < source.LineCount ? source.LineSpan(line + 1).Start : source.Content.Length;

    /// <summary>What stands before a statement on its line, looked at in its place: many statements may share one long line.</summary>
    private static ReadOnlySpan<char> Before(Origin statement)
    {
        var line = statement.Source.LineSpan(statement.Range.Start.Line);
        return statement.Source.Content.AsSpan(line.Start, statement.Span.Start - line.Start);
    }

    private static ReadOnlySpan<char> Behind(Origin statement)
    {
        var line = statement.Source.LineSpan(statement.Range.End.Line);
        return statement.Source.Content.AsSpan(statement.Span.End, line.End - statement.Span.End);
    }

    private static bool IsBlank(ReadOnlySpan<char> text) => text.IsWhiteSpace();

    private static bool IsComment(ReadOnlySpan<char> text) => text.TrimStart() is ['#', ..];
}
