using System.Globalization;
using System.Text;
using Journeys.Analyzers.Reading;

namespace Journeys.Analyzers.Generation;

/// <summary>Names of generated files, out of the paths of files of journeys.</summary>
internal static class HintName
{
    private const int Longest = 80;

    /// <summary>
    /// A name for a path: its folders with dots between. The compiler takes few letters and tells none from its capital, so a path that is
    /// not plain gets a number made of all of it behind it.
    /// </summary>
    /// <param name="path">The path from the project's folder, with <c>/</c>.</param>
    public static string Of(string path)
    {
        var stem = path.EndsWith(JourneyFiles.Extension, StringComparison.OrdinalIgnoreCase)
            ? path.Substring(0, path.Length - JourneyFiles.Extension.Length)
            : path;
        var isPlain = stem.Length is > 0 and <= Longest && stem.All(letter => IsPlain(letter) || letter == '/');
        var shown = string.Concat(stem.Select(letter => letter == '/' ? '.' : IsPlain(letter) ? letter : '_'));
        return isPlain ? shown + ".g.cs" : Cut(shown) + "+" + Number(path) + ".g.cs";
    }

    private static string Cut(string name) => name.Length <= Longest ? name : name.Substring(name.Length - Longest);

    private static bool IsPlain(char letter) => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_';

    /// <summary>FNV-1a (Fowler, Noll, Vo 1991) over UTF-8, the same on every machine.</summary>
    private static string Number(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var part in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ part) * 1099511628211UL);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
