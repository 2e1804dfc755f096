using System.Text.RegularExpressions;
using Journeys.Language.Model;
using Journeys.Site.Localisation;
using Journeys.Site.Templates;

namespace Journeys.Site.Tests.Localisation;

public partial class InterfaceTests
{
    [Theory]
    [InlineData("nl")]
    [InlineData("da")]
    public void Every_language_has_every_text(string language) => Assert.Equal(Interface.Keys("en"), Interface.Keys(language));

    /// <summary>A template fails only on the page that it makes, so a text that is gone is looked for in all of them.</summary>
    [Fact]
    public void Every_text_that_a_template_asks_for_is_there()
    {
        var keys = Interface.Keys("en").Select(key => key.Replace('.', '_').Replace('-', '_')).ToHashSet(StringComparer.Ordinal);
        var asked = TemplateSet.BuiltIn.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(path => Asked().Matches(TemplateSet.BuiltIn.Text(path)).Select(match => (path, match.Groups[1].Value)))
            .ToArray();
        Assert.NotEmpty(asked);
        Assert.DoesNotContain(asked, text => !keys.Contains(text.Value));
    }

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

    [GeneratedRegex(@"(?<![\w.$])t\.([a-z0-9_]+)")]
    private static partial Regex Asked();
}
