using Journeys.Language.Text;

namespace Journeys.Cli.Hosting;

/// <summary>Reads a word that is one of a few. Capitals do not matter.</summary>
internal static class Choice
{
    /// <summary>The word as the program knows it.</summary>
    /// <param name="word">The word as it was typed.</param>
    /// <param name="problem">What is said where it is none of them; what was meant, or all of them, is put behind it.</param>
    /// <param name="known">All of them.</param>
    /// <exception cref="CliException">It is none of them.</exception>
    public static string Of(string word, string problem, IReadOnlyCollection<string> known)
    {
        if (known.FirstOrDefault(other => string.Equals(other, word, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            return found;
        }

        var all = string.Join(", ", known);
        throw new CliException(Spelling.Nearest(word.ToLowerInvariant(), known) is { } near
            ? $"{problem}; did you mean `{near}`? There are {all}"
            : $"{problem}; there are {all}");
    }

    /// <summary>A value of <c>--format</c>.</summary>
    /// <exception cref="CliException">It is none of them.</exception>
    public static string Format(string word, IReadOnlyCollection<string> known) => Of(word, $"`{word}` is no format here", known);

    /// <summary>A value of <c>--fail-on</c>.</summary>
    /// <exception cref="CliException">It is none of them.</exception>
    public static string FailOn(string word, IReadOnlyCollection<string> known) => Of(word, $"`{word}` is no value for --fail-on", known);
}
