namespace Journeys.Interchange.Import;

/// <summary>What a user wrote, as a message quotes it: on one line, and not all of it where it is long.</summary>
internal static class ShownText
{
    private const int Longest = 60;

    /// <summary>What is looked at: of a text of megabytes that is quoted for each of thousands of rows, no more than is shown.</summary>
    private const int Looked = 4 * Longest;

    public static string Of(string text)
    {
        var shown = text.AsSpan().TrimStart();
        var line = shown[..Math.Min(shown.Length, Looked)].ToString().ReplaceLineEndings(" ").Trim();
        return line.Length <= Longest ? line + (shown.Length > Looked ? "…" : "") : line[..(char.IsLowSurrogate(line[Longest]) ? Longest - 1 : Longest)] + "…";
    }
}
