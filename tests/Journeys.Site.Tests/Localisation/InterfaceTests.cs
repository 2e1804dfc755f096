using Journeys.Language.Model;
using Journeys.Site.Localisation;

namespace Journeys.Site.Tests.Localisation;

public class InterfaceTests
{
    [Theory]
    [InlineData("nl")]
    [InlineData("da")]
    public void Every_language_has_every_text(string language) => Assert.Equal(Interface.Keys("en"), Interface.Keys(language));

    [Theory]
    [InlineData("en", "1 October 2026", "1,234.5", "2%", "€49.95")]
    [InlineData("nl", "1 oktober 2026", "1.234,5", "2%", "€\u00A049,95")]
    [InlineData("da", "1. oktober 2026", "1.234,5", "2\u00A0%", "EUR\u00A049,95")]
    [InlineData("nl-BE", "1 oktober 2026", "1.234,5", "2%", "€\u00A049,95")]
    [InlineData("de", "1 October 2026", "1,234.5", "2%", "€49.95")]
    public void Dates_and_numbers_are_written_as_the_language_does(string language, string day, string number, string share, string money)
    {
        var formats = Interface.For(language).Formats;
        Assert.Equal(day, formats.PlainDay(new Date(2026, 10, 1)).ToString());
        Assert.Equal(number, formats.Number(1234.5m).ToString());
        Assert.Equal(share, formats.Value(new PercentageValue(2)).ToString());
        Assert.Equal(money, formats.Value(new MoneyValue("EUR", 49.95m)).ToString());
    }
}
