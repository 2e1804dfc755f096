namespace Journeys.Review.Wording;

/// <summary>Texts of the team's within a sentence.</summary>
internal static class ShownText
{
    private const int Longest = 80;

    /// <summary>A text on one line, cut where it is long, and never within a character.</summary>
    public static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= Longest)
        {
            return line;
        }

        var cut = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return line[..cut].TrimEnd() + "…";
    }
}
