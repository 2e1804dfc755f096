namespace Journeys.Rules.Wordings;

/// <summary>An hour of the clock that a text may tell.</summary>
/// <param name="Value">The hour, with its minutes behind the point: 7.30.</param>
/// <param name="Behind">The token behind it.</param>
internal readonly record struct Hour(decimal Value, int Behind)
{
    /// <summary>The hours of half a day, after which a clock begins again.</summary>
    public const int HalfDay = 12;

    /// <summary>Whether it is told in words, which do not tell morning from evening.</summary>
    public bool IsWorded { get; init; }

    /// <summary>Whether morning or afternoon is told: <c>5 p.m.</c>, which is 17 here.</summary>
    public bool IsMeridiem { get; init; }

    /// <summary>Whether it can be nothing else: <c>half acht</c>.</summary>
    public bool IsSure { get; init; }
}
