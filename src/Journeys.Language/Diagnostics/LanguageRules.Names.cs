namespace Journeys.Language.Diagnostics;

/// <content>JRN2xxx: names.</content>
public static partial class LanguageRules
{
    /// <summary>A name that nothing has.</summary>
    public static RuleDescriptor UnknownReference { get; } = Name(2001, "unknown-reference", Severity.Error,
        new("A name is used that nothing has.",
            "Er wordt een naam gebruikt die niets heeft.",
            "Der bruges et navn, som ikke findes."),
        new("A touchpoint on a channel that does not exist, or a message that nobody wrote, is a promise with nothing behind it.",
            "Een contactmoment op een kanaal dat niet bestaat, of een boodschap die niemand schreef, is een belofte met niets erachter.",
            "Et kontaktpunkt på en kanal, der ikke findes, eller et budskab, som ingen har skrevet, er et løfte uden noget bag."),
        "journey a \"A\" {\n  status draft\n  owner grwoth #! unknown-reference\n}\nteam growth \"Growth team\"\njourney b \"B\" { status draft  owner growth }\n",
        "journey a \"A\" {\n  status draft\n  owner growth\n}\nteam growth \"Growth team\"\n");

    /// <summary>Two things with one name.</summary>
    public static RuleDescriptor DuplicateName { get; } = Name(2002, "duplicate-name", Severity.Error,
        new("Two things of one kind have the same name.",
            "Twee dingen van dezelfde soort hebben dezelfde naam.",
            "To ting af samme slags har samme navn."),
        new("Whoever uses the name means one of the two, and nobody can tell which.",
            "Wie de naam gebruikt, bedoelt een van de twee, en niemand kan zien welke.",
            "Den, der bruger navnet, mener en af de to, og ingen kan se hvilken."),
        "journey a \"A\" { status draft }\njourney a \"B\" { status draft } #! duplicate-name\n",
        "journey a \"A\" { status draft }\njourney b \"B\" { status draft }\n");

    /// <summary>Something declared that nothing uses.</summary>
    public static RuleDescriptor UnusedDeclaration { get; } = Name(2003, "unused-declaration", Severity.Warning,
        new("Something is declared that nothing uses.",
            "Er is iets vastgelegd dat nergens wordt gebruikt.",
            "Der er oprettet noget, som ikke bruges noget sted."),
        new("A message that no touchpoint says, or a channel on which nothing happens, is a leftover or a gap in a journey.",
            "Een boodschap die op geen enkel contactmoment klinkt, of een kanaal waarop niets gebeurt, is een overblijfsel of een gat in een klantreis.",
            "Et budskab, som intet kontaktpunkt siger, eller en kanal, hvor der ikke sker noget, er en rest eller et hul i en kunderejse."),
        "team growth \"Growth team\" #! unused-declaration\njourney a \"A\" { status draft }\n",
        "team growth \"Growth team\"\njourney a \"A\" { status draft  owner growth }\n");

    /// <summary>Names that people cannot tell apart.</summary>
    public static RuleDescriptor AmbiguousName { get; } = Name(2004, "ambiguous-name", Severity.Warning,
        new("Two names look alike and are not the same.",
            "Twee namen lijken op elkaar en zijn niet dezelfde.",
            "To navne ligner hinanden og er ikke det samme."),
        new("Names that differ only in letters that look alike are mistaken for one another, by accident or on purpose.",
            "Namen die alleen verschillen in letters die op elkaar lijken, worden verwisseld, per ongeluk of met opzet.",
            "Navne, der kun adskiller sig ved bogstaver, som ligner hinanden, bliver forvekslet, ved et uheld eller med vilje."),
        "journey pay \"A\" { status draft }\njourney p\u0430y \"B\" { status draft } #! ambiguous-name\n",
        "journey pay \"A\" { status draft }\njourney pay-later \"B\" { status draft }\n");

    /// <summary>A language that the workspace does not speak.</summary>
    public static RuleDescriptor UnknownLanguage { get; } = Name(2005, "unknown-language", Severity.Error,
        new("A text is in a language that the workspace does not name.",
            "Een tekst is in een taal die de werkruimte niet noemt.",
            "En tekst er på et sprog, som arbejdsrummet ikke nævner."),
        new("A translation in a language that nobody publishes is never read; more often the tag is mistyped.",
            "Een vertaling in een taal waarin niemand publiceert, wordt nooit gelezen; vaker is de taalcode verkeerd getypt.",
            "En oversættelse til et sprog, som ingen udgiver på, bliver aldrig læst; oftere er sprogkoden tastet forkert."),
        "workspace \"W\" { languages nl, da }\njourney a \"A\" {\n  status draft\n  goal@dk \"K\u00F8be sko\" #! unknown-language\n}\n",
        "workspace \"W\" { languages nl, da }\njourney a \"A\" {\n  status draft\n  goal@da \"K\u00F8be sko\"\n}\n");

    private static RuleDescriptor Name(int number, string name, Severity severity, Phrase title, Phrase why, string bad, string good) =>
        new("JRN" + number, name, severity, title, why, bad, good, Spares.Nothing);
}
