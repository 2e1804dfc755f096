using Journeys.Rules.Texts;

namespace Journeys.Rules.Languages;

/// <summary>The words of dates and hours.</summary>
internal sealed class CalendarWords
{
    private static readonly Dictionary<string, int> NoNumbers = [];
    private static readonly HashSet<string> NoWords = [];

    /// <summary>Names of months, with their number from 1.</summary>
    public Dictionary<string, int> Months { get; init; } = NoNumbers;

    /// <summary>Days of the week, Monday being 1.</summary>
    public Dictionary<string, int> Weekdays { get; init; } = NoNumbers;

    /// <summary>Words that count in order, from 1 (<c>eerste</c>).</summary>
    public Dictionary<string, int> Ordinals { get; init; } = NoNumbers;

    /// <summary>Words between a day and its month (<c>12th of May</c>).</summary>
    public HashSet<string> DayJoiners { get; init; } = NoWords;

    /// <summary>Words before a year of the past.</summary>
    public HashSet<string> Since { get; init; } = NoWords;

    /// <summary>Words before an hour of the clock that mean until then.</summary>
    public HashSet<string> Until { get; init; } = NoWords;

    /// <summary>Those of them before an hour by which something is to be done.</summary>
    public HashSet<string> Before { get; init; } = NoWords;

    /// <summary>Verbs before an hour at which something closes (<c>close at 8 pm</c>).</summary>
    public HashSet<string> Closing { get; init; } = NoWords;

    /// <summary>Verbs before an hour at which it opens.</summary>
    public HashSet<string> Opening { get; init; } = NoWords;

    /// <summary>Words before an hour of the clock that mean from then on.</summary>
    public HashSet<string> From { get; init; } = NoWords;

    /// <summary>Words that mark the number behind them as an hour of the clock (<c>kl.</c>).</summary>
    public HashSet<string> ClockMarks { get; init; } = NoWords;

    /// <summary>Words before a bare hour, where a day or an opening tells that it is one (<c>doors open at 9</c>).</summary>
    public HashSet<string> AtHour { get; init; } = NoWords;

    /// <summary>The particle by which a verb of <see cref="Closing"/> is one of opening (<c>lukker op</c>).</summary>
    public HashSet<string> Up { get; init; } = NoWords;

    /// <summary>Words before two hours from when until when (<c>between 9 and 17</c>).</summary>
    public HashSet<string> BeforeHours { get; init; } = NoWords;

    /// <summary>Words beside two bare numbers that tell that they are hours (<c>open from 10 to 14</c>).</summary>
    public HashSet<string> OfHours { get; init; } = NoWords;

    /// <summary>Words for half an hour beside an hour in words (<c>half acht</c>, <c>half past seven</c>).</summary>
    public HashSet<string> HalfHours { get; init; } = NoWords;

    /// <summary>Whether half an hour is told before the hour that it leads to: <c>half acht</c> is 7.30.</summary>
    public bool HalfHourLeadsOn { get; init; }

    /// <summary>Words for a quarter of an hour beside an hour in words (<c>kwart</c>).</summary>
    public HashSet<string> QuarterHours { get; init; } = NoWords;

    /// <summary>Words between a part of an hour and the hour that it comes behind (<c>kwart over acht</c>).</summary>
    public HashSet<string> PastHour { get; init; } = NoWords;

    /// <summary>Words between a part of an hour and the hour that it leads to (<c>kvart i otte</c>).</summary>
    public HashSet<string> ToHour { get; init; } = NoWords;

    /// <summary>A table from <c>first-name second-name, first-name …</c>: the groups count from 1.</summary>
    public static Dictionary<string, int> Numbered(string groups)
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var group in groups.Split(','))
        {
            number++;
            foreach (var word in Words.List(group))
            {
                table[word] = number;
            }
        }

        return table;
    }
}
