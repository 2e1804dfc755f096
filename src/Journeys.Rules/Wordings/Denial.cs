namespace Journeys.Rules.Wordings;

/// <summary>Something that a wording denies.</summary>
/// <param name="Denied">The words that are denied; another wording says the opposite only where it says all of them.</param>
/// <param name="Subject">The other words of its clause: what is denied of what. Empty where that does not matter.</param>
/// <param name="First">The first token of its clause.</param>
/// <param name="Last">The last token of its clause.</param>
internal sealed record Denial(string[] Denied, string[] Subject, int First, int Last)
{
    /// <summary>Whether it denies that something is free: only a wording that calls it so says the opposite.</summary>
    public bool IsOfFree { get; init; }
}

/// <summary>A clause of a wording that denies nothing, with what it speaks of.</summary>
/// <param name="Words">Its content words.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
internal sealed record Affirmation(string[] Words, int First, int Last)
{
    /// <summary>Whether it leaves something out, which may be the very thing that is denied.</summary>
    public bool IsExcepting { get; init; }

    /// <summary>Whether it calls something free or included.</summary>
    public bool IsFree { get; init; }
}
