using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Language.Navigation;

/// <summary>By which formula a metric is made of answers (Reichheld 2003 for the net promoter score).</summary>
internal static class MetricFormula
{
    /// <summary>The formula in words.</summary>
    public static Phrase Of(MetricKind kind, Metric metric) => kind switch
    {
        MetricKind.Nps => new(
            "Share of 9 and 10, less the share of 0 to 6: from -100 to 100",
            "Aandeel 9 en 10, min het aandeel 0 tot en met 6: van -100 tot 100",
            "Andel af 9 og 10 minus andelen af 0 til 6: fra -100 til 100"),
        MetricKind.Csat or MetricKind.Ces or MetricKind.Score when metric.Method == MetricMethod.TopBox => new(
            "Share of the best answers", "Aandeel van de beste antwoorden", "Andelen af de bedste svar"),
        MetricKind.Csat or MetricKind.Ces or MetricKind.Score => new("The average answer", "Het gemiddelde antwoord", "Det gennemsnitlige svar"),
        MetricKind.Rate => new("A share of cases", "Een aandeel van de gevallen", "En andel af tilfældene"),
        MetricKind.Count => new("A number of cases", "Een aantal gevallen", "Et antal tilfælde"),
        _ => new("A length of time", "Een tijdsduur", "Et tidsrum"),
    };
}
