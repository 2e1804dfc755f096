namespace Journeys.Rules.Tests.Claims;

/// <summary>What stands beside a promise in the mails, scripts and letters of ordinary companies, each with its contradicting twin.</summary>
public class OrdinaryTextTests
{
    private const string Technician = "48 hours | tekniker | En tekniker hos dig inden for 48 timer";
    private const string Repair = "7 days | reparatie, herstel | Uw reparatie binnen 7 dagen klaar";
    private const string Visit = "24 hours | hjemmebesøg | Hjemmebesøg inden for et døgn";
    private const string Excess = "EUR 50 | eigen risico | Eigen risico bij diefstal: € 50";
    private const string Payout = "10 days | paid out, pay out, payout | Claims paid out within 10 days";
    private const string Recipes = "24 recipes | recipe | 24 recipes every week";
    private const string Pause = "5 days | skip, pause | Skip a box up to 5 days before delivery";

    [Theory]
    [InlineData("da", Technician, "Teknikeren ringer en time, før han kommer.", false)]
    [InlineData("da", Technician, "Teknikeren kommer inden for 72 timer.", true)]
    [InlineData("nl", Repair, "Uw reparatie is gepland, u hoort 2 dagen van tevoren hoe laat wij komen.", false)]
    [InlineData("nl", Repair, "Uw reparatie is binnen 10 dagen klaar.", true)]
    [InlineData("nl", "24 hours | annuleer | Annuleren tot 24 uur vooraf", "Annuleren kan tot 48 uur vooraf.", true)]
    [InlineData("da", Visit, "Et hjemmebesøg varer som regel to timer og koster ikke noget.", false)]
    [InlineData("nl", Repair, "De reparatie duurt een uur.", false)]
    [InlineData("nl", Repair, "De reparatie duurt twee weken.", true)]
    [InlineData("da", Visit, "Efter et hjemmebesøg sender vi overslaget inden for 2 dage.", false)]
    [InlineData("da", Visit, "Et hjemmebesøg får du inden for 2 dage.", true)]
    [InlineData("da", "5 days | udbetal, erstatning | Erstatning på fem dage", "Som regel går der syv til ti dage, før pengene udbetales.", true)]
    [InlineData("nl", "14 days | retour | Geld terug binnen 14 dagen na je retour", "Na je retour krijg je binnen 30 dagen je geld terug.", true)]
    public void A_length_that_counts_ahead_lasts_or_follows(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    [Theory]
    [InlineData("en", "30 days | trial | Your trial lasts 30 days.", "Start a two-week trial.", true)]
    [InlineData("da", "20% | rabat | Grupper får 20 % rabat.", "Grupperabatten er 25 %.", true)]
    [InlineData("da", "20% | rabat | Grupper får 20 % rabat.", "Grupperabatten er 20 %.", false)]
    [InlineData("en", Payout, "Good news: your claim was paid out after 6 days.", false)]
    [InlineData("en", Payout, "Claims are paid out after 12 days.", true)]
    [InlineData("en", Pause, "You have paused your box for six weeks now, shall we cook again?", false)]
    [InlineData("en", Pause, "You can pause your box up to two days before delivery.", true)]
    [InlineData("en", Pause, "Can I skip a week? Yes, just let us know at least 5 days before your box is due.", false)]
    [InlineData("nl", "14 days | retour | 14 dagen retour", "Kan ik na 20 dagen nog retourneren? Nee, dat kan tot 14 dagen.", false)]
    [InlineData("da", "14 days | retur | 14 dages returret", "Kan jeg returnere efter 20 dage? Nej, fristen er 14 dage.", false)]
    [InlineData("nl", "14 days | retour | 14 dagen retour", "Wist u dat u 30 dagen kunt retourneren?", true)]
    public void What_happened_to_one_customer_or_is_asked_by_her(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    [Theory]
    [InlineData("en", Recipes, "Your three recipes for next week are in the app.", false)]
    [InlineData("en", Recipes, "We pick the best 12 recipes every week, so you have less to choose.", true)]
    [InlineData("en", Recipes, "We started in 2018 with six recipes a week; today there are 24.", false)]
    [InlineData("en", "24 recipes | recipe | 24 recipes to choose from", "Try two recipes per week.", false)]
    [InlineData("en", Payout, "Send a photo of the receipt within 3 days and we pay out within 10.", false)]
    [InlineData("en", Payout, "Send a photo of the receipt within 3 days and we pay out within 12.", true)]
    [InlineData("nl", "10 days | uitbetal | Uitbetaling binnen 10 dagen", "Stuur de bon binnen 3 dagen, dan betalen we binnen 12 uit: de uitbetaling.", true)]
    [InlineData("nl", Excess, "Een nieuwe sleutel kost € 22,50 en valt buiten het eigen risico.", false)]
    [InlineData("nl", Excess, "Bij diefstal betaal je € 75 eigen risico.", true)]
    [InlineData("en", "24 hours | replacement | A replacement bike within 24 hours", "Your replacement bike still arrives within two days.", true)]
    [InlineData("en", "24 hours | replacement | A replacement bike within 24 hours", "Your replacement bike still arrives within a day.", false)]
    public void What_belongs_to_one_customer_or_to_another_thing(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    [Theory]
    [InlineData("da", "DKK 14900 | bisættelse | Enkel bisættelse: 14.900 kr.", "Medlemmer af foreningen får en bisættelse til 13.900 kr., for alle andre er prisen 14.900 kr.", false)]
    [InlineData("da", "DKK 14900 | bisættelse | Enkel bisættelse: 14.900 kr.", "Medlemmer af foreningen får en bisættelse til 13.900 kr., for alle andre er prisen 15.900 kr.", true)]
    [InlineData("nl", "EUR 15 | inschrijf, inschrijv | Inschrijven kost € 15", "Leden betalen € 10 inschrijfkosten, alle anderen € 15.", false)]
    [InlineData("en", "EUR 75 | excess | An excess of EUR 75", "Children under 12 have no excess; for adults it is EUR 75.", false)]
    [InlineData("en", "EUR 75 | excess | An excess of EUR 75", "You pay no excess.", true)]
    [InlineData("en", "GBP 3.99 | deliver | Delivery for £3.99", "We will refund the £8.20 for the salmon, but not the £3.99 for delivery.", false)]
    [InlineData("en", "GBP 3.99 | deliver | Delivery for £3.99", "We do not charge £3.99 for delivery.", true)]
    [InlineData("nl", "70% | draagvlak, instem | Pas renoveren bij 70% instemming", "Wij starten zodra 60% van de huurders instemt met het plan.", true)]
    [InlineData("nl", "70% | draagvlak, instem | Pas renoveren bij 70% instemming", "Wij starten zodra 70% van de huurders instemt met het plan.", false)]
    [InlineData("nl", "70% | draagvlak, instem | Pas renoveren bij 70% instemming", "60% van de huurders woont hier langer dan tien jaar; hun instemming telt.", false)]
    [InlineData("nl", "40% | voordeel, voordelig | Tot 40% goedkoper via je werkgever", "Met tot 30% voordeel een nieuwe fiets.", true)]
    [InlineData("nl", "40% | voordeel, voordelig | Tot 40% goedkoper via je werkgever", "Je werkgever houdt 2% in, jij houdt tot 40% voordeel over.", false)]
    public void An_exception_beside_what_holds_for_the_others(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    [Theory]
    [InlineData("en", "4 days | deliver | delivered within four days", "We used to deliver in 9 days; since our new warehouse opened, that is history.", false)]
    [InlineData("en", "4 days | deliver | delivered within four days", "You get used to us: we deliver in 9 days.", true)]
    [InlineData("en", "10 minutes | bus, buses | a bus every 10 minutes", "Before the new network, a bus came every 25 minutes. Not any more.", false)]
    [InlineData("en", "10 minutes | bus, buses | a bus every 10 minutes", "A bus comes every 25 minutes. Not any later.", true)]
    [InlineData("en", "EUR 35 | eye test | an eye test for €35", "Ten years ago we charged €60 for an eye test.", false)]
    [InlineData("en", "EUR 35 | eye test | an eye test for €35", "Ten years after we opened, an eye test costs €60.", true)]
    [InlineData("nl", "48 hours | ruil | ruilen tot 48 uur vooraf", "Tot vorig seizoen kon je alleen tot 96 uur van tevoren ruilen; dat is niet langer zo.", false)]
    [InlineData("nl", "48 hours | ruil | ruilen tot 48 uur vooraf", "Tot 96 uur van tevoren kon je ruilen, en dat kan nog steeds.", true)]
    [InlineData("nl", "EUR 35 | oogmeting | een oogmeting voor € 35", "Vijf jaar geleden kostte een oogmeting nog € 60.", false)]
    [InlineData("da", "8 minutes | vask | en vask på otte minutter", "Engang tog en vask 25 minutter. I dag er du igennem på otte.", false)]
    [InlineData("da", "8 minutes | vask | en vask på otte minutter", "En vask tager 25 minutter.", true)]
    [InlineData("da", "24 hours | afbud | meld afbud senest 24 timer før", "Tidligere skulle du melde afbud 72 timer før. Nu er 24 timer nok.", false)]
    [InlineData("da", "24 hours | afbud | meld afbud senest 24 timer før", "Du skal melde afbud 72 timer før.", true)]
    public void What_was_and_is_no_longer(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    [Theory]
    [InlineData("nl", "EUR 250 | borg | een borg van € 250", "U betaalt tweehonderdvijftig euro borg en € 35 voor de inschrijving.", false)]
    [InlineData("nl", "EUR 250 | borg | een borg van € 250", "U betaalt driehonderdvijftig euro borg en € 35 voor de inschrijving.", true)]
    [InlineData("nl", "EUR 2400 | dakraam | een dakraam voor € 2400", "Een dakraam kost tweeduizend vierhonderd euro, geplaatst en wel.", false)]
    [InlineData("nl", "EUR 2400 | dakraam | een dakraam voor € 2400", "Een dakraam kost tweeduizend zeshonderd euro, geplaatst en wel.", true)]
    [InlineData("nl", "EUR 16000 | dakkapel | een dakkapel voor € 16.000", "Reken voor een dakkapel op zestienduizend euro.", false)]
    [InlineData("nl", "EUR 16000 | dakkapel | een dakkapel voor € 16.000", "Reken voor een dakkapel op achttienduizend euro.", true)]
    [InlineData("da", "DKK 12600 | tagvindue | et tagvindue for 12.600 kr.", "Et tagvindue koster tolvtusinde seks hundrede kroner.", false)]
    [InlineData("da", "DKK 12600 | tagvindue | et tagvindue for 12.600 kr.", "Et tagvindue koster trettentusinde kroner.", true)]
    [InlineData("nl", "EUR 45 | verzend | gratis verzending vanaf € 45", "Verzending is gratis zodra je voor € 80 bestelt.", true)]
    [InlineData("nl", "EUR 45 | verzend | gratis verzending vanaf € 45", "Verzending is gratis zodra je voor € 45 bestelt.", false)]
    public void Numbers_in_words_and_what_an_order_must_come_to(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    [Theory]
    [InlineData("nl", "48 hours | ruil | kaarten ruilen tot 48 uur voor aanvang", "Kijkt drie uur voor aanvang of ruilen nog lukt", false)]
    [InlineData("nl", "48 hours | ruil | kaarten ruilen tot 48 uur voor aanvang", "Leest dat ruilen tot drie uur voor aanvang kan", true)]
    [InlineData("nl", "48 hours | ruil | kaarten ruilen tot 48 uur voor aanvang", "Kan uiterlijk drie uur voor aanvang ruilen", true)]
    [InlineData("da", "24 hours | afbud | meld afbud senest 24 timer før", "Opdager to timer før sin tid, at han har glemt at melde afbud", false)]
    [InlineData("da", "24 hours | afbud | meld afbud senest 24 timer før", "Skal melde afbud senest to timer før sin tid", true)]
    [InlineData("en", "24 hours | cancel | cancel up to 24 hours before", "Cancels two hours before the class, tired", false)]
    [InlineData("en", "24 hours | cancel | cancel up to 24 hours before", "Can cancel up to two hours before the class", true)]
    public void When_a_customer_does_it_in_a_moment(string language, string claim, string moment, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, moment, isMoment: true), moment);
}
