namespace Journeys.Rules.Languages.English;

/// <summary>English words for parts of a price.</summary>
internal static class EnglishFractions
{
    /// <summary>The words.</summary>
    public static FractionWords Words { get; } = new()
    {
        Named = FractionWords.Parts(
            "half-price 1/2", "one-third 1/3", "two-thirds 2/3", "one-quarter 1/4", "three-quarters 3/4", "one-fifth 1/5", "one-tenth 1/10"),
        Ordinals = FractionWords.Wholes("3 third thirds", "4 quarter quarters", "5 fifth fifths", "6 sixth sixths", "8 eighth eighths", "10 tenth tenths"),
        Halves = Texts.Words.Set("half"),
        HalvedPrices = Texts.Words.Set("price prices off fare fares rate cost"),
        Fulls = Texts.Words.Set("full whole"),
        Paying = ["pays", "paid", "pay"],
        Of = Texts.Words.Set("of"),
        What = Texts.Words.Set("what whatever"),
        Off = ["off", "discount", "cheaper", "save", "saves", "saved", "saving", "reduc", "less", "lower"],
        Price = ["price", "pay", "pays", "paid", "fare", "fares", "cost", "costs", "charge", "rate"],
        Below = Texts.Words.Set("below under beneath"),
        Consisting = Texts.Words.Set("is are consists comprises contains holds"),
        Less = Texts.Words.Set("less fewer more"),
        Discounts = ["discount"],
        Bills = ["bill", "bills", "invoice", "price", "amount", "cost", "costs", "fee", "total", "sum", "upfront", "back", "deposit"],
        Paid = Texts.Words.Set("received paid"),
        Instalments = Texts.Words.Set("rest remainder remaining balance upfront booking deposit completion"),
        People =
        [
            "customer", "member", "visitor", "guest", "user", "users", "reader", "people", "traveller", "parents", "patient", "participant", "tenant", "buyer", "subscriber", "respondent", "you", "student", "children", "kids", "resident", "passenger", "traveler", "client", "learner", "shopper",
        ],
    };
}
