using System.Globalization;
using System.Net;
using System.Text;

namespace Journeys.Interchange.Import.Mermaid;

/// <summary>
/// The codes by which a diagram writes signs that mean something to Mermaid: <c>#58;</c> is a colon, <c>#quot;</c> a quotation mark
/// (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters). Any other <c>#</c> begins a comment.
/// </summary>
internal static class MermaidCodes
{
    /// <summary>The longest name of a sign that HTML knows has some thirty letters.</summary>
    private const int Longest = 40;

    /// <summary>The statements of a line, without its comment. A semicolon ends a statement, and so does the end of the line.</summary>
    public static IEnumerable<string> Statements(string line)
    {
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            var isEnd = i == line.Length || (line[i] == '#' && CodeAt(line, i) == 0);
            if (isEnd || line[i] == ';')
            {
                if (line[start..i].Trim() is { Length: > 0 } statement)
                {
                    yield return statement;
                }

                start = i + 1;
            }
            else
            {
                i += line[i] == '#' ? CodeAt(line, i) - 1 : 0;
            }

            if (isEnd)
            {
                yield break;
            }
        }
    }

    /// <summary>A text with its signs in the place of their codes; a code of nothing stays as it is.</summary>
    public static string Decoded(string text)
    {
        if (!text.Contains('#', StringComparison.Ordinal))
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '#' && CodeAt(text, i) is > 0 and var length && Sign(text.AsSpan(i + 1, length - 2)) is { } sign)
            {
                decoded.Append(sign);
                i += length - 1;
            }
            else
            {
                decoded.Append(text[i]);
            }
        }

        return decoded.ToString();
    }

    /// <summary>The length of the code that begins at a place; 0 where none does.</summary>
    private static int CodeAt(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && end - start < Longest && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return end > start + 1 && end < text.Length && text[end] == ';' ? end - start + 1 : 0;
    }

    private static string? Sign(ReadOnlySpan<char> code)
    {
        if (int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var point))
        {
            return Rune.IsValid(point) ? new Rune(point).ToString() : null;
        }

        var entity = $"&{code};";
        return WebUtility.HtmlDecode(entity) is var sign && sign != entity ? sign : null;
    }
}
