using System.Buffers;
using System.Text;
using Journeys.Interchange.Writing;

namespace Journeys.Interchange.Markdown;

/// <summary>
/// Text within Markdown that stays the text that it is: no mark-up, link, mention, formula of mathematics, place for a template's value, or
/// HTML. What means nothing where it stands keeps no backslash, since the document is read as it is written too.
/// </summary>
internal static class MarkdownText
{
    /// <summary>Behind a sign that services turn into a mention or a reference; nobody sees it.</summary>
    private const char Nothing = '\u200B';

    /// <summary>What means something anywhere in a line.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`*_[]|~{}$^");

    /// <summary>What means something in some places only.</summary>
    private static readonly SearchValues<char> Sometimes = SearchValues.Create("#@&:.<>-+=)");

    /// <summary>A text as a part of a line.</summary>
    /// <param name="text">The text.</param>
    public static string Escape(string text)
    {
        var line = OneLine.Of(text);
        if (!line.AsSpan().ContainsAny(Signs) && !line.AsSpan().ContainsAny(Sometimes))
        {
            return line;
        }

        var escaped = new StringBuilder(line.Length + 16);
        for (var i = 0; i < line.Length; i++)
        {
            if (Signs.Contains(line[i]) || IsMarkup(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
            if (line[i] is '@' or '#' && !EndsWord(line, i))
            {
                escaped.Append(Nothing);
            }
        }

        return escaped.ToString();
    }

    private static bool IsMarkup(string text, int index) => text[index] switch
    {
        '@' or '#' => true,
        '&' => IsEntity(text, index),
        ':' => !EndsWord(text, index),
        '<' => !EndsWord(text, index) && text[index + 1] != '=',
        '>' => index == 0,
        '-' => index == 0 && (EndsWord(text, index) || text[1] == '-'),
        '+' => (index == 0 && EndsWord(text, index)) || IsDoubled(text, index),
        '=' => index == 0 || IsDoubled(text, index),
        '.' => IsDomain(text, index) || EndsNumber(text, index),
        ')' => EndsNumber(text, index),
        _ => false,
    };

    /// <summary>Whether the sign stands beside itself, which some services take for a mark: <c>==a==</c>, <c>++a++</c>.</summary>
    private static bool IsDoubled(string text, int index) =>
        (index > 0 && text[index - 1] == text[index]) || (index + 1 < text.Length && text[index + 1] == text[index]);

    /// <summary>Whether a name of a letter (<c>&amp;amp;</c>) may begin here; the longest has some thirty signs.</summary>
    private static bool IsEntity(string text, int index) => text.AsSpan(index + 1, Math.Min(40, text.Length - index - 1)).Contains(';');

    /// <summary>Whether the dot makes an address of what follows.</summary>
    private static bool IsDomain(string text, int index) =>
        index >= 3 && text.AsSpan(index - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the sign would make an item of a list of a line: <c>1. a</c>.</summary>
    private static bool EndsNumber(string text, int index) =>
        index is > 0 and <= 9 && EndsWord(text, index) && !text.AsSpan(0, index).ContainsAnyExceptInRange('0', '9');

    private static bool EndsWord(string text, int index) => index + 1 == text.Length || text[index + 1] == ' ';
}
