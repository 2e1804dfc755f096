namespace Journeys.Rules.Team;

/// <summary>
/// The words in quotes in the source of a team's rules, among which are their ids and names. Whoever does not run the rules knows by it that
/// <c>allow</c> and settings may name them.
/// </summary>
public static class TeamRuleWords
{
    /// <summary>The words of a source: letters, digits and hyphens, with nothing else between the quotes.</summary>
    public static IEnumerable<string> In(string source)
    {
        var quote = source.IndexOf('"');
        while (quote >= 0)
        {
            var end = quote + 1;
            while (end < source.Length && (IsLetterOrDigit(source[end]) || source[end] == '-'))
            {
                end++;
            }

            if (end < source.Length && source[end] == '"' && end > quote + 1)
            {
                yield return source.Substring(quote + 1, end - quote - 1);
            }

            quote = source.IndexOf('"', Math.Max(end, quote + 1));
        }
    }

    private static bool IsLetterOrDigit(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
