namespace Journeys.Rules.Tests.Messaging;

/// <summary>Words that look like a form of an avoided one.</summary>
public class AvoidedFormTests
{
    [Theory]
    [InlineData("da", "færge", "båd", "Både børn og voksne sejler gratis.", false)]
    [InlineData("da", "færge", "båd", "Vi sejler både lørdag og søndag.", false)]
    [InlineData("da", "færge", "båd", "Vores både sejler hver dag.", true)]
    [InlineData("da", "færge", "båd", "Båden og havet venter.", true)]
    [InlineData("da", "begge", "både", "Både børn og voksne er velkomne.", true)]
    [InlineData("da", "rolig", "smertefri", "Du sover smertefrit hele natten.", true)]
    [InlineData("da", "rolig", "smertefri", "En hel uge med smertefrie nætter.", true)]
    [InlineData("da", "løs", "fri", "Et frit valg og frie hænder.", true)]
    [InlineData("da", "løs", "fri", "Frisk luft og en fridag.", false)]
    [InlineData("nl", "zonnepaneel", "plaat", "In plaats van een bezoek meten we op afstand.", false)]
    [InlineData("nl", "zonnepaneel", "plaat", "De platen liggen klaar.", true)]
    public void A_word_is_avoided_where_it_is_that_word(string language, string term, string avoided, string text, bool isFound) =>
        Assert.Equal(isFound, Judged.Text($$"""
            workspace "W" { languages {{language}} }
            term "{{term}}" { avoid "{{avoided}}" }
            message m "M" { text "{{text}}" }
            """).Any(finding => finding.Rule.Name == "avoided-term"));
}
