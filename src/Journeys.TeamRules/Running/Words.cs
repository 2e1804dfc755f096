using Journeys.Language.Diagnostics;

namespace Journeys.TeamRules.Running;

/// <summary>Words of a team's, made plain text.</summary>
internal static class Words
{
    private const int Longest = 10_000;

    /// <summary>The phrase with its words put into words now, cut where nobody would read on.</summary>
    public static Phrase Settled(Phrase phrase) => new(Cut(phrase.English), Cut(phrase.Dutch), Cut(phrase.Danish));

    /// <summary>A text, cut where nobody would read on.</summary>
    public static string Cut(string? text) => text is null ? "" : text.Length <= Longest ? text : text[..Longest] + "…";
}
