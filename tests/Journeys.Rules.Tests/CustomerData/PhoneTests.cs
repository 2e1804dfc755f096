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
    public void A_person_s_number(string language, string note, bool isFound) => Assert.Equal(isFound, Judged.Text($$"""
        workspace "W" { languages {{language}} }
        journey j "J" {
          status draft
          stage awareness { touchpoint t "T" { notes "{{note}}" } }
        }
        """).Any(finding => finding.Rule.Name == "personal-detail"));
}
