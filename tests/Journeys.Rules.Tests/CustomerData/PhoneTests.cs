namespace Journeys.Rules.Tests.CustomerData;

/// <summary>Telephone numbers in notes, and other digits that look like them.</summary>
public class PhoneTests
{
    [Theory]
    [InlineData("da", "Ring til Birgit på 21 43 65 87 om hendes sag.", true)]
    [InlineData("da", "Ring til Birgit Holm Hansen på 21436587.", true)]
    [InlineData("da", "Birgit træffes på 23 34 45 56.", true)]
    [InlineData("da", "Størrelser: 36 38 40 42.", false)]
    [InlineData("da", "Findes i 20 30 40 50 cm.", false)]
    [InlineData("da", "Sag 21436587 er lukket.", false)]
    [InlineData("da", "Ring til os på 70 12 34 56.", false)]
    [InlineData("da", "Sms til Bo på 51 62 73 84, tak.", true)]
    [InlineData("nl", "Bel Hanneke van der Berg op 06 12 34 56 78.", true)]
    [InlineData("nl", "Bel mevrouw De Vries even op 0612345678.", true)]
    [InlineData("nl", "Maten 36 38 40 42 44 op voorraad.", false)]
    [InlineData("nl", "Zaak 12345678 is dicht.", false)]
    [InlineData("nl", "Bel de klantenservice op 0800 1234.", false)]
    [InlineData("en", "Ring Colm at the desk on 020 7946 0958.", true)]
    [InlineData("en", "Sizes 36 38 40 42.", false)]
    [InlineData("en", "Text his wife Ann Marie on 07700 900123.", true)]
    [InlineData("en", "Order 20 7946 0958 was sent.", false)]
    [InlineData("en", "Tom's own number is 087 345 0142.", true)]
    [InlineData("en", "Ring Aoife on 086 3450142 after six.", true)]
    [InlineData("en", "+353 87 345 0142 is her mobile.", true)]
    [InlineData("en", "Order 087 345 0142 left on Monday.", false)]
    [InlineData("en", "Queries go to 1800 345 014.", false)]
    [InlineData("nl", "Bel de winkel op 085 345 01 42.", false)]
    [InlineData("nl", "Ons nummer is 088 345 0142.", false)]
    [InlineData("nl", "Zijn zus is bereikbaar op 0032 475 12 34 56.", true)]
    [InlineData("nl", "Vraag naar Sanne, 0570-345018.", true)]
    [InlineData("da", "Morten har nummer 61 45 87 23.", true)]
    [InlineData("da", "Varenummer 61458723 er udgået.", false)]
    [InlineData("en", "Her direct line: (0117) 496 0150.", true)]
    [InlineData("en", "The meter read 0117 on Monday and 4960 on Tuesday.", false)]
    [InlineData("nl", "Mail of bel 06-34501420, zegt ze.", true)]
    [InlineData("nl", "Vragen over het dossier naar Fleur, 06-20491736.", true)]
    [InlineData("nl", "Dossier 06 20 49 17 36 ligt bij Fleur.", false)]
    [InlineData("nl", "Naar dossier 0620491736 wordt nog gezocht.", false)]
    [InlineData("da", "Spørgsmål om ordren til Bo, 51 62 73 84.", true)]
    [InlineData("da", "Til ordre 51 62 73 84 hører en taske.", false)]
    [InlineData("en", "Questions about the order to Ann, 07700 900123.", true)]
    [InlineData("en", "A reply to order 07700 900123 is due.", false)]
    [InlineData("nl", "Tafel 12, 14 en 16 tot 18.30 uur.", false)]
    public void A_person_s_number(string language, string note, bool isFound) => Assert.Equal(isFound, Judged.Text($$"""
        workspace "W" { languages {{language}} }
        journey j "J" {
          status draft
          stage awareness { touchpoint t "T" { notes "{{note}}" } }
        }
        """).Any(finding => finding.Rule.Name == "personal-detail"));
}
