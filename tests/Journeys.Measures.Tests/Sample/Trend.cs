namespace Journeys.Measures.Tests.Sample;

/// <summary>How a figure of the sample goes: from its first period to its last in a straight line, with some weather around it.</summary>
/// <param name="Place">The touchpoint, with its journey.</param>
/// <param name="From">The figure in the first period.</param>
/// <param name="To">The figure in the last period, without weather.</param>
/// <param name="N">The answers in a period.</param>
/// <param name="Last">The last day with answers, as the journeys say it.</param>
/// <param name="OnlyFrom">The month that starts the one period of a year with answers; null for every period.</param>
internal sealed record Trend(string Place, double From, double To, int N, string Last = "2026-11-14", int? OnlyFrom = null)
{
    /// <summary>The figure in a period.</summary>
    /// <param name="period">The period, counted from 0.</param>
    /// <param name="periods">How many there are.</param>
    /// <param name="weather">From -1 to 1.</param>
    public double At(int period, int periods, double weather)
    {
        var isLast = period == periods - 1;
        return From + (To - From) * period / (periods - 1) + (isLast ? 0 : weather * Math.Abs(To - From) / 5);
    }
}
