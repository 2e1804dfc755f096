using Journeys.Language.Text;

namespace Journeys.Rules.Engine;

/// <summary>What to take away so that a statement is gone and its neighbours stay as they were laid out.</summary>
internal static class StatementRemoval
{
    /// <summary>
    /// The whole line where the statement stands alone on it; else the statement with the blanks before it, or behind it where it begins the line. A comment behind it
    /// stays, since nobody but its writer knows what it is about.
    /// </summary>
    public static Origin Of(Origin statement)
    {
        var content = statement.Source.Content;
        var start = statement.Span.Start;
        while (start > 0 && IsBlank(content[start - 1]))
        {
            start--;
        }

        var end = statement.Span.End;
        while (end < content.Length && IsBlank(content[end]))
        {
            end++;
        }

        var beginsLine = start == 0 || IsLineEnd(content[start - 1]);
        var endsLine = end == content.Length || IsLineEnd(content[end]);
        var span = (beginsLine, endsLine) switch
        {
            (true, true) => TextSpan.FromBounds(start, BehindLineEnd(content, end)),
            (true, false) => TextSpan.FromBounds(statement.Span.Start, end),
            _ => TextSpan.FromBounds(start, statement.Span.End),
        };
        return new Origin(statement.Source, span);
    }

    private static int BehindLineEnd(string content, int end)
    {
        if (end == content.Length)
        {
            return end;
        }

        var isPair = content[end] == '\r' && end + 1 < content.Length && content[end + 1] == '\n';
        return end + (isPair ? 2 : 1);
    }

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\u00A0';

    private static bool IsLineEnd(char character) => character is '\n' or '\r';
}
