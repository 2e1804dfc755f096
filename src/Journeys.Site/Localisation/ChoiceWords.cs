namespace Journeys.Site.Localisation;

/// <summary>
/// The names of choices as they stand in keys of the interface and in classes: small letters, and words joined where a choice has several
/// (<c>first-contact</c>). Made once, since a site asks for them on every page.
/// </summary>
internal static class ChoiceWords<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Words = Enum.GetValues<T>().Distinct().ToDictionary(choice => choice, choice => Write(choice.ToString()));

    /// <summary>The word of a choice.</summary>
    public static string Of(T choice) => Words.TryGetValue(choice, out var word) ? word : Write(choice.ToString());

    private static string Write(string name) => string.Concat(name.Select((letter, i) =>
        char.IsUpper(letter) && i > 0 ? "-" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
}
