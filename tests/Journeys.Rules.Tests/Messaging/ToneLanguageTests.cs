namespace Journeys.Rules.Tests.Messaging;

/// <summary>What a tone avoids, in texts of the languages that it has words of its own for and in others.</summary>
public class ToneLanguageTests
{
    [Theory]
    [InlineData("avoid \"unfortunately\", \"leider\"", "de", "Leider ausgebucht.", true)]
    [InlineData("avoid \"unfortunately\", \"leider\"", "de", "Heute wieder frei.", false)]
    [InlineData("avoid \"unfortunately\", \"leider\"", "de", "Das Kleider-Team hilft.", false)]
    [InlineData("avoid \"unfortunately\"  avoid@de \"leider\"", "de", "Unfortunately, the song, spielt heute.", false)]
    [InlineData("avoid \"unfortunately\"  avoid@de \"leider\"", "de", "Das geht leider nicht.", true)]
    [InlineData("avoid \"desgraciadamente\"", "es", "Desgraciadamente no hay plazas.", true)]
    [InlineData("avoid \"barato\"", "es", "Es barato.", true)]
    [InlineData("avoid \"barato\"", "es", "Los baratos no duran.", false)]
    [InlineData("avoid \"hélas\"", "fr", "Hélas, c'est complet.", true)]
    [InlineData("avoid \"hélas\"", "fr", "C'est complet.", false)]
    [InlineData("avoid \"gratis\"", "sv", "Helt gratis.", true)]
    [InlineData("avoid \"gratis\"", "pl", "Gratisowy.", false)]
    [InlineData("avoid \"goedkoop\"  avoid@da \"billig\"", "da", "Det er billigt.", true)]
    [InlineData("avoid \"goedkoop\"  avoid@da \"billig\"", "nl", "Dat is goedkoop.", true)]
    [InlineData("avoid \"kup\"  avoid@en \"bargain\"", "nl", "Geen bargain te zien.", false)]
    [InlineData("avoid \"kup\"  avoid@en \"bargain\"", "en", "It is no kup.", false)]
    public void Whole_words_in_every_language(string avoided, string language, string text, bool isFound) => Assert.Equal(isFound, Judged.Text($$"""
        workspace "W" { languages nl, {{(language == "nl" ? "en" : language)}} }
        tone calm "Calm" { {{avoided}} }
        message m "M" { text@{{language}} "{{text}}"  tone calm }
        """).Any(finding => finding.Rule.Name == "avoided-by-tone"));
}
