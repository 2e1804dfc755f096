namespace Journeys.Rules.Tests.Claims;

/// <summary>What is said to cost nothing where a claim has a price for it, and offers that hold for some, for a time or from an amount on.</summary>
public class GivenAwayTests
{
    private const string Delivery = "GBP 3.99 | deliver | Delivery for £3.99";
    private const string Enrolment = "EUR 15 | inschrijf, inschrijv | Inschrijven kost € 15";
    private const string Bezorging = "EUR 4.95 | bezorg, verzend | Bezorgkosten: € 4,95";
    private const string Aftale = "DKK 1495 | serviceaftale | Serviceaftale: 1.495 kr. om året";

    [Theory]
    [InlineData("No hidden costs: enjoy free delivery on every box.", true)]
    [InlineData("We offer free delivery.", true)]
    [InlineData("You always get free home delivery!", true)]
    [InlineData("Free delivery on all orders.", true)]
    [InlineData("With us delivery is always free.", true)]
    [InlineData("We deliver free of charge to everyone.", true)]
    [InlineData("For delivery you pay nothing.", true)]
    [InlineData("Order today, delivery is free.", true)]
    [InlineData("Become a member, delivery is free.", false)]
    [InlineData("If you order today, delivery is free.", false)]
    [InlineData("Free delivery from £50.", false)]
    [InlineData("Spend £50 and enjoy free delivery.", false)]
    [InlineData("Free delivery. On orders over £50.", false)]
    [InlineData("Members enjoy free delivery.", false)]
    [InlineData("Free delivery for students.", false)]
    [InlineData("Free delivery this weekend only.", false)]
    [InlineData("Get free delivery when you order before Sunday.", false)]
    [InlineData("Your first box comes with free delivery.", false)]
    [InlineData("You get free delivery on your first box.", false)]
    [InlineData("Order today, get free delivery.", false)]
    [InlineData("Free delivery slots go fast.", false)]
    [InlineData("Delivery is free of VAT.", false)]
    [InlineData("Delivery was free.", false)]
    [InlineData("Some deliveries are free.", false)]
    [InlineData("There is no free delivery.", false)]
    [InlineData("Delivery is not free.", false)]
    [InlineData("Do you get free delivery?", false)]
    [InlineData("Delivery is free, but only for members.", false)]
    [InlineData("Black Friday: free delivery.", false)]
    public void English(string text, bool contradicts) => Assert.True(contradicts == ClaimTexts.Contradicts("en", Delivery, text), text);

    [Theory]
    [InlineData(Enrolment, "U kunt zich bij ons gratis inschrijven via de website.", true)]
    [InlineData(Enrolment, "Inschrijven is gratis.", true)]
    [InlineData("EUR 79 | thermostaat", "Voor de thermostaat betaalt u helemaal niets.", true)]
    [InlineData("EUR 79 | thermostaat", "Voor de thermostaat betaalt u nooit te veel.", false)]
    [InlineData("EUR 0 | oogmeting | Gratis oogmeting", "Sommige opticiens vragen 35 euro, maar bij ons is de oogmeting gratis.", false)]
    [InlineData("EUR 0 | oogmeting | Gratis oogmeting", "Neem 35 euro mee voor de oogmeting.", true)]
    [InlineData(Enrolment, "Jongeren tot 23 jaar schrijven zich gratis in, alle anderen betalen € 15 inschrijfkosten.", false)]
    [InlineData(Enrolment, "Gratis inschrijven kan alleen voor leden.", false)]
    [InlineData(Enrolment, "Studenten kunnen zich gratis inschrijven.", false)]
    [InlineData(Enrolment, "Tot 1 mei kunt u zich gratis inschrijven.", false)]
    [InlineData(Enrolment, "Kunt u zich gratis inschrijven?", false)]
    [InlineData(Bezorging, "Wij bezorgen altijd gratis.", true)]
    [InlineData(Bezorging, "Gratis bezorging op al je bestellingen.", true)]
    [InlineData(Bezorging, "Geen verborgen kosten: je krijgt gratis verzending.", true)]
    [InlineData(Bezorging, "Je krijgt gratis bezorging vanaf € 50.", false)]
    [InlineData(Bezorging, "Word lid en krijg gratis bezorging.", false)]
    [InlineData(Bezorging, "Je krijgt gratis bezorging bij je eerste bestelling.", false)]
    [InlineData(Bezorging, "Als lid krijg je gratis bezorging.", false)]
    [InlineData("EUR 25 | cadeaubon | Een cadeaubon van € 25", "Je krijgt een gratis cadeaubon.", false)]
    public void Dutch(string claim, string text, bool contradicts) => Assert.True(contradicts == ClaimTexts.Contradicts("nl", claim, text), text);

    [Theory]
    [InlineData("Serviceaftalen er gratis hos Varmhus, du skal bare melde dig til.", true)]
    [InlineData("Vi giver dig en gratis serviceaftale.", true)]
    [InlineData("Hos os får alle en gratis serviceaftale.", true)]
    [InlineData("Meld dig ind i dag, serviceaftalen er gratis.", true)]
    [InlineData("Serviceaftalen er gratis det første år.", false)]
    [InlineData("Gratis serviceaftale til nye kunder.", false)]
    [InlineData("Du får en gratis serviceaftale, hvis du køber i maj.", false)]
    [InlineData("Med en ny pumpe får du en gratis serviceaftale.", false)]
    [InlineData("Serviceaftalen er ikke gratis.", false)]
    public void Danish(string text, bool contradicts) => Assert.True(contradicts == ClaimTexts.Contradicts("da", Aftale, text), text);

    [Theory]
    [InlineData("Reads beside the calendar that delivery is free", true)]
    [InlineData("Sees at the bottom of the basket that there is no delivery fee", true)]
    [InlineData("Is glad that delivery is free", false)]
    public void Told_to_the_customer(string moment, bool contradicts) => Assert.True(contradicts == ClaimTexts.Contradicts("en", Delivery, moment, isMoment: true), moment);
}
