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

    /// <summary>A text as code in Markdown.</summary>
    public static string Code(string text) => "`" + text.Replace('`', '\'').Replace('\n', ' ').Replace('\r', ' ') + "`";
}
