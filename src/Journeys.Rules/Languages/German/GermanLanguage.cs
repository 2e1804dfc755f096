using Journeys.Rules.Texts;

namespace Journeys.Rules.Languages.German;

/// <summary>German: forms of address, and what claims are compared by.</summary>
internal static class GermanLanguage
{
    /// <summary>What is known about it.</summary>
    public static LanguageKnowledge Knowledge { get; } = new()
    {
        Tag = "de",
        HasCompounds = true,
        NounsHaveCapitals = true,
        OrdinalPoint = true,
        Abbreviations = Words.Set("z.b bzw ca max min nr tel inkl exkl usw ggf evtl dr str"),
        Measures = GermanMeasures.Words,
        Inflection = new Inflection { Endings = Words.Set("e en er es em n s t st te ten ern ung ungen end") },
        FunctionWords = Words.Set(
            "der die das den dem des ein eine einen einem einer und oder aber wenn weil dass zu im in am an auf aus bei mit nach von vom vor für über unter um",
            "ich du er sie es wir ihr man sich mein dein sein unser euer ist sind war waren wird werden hat haben kann können muss müssen soll will darf",
            "auch noch schon nur sehr so wie was wer wo hier da dann jetzt heute bis als durch ohne gegen jede jeder jedes alle bitte"),
        Calendar = new CalendarWords
        {
            Months = CalendarWords.Numbered(
                "januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember"),
            Until = Words.Set("bis vor spätestens"),
            From = Words.Set("ab seit nach von"),
            ClockMarks = Words.Set(""),
        },
        Negation = new NegationWords
        {
            Determiners = Words.Set("kein keine keinen keinem keiner keines ohne"),
            Without = Words.Set("ohne"),
            Excepting = Words.Set("außer ausgenommen"),
            Relatives = Words.Set("der die das"),
            Too = Words.Set("auch"),
            Nobody = Words.Set("nichts niemand nirgends"),
            But = Words.Set("sondern"),
            Verbal = Words.Set("nicht nie niemals"),
            Habit = Words.Set("nie"),
            Lasting = Words.Set("mehr länger"),
            Ended = Words.Set("ausgeschlossen unmöglich verboten abgeschafft eingestellt"),
            Only = Words.Set("nur allein bloß"),
            Comparatives = Words.Set("später länger mehr weniger früher höher teurer"),
            Than = Words.Set("als"),
            Need = Words.Set("brauchst braucht brauchen nötig notwendig vergiss musst müssen"),
            Transparent = Words.Set(
                "ist sind war wird werden kann können darf ist leider noch meist immer auch mehr länger der die das ein eine einen du wir sie man ihr",
                "zu für bei mit von aus in im gibt es bieten bietet geben anfallen zahlst zahlen"),
            Promise = Words.Set("gratis kostenlos kostenlose kostenfrei möglich erlaubt verfügbar inklusive garantiert gültig"),
            Conditions = Words.Set("wenn falls sofern sobald"),
            Inversions = Words.Set("kannst kann passt klappt ist bist hast"),
            Averting = Words.Set("vermeide vermeiden verhindert weniger spar spart ohne kein keine"),
            Urging = Words.Set("warte zögere verpass vergiss"),
            Also = Words.Set("auch sogar selbst mit"),
            Burdens = ["kosten", "gebühr", "aufwand", "sorge", "frage", "formular", "stress", "mühe", "zuschlag", "mindest"],
        },
        Address = new AddressWords
        {
            Formal = Words.Set("Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres"),
            Informal = Words.Set("du dich dir dein deine deinen deinem deiner deines"),
            FormalNeedsCapital = true,
            NameHeads = AddressWords.FrenchHeads,
            NameTails = AddressWords.FrenchTails,
            FormalShown = "Sie, Ihr",
            InformalShown = "du, dein",
        },
    };
}
