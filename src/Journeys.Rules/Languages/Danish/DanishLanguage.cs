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
        Abbreviations = Words.Set("kr ca maks max min nr tlf pct kl inkl ekskl evt bl f.eks fx mv osv hhv pga d.v.s dvs ift vedr stk jf mdr md dg t"),
        Measures = DanishMeasures.Words,
        Inflection = DanishInflection.Words,
        Correlatives = new Dictionary<string, string>(StringComparer.Ordinal) { ["både"] = "og" },
        Apart = new WordsApart("uden", Words.Set("for om"), Words.Set("meget mange stor store stort lang lange langt høj høje højt dyr dyre dyrt svær svære")),
        FunctionWords = Words.Set(
            "en et den det de der som og eller men for så at i på af til fra med ved om hos over under efter før inden mellem gennem via mod",
            "jeg du dig din dit dine han hun vi os vores man sig sin sit sine jer jeres dem deres alt alle noget nogen ingenting hvad hvor hvordan",
            "er var være blev bliver blive har have havde kan kunne skal skulle må måtte vil ville får få fik giver give går gå gør gøre kommer kom",
            "komme lader lade tager tage ligger står sidder her der nu da når også kun bare lige helt meget gerne altid ofte igen straks tit hver",
            "hvert denne dette disse selv mere mindre først dag i-dag desværre både udenfor udenom"),
        Critical = DanishCritical.Words,
        CustomerData = DanishCustomerData.Knowledge,
        Calendar = DanishCalendar.Words,
        OtherKinds = ([], ["familie", "sæson", "gruppe", "års", "måneds", "gave"]),
        Streets = ([], ["gade", "vej", "vejen", "gaden", "stræde", "plads", "torv", "allé", "boulevard", "kaj", "vænge", "havn"]),
        FurtherTopics = DanishTopics.Further,
        Address = new AddressWords
        {
            Formal = Words.Set("De Dem Deres"),
            Informal = Words.Set("du dig din dit dine"),
            FormalNeedsCapital = true,
            NamesBegin = Words.Set("de"),
            NameHeads = AddressWords.FrenchHeads,
            NameTails = AddressWords.FrenchTails,
            FormalShown = "De, Dem, Deres",
            InformalShown = "du, dig, din",
        },
        Offers = new OfferWords
        {
            Giving = Words.Set("nyd tilbyder tilbyde modtager modtag bestil leverer sender"),
            ForAll = Words.Set("hver hvert alle alt altid overalt enhver"),
            Others = Words.Set("andre øvrige"),
            Rest = Words.Set("resten ellers øvrige"),
            Limits = Words.Set("hvis når ved med uden til for fra før efter inden under over mellem om først første kun denne dette nu dag var blev skulle eller end ofte"),
            At = Words.Set("hos"),
            Us = Words.Set("os"),
            Ways = Words.Set("via gennem online"),
        },
        Negation = new NegationWords
        {
            Determiners = Words.Set("ingen intet uden ej"),
            Without = Words.Set("uden"),
            Excepting = Words.Set("undtagen undtaget bortset"),
            Relatives = Words.Set("der som"),
            Too = Words.Set("også"),
            Nobody = Words.Set("ingenting"),
            But = Words.Set("men"),
            Verbal = Words.Set("ikke aldrig"),
            Habit = Words.Set("aldrig"),
            Lasting = Words.Set("længere mere"),
            Ended = Words.Set("udelukket umulig umuligt forbudt afskaffet ophørt ophævet"),
            BeforeValue = Words.Set("koster koste til for den det på i med"),
            Only = Words.Set("kun bare blot alene udelukkende mindst"),
            Dearer = Words.Set("dyrere billigere"),
            Comparatives = Words.Set("senere længere mere mindre tidligere hurtigere flere færre højere lavere dyrere oftere"),
            Than = Words.Set("end"),
            Need = Words.Set("behøver behøve nødvendigt nødvendig glem glemme"),
            Transparent = Words.Set(
                "tag er var bliver blive kan kunne må skal vil får få har have melde også mere længere desværre altid normalt nogen noget",
                "en et den det de din dit dine jeres vores vi du i man at der til på for om med hos mulighed ret yder yde tilbyder tilbyde",
                "fra ud af imod via kommer kom komme kræves kræver giver give gives ydes tilbydes gælder accepteres modtager accepterer dækker dække refunderer under ind sættes sætte"),
            Promise = Words.Set(
                "gratis fri frit frie muligt mulig mulige tilladt inkluderet inkl omkostningsfri omkostningsfrit tilgængelig gyldig garanteret",
                "udvidet udvidede fuld fulde dækket omfattet uforpligtende vederlagsfri vederlagsfrit"),
            Papers = ["label", "formular", "blanket", "kvittering", "kasse", "minimum", "papir"],
            Meanwhile = Words.Set("mens"),
            Otherwise = Words.Set("ellers"),
            Admission = Words.Set("velkommen velkomne tilladt adgang ind inde indenfor"),
            Conditions = Words.Set("hvis såfremt medmindre dersom"),
            Inversions = Words.Set("kan passer virker lykkes kommer får har er falder hører"),
            Averting = Words.Set("undgå undgår forebyg forebygger mindre slip slipper spring springer stop spar mod slut færre uden ingen"),
            Urging = Words.Set("vent tøv glip snyd mist"),
            That = Words.Set("at"),
            Reporting = Words.Set("læser læse hører høre ser se opdager erfarer vide besked forstår bemærker finder linjen teksten skiltet skilt sloganet meddelelsen"),
            Charging = Words.Set("tage tager taget tog penge betaling beregne beregner beregnet opkræve opkræver opkrævet kræve forlange forlanger regne regner lægge lægger lagt"),
            Sellers = Words.Set("vi"),
            Perfect = Words.Set("har havde"),
            Elsewhere = Words.Set("andetsteds konkurrent konkurrenten konkurrenter konkurrenterne førhen dengang"),
            Others = Words.Set("andre"),
            Places = Words.Set("steder"),
            Consequences = Words.Set("så"),
            Forgetting = Words.Set("glem glemme"),
            Anything = Words.Set("noget nogen"),
            Fees = ["gebyr", "omkostning", "tillæg", "afgift"],
            Also = Words.Set("også selv endda med"),
            Burdens =
            [
                "gebyr", "omkostning", "besvær", "bekymring", "spørgsmål", "grund", "årsag", "bøde", "label", "formular", "blanket", "kvittering",
                "kasse", "stress", "bøvl", "minimum", "tillæg", "udgift", "krav", "portoudgift", "papir", "nødvendig",
            ],
        },
        Topics = DanishTopics.Of,
    };
}
