using Journeys.Rules.Texts;

namespace Journeys.Rules.Languages.English;

/// <summary>English.</summary>
internal static class EnglishLanguage
{
    /// <summary>What is known about it. English has one form of address, so there is none to mix up.</summary>
    public static LanguageKnowledge Knowledge { get; } = new()
    {
        Tag = "en",
        HasDecimalComma = false,
        Abbreviations = Words.Set("max min approx e.g i.e incl excl no tel vs etc mr mrs ms dr st u.s est yr yrs wk wks mo mos mth mths hr hrs mins p.m a.m"),
        Measures = EnglishMeasures.Words,
        Inflection = EnglishInflection.Words,
        FunctionWords = Words.Set(
            "the a an and or but so to of in on at by for from with without into onto over under out up down off as than that this these those there here",
            "i you your yours he she it its we us our ours they them their me my who what where when how which anyone everyone everything something",
            "is are was were be been being am do does did done has have had can could may might must shall should will would get gets got give gives",
            "make makes made take takes took go goes come comes let lets keep keeps just also too very really always often again now then soon today",
            "every each all any some more most first both even still already right please via per until till before after within between during while"),
        Critical = EnglishCritical.Words,
        CustomerData = EnglishCustomerData.Knowledge,
        Calendar = EnglishCalendar.Words,
        OtherKinds = (Words.Set("family season annual group gift monthly yearly weekly"), []),
        Streets = (Words.Set("street road lane avenue square place drive row hill gate close court quay wharf terrace crescent mews yard walk alley"), []),
        FurtherTopics = EnglishTopics.Further,
        Offers = new OfferWords
        {
            Giving = Words.Set("enjoy enjoys offer offers have receive include includes provide order choose deliver delivers ship ships"),
            ForAll = Words.Set("every each all any everything everyone everybody everywhere always anyone"),
            Others = Words.Set("else others other"),
            Rest = Words.Set("rest otherwise"),
            Limits = Words.Set("if when with without for from until till before after during within over under first only just once some most sometimes often unless while this next today now was were might may could should would than or"),
            At = Words.Set("at with"),
            Us = Words.Set("us"),
            Ways = Words.Set("via through online"),
        },
        Negation = new NegationWords
        {
            Determiners = Words.Set("no without zero"),
            Without = Words.Set("without"),
            Excepting = Words.Set("except excepting excluding apart"),
            Relatives = Words.Set("who which that"),
            Too = Words.Set("also"),
            Nobody = Words.Set("nothing nobody none nowhere neither"),
            But = Words.Set("but"),
            Verbal = Words.Set("not never cannot"),
            Habit = Words.Set("never"),
            Lasting = Words.Set("longer more any anymore"),
            Ended = Words.Set("impossible unavailable discontinued suspended withdrawn scrapped forbidden excluded"),
            BeforeValue = Words.Set("cost costs for at the travel travels go"),
            Ending = "n't",
            Only = Words.Set("only just merely simply"),
            Dearer = Words.Set("dearer pricier cheaper costlier"),
            Comparatives = Words.Set("later longer more less fewer earlier sooner higher lower"),
            Than = Words.Set("than"),
            Need = Words.Set("need needn't needed required require requires necessary"),
            Transparent = Words.Set(
                "is are was be been being can could may might will would do does did have has also longer more unfortunately always usually",
                "the a an any our your its their we you it they these this for to of on in at with by offer offers offering offered give gives provide",
                "provides accept accepts cover covers able get receive entitled currently yet from by come comes came under fall falls put"),
            Promise = Words.Set(
                "free complimentary possible allowed available included refundable accepted guaranteed offered valid eligible covered permitted extended full"),
            Papers = ["label", "form", "receipt", "box", "minimum", "paperwork", "commitment", "print"],
            Meanwhile = Words.Set("while"),
            Otherwise = Words.Set("otherwise"),
            Admission = Words.Set("welcome allowed permitted admitted inside indoors"),
            Conditions = Words.Set("if unless when whether in-case should"),
            Averting = Words.Set("avoid avoids prevent prevents less fewer skip skips save stop against end ends reduce hardly without no forget"),
            Urging = Words.Set("wait miss worry hesitate forget settle lose"),
            That = Words.Set("that"),
            Reporting = Words.Set("reads read learns learn hears hear sees see discovers finds told notices notes understands realises realizes informed line sign slogan banner headline"),
            Charging = Words.Set("charge charges charged charging ask asks asked take takes taken taking add adds added want demand demands money"),
            Sellers = Words.Set("we we've we'll"),
            Perfect = Words.Set("has had"),
            Elsewhere = Words.Set("elsewhere others competitors rivals formerly previously"),
            Consequences = Words.Set("then"),
            Anything = Words.Set("anything anyone any"),
            Fees = ["fee", "charge", "cost", "surcharge"],
            Also = Words.Set("also even with"),
            Burdens =
            [
                "fee", "charge", "cost", "hassle", "worr", "question", "reason", "penalt", "label", "form", "receipt", "box", "stress", "fuss",
                "minimum", "surcharge", "paperwork", "catch", "quibble", "need", "require", "print", "risk", "commitment", "string",
            ],
        },
        Topics = EnglishTopics.Of,
    };
}
