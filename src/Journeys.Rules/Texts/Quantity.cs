using Journeys.Rules.Languages;

namespace Journeys.Rules.Texts;

/// <summary>A value that a text or a claim gives: an amount or a range in a dimension.</summary>
/// <param name="Dimension">What it measures; values compare within a dimension only.</param>
/// <param name="Low">The amount, or the lower end of a range, in the dimension's base.</param>
/// <param name="High">The amount, or the upper end of a range.</param>
internal readonly record struct Quantity(string Dimension, decimal Low, decimal High)
{
    private const decimal Whole = 100;

    /// <summary>The first token.</summary>
    public int First { get; init; }

    /// <summary>The last token.</summary>
    public int Last { get; init; }

    /// <summary>The word behind a bare number, by which a counted thing is known; else null.</summary>
    public string? Thing { get; init; }

    /// <summary>Whether it says from when on something holds or when something happens (<c>na 30 dagen</c>).</summary>
    public bool IsAfter { get; init; }

    /// <summary>Whether it is an amount from which on something holds (<c>vanaf € 50</c>).</summary>
    public bool IsThreshold { get; init; }

    /// <summary>Whether it is an hour of the clock, an age, a frequency or a length of the past, and so no promise.</summary>
    public bool IsBackground { get; init; }

    /// <summary>Whether it is how old somebody is, in years that may have no unit.</summary>
    public bool IsAge { get; init; }

    /// <summary>Whether it is how often (<c>zes dagen per week</c>), and so in the background.</summary>
    public bool IsRate { get; init; }

    /// <summary>Whether it is how long it takes until something begins (<c>starts in 3 weeks</c>), and so in the background.</summary>
    public bool IsStart { get; init; }

    /// <summary>Whether a word before it ties it to what was said before (<c>binnen 2 dagen</c>).</summary>
    public bool LeansBack { get; init; }

    /// <summary>Whether it is what is left to pay of a price (<c>80% van de prijs</c>).</summary>
    public bool IsPriceLeft { get; init; }

    /// <summary>Whether it is surely what is taken off a price.</summary>
    public bool IsPriceOff { get; init; }

    /// <summary>Whether it is an amount of money, in whatever currency.</summary>
    public bool IsMoney => Dimension.StartsWith("money", StringComparison.Ordinal);

    /// <summary>Whether it is a length of time, whether it counts days, working days or months.</summary>
    public bool IsLength => Dimension is Unit.Time or Unit.Months or Unit.WorkingDays;

    /// <summary>Whether both can be true: the ranges touch. To pay 80% of a price is to get 20% off it.</summary>
    public bool Agrees(Quantity other)
    {
        var areOpposite = IsPriceLeft != other.IsPriceLeft && Dimension == other.Dimension;
        var isSure = IsPriceOff || other.IsPriceOff;
        return (!(areOpposite && isSure) && Touches(other.Low, other.High))
            || (areOpposite && Touches(Whole - other.High, Whole - other.Low));
    }

    private bool Touches(decimal low, decimal high) => Low <= high && low <= High;
}
