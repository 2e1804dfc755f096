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
        Abbreviations = Words.Set("max min approx e.g i.e incl excl no tel vs etc mr mrs ms dr st u.s est"),
        Measures = EnglishMeasures.Words,
        Inflection = EnglishInflection.Words,
        Critical = EnglishCritical.Words,
        CustomerData = EnglishCustomerData.Knowledge,
        Negation = new NegationWords
        {
            Determiners = Words.Set("no without zero"),
            Verbal = Words.Set("not never cannot"),
            Ending = "n't",
            Only = Words.Set("only just merely simply"),
            Comparatives = Words.Set("later longer more less fewer earlier sooner higher lower"),
            Than = Words.Set("than"),
            Need = Words.Set("need needn't"),
            Transparent = Words.Set(
                "is are was be been being can could may might will would do does did have has also longer more unfortunately always usually",
                "the a an any our your its their we you it they these this for to of on in at with by offer offers offering offered give gives provide",
                "provides accept accepts cover covers able get receive entitled currently yet"),
            Promise = Words.Set(
                "free complimentary possible allowed available included refundable accepted guaranteed offered valid eligible covered permitted extended full"),
            Burdens =
            [
                "fee", "charge", "cost", "hassle", "worr", "question", "reason", "penalt", "label", "form", "receipt", "box", "stress", "fuss",
                "minimum", "surcharge", "paperwork", "catch", "quibble", "need", "require", "print", "risk", "commitment", "string",
            ],
        },
        Topics = new Dictionary<string, string[]>
        {
            ["delivery"] = ["deliver", "ship", "dispatch", "arriv", "doorstep"],
            ["returns"] = ["return", "exchang", "send-back"],
            ["warranty"] = ["warrant", "guarante"],
            ["reply"] = ["repl", "answer", "respon", "callback"],
            ["refund"] = ["refund", "repay", "money"],
            ["cancel"] = ["cancel", "notice"],
            ["trial"] = ["trial", "try"],
            ["repair"] = ["repair", "fix"],
            ["loan"] = ["loan", "borrow", "renew", "lend"],
            ["install"] = ["install", "connect"],
        },
    };
}
