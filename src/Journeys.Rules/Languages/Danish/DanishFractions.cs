namespace Journeys.Rules.Languages.Danish;

/// <summary>Danish words for parts of a price.</summary>
internal static class DanishFractions
{
    /// <summary>The words.</summary>
    public static FractionWords Words { get; } = new()
    {
        Named = FractionWords.Parts(
            "halvdelen 1/2", "halvdel 1/2", "halve 1/2", "halvpris 1/2", "tredjedel 1/3", "tredjedele 1/3", "fjerdedel 1/4", "fjerdedele 1/4", "kvart 1/4",
            "trekvart 3/4", "femtedel 1/5", "femtedele 1/5", "sjettedel 1/6", "ottendedel 1/8", "tiendedel 1/10", "tiendedele 1/10"),
        Halves = Texts.Words.Set("halv halvt"),
        HalvedPrices = Texts.Words.Set("pris priser takst billetpris"),
        Fulls = Texts.Words.Set("fuld fulde"),
        Paying = ["betal"],
        PaidAhead = Texts.Words.Set("forudbetale forudbetales forudbetalt"),
        Of = Texts.Words.Set("af"),
        What = Texts.Words.Set("hvad det"),
        Off = ["rabat", "billiger", "spar", "spare", "sparer", "sparet", "nedsat", "mindre", "nedslag"],
        Price = ["pris", "prisen", "priser", "takst", "betal", "koste"],
        Expletives = Texts.Words.Set("der"),
        Staying = Texts.Words.Set("bliver tilbage resterer rest"),
        Below = Texts.Words.Set("under"),
        Consisting = Texts.Words.Set("er består indeholder"),
        Less = Texts.Words.Set("mindre færre mere"),
        Discounts = ["rabat", "rabatten"],
        Bills = ["regning", "faktura", "pris", "prisen", "beløb", "omkostning", "udgift", "tilbage", "forskud", "total", "sum", "summen"],
        Paid = Texts.Words.Set("modtaget betalt"),
        Instalments = Texts.Words.Set("rest resten restbeløbet bestilling bestillingen forud levering sidste"),
        People =
        [
            "kunde", "medlem", "gæst", "gæste", "bruger", "læser", "mennesker", "rejsende", "forældre", "patient", "deltager", "lejer", "køber", "abonnent", "danske", "studerende", "børn", "unge", "borger", "passager", "elev", "kursist", "beboer", "besøgende", "jer", "jeres", "bilist",
        ],
    };
}
