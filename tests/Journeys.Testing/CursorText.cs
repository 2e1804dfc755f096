using System.Collections.Immutable;
using System.Text;
using Journeys.Language.Text;

namespace Journeys.Testing;

/// <summary>
/// A text with a cursor and stretches in it: <c>$0</c> says where the cursor stands, <c>[|…|]</c> marks a stretch. The marks are taken
/// out of the text. Of stretches within one another the inner ones come first.
/// </summary>
public sealed record CursorText(string Text, int Cursor, ImmutableArray<TextSpan> Marked)
{
    /// <summary>Reads the marks.</summary>
    /// <exception cref="FormatException">A stretch does not end, or there are two cursors.</exception>
    public static CursorText Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var cursor = -1;
        var open = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            var two = i + 1 < marked.Length ? marked.Substring(i, 2) : "";
            switch (two)
            {
                case "$0" when cursor < 0:
                    cursor = text.Length;
                    i++;
                    break;
                case "$0":
                    throw new FormatException("Two cursors.");
                case "[|":
                    open.Push(text.Length);
                    i++;
                    break;
                case "|]":
                    spans.Add(TextSpan.FromBounds(open.Pop(), text.Length));
                    i++;
                    break;
                default:
                    text.Append(marked[i]);
                    break;
            }
        }

        return open.Count == 0 ? new CursorText(text.ToString(), cursor, spans.ToImmutable()) : throw new FormatException("A stretch does not end.");
    }
}
