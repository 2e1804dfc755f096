namespace Journeys.Rules.Texts;

/// <summary>Finds what stands within quotation marks, where the customer or a label speaks and not the brand.</summary>
internal static class Quotation
{
    private static readonly char[] Openers = ['"', '“', '”', '„', '«', '»', '‘', '\''];

    /// <summary>
    /// The stretches within quotation marks, as (start, end). A text that is quoted as a whole is what someone of the brand
    /// says, so it counts as no quotation.
    /// </summary>
    public static List<(int Start, int End)>? Find(string text)
    {
        List<(int Start, int End)>? found = null;
        if (text.IndexOfAny(Openers) < 0)
        {
            return null;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var end = Close(text, i);
            if (end < 0)
            {
                continue;
            }

            if (!IsWhole(text, i, end))
            {
                (found ??= []).Add((i, end));
            }

            i = end;
        }

        return found;
    }

    /// <summary>Whether a place lies within one of the stretches.</summary>
    public static bool Covers(List<(int Start, int End)>? quotes, int position)
    {
        if (quotes is null)
        {
            return false;
        }

        foreach (var (start, end) in quotes)
        {
            if (position > start && position < end)
            {
                return true;
            }
        }

        return false;
    }

    private static int Close(string text, int open) => text[open] switch
    {
        '"' => text.IndexOf('"', open + 1),
        '“' => text.IndexOfAny(['”', '“', '"'], open + 1),
        '”' => text.IndexOfAny(['”', '"'], open + 1),
        '„' => text.IndexOfAny(['“', '”', '"'], open + 1),
        '«' => text.IndexOf('»', open + 1),
        '»' => text.IndexOfAny(['«', '»'], open + 1),
        '‘' or '\'' => CloseSingle(text, open),
        _ => -1,
    };

    /// <summary>Single marks double as apostrophes: one opens only before a word and closes only behind one.</summary>
    private static int CloseSingle(string text, int open)
    {
        var opens = (open == 0 || !char.IsLetterOrDigit(text[open - 1]))
            && open + 2 < text.Length && char.IsLetter(text[open + 1])
            && (char.IsLetter(text[open + 2]) || (char.IsUpper(text[open + 1]) && text[open + 2] == ' '));
        if (!opens)
        {
            return -1;
        }

        for (var i = open + 2; i < text.Length; i++)
        {
            if (text[i] is '\'' or '’' && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsWhole(string text, int start, int end)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((i < start || i > end) && char.IsLetterOrDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
