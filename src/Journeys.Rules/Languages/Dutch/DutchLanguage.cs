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
        Abbreviations = Words.Set("max min ca bijv bv incl excl evt nr tel resp ong art afd vs etc m.u.v t.o.v o.a d.m.v i.p.v z.s.m mevr dhr mnd mnden wk wkn dgn jr st p.m p.p p.st twv"),
        Measures = DutchMeasures.Words,
        Inflection = DutchInflection.Words,
        FunctionWords = Words.Set(
            "de het een 'n en of maar want dus om te er hier daar dan toen nu al nog ook wel toch eens even zo als dat dit deze die wie wat waar hoe",
            "ik je jij jou jouw u uw hij zij ze hem haar wij we ons onze jullie hun hen zich iets niets alles iedereen niemand men zelf",
            "in op aan bij van voor vóór naar met uit over tot na door onder tussen binnen buiten vanaf sinds per tegen rond langs via tijdens",
            "is zijn was waren ben bent wordt worden werd heb hebt heeft hebben had kan kun kunt kunnen mag mogen moet moeten wil wilt willen zal",
            "zullen gaat gaan ga doe doet doen laat laten komt kom komen maak maakt maken krijg krijgt krijgen geef geeft geven blijft blijven",
            "staat staan ligt liggen zit zitten helaas graag gewoon altijd vaak soms steeds meteen direct straks weer terug heel erg zeer elke elk",
            "iedere ieder alle meer minder eerst vandaag morgen meestal zowel evenals"),
        Critical = DutchCritical.Words,
        CustomerData = DutchCustomerData.Knowledge,
        Calendar = DutchCalendar.Words,
        OtherKinds = ([], ["gezins", "familie", "seizoens", "groeps", "jaar", "maand", "cadeau"]),
        Streets = ([], ["straat", "laan", "weg", "plein", "kade", "gracht", "steeg", "dijk", "singel", "markt", "pad", "hof", "wal", "haven"]),
        FurtherTopics = DutchTopics.Further,
        Address = new AddressWords
        {
            Formal = Words.Set("u uw uwe uzelf"),
            Informal = Words.Set("je jij jou jouw jezelf"),
            NameHeads = AddressWords.FrenchHeads,
            NameTails = AddressWords.FrenchTails,
            FormalShown = "u, uw",
            InformalShown = "je, jij, jouw",
        },
        Offers = new OfferWords
        {
            Giving = Words.Set("geniet bieden biedt bied ontvang ontvangt ontvangen bestel bestellen bezorgen verzenden leveren profiteer"),
            ForAll = Words.Set("elke elk iedere ieder alle al iedereen overal altijd"),
            Others = Words.Set("anderen andere overige"),
            Rest = Words.Set("rest overigen"),
            Limits = Words.Set("als indien wanneer bij met zonder voor vóór vanaf tot na tijdens binnen boven onder per sinds eerst eerste alleen slechts soms vaak deze dit nu vandaag was waren werd dan of zou mocht nog"),
            At = Words.Set("bij"),
            Us = Words.Set("ons"),
            Ways = Words.Set("via online"),
        },
        Negation = new NegationWords
        {
            Determiners = Words.Set("geen zonder"),
            Without = Words.Set("zonder"),
            Excepting = Words.Set("behalve uitgezonderd"),
            Relatives = Words.Set("die dat"),
            Too = Words.Set("ook"),
            Nobody = Words.Set("niets niemand nergens"),
            But = Words.Set("maar"),
            Verbal = Words.Set("niet nooit nimmer"),
            Habit = Words.Set("nooit"),
            Lasting = Words.Set("meer langer"),
            Ended = Words.Set("uitgesloten onmogelijk verboden afgeschaft vervallen opgeheven stopgezet"),
            BeforeValue = Words.Set("kost kosten voor de tegen met in van"),
            Only = Words.Set("alleen slechts enkel zomaar louter eens"),
            Dearer = Words.Set("duurder goedkoper"),
            Comparatives = Words.Set("later langer meer minder eerder vroeger hoger lager duurder vaker korter"),
            Than = Words.Set("dan"),
            Need = Words.Set("hoef hoeft hoeven nodig vergeet vergeten"),
            Transparent = Words.Set(
                "is zijn was wordt worden kan kun kunt kunnen mag mogen zal zullen ook meer langer helaas nog meestal altijd op in",
                "de het een om te er je jij u wij we ons onze uw jouw deze die dit dat bij worden hebben heeft bieden biedt",
                "uit van met door via komt komen kwam kwamen bieden geven geeft accepteren accepteert vergoeden vergoedt krijgt krijg jullie recht aan voor geldt gelden onder"),
            Promise = Words.Set(
                "gratis kosteloos kosteloze vrijblijvend mogelijk toegestaan beschikbaar inbegrepen inclusief gegarandeerd geldig",
                "verlengd verlengde volledig volledige toegelaten gedekt verzekerd vrij"),
            Papers = ["label", "formulier", "bon", "doos", "minimum", "papier", "verplichting"],
            Meanwhile = Words.Set("terwijl"),
            Otherwise = Words.Set("anders"),
            Admission = Words.Set("welkom toegestaan toegelaten toegang mee"),
            Conditions = Words.Set("als indien wanneer mits tenzij zolang zodra"),
            Inversions = Words.Set("kan kunnen lukt past werkt komt krijg krijgt heb hebt bent is valt vallen"),
            Averting = Words.Set("voorkom voorkomt voorkomen vermijd vermijdt vermijden minder stop bespaar scheelt verleden sla slaat over tegen einde kwijt weg weinig nauwelijks zonder geen"),
            Urging = Words.Set("wacht twijfel aarzel mis missen miste schrik verlies"),
            That = Words.Set("dat"),
            Reporting = Words.Set("leest lezen hoort horen ziet zien ontdekt merkt verneemt snapt begrijpt verteld regel tekst bordje melding kreet slogan"),
            Charging = Words.Set("rekenen rekent gerekend vragen vraagt gevraagd berekenen berekent berekend geld doen"),
            Sellers = Words.Set("we wij"),
            Perfect = Words.Set("heeft had"),
            Elsewhere = Words.Set("elders anderen concurrent concurrenten vroeger voorheen destijds"),
            Another = Words.Set("ander"),
            Consequences = Words.Set("dan"),
            Forgetting = Words.Set("vergeet vergeten"),
            Anything = Words.Set("iets iemand"),
            Fees = ["kosten", "tarief", "toeslag", "vergoeding"],
            Also = Words.Set("ook zelfs met"),
            Burdens =
            [
                "kosten", "gedoe", "zorgen", "vragen", "reden", "boete", "label", "formulier", "bon", "doos", "stress", "moeite",
                "vergoeding", "bijbetaling", "toeslag", "drempel", "minimum", "papier", "verplichting", "nodig",
            ],
        },
        Topics = DutchTopics.Of,
    };
}
