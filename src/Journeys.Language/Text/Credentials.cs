namespace Journeys.Language.Text;

/// <summary>
/// Hides what opens a door, since what the tools write ends up in logs and on pages: the user and password in an address, and the
/// value behind a word such as <c>password=</c> in a connection string.
/// </summary>
public static class Credentials
{
    private const char Mark = '*';

    /// <summary>A path that was tidied has one slash left of the two.</summary>
    private const string SchemeEnd = ":/";
    private static readonly string[] Words = ["password", "passwd", "pwd", "secret", "token", "key", "user id", "uid"];

    /// <summary>The text with a mark for each character of a secret, so that places in it stay where they are.</summary>
    /// <param name="text">Any text.</param>
    public static string Hidden(string text)
    {
        if (text.IndexOf('@') < 0 && text.IndexOf('=') < 0)
        {
            return text;
        }

        var shown = text.ToCharArray();
        for (var i = text.IndexOf(SchemeEnd, StringComparison.Ordinal); i >= 0; i = text.IndexOf(SchemeEnd, i + 1, StringComparison.Ordinal))
        {
            var start = i + SchemeEnd.Length;
            HideUser(text, start < text.Length && text[start] == '/' ? start + 1 : start, shown);
        }

        for (var i = text.IndexOf('='); i >= 0; i = text.IndexOf('=', i + 1))
        {
            if (IsBehindWord(text, i))
            {
                i = HideValue(text, i + 1, shown) - 1;
            }
        }

        return new string(shown);
    }

    private static void HideUser(string text, int start, char[] shown)
    {
        var at = -1;
        for (var i = start; i < text.Length && !IsEnd(text[i]) && text[i] is not ('/' or '?' or '#'); i++)
        {
            at = text[i] == '@' ? i : at;
        }

        for (var i = start; i < at; i++)
        {
            shown[i] = Mark;
        }
    }

    private static bool IsBehindWord(string text, int equals)
    {
        var end = equals;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        return Words.Any(word => end >= word.Length && string.Compare(text, end - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0);
    }

    /// <returns>Where the value ends.</returns>
    private static int HideValue(string text, int start, char[] shown)
    {
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        while (start < text.Length && !IsEnd(text[start]) && text[start] is not (';' or '&' or ','))
        {
            shown[start++] = Mark;
        }

        return start;
    }

    private static bool IsEnd(char character) => char.IsWhiteSpace(character) || character is '"' or '\'' or '`' or '<' or '>';
}
