using System.Globalization;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Tests.Languages;

public class QuantityTests
{
    private const decimal Day = 86400;

    [Theory]
    [InlineData("nl", "2 weken", "time", 14)]
    [InlineData("nl", "veertien dagen", "time", 14)]
    [InlineData("nl", "een week", "time", 7)]
    [InlineData("nl", "eenentwintig dagen", "time", 21)]
    [InlineData("nl", "drieëndertig dagen", "time", 33)]
    [InlineData("nl", "driee\u0308ndertig dagen", "time", 33)]
    [InlineData("nl", "anderhalve week", "time", 10.5)]
    [InlineData("nl", "14-daagse", "time", 14)]
    [InlineData("nl", "48 uur", "time", 2)]
    [InlineData("nl", "2,5 dag", "time", 2.5)]
    [InlineData("da", "fjorten dage", "time", 14)]
    [InlineData("da", "to uger", "time", 14)]
    [InlineData("da", "enogtyve dage", "time", 21)]
    [InlineData("da", "30 dages", "time", 30)]
    [InlineData("da", "halvanden uge", "time", 10.5)]
    [InlineData("da", "et døgn", "time", 1)]
    [InlineData("en", "two weeks", "time", 14)]
    [InlineData("en", "a fortnight", "time", 14)]
    [InlineData("en", "twenty-one days", "time", 21)]
    [InlineData("en", "30-day", "time", 30)]
    [InlineData("en", "two and a half days", "time", 2.5)]
    public void Lengths_in_days(string language, string text, string dimension, double days) =>
        Assert.Equal((dimension, (decimal)days * Day), Only(language, text));

    [Theory]
    [InlineData("nl", "een half jaar", "months", "6")]
    [InlineData("nl", "tweejarige", "months", "24")]
    [InlineData("da", "halvandet år", "months", "18")]
    [InlineData("da", "et halvt år", "months", "6")]
    [InlineData("da", "2-årig", "months", "24")]
    [InlineData("en", "half a year", "months", "6")]
    [InlineData("nl", "5 werkdagen", "working days", "5")]
    [InlineData("en", "3 business days", "working days", "3")]
    [InlineData("da", "tre hverdage", "working days", "3")]
    [InlineData("nl", "€ 4,95", "money:EUR", "4.95")]
    [InlineData("nl", "€ 1.234,50", "money:EUR", "1234.50")]
    [InlineData("nl", "50,-", "money:EUR", "50")]
    [InlineData("nl", "1.000 euro", "money:EUR", "1000")]
    [InlineData("nl", "95 cent", "money:EUR", "0.95")]
    [InlineData("da", "kr. 39", "money:DKK", "39")]
    [InlineData("da", "39,- kr.", "money:DKK", "39")]
    [InlineData("da", "DKK 1.000", "money:DKK", "1000")]
    [InlineData("en", "€1,000", "money:EUR", "1000")]
    [InlineData("en", "£14.50", "money:GBP", "14.50")]
    [InlineData("en", "fourteen pounds fifty", "money:GBP", "14.50")]
    [InlineData("nl", "21%", "percent", "21")]
    [InlineData("nl", "21 procent", "percent", "21")]
    [InlineData("da", "10 pct.", "percent", "10")]
    [InlineData("en", "10 per cent", "percent", "10")]
    [InlineData("en", "8.7 out of 10", "score", "0.87")]
    public void Other_values(string language, string text, string dimension, string amount) =>
        Assert.Equal((dimension, decimal.Parse(amount, CultureInfo.InvariantCulture)), Only(language, text));

    [Theory]
    [InlineData("nl", "Bel 050 123 45 67.")]
    [InlineData("nl", "Open om 10 uur, tot 17.30 uur.")]
    [InlineData("nl", "24/7 bereikbaar, 7 dagen per week.")]
    [InlineData("nl", "Sinds 1998, met 25 jaar ervaring.")]
    [InlineData("nl", "Voor kinderen van 6 jaar en ouder")]
    [InlineData("nl", "1 op 1 contact op 12 mei.")]
    [InlineData("da", "Ring kl. 10, tlf. 70 44 43 44.")]
    [InlineData("da", "Den 1. maj, tre gange om ugen.")]
    [InlineData("en", "Founded in 1998, 25 years of experience.")]
    [InlineData("en", "Call +44 20 7946 0958, 24 hours a day.")]
    public void No_lengths_or_amounts(string language, string text) =>
        Assert.DoesNotContain(
            TextScan.Of(text, KnownLanguages.Of(language)).Quantities, value => value.Dimension is not (Unit.Number or Unit.Score));

    private static (string Dimension, decimal Amount) Only(string language, string text)
    {
        var value = Assert.Single(TextScan.Of(text, KnownLanguages.Of(language)).Quantities);
        return (value.Dimension, value.Low);
    }
}
