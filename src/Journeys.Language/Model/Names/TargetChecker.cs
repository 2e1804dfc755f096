using Journeys.Language.Diagnostics;
using Journeys.Language.Diagnostics.Checking;
using Journeys.Language.Text;

namespace Journeys.Language.Model.Names;

/// <summary>
/// Tells of targets that no figure of their metric's kind can be held against as they are meant: a share without its per cent sign, a
/// length of time without its unit, a value that lies beyond the scale.
/// </summary>
internal static class TargetChecker
{
    public static void Check(Workspace workspace, FileModel file, List<Finding> findings)
    {
        foreach (var metric in file.Metrics)
        {
            Add(metric, metric.Target, metric.TargetValueOrigin, findings);
        }

        var parts = file.Journeys.SelectMany(journey => journey.Stages).SelectMany(stage => stage.Items).Select(item => item.Touchpoint);
        foreach (var use in file.Touchpoints.Concat(parts).SelectMany(touchpoint => touchpoint.Metrics))
        {
            Add(use.Target is null ? null : workspace.Metrics.Find(use.Metric), use.Target, use.TargetValueOrigin, findings);
        }
    }

    private static void Add(Metric? metric, Comparison? target, Origin? place, List<Finding> findings)
    {
        if (metric is not null && target is not null && place is { } at && Problem(metric, target.Bound, at) is { } problem)
        {
            findings.Add(problem);
        }
    }

    private static Finding? Problem(Metric metric, Value bound, Origin place) => (metric.Kind, bound) switch
    {
        (_, PercentageValue { Percent: var percent }) when metric.IsShare => IsBetween(percent, 0, 100) ? null : NoShare(place),
        (MetricKind.Rate, NumberValue { Amount: var number }) => IsBetween(number, 0, 100) ? WithoutSign(place, number) : NoShare(place),
        (MetricKind.Duration, NumberValue) => WithoutUnit(place),
        (MetricKind.Nps, NumberValue { Amount: var number }) => IsBetween(number, -100, 100) ? null : NoScore(place),
        (MetricKind.Nps, PercentageValue { Percent: var percent }) => IsBetween(percent, -100, 100) ? NoPercentage(place, percent) : NoScore(place),
        (MetricKind.Csat or MetricKind.Ces or MetricKind.Score, NumberValue { Amount: var number }) when !metric.IsShare =>
            metric.Scale is not { } scale || IsBetween(number, scale.Lowest, scale.Highest) ? null : OffScale(place, scale),
        _ => null,
    };

    private static bool IsBetween(decimal number, decimal least, decimal greatest) => number >= least && number <= greatest;

    /// <summary>A number of one at most may be a part of one or so many per cent, which only its writer knows.</summary>
    private static Finding WithoutSign(Origin place, decimal number)
    {
        var shown = Words.Source(place.Text);
        var (percent, share) = (new PercentageValue(number).ToString(), new PercentageValue(number * 100).ToString());
        if (number is 0 or > 1)
        {
            return LanguageRules.InvalidValue
                .At(place, new(
                    $"{shown} lacks its per cent sign: a share is a percentage. Write `{percent}`.",
                    $"Bij {shown} ontbreekt het procentteken: een aandeel is een percentage. Schrijf `{percent}`.",
                    $"{shown} mangler procenttegnet: en andel er en procentsats. Skriv `{percent}`."))
                .With(Findings.ChangeTo(percent, place));
        }

        return LanguageRules.InvalidValue
            .At(place, new(
                $"{shown} may be `{share}` or `{percent}`: a share is a percentage. Write which it is.",
                $"{shown} kan `{share}` of `{percent}` zijn: een aandeel is een percentage. Schrijf welke van de twee het is.",
                $"{shown} kan være `{share}` eller `{percent}`: en andel er en procentsats. Skriv, hvilken af dem det er."))
            .With(Findings.ChangeTo(share, place, FixKind.Suggestion))
            .With(Findings.ChangeTo(percent, place, FixKind.Suggestion));
    }

    private static Finding NoShare(Origin place)
    {
        var shown = Words.Source(place.Text);
        return LanguageRules.InvalidValue.At(place, new(
            $"{shown} is no share: a share goes from `0%` to `100%`. Write one of these, or make the metric a `count`.",
            $"{shown} kan geen aandeel zijn: een aandeel loopt van `0%` tot `100%`. Schrijf zo'n percentage, of maak van de meting een `count`.",
            $"{shown} kan ikke være en andel: en andel går fra `0%` til `100%`. Skriv en af dem, eller gør målingen til en `count`."));
    }

    private static Finding WithoutUnit(Origin place)
    {
        var shown = Words.Source(place.Text);
        return LanguageRules.InvalidValue.At(place, new(
            $"{shown} is a length of time without its unit. Write which it is, such as `{place.Text}s` (seconds), `{place.Text}m` (minutes) or `{place.Text}d` (days).",
            $"{shown} is een tijdsduur zonder eenheid. Schrijf welke het is, bijvoorbeeld `{place.Text}s` (seconden), `{place.Text}m` (minuten) of `{place.Text}d` (dagen).",
            $"{shown} er et tidsrum uden enhed. Skriv, hvilken det er, for eksempel `{place.Text}s` (sekunder), `{place.Text}m` (minutter) eller `{place.Text}d` (dage)."));
    }

    private static Finding NoScore(Origin place)
    {
        var shown = Words.Source(place.Text);
        return LanguageRules.InvalidValue.At(place, new(
            $"{shown} is more than there is: a Net Promoter Score goes from `-100` to `100`. Write a number between them.",
            $"{shown} bestaat niet: een Net Promoter Score loopt van `-100` tot `100`. Schrijf een getal daartussen.",
            $"{shown} findes ikke: en Net Promoter Score går fra `-100` til `100`. Skriv et tal derimellem."));
    }

    private static Finding NoPercentage(Origin place, decimal percent)
    {
        var (shown, better) = (Words.Source(place.Text), new NumberValue(percent).ToString());
        return LanguageRules.InvalidValue
            .At(place, new(
                $"{shown} is a percentage, and a Net Promoter Score is none. Write `{better}`.",
                $"{shown} is een percentage, en een Net Promoter Score is dat niet. Schrijf `{better}`.",
                $"{shown} er en procentsats, og det er en Net Promoter Score ikke. Skriv `{better}`."))
            .With(Findings.ChangeTo(better, place));
    }

    private static Finding OffScale(Origin place, (int Lowest, int Highest) scale)
    {
        var (shown, range) = (Words.Source(place.Text), $"`{scale.Lowest}..{scale.Highest}`");
        return LanguageRules.InvalidValue.At(place, new(
            $"{shown} lies outside the scale {range} of the metric. Write a number on it, or correct the scale.",
            $"{shown} valt buiten de schaal {range} van de meting. Schrijf een getal daarop, of verbeter de schaal.",
            $"{shown} ligger uden for målingens skala {range}. Skriv et tal på den, eller ret skalaen."));
    }
}
