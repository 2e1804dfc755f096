using System.Text;

namespace Journeys.Language.Navigation;

/// <summary>Puts what users wrote into Markdown, so that it shows as they wrote it and does nothing.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]()<>#+-.!|~&:@";

    /// <summary>A text as plain words in Markdown; line ends become blanks.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (character is '\n' or '\r')
            {
                escaped.Append(' ');
                continue;
            }

            if (Special.IndexOf(character) >= 0)
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>The words of our own Markdown: fences, stars and the backslashes of <see cref="Escape"/> gone.</summary>
    public static string Plain(string markdown)
    {
        var plain = new StringBuilder(markdown.Length);
        var isFenced = false;
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isFenced = !isFenced;
                continue;
            }

            plain.Append(isFenced ? line : WithoutMarks(line)).Append('\n');
        }

        return plain.ToString();
    }

    /// <summary>A text as code in Markdown.</summary>
    public static string Code(string text) => "`" + text.Replace('`', '\'').Replace('\n', ' ').Replace('\r', ' ') + "`";

    private static string WithoutMarks(string line)
    {
        var plain = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length)
            {
                plain.Append(line[++i]);
            }
            else if (line[i] is not ('*' or '`'))
            {
                plain.Append(line[i]);
            }
        }

        return plain.ToString();
    }
}
