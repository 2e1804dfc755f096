using Journeys.Language.Model;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>The value of a claim, in the dimensions in which texts give values.</summary>
internal static class ClaimValue
{
    /// <summary>The value as a quantity; null where it cannot be compared (words).</summary>
    public static Quantity? Of(Value? value, string defaultLanguage) => value switch
    {
        NumberValue number => new Quantity(Unit.Number, number.Amount, number.Amount),
        PercentageValue percentage => new Quantity(Unit.Percent, percentage.Percent, percentage.Percent),
        ScoreValue score => new Quantity(Unit.Score, score.Share, score.Share),
        DurationValue length => new Quantity(length.IsCalendar ? Unit.Months : Unit.Time, length.BaseAmount, length.BaseAmount),
        MoneyValue money => new Quantity("money:" + money.Currency, money.Amount, money.Amount),
        CountValue count => OfCount(count),
        TextValue text => OfText(text.Words, defaultLanguage),
        _ => null,
    };

    /// <summary>A unit word that some language knows is that unit (<c>5 werkdagen</c>); any other counts things of that name.</summary>
    private static Quantity OfCount(CountValue count)
    {
        var word = Words.Fold(count.Unit);
        foreach (var language in KnownLanguages.All)
        {
            var isKnown = language.Measures.Units.TryGetValue(word, out var unit)
                || language.Measures.DoubleUnits.TryGetValue(word.Replace('-', ' '), out unit)
                || language.Measures.UnitsLikeMoney.TryGetValue(word, out unit);
            if (isKnown)
            {
                return new Quantity(unit.Dimension, count.Amount * unit.Factor, count.Amount * unit.Factor);
            }
        }

        return new Quantity(Unit.Count(word).Dimension, count.Amount, count.Amount);
    }

    /// <summary>
    /// A value written as a text, where the text is that value and nothing else. A currency may be named in another language than the
    /// default one: <c>"25 kroner"</c> on a Dutch site.
    /// </summary>
    private static Quantity? OfText(string words, string defaultLanguage) =>
        OfText(words, KnownLanguages.Of(defaultLanguage))
        ?? KnownLanguages.All.Select(language => OfText(words, language))
            .FirstOrDefault(static value => value is { } amount && amount.Dimension.StartsWith("money:", StringComparison.Ordinal));

    private static Quantity? OfText(string words, LanguageKnowledge language)
    {
        var scan = TextScan.Of(words, language);
        return scan.Quantities.Length == 1 && scan.Quantities[0].Dimension != Unit.Number && scan.Tokens.Length <= 5
            ? scan.Quantities[0]
            : null;
    }
}
