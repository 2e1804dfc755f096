using System.Globalization;
using System.Text;
using Journeys.Language.Model;
using Journeys.Testing;

namespace Journeys.Measures.Tests.Sample;

/// <summary>
/// The answers of the sample, eighteen months to November 2026, made from a description so that they can be made again: most gets
/// better, paying and the product page come to meet their targets, deliveries come less and less on time and the telephone is answered
/// ever later, both still within their targets. Only sums, products and quotients, so that every machine makes the same.
/// </summary>
internal static class SampleFeedback
{
    private const string Header = "date,journey,touchpoint,value,count\n";
    private static readonly Date FirstDay = new(2025, 6, 1);

    /// <summary>The files by name.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["nps.csv"] = Of(11, 3, Recommending, [
            new("gait-analysis.feedback-request", 30, 48, 120), new("gait-analysis.treadmill", 52, 63, 126),
            new("loyalty.join", 34, 47, 129), new("returns-and-service.feedback-request", 20, 45, 138, "2026-11-13"),
            new("running-shoes.feedback-request", 31, 47, 164, "2026-11-13"),
        ]),
        ["csat.csv"] = Of(12, 3, Marks(1, 5, 0.9), [
            new("gait-analysis.analysis-page", 3.3, 3.5, 88, "2026-11-08"), new("gait-analysis.treadmill", 4.4, 4.6, 126, "2026-11-08"),
            new("loyalty.club-page", 4.2, 3.8, 112, "2026-10-31"), new("loyalty.running-plan", 4.0, 4.3, 140, "2026-11-11"),
            new("loyalty.welcome-mail", 3.9, 4.0, 94, "2026-11-10"), new("returns-and-service.money-back", 3.6, 4.0, 97, "2026-11-06"),
            new("returns-and-service.returns-page", 3.5, 3.8, 119, "2026-11-04"), new("running-shoes.product-page", 2.9, 3.4, 204, "2026-11-08"),
            new("running-shoes.size-advice", 3.8, 4.3, 151, "2026-11-08"), new("running-shoes.unboxing", 4.4, 4.5, 133, "2026-11-09"),
        ]),
        ["effort.csv"] = Of(13, 3, Marks(1, 7, 1.2), [
            new("gait-analysis.appointment", 5.1, 5.7, 121, "2026-11-07"), new("gait-analysis.till", 5.8, 5.6, 109, "2026-11-08"),
            new("returns-and-service.start-return", 4.4, 5.4, 143, "2026-11-12"), new("running-shoes.confirmation-mail", 5.7, 5.9, 176, "2026-10-26"),
            new("park-run.run-sign-up", 4.48, 4.48, 143, "2026-09-20", OnlyFrom: 7),
        ]),
        ["click-through.csv"] = Of(14, 1, Cases, [new("running-shoes.instagram-ad", 2.5, 3.4, 1500)]),
        ["completion.csv"] = Of(15, 1, Cases, [new("loyalty.checkout", 66, 74, 160), new("running-shoes.checkout", 53, 67, 420)]),
        ["on-time.csv"] = Of(16, 1, Cases, [new("loyalty.delivery", 98.5, 96.5, 170), new("running-shoes.delivery", 98, 94.6, 320)]),
        ["second-pair.csv"] = Of(17, 3, Cases, [
            new("loyalty.worn-out", 36, 42, 180), new("running-shoes.accessory-offer", 31, 35, 220), new("running-shoes.club-invitation", 29, 35, 240),
        ]),
        ["page-load.csv"] = Of(18, 1, Lengths(2), [new("running-shoes.product-page", 2.5, 1.58, 25)]),
        ["wait-time.csv"] = Of(19, 1, Lengths(0), [
            new("returns-and-service.customer-service", 280, 372, 14, "2026-11-12"), new("running-shoes.customer-service", 250, 355, 16, "2026-11-13"),
        ]),
        ["refund-time.csv"] = Of(20, 3, Lengths(0), [new("returns-and-service.money-back", 395_000, 292_000, 42, "2026-11-06")]),
    };

    /// <summary>The values of a period with how often each is there.</summary>
    private delegate IEnumerable<(string Value, int Count)> Answers(double figure, int n, SeededRandom random);

    private static string Of(ulong seed, int months, Answers answers, Trend[] trends)
    {
        var random = new SeededRandom(seed);
        var rows = new List<(Date Day, string Place, string Value, int Count)>();
        foreach (var trend in trends)
        {
            _ = Date.TryParse(trend.Last, out var last);
            var starts = Starts(months).ToList();
            foreach (var period in Enumerable.Range(0, starts.Count).Where(period => trend.OnlyFrom is null || trend.OnlyFrom == starts[period].Start.Month))
            {
                var days = (starts[period].End < last ? starts[period].End : last).DaysSince(starts[period].Start);
                var n = starts[period].IsShort ? trend.N / 3 : trend.N;
                var figure = trend.At(period, starts.Count, random.Next(2001) / 1000.0 - 1);
                var values = answers(figure, n, random).Where(value => value.Count > 0).ToList();
                rows.AddRange(values.Select((value, i) =>
                    (starts[period].Start.AddDays(i == values.Count - 1 ? days : random.Next(days + 1)), trend.Place, value.Value, value.Count)));
            }
        }

        return Write(rows);
    }

    /// <summary>The calendar's periods; of the first quarter there is one month.</summary>
    private static IEnumerable<(Date Start, Date End, bool IsShort)> Starts(int months)
    {
        var start = FirstDay;
        while (start < new Date(2026, 12, 1))
        {
            var next = start.Add(new DurationValue(months == 1 ? 1 : 3 - (start.Month + 2) % 3, DurationUnit.Months));
            yield return (start, next.AddDays(-1), months == 3 && start == FirstDay);
            start = next;
        }
    }

    private static string Write(IEnumerable<(Date Day, string Place, string Value, int Count)> rows)
    {
        var text = new StringBuilder(Header);
        foreach (var (day, place, value, count) in rows.OrderBy(row => row.Day).ThenBy(row => row.Place, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{day},{place.Replace('.', ',')},{value},{count}\n");
        }

        return text.ToString();
    }

    private static IEnumerable<(string, int)> Cases(double percent, int n, SeededRandom random)
    {
        var hits = (int)(percent * n / 100 + 0.5);
        return [("1", hits), ("0", n - hits)];
    }

    private static IEnumerable<(string, int)> Recommending(double score, int n, SeededRandom random)
    {
        var detractors = n * (12 + random.Next(4)) / 100;
        var promoters = detractors + (int)(score * n / 100 + 0.5);
        var between = n - detractors - promoters;
        return
        [
            ("10", promoters * 11 / 20), ("9", promoters - promoters * 11 / 20), ("8", between * 3 / 5), ("7", between - between * 3 / 5),
            ("6", detractors - detractors / 4 - detractors / 6 - detractors / 8), ("5", detractors / 4), ("3", detractors / 6), ("0", detractors / 8),
        ];
    }

    /// <summary>A hill around the mean, then single answers moved by one mark until the mean is right.</summary>
    private static Answers Marks(int lowest, int highest, double spread) => (mean, n, _) =>
    {
        var weights = Enumerable.Range(lowest, highest - lowest + 1)
            .Select(mark => (mark - mean) / spread)
            .Select(distance => 1 / (1 + distance * distance * distance * distance)).ToArray();
        var counts = weights.Select(weight => (int)(n * weight / weights.Sum())).ToArray();
        counts[Math.Clamp((int)(mean + 0.5) - lowest, 0, counts.Length - 1)] += n - counts.Sum();
        var missing = (int)(mean * n + 0.5) - counts.Select((count, i) => count * (i + lowest)).Sum();
        for (var i = 0; missing != 0; i = (i + 1) % (counts.Length - 1))
        {
            var (from, to) = missing > 0 ? (i, i + 1) : (i + 1, i);
            if (counts[from] > 1)
            {
                (counts[from], counts[to]) = (counts[from] - 1, counts[to] + 1);
                missing -= Math.Sign(missing);
            }
        }

        return counts.Select((count, i) => ((i + lowest).ToString(CultureInfo.InvariantCulture), count));
    };

    /// <summary>Some quick, many near the middle, a few slow ones; three quarters stay below the figure.</summary>
    private static Answers Lengths(int decimals) => (figure, n, random) =>
    {
        static double Shape(double part) => 0.6 + 0.5 * part + 0.3 * part * part * part * part;
        return Enumerable.Range(0, n)
            .Select(i => figure / Shape(0.75) * Shape((i + random.Next(1000) / 1000.0) / n))
            .OrderBy(_ => random.Next())
            .Select(value => (Math.Round((decimal)value, decimals).ToString(CultureInfo.InvariantCulture), 1));
    };
}
