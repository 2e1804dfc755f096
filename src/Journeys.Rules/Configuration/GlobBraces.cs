namespace Journeys.Rules.Configuration;

/// <summary>Finds which braces of a glob belong together.</summary>
internal static class GlobBraces
{
    /// <summary>For every opening brace that closes, where it does; 0 elsewhere.</summary>
    public static int[] Match(string pattern)
    {
        var closing = new int[pattern.Length];
        var open = new Stack<int>();
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '{':
                    open.Push(i);
                    break;
                case '}' when open.Count > 0:
                    closing[open.Pop()] = i;
                    break;
            }
        }

        return closing;
    }

    /// <summary>The commas that part the choices between an opening brace and its closing one.</summary>
    public static List<int> Commas(string pattern, int open, int close)
    {
        var commas = new List<int>();
        var depth = 0;
        for (var i = open + 1; i < close; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    break;
                case ',' when depth == 0:
                    commas.Add(i);
                    break;
            }
        }

        return commas;
    }
}
