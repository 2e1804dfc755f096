using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Tests.Languages;

public class InflectionTests
{
    [Theory]
    [InlineData("nl", "tas", "tassen")]
    [InlineData("nl", "zaak", "zaken")]
    [InlineData("nl", "huis", "huizen")]
    [InlineData("nl", "brief", "brieven")]
    [InlineData("nl", "schoen", "schoenen")]
    [InlineData("nl", "klant", "klanten")]
    [InlineData("nl", "machine", "machines")]
    [InlineData("nl", "plaat", "platen")]
    [InlineData("nl", "ambtenaar", "ambtenaars")]
    [InlineData("nl", "tool", "tools")]
    [InlineData("nl", "foto", "foto's")]
    [InlineData("nl", "gelegenheid", "gelegenheden")]
    [InlineData("nl", "goedkoop", "goedkope")]
    [InlineData("nl", "kind", "kinderen")]
    [InlineData("nl", "schoenen", "schoen")]
    [InlineData("nl", "sneakers", "sneaker")]
    [InlineData("da", "butik", "butikkerne")]
    [InlineData("da", "butik", "butikkens")]
    [InlineData("da", "kunde", "kundernes")]
    [InlineData("da", "sko", "skoene")]
    [InlineData("da", "cykel", "cyklen")]
    [InlineData("da", "bog", "bøgerne")]
    [InlineData("da", "billig", "billigt")]
    [InlineData("da", "kæde", "kæden")]
    [InlineData("da", "bruger", "brugeren")]
    [InlineData("da", "bruger", "brugerne")]
    [InlineData("en", "shoe", "shoes")]
    [InlineData("en", "party", "parties")]
    [InlineData("en", "customer", "customer's")]
    [InlineData("en", "customers", "customer")]
    [InlineData("en", "call centre", "call center")]
    [InlineData("en", "box", "boxes")]
    public void Has_the_form(string language, string word, string form) =>
        Assert.Contains(form, KnownLanguages.Of(language).Inflection.FormsOf!(word));

    [Theory]
    [InlineData("nl", "klant", "klantenservice")]
    [InlineData("nl", "sneaker", "sneakertje")]
    [InlineData("nl", "tas", "tast")]
    [InlineData("nl", "plaat", "plaats")]
    [InlineData("nl", "raad", "raads")]
    [InlineData("da", "kunde", "kundeservice")]
    [InlineData("da", "bil", "billig")]
    [InlineData("en", "user", "useful")]
    [InlineData("en", "train", "training")]
    public void Has_not_the_form(string language, string word, string other) =>
        Assert.DoesNotContain(other, KnownLanguages.Of(language).Inflection.FormsOf!(word));

    [Theory]
    [InlineData("nl", "retour", "retourneren", true)]
    [InlineData("nl", "retour", "retourtermijn", true)]
    [InlineData("nl", "retour", "gratis-retour", true)]
    [InlineData("nl", "betaal", "betaalbaar", false)]
    [InlineData("nl", "lever", "leverancier", false)]
    [InlineData("nl", "levering", "thuislevering", true)]
    [InlineData("nl", "levering", "overlevering", false)]
    [InlineData("nl", "bestellen", "besteld", true)]
    [InlineData("nl", "retourneren", "geretourneerd", true)]
    [InlineData("nl", "rest", "restaurant", false)]
    [InlineData("nl", "app", "appartement", false)]
    [InlineData("da", "retur", "returnering", true)]
    [InlineData("da", "retur", "returret", true)]
    [InlineData("da", "fri", "fritid", false)]
    [InlineData("da", "levering", "hjemmelevering", true)]
    [InlineData("da", "lån", "lånetid", true)]
    [InlineData("en", "return", "returned", true)]
    [InlineData("en", "ship", "shipping", true)]
    [InlineData("en", "rest", "restaurant", false)]
    [InlineData("en", "return", "returnee", false)]
    public void Speaks_of_it(string language, string watch, string word, bool matches) =>
        Assert.Equal(matches, WordMatcher.Matches(watch, word, KnownLanguages.Of(language)));
}
