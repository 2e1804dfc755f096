namespace Journeys.Rules.Tests.Claims;

/// <summary>Amounts of money are compared however the claim writes them.</summary>
public class MoneyClaimTests
{
    [Theory]
    [InlineData("nl", "25 euro | montage", "Montage kost 50 euro.")]
    [InlineData("nl", "49.95 EUR | montage", "Montage kost € 59,95.")]
    [InlineData("nl", "0.35 euro | tasje", "Een tasje kost 50 cent.")]
    [InlineData("nl", "35 cent | tasje", "Een tasje kost 50 cent.")]
    [InlineData("nl", "\"25 euro\" | montage", "Montage kost 50 euro.")]
    [InlineData("nl", "\"€ 4,95\" | montage", "Montage kost € 5,95.")]
    [InlineData("nl", "\"25 kroner\" | montage", "Montage kost DKK 50.")]
    [InlineData("da", "25 kroner | montering", "Montering koster 50 kr.")]
    [InlineData("da", "25 kr | montering", "Montering koster 50 kr.")]
    [InlineData("da", "\"25 kr.\" | montering", "Montering koster 50 kr.")]
    [InlineData("en", "\"25 kr.\" | assembly", "Assembly costs 50 kr.")]
    [InlineData("en", "3 pounds | assembly", "Assembly costs £5.")]
    public void Another_amount_says_otherwise(string language, string claim, string text) =>
        Assert.True(ClaimTexts.Contradicts(language, claim, text), text);

    [Theory]
    [InlineData("nl", "25 euro | montage", "Montage kost 25 euro.")]
    [InlineData("nl", "25 euro | montage", "Montage kost € 25,-.")]
    [InlineData("nl", "35 cent | tasje", "Een tasje kost € 0,35.")]
    [InlineData("nl", "0 euro | verzending", "Gratis verzending.")]
    [InlineData("en", "0 euro | shipping", "Shipping is free.")]
    [InlineData("da", "0 kroner | fragt", "Fragten er gratis.")]
    [InlineData("da", "25 kroner | montering", "Montering koster 25 kr.")]
    [InlineData("nl", "\"25 euro\" | montage", "Montage kost 25 euro.")]
    public void The_same_amount_is_agreed_with(string language, string claim, string text) =>
        Assert.False(ClaimTexts.Contradicts(language, claim, text), text);

    [Fact]
    public void A_price_is_no_free_thing() => Assert.True(ClaimTexts.Contradicts("nl", "0 euro | verzending", "Verzending kost 5 euro."));
}
