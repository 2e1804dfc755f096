using Journeys.Rules.Texts;

namespace Journeys.Rules.Languages.Dutch;

/// <summary>Dutch.</summary>
internal static class DutchLanguage
{
    /// <summary>What is known about it.</summary>
    public static LanguageKnowledge Knowledge { get; } = new()
    {
        Tag = "nl",
        HasCompounds = true,
        Abbreviations = Words.Set("max min ca bijv bv incl excl evt nr tel resp ong art afd vs etc m.u.v t.o.v o.a d.m.v i.p.v z.s.m mevr dhr"),
        Measures = DutchMeasures.Words,
        Inflection = DutchInflection.Words,
        Critical = DutchCritical.Words,
        CustomerData = DutchCustomerData.Knowledge,
        Address = new AddressWords
        {
            Formal = Words.Set("u uw uwe uzelf"),
            Informal = Words.Set("je jij jou jouw jezelf"),
            FormalShown = "u, uw",
            InformalShown = "je, jij, jouw",
        },
        Negation = new NegationWords
        {
            Determiners = Words.Set("geen zonder"),
            Verbal = Words.Set("niet nooit nimmer"),
            Only = Words.Set("alleen slechts enkel zomaar louter eens"),
            Comparatives = Words.Set("later langer meer minder eerder vroeger hoger lager duurder vaker korter"),
            Than = Words.Set("dan"),
            Need = Words.Set("hoef hoeft hoeven nodig vergeet vergeten"),
            Transparent = Words.Set(
                "is zijn was wordt worden kan kun kunt kunnen mag mogen zal zullen ook meer langer helaas nog meestal altijd op in",
                "de het een om te er je jij u wij we ons onze uw jouw deze die dit dat bij worden hebben heeft bieden biedt",
                "bieden geven geeft accepteren accepteert vergoeden vergoedt krijgt krijg jullie recht aan voor"),
            Promise = Words.Set(
                "gratis kosteloos kosteloze vrijblijvend mogelijk toegestaan beschikbaar inbegrepen inclusief gegarandeerd geldig",
                "verlengd verlengde volledig volledige toegelaten gedekt verzekerd vrij"),
            Burdens =
            [
                "kosten", "gedoe", "zorgen", "vragen", "reden", "boete", "label", "formulier", "bon", "doos", "stress", "moeite",
                "vergoeding", "bijbetaling", "toeslag", "drempel", "minimum", "papier", "verplichting", "nodig",
            ],
        },
        Topics = new Dictionary<string, string[]>
        {
            ["delivery"] = ["bezorg", "lever", "verzend", "verzonden", "verstuur", "verstuurd", "thuisbezorg", "geleverd", "huis", "onderweg"],
            ["returns"] = ["retour", "terugstur", "ruil", "omruil", "geruild", "bedenktijd", "terugbreng", "herroep", "zichttermijn"],
            ["warranty"] = ["garantie", "waarborg"],
            ["reply"] = ["antwoord", "reactie", "reageer", "terugbel", "bellen", "gebeld", "geantwoord"],
            ["refund"] = ["terugbetal", "terugbetaald", "geld", "terugstort", "rekening"],
            ["cancel"] = ["annuleer", "annuler", "geannuleerd", "opzeg", "opzeggen", "opgezegd"],
            ["trial"] = ["proef", "uitprober"],
            ["repair"] = ["reparatie", "repareer", "hersteld", "herstel"],
            ["loan"] = ["leentermijn", "uitleen", "lenen", "geleend", "verleng"],
            ["install"] = ["installatie", "installeer", "aansluit", "geïnstalleerd"],
        },
    };
}
