namespace Journeys.Tracing.Reading;

/// <summary>
/// Tells before Roslyn reads a file whether that would end the process: its parser survives deep blocks, but not deep type arguments and
/// interpolations, and takes seconds for deep parentheses (measured with 5.9.0). One pass, no recursion.
/// </summary>
internal static class NestingGuard
{
    /// <summary>What people and generators write stays far below.</summary>
    public const int Deepest = 256;

    /// <summary>Whether the brackets of a text nest deeper than <see cref="Deepest"/>.</summary>
    public static bool IsTooDeep(string text)
    {
        var open = new Stack<Opening>();
        var angles = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '/' or '\'' or '"' or '$' or '@' when CSharpText.Skip(text, i, open) is var next && next > i:
                    i = next - 1;
                    break;
                case '(' or '[' or '{':
                    open.Push(Opening.Bracket);
                    break;
                case ')' or ']' or '}':
                    i = Close(text, i, open);
                    break;
                case '<':
                    angles++;
                    break;
                case '>':
                    angles = Math.Max(0, angles - 1);
                    break;
                case ';':
                    angles = 0;
                    break;
            }

            if (open.Count > Deepest || angles > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Closes a bracket; where it ended a hole of an interpolated text, that text goes on behind it.</summary>
    private static int Close(string text, int at, Stack<Opening> open)
    {
        if (!open.TryPop(out var opening) || opening.Quotes == 0)
        {
            return at;
        }

        return Math.Max(at, CSharpText.SkipInterpolated(text, at + 1, opening, open) - 1);
    }
}
