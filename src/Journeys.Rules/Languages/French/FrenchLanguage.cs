using Journeys.Rules.Texts;

namespace Journeys.Rules.Languages.French;

/// <summary>French: forms of address, and what claims are compared by.</summary>
internal static class FrenchLanguage
{
    /// <summary>What is known about it.</summary>
    public static LanguageKnowledge Knowledge { get; } = new()
    {
        Tag = "fr",
        Abbreviations = Words.Set("env max min tél m mme etc ex p.ex"),
        Measures = FrenchMeasures.Words,
        Inflection = new Inflection
        {
            Endings = Words.Set("s e es r er ez é ée és ées ons ent ant eur eurs x ation ations ement ements"),
            Elision = Words.Set("l d n s c j m t qu"),
        },
        FunctionWords = Words.Set(
            "le la les un une des du de d' l' et ou mais si que qui quoi dont à au aux en dans sur sous par pour avec sans chez vers entre avant après",
            "je tu il elle on nous vous ils elles ce cet cette ces mon ton son notre votre leur est sont était être a ont avoir peut pouvez pouvons",
            "aussi encore très plus moins bien tout tous toute toutes chaque ne y se"),
        Calendar = new CalendarWords
        {
            Months = CalendarWords.Numbered("janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre"),
            Until = Words.Set("avant jusqu'à"),
            From = Words.Set("dès après"),
        },
        Negation = new NegationWords
        {
            Determiners = Words.Set("aucun aucune sans"),
            Without = Words.Set("sans"),
            Excepting = Words.Set("sauf hormis"),
            Relatives = Words.Set("qui"),
            Too = Words.Set("aussi"),
            Nobody = Words.Set("rien personne nul nulle"),
            But = Words.Set("mais"),
            Verbal = Words.Set("pas jamais"),
            Habit = Words.Set("jamais"),
            Lasting = Words.Set("plus"),
            Ended = Words.Set("impossible exclu exclue suspendu suspendue interdit interdite supprimé supprimée"),
            Only = Words.Set("que seulement uniquement"),
            Comparatives = Words.Set("plus moins"),
            Than = Words.Set("que"),
            Need = Words.Set("besoin nécessaire oubliez"),
            Transparent = Words.Set(
                "est sont être de d' du des le la les un une vous nous on il y a pour à en encore malheureusement offrons offre proposons propose",
                "peut pouvez pouvons possible"),
            Promise = Words.Set("gratuit gratuite gratuits gratuites gratuitement possible inclus incluse offert offerte offerts garanti garantie"),
            Conditions = Words.Set("si quand lorsque"),
            Averting = Words.Set("évitez éviter moins sans"),
            Urging = Words.Set("attendez hésitez manquez oubliez"),
            Also = Words.Set("aussi même avec"),
            Burdens = ["frais", "coût", "souci", "question", "formulaire", "supplément", "engagement"],
        },
        Address = new AddressWords
        {
            Formal = Words.Set("vous votre vos vous-même vous-mêmes"),
            Informal = Words.Set("tu te toi ton ta tes toi-même t'"),
            SplitsHyphens = true,
            NounMarkers = Words.Set("le un du ce au bon même son de"),
            FormalShown = "vous, votre",
            InformalShown = "tu, ton",
        },
    };
}
