using System.Collections.Concurrent;
using System.Globalization;

namespace Journeys.Site.Pages;

/// <summary>
/// Numbers of drawings with at most one decimal. A site draws the same few thousand places again and again, and a look at what was
/// written before takes a tenth of the time that writing takes.
/// </summary>
internal static class Tenths
{
    /// <summary>How many numbers are kept as they were written.</summary>
    private const int Most = 8192;

    private static readonly ConcurrentDictionary<double, string> Known = new();

    /// <summary>Writes a number: <c>71.6</c>, <c>120</c>.</summary>
    public static string Text(double number)
    {
        if (Known.TryGetValue(number, out var known))
        {
            return known;
        }

        var text = number.ToString("0.#", CultureInfo.InvariantCulture);
        if (Known.Count < Most)
        {
            Known.TryAdd(number, text);
        }

        return text;
    }
}
