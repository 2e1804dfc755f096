using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Language.Formatting;

/// <summary>The comments in the trivia before a token.</summary>
/// <param name="Trailing">The comment at the end of the line that the token before stands on, or null.</param>
/// <param name="Own">The comments on lines of their own, each with whether a blank line stands before it.</param>
/// <param name="HasBlankLineBefore">Whether a blank line stands between all that and the token.</param>
internal sealed record TriviaLines(string? Trailing, IReadOnlyList<(string Comment, bool HasBlankLineBefore)> Own, bool HasBlankLineBefore)
{
    private static readonly TriviaLines Nothing = new(null, [], false);

    /// <summary>Reads the trivia before a token.</summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="index">The token.</param>
    /// <param name="isOnNewLine">Whether the trivia begins on a line of its own, so that its first comment is not a trailing one.</param>
    public static TriviaLines Before(TokenList tokens, int index, bool isOnNewLine)
    {
        var trivia = tokens.TriviaOf(index);
        return trivia.Length == 0 ? Nothing : Read(tokens.Source, trivia, isOnNewLine);
    }

    private static TriviaLines Read(SourceText source, TextSpan trivia, bool isOnNewLine)
    {
        var lines = source.Content.Substring(trivia.Start, trivia.Length).Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        string? trailing = null;
        var own = new List<(string, bool)>();
        var blanks = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var text = Comment(lines[i]);
            if (text.Length > 0 && i == 0 && !isOnNewLine)
            {
                trailing = text;
            }
            else if (text.Length > 0)
            {
                own.Add((text, blanks > 0));
                blanks = 0;
            }
            else if (i < lines.Length - 1 && (i > 0 || isOnNewLine))
            {
                blanks++;
            }
        }

        return new TriviaLines(trailing, own, blanks > 0);
    }

    /// <summary>The comment on a line between tokens, on which there is nothing else but blanks of whatever kind.</summary>
    private static string Comment(string line)
    {
        var start = line.IndexOf('#');
        return start < 0 ? "" : line.Substring(start).TrimEnd(Blanks);
    }

    private static readonly char[] Blanks = [' ', '\t', '\u00A0'];
}
