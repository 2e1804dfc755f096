using System.Buffers;
using System.Globalization;
using System.Text;
using Journeys.Interchange.Writing;

namespace Journeys.Interchange.Mermaid;

/// <summary>
/// Text within a diagram of Mermaid, whose signs are written as its entity codes (<c>#58;</c> is a colon): no text ends its line or its
/// field, begins a comment, a directive or HTML, or is taken for a keyword.
/// </summary>
internal static class MermaidText
{
    /// <summary>A percent sign begins a comment where a task would begin, and two of them anywhere.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(":;#,<>&%");

    /// <summary>What a line may not begin with if it is to be a task; Mermaid asks for no blank behind the first, and for no case.</summary>
    private static readonly string[] Keywords = ["journey", "title", "section", "accTitle", "accDescr"];

    /// <summary>A text that stands behind a keyword, or among the names of actors.</summary>
    /// <param name="text">The text, in which nothing is escaped yet.</param>
    /// <param name="otherwise">What stands there where the text is blank, since Mermaid wants something.</param>
    public static string Escape(string text, string otherwise)
    {
        var line = OneLine.Of(text, otherwise);
        if (!line.AsSpan().ContainsAny(Signs))
        {
            return line;
        }

        var escaped = new StringBuilder(line.Length + 16);
        foreach (var sign in line)
        {
            escaped.Append(Signs.Contains(sign) ? Code(sign) : sign.ToString());
        }

        return escaped.ToString();
    }

    /// <summary>A text that begins a line.</summary>
    /// <param name="text">The text, in which nothing is escaped yet.</param>
    /// <param name="otherwise">What stands there where the text is blank.</param>
    public static string EscapeFirst(string text, string otherwise)
    {
        var escaped = Escape(text, otherwise);
        return Keywords.Any(keyword => escaped.StartsWith(keyword, StringComparison.OrdinalIgnoreCase)) ? Code(escaped[0]) + escaped[1..] : escaped;
    }

    private static string Code(char sign) => string.Create(CultureInfo.InvariantCulture, $"#{(int)sign};");
}
