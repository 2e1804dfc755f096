namespace Journeys.Rules.Tests.Messaging;

/// <summary>A finding shows what contradicts what: a figure that is to be paid is told apart from the same one that is taken off.</summary>
public class ConflictMessageTests
{
    [Theory]
    [InlineData("en", "Members pay 25% of the price.", "the customer pays \"25%\" of the price", "promises 25%")]
    [InlineData("en", "Members pay half price.", "the customer pays \"half\" of the price", "promises 25%")]
    [InlineData("nl", "Members betalen 25% van de prijs.", "betaalt de klant \"25%\" van de prijs", "belooft 25%")]
    [InlineData("da", "Members betaler 25 % af prisen.", "betaler kunden \"25 %\" af prisen", "lover 25 %")]
    [InlineData("en", "Members get two dozen stamps and 30% off.", "says \"30%\"", "promises 25%")]
    public void What_is_paid_is_told_apart_from_what_is_taken_off(string language, string text, string said, string promised)
    {
        var finding = Judged.Text($$"""
            workspace "W" { languages {{language}} }
            claim members "Discount, korting, rabat" { value 25%  watch "members" }
            message m "M" { text "{{text}}" }
            """).Single(found => found.Rule.Name == "conflicting-claim");
        var message = language switch { "nl" => finding.Message.Dutch, "da" => finding.Message.Danish, _ => finding.Message.English };
        Assert.Contains(said, message, StringComparison.Ordinal);
        Assert.Contains(promised, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Members pay 25% less.")]
    [InlineData("en", "Members pay a quarter less.")]
    [InlineData("en", "Members pay 75% of the price.")]
    [InlineData("nl", "Members betalen 25% minder.")]
    [InlineData("nl", "Members betalen een kwart minder.")]
    [InlineData("da", "Members betaler 25 % mindre.")]
    [InlineData("da", "Members betaler en fjerdedel mindre.")]
    public void Less_to_pay_is_a_discount(string language, string text) => Assert.DoesNotContain(
        Judged.Text($$"""
            workspace "W" { languages {{language}} }
            claim members "Discount, korting, rabat" { value 25%  watch "members" }
            message m "M" { text "{{text}}" }
            """),
        found => found.Rule.Name == "conflicting-claim");
}
