using System.Text;

namespace Journeys.Cli.Output.Formats;

/// <summary>Text from files made harmless within Markdown: it can be no mark-up, no link, no mention and no HTML.</summary>
internal static class MarkdownText
{
    /// <summary>Behind a sign that services turn into a mention or a reference; nobody sees it.</summary>
    private const char Nothing = '\u200B';

    private const string Signs = "\\`*_[]<>#|~&:$@";

    /// <summary>Text for a line of Markdown, or a cell of a table.</summary>
    public static string Escape(string text)
    {
        var clean = TerminalText.Clean(text);
        var escaped = new StringBuilder(clean.Length + 16);
        for (var i = 0; i < clean.Length; i++)
        {
            if (Signs.Contains(clean[i], StringComparison.Ordinal) || IsDomain(clean, i) || BeginsBlock(clean, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(clean[i]);
            if (clean[i] is '@' or '#')
            {
                escaped.Append(Nothing);
            }
        }

        return escaped.ToString();
    }

    /// <summary>Whether the dot makes an address of what follows.</summary>
    private static bool IsDomain(string text, int index) =>
        text[index] == '.' && index >= 3 && text.AsSpan(index - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the sign would begin a list or underline a heading: <c>- a</c>, <c>1. a</c>, <c>===</c>.</summary>
    private static bool BeginsBlock(string text, int index) => text[index] switch
    {
        '-' or '+' or '=' => text.AsSpan(0, index).Trim().IsEmpty,
        '.' or ')' => index is > 0 and <= 9 && !text.AsSpan(0, index).Trim().ContainsAnyExceptInRange('0', '9'),
        _ => false,
    };

    /// <summary>Text within HTML, where Markdown does not hold.</summary>
    public static string Html(string text) => TerminalText.Clean(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("@", "@" + Nothing, StringComparison.Ordinal)
        .Replace("#", "#" + Nothing, StringComparison.Ordinal);

    /// <summary>A fence that is longer than any run of backticks in <paramref name="code"/>.</summary>
    public static string FenceFor(string code)
    {
        var longest = 0;
        var run = 0;
        foreach (var character in code)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new string('`', Math.Max(3, longest + 1));
    }
}
