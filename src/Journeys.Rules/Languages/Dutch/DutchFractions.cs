namespace Journeys.Rules.Languages.Dutch;

/// <summary>Dutch words for parts of a price.</summary>
internal static class DutchFractions
{
    /// <summary>The words.</summary>
    public static FractionWords Words { get; } = new()
    {
        Named = FractionWords.Parts(
            "helft 1/2", "kwart 1/4", "driekwart 3/4", "eenderde 1/3", "tweederde 2/3", "gehalveerde 1/2"),
        Ordinals = FractionWords.Wholes("3 derde derden", "4 vierde vierden", "5 vijfde vijfden", "6 zesde zesden", "8 achtste achtsten", "10 tiende tienden"),
        Halves = Texts.Words.Set("half halve"),
        HalvedPrices = Texts.Words.Set("prijs prijzen geld tarief tarieven prijsje bedrag"),
        Fulls = Texts.Words.Set("volle volledige hele"),
        Paying = ["betaal", "betal"],
        PaidAhead = Texts.Words.Set("aanbetalen aanbetaald vooruitbetalen vooruitbetaald"),
        Of = Texts.Words.Set("van"),
        What = Texts.Words.Set("wat hetgeen"),
        Off = ["korting", "goedkoper", "voordel", "minder", "eraf", "af", "bespa", "scheel", "afgeprijs", "lager"],
        Settling = Texts.Words.Set("reken rekent rekenen rekende rekenden"),
        Price = ["prijs", "prijzen", "tarie", "betaal", "betal", "kost", "kosten", "geld", "reken", "bedrag"],
        Expletives = Texts.Words.Set("er"),
        Staying = Texts.Words.Set("blijft blijven over resteert rest"),
        Below = Texts.Words.Set("onder beneden"),
        Consisting = Texts.Words.Set("is zijn bestaat bevat"),
        Less = Texts.Words.Set("minder meer"),
        Discounts = ["korting"],
        Bills = ["rekening", "factu", "prijs", "bedrag", "kosten", "totaal", "vooraf", "terug", "nota", "som", "koopsom"],
        Paid = Texts.Words.Set("ontvangen betaald voldaan"),
        Instalments = Texts.Words.Set("rest resterende restant bestelling bestellen oplevering levering vooraf aanbetaling"),
        People =
        [
            "klant", "leden", "lid", "bezoeker", "gast", "gasten", "gebruiker", "lezer", "mensen", "reiziger", "ouders", "patiënt", "deelnemer", "huurder", "koper", "abonnee", "nederland", "student", "kinderen", "jongeren", "inwoner", "passagier", "cursist", "leerling", "deelneemster", "bewoner", "jullie", "automobilist", "buren",
        ],
    };
}
