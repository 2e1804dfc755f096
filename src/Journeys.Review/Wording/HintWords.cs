using Journeys.Language.Diagnostics;

namespace Journeys.Review.Wording;

/// <summary>What is told behind a change that may be half of another one.</summary>
internal static class HintWords
{
    public static Phrase Was(string former) => new(
        $"If it is {former} under a new name, write `was {former}` behind its name.",
        $"Is het {former} onder een nieuwe naam, schrijf dan `was {former}` achter de naam.",
        $"Er det {former} under et nyt navn, så skriv `was {former}` bag navnet.");

    public static Phrase StandsIn(string place) =>
        new($"The same stands in {place} now.", $"Hetzelfde staat nu in {place}.", $"Det samme står nu i {place}.");

    public static Phrase StoodIn(string place) =>
        new($"The same stood in {place} before.", $"Hetzelfde stond eerst in {place}.", $"Det samme stod før i {place}.");
}
