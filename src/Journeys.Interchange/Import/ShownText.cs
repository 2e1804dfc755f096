namespace Journeys.Interchange.Import;

/// <summary>What a user wrote, as a message quotes it: on one line, and not all of it where it is long.</summary>
internal static class ShownText
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= Longest ? line : line[..(char.IsLowSurrogate(line[Longest]) ? Longest - 1 : Longest)] + "…";
    }
}
