namespace Journeys.Rules.Tests.Messaging;

/// <summary>Words of address that stand in a name, and sentences that look like one.</summary>
public class AddressNameTests
{
    [Theory]
    [InlineData("da", "Vi ses på Café du Nord den 14. januar.")]
    [InlineData("da", "Café du Nord åbner kl. 17.")]
    [InlineData("da", "Vind en rejse med Tour du Monde.")]
    [InlineData("da", "Dagens suppe er soupe du jour.")]
    [InlineData("da", "Billetter til Cirque du Soleil.")]
    [InlineData("da", "Smag vores Côtes du Rhône.")]
    [InlineData("da", "Mød os ved Gare du Nord i Paris.")]
    [InlineData("da", "Koncert med Claude du Bois.")]
    [InlineData("da", "Et glas Cave du Roi til maden.")]
    [InlineData("da", "Plat du jour serveres til kl. 14.")]
    [InlineData("de", "Am Samstag im Café du Nord.")]
    [InlineData("de", "Karten für Cirque du Soleil.")]
    [InlineData("de", "Das Plat du jour kostet 12 €.")]
    [InlineData("nl", "Luister naar Serge Je Taime op zondag.")]
    [InlineData("nl", "Een avond in Café du Nord.")]
    [InlineData("nl", "Koop kaarten voor Chez Jou Parijs.")]
    public void A_name_addresses_nobody(string language, string text) => Assert.Empty(Found(language, "formal", text));

    [Theory]
    [InlineData("da", "Bruger du MobilePay?")]
    [InlineData("da", "Har du Visa?")]
    [InlineData("da", "Vi ses, når du kommer til Nord.")]
    [InlineData("da", "På Café Nord får du kaffe.")]
    [InlineData("da", "Kommer du fra Aarhus?")]
    [InlineData("da", "I Paris kan du se tårnet.")]
    [InlineData("da", "Med Dankort betaler du hurtigt.")]
    [InlineData("da", "Hos Zon kan du Anna og alle de andre nemt.")]
    [InlineData("de", "Kennst du Berlin?")]
    [InlineData("nl", "Kom je naar Nord?")]
    [InlineData("nl", "In Utrecht kun je parkeren.")]
    [InlineData("nl", "Ken je Amsterdam?")]
    public void A_customer_is_addressed(string language, string text) => Assert.Single(Found(language, "formal", text));

    [Theory]
    [InlineData("Vertrek om 06:30 uur, perron U.", false)]
    [InlineData("Ga naar hal U, daar staan we.", false)]
    [InlineData("Uw trein staat al op het perron.", true)]
    [InlineData("Op het perron wacht U even.", true)]
    public void The_letter_of_a_place_addresses_nobody(string text, bool addresses) => Assert.Equal(addresses, Found("nl", "informal", text).Any());

    private static IEnumerable<object> Found(string language, string form, string text) => Judged.Text($$"""
        workspace "W" { languages {{language}}  address@{{language}} {{form}} }
        message m "M" { text "{{text}}" }
        """).Where(finding => finding.Rule.Name == "address-form").Cast<object>();
}
