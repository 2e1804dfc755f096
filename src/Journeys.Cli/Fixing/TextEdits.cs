using System.Text;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;

namespace Journeys.Cli.Fixing;

/// <summary>Edits of one text.</summary>
internal static class TextEdits
{
    /// <summary>The text with the edits made; they do not overlap. Line ends that come in are those of the text.</summary>
    public static SourceText Apply(SourceText source, IEnumerable<TextEdit> edits)
    {
        var lineEnd = LineEndOf(source.Content);
        var text = new StringBuilder(source.Content.Length + 256);
        var done = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Origin.Span.Start).ThenBy(edit => edit.Origin.Span.End))
        {
            text.Append(source.Content, done, edit.Origin.Span.Start - done).Append(edit.NewText.ReplaceLineEndings(lineEnd));
            done = edit.Origin.Span.End;
        }

        return new SourceText(source.Path, text.Append(source.Content, done, source.Content.Length - done).ToString());
    }

    private static string LineEndOf(string content)
    {
        var first = content.AsSpan().IndexOfAny('\r', '\n');
        return first >= 0 && content[first] == '\r'
            ? first + 1 < content.Length && content[first + 1] == '\n' ? "\r\n" : "\r"
            : "\n";
    }
}
