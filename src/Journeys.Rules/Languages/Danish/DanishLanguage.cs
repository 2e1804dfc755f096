using Journeys.Rules.Texts;

namespace Journeys.Rules.Languages.Danish;

/// <summary>Danish.</summary>
internal static class DanishLanguage
{
    /// <summary>What is known about it.</summary>
    public static LanguageKnowledge Knowledge { get; } = new()
    {
        Tag = "da",
        HasCompounds = true,
        OrdinalPoint = true,
        Abbreviations = Words.Set("kr ca maks max min nr tlf pct kl inkl ekskl evt bl f.eks fx mv osv hhv pga d.v.s dvs ift vedr stk jf"),
        Measures = DanishMeasures.Words,
        Inflection = DanishInflection.Words,
        Critical = DanishCritical.Words,
        CustomerData = DanishCustomerData.Knowledge,
        Address = new AddressWords
        {
            Formal = Words.Set("De Dem Deres"),
            Informal = Words.Set("du dig din dit dine"),
            FormalNeedsCapital = true,
            NamesBegin = Words.Set("de"),
            FormalShown = "De, Dem, Deres",
            InformalShown = "du, dig, din",
        },
        Negation = new NegationWords
        {
            Determiners = Words.Set("ingen intet uden ej"),
            Verbal = Words.Set("ikke aldrig"),
            Only = Words.Set("kun bare blot alene udelukkende mindst"),
            Comparatives = Words.Set("senere længere mere mindre tidligere hurtigere flere færre højere lavere dyrere oftere"),
            Than = Words.Set("end"),
            Need = Words.Set("behøver behøve nødvendigt nødvendig glem glemme"),
            Transparent = Words.Set(
                "er var bliver blive kan kunne må skal vil får få har have også mere længere desværre altid normalt nogen noget",
                "en et den det de din dit dine jeres vores vi du i man at der til på for om med hos mulighed ret yder yde tilbyder tilbyde",
                "giver give modtager accepterer dækker dække refunderer"),
            Promise = Words.Set(
                "gratis fri frit frie muligt mulig mulige tilladt inkluderet inkl omkostningsfri omkostningsfrit tilgængelig gyldig garanteret",
                "udvidet udvidede fuld fulde dækket omfattet uforpligtende vederlagsfri vederlagsfrit"),
            Burdens =
            [
                "gebyr", "omkostning", "besvær", "bekymring", "spørgsmål", "grund", "årsag", "bøde", "label", "formular", "blanket", "kvittering",
                "kasse", "stress", "bøvl", "minimum", "tillæg", "udgift", "krav", "portoudgift", "papir", "nødvendig",
            ],
        },
        Topics = new Dictionary<string, string[]>
        {
            ["delivery"] = ["lever", "leveret", "levering", "send", "sender", "fragt", "forsend", "afsend", "hjemme"],
            ["returns"] = ["retur", "bytte", "byt", "ombyt", "fortryd"],
            ["warranty"] = ["garanti", "reklamationsret"],
            ["reply"] = ["svar", "ringer", "kontakter", "vender"],
            ["refund"] = ["refund", "tilbagebetal", "penge"],
            ["cancel"] = ["afbestil", "annuller", "opsig", "opsagt", "afmeld"],
            ["trial"] = ["prøv"],
            ["repair"] = ["reparation", "reparer"],
            ["loan"] = ["lån", "udlån", "forny"],
            ["install"] = ["installation", "installer", "oprett"],
        },
    };
}
