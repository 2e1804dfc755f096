namespace Journeys.Language.Diagnostics;

/// <content>JRN1xxx: syntax.</content>
public static partial class LanguageRules
{
    /// <summary>Something that is no journey text.</summary>
    public static RuleDescriptor SyntaxError { get; } = Syntax(1001, "syntax-error",
        new("The text does not follow the journey language.",
            "De tekst volgt de taal van klantreizen niet.",
            "Teksten følger ikke kunderejsernes sprog."),
        new("A sentence that the checker cannot read is a sentence that nobody checks. Only the statement at fault is left aside; the rest of the file keeps its meaning.",
            "Een zin die niet te lezen is, wordt door niemand gecontroleerd. Alleen de regel met de fout wordt overgeslagen; de rest van het bestand houdt zijn betekenis.",
            "En sætning, der ikke kan læses, bliver ikke kontrolleret af nogen. Kun linjen med fejlen springes over; resten af filen beholder sin betydning."),
        "team growth \"Growth team\" } #! syntax-error\njourney a \"A\" { status draft  owner growth }\n",
        "team growth \"Growth team\"\njourney a \"A\" { status draft  owner growth }\n");

    /// <summary>A word that is no keyword.</summary>
    public static RuleDescriptor UnknownKeyword { get; } = Syntax(1002, "unknown-keyword",
        new("A statement begins with a word that is no keyword.",
            "Een regel begint met een woord dat geen sleutelwoord is.",
            "En linje begynder med et ord, der ikke er et nøgleord."),
        new("What stands under a misspelled keyword is not seen by any reader of the site. The nearest keyword is offered.",
            "Wat onder een verkeerd gespeld sleutelwoord staat, ziet geen enkele lezer van de site. We stellen het sleutelwoord voor dat er het meest op lijkt.",
            "Det, der står under et nøgleord med stavefejl, ser ingen af sitets læsere. Vi foreslår det nøgleord, der ligner mest."),
        "journey a \"A\" {\n  status draft\n  gaol \"Buy shoes\" #! unknown-keyword\n}\n",
        "journey a \"A\" {\n  status draft\n  goal \"Buy shoes\"\n}\n");

    /// <summary>A keyword in a block that does not take it.</summary>
    public static RuleDescriptor MisplacedKeyword { get; } = Syntax(1003, "misplaced-keyword",
        new("A keyword stands in a block that does not take it.",
            "Een sleutelwoord staat in een blok waar het niet hoort.",
            "Et nøgleord står i en blok, hvor det ikke hører til."),
        new("A fact belongs to the thing it is about: a need to a touchpoint, a value to a claim. In another block it would be lost.",
            "Een gegeven hoort bij datgene waar het over gaat: een behoefte bij een contactmoment, een waarde bij een belofte. In een ander blok zou het verloren gaan.",
            "En oplysning hører til det, den handler om: et behov til et kontaktpunkt, en værdi til et løfte. I en anden blok ville den gå tabt."),
        "journey a \"A\" {\n  status draft\n  need \"Know the size\" #! misplaced-keyword\n}\n",
        "journey a \"A\" {\n  status draft\n  goal \"Know the size\"\n}\n");

    /// <summary>A keyword that may stand once and stands twice.</summary>
    public static RuleDescriptor RepeatedKeyword { get; } = Syntax(1004, "repeated-keyword",
        new("A keyword that may stand once in a block stands there again.",
            "Een sleutelwoord dat één keer in een blok mag staan, staat er nog een keer.",
            "Et nøgleord, der må stå én gang i en blok, står der igen."),
        new("Two answers to one question leave the reader without one.",
            "Met twee antwoorden op één vraag heeft de lezer er geen.",
            "Med to svar på ét spørgsmål står læseren uden svar."),
        "journey a \"A\" {\n  status draft\n  goal \"Buy shoes\"\n  goal \"Buy socks\" #! repeated-keyword\n}\n",
        "journey a \"A\" {\n  status draft\n  goal \"Buy shoes and socks\"\n}\n");

    /// <summary>A keyword without what it needs behind it.</summary>
    public static RuleDescriptor MissingArgument { get; } = Syntax(1005, "missing-argument",
        new("Something that a keyword needs is missing.",
            "Er ontbreekt iets wat bij een sleutelwoord hoort.",
            "Der mangler noget, som et nøgleord skal have."),
        new("A statement without its argument says nothing.",
            "Een sleutelwoord zonder iets erachter zegt niets.",
            "Et nøgleord uden noget efter sig siger ingenting."),
        "journey a \"A\" {\n  status draft\n  goal #! missing-argument\n}\n",
        "journey a \"A\" {\n  status draft\n  goal \"Buy shoes\"\n}\n");

    /// <summary>An argument of the wrong make.</summary>
    public static RuleDescriptor InvalidValue { get; } = Syntax(1006, "invalid-value",
        new("A value is not what its keyword asks for.",
            "Een waarde is niet wat bij het sleutelwoord hoort.",
            "En værdi er ikke det, nøgleordet skal have."),
        new("A date that does not exist or a score without its scale cannot be compared with anything.",
            "Een datum die niet bestaat of een score zonder schaal kun je nergens mee vergelijken.",
            "En dato, der ikke findes, eller en score uden skala kan ikke sammenlignes med noget."),
        "journey a \"A\" {\n  status draft\n  reviewed 2026-13-01 #! invalid-value\n}\n",
        "journey a \"A\" {\n  status draft\n  reviewed 2026-12-01\n}\n");

    /// <summary>Characters that hide what the text says.</summary>
    public static RuleDescriptor InvalidEncoding { get; } = Syntax(1007, "invalid-encoding",
        new("The file holds bytes or characters that no journey text may hold.",
            "Het bestand bevat bytes of tekens die er niet in mogen staan.",
            "Filen indeholder bytes eller tegn, som ikke må stå i den."),
        new("Bytes that are not UTF-8, NUL characters and controls for the direction of writing can make a text look like what it does not say. What is reviewed must be what is read.",
            "Bytes die geen UTF-8 zijn, NUL-tekens en onzichtbare tekens voor de schrijfrichting kunnen een tekst laten lijken op wat er niet staat. Wie een tekst beoordeelt, moet zien wat er echt staat.",
            "Bytes, der ikke er UTF-8, NUL-tegn og usynlige tegn for skriveretningen kan få en tekst til at ligne noget, der ikke står der. Den, der gennemgår en tekst, skal se det, der faktisk står."),
        "journey a \"A\u202E\" { status draft } #! invalid-encoding\n",
        "journey a \"A\" { status draft }\n");

    /// <summary>Blocks within blocks within blocks.</summary>
    public static RuleDescriptor TooDeep { get; } = Syntax(1008, "too-deep",
        new("Blocks stand too deep within each other.",
            "Er staan te veel blokken in elkaar.",
            "Der står for mange blokke inden i hinanden."),
        new("The language needs five levels. A file with more than sixty-four has lost its closing braces.",
            "De taal heeft vijf niveaus nodig. In een bestand met meer dan vierenzestig ontbreken ergens }-tekens.",
            "Sproget har brug for fem niveauer. I en fil med flere end fireogtres mangler der }-tegn et sted."),
        TooDeepExample(),
        "journey a \"A\" { status draft }\n");

    private static RuleDescriptor Syntax(int number, string name, Phrase title, Phrase why, string bad, string good) =>
        new("JRN" + number, name, Severity.Error, title, why, bad, good, Spares.Nothing);

    /// <summary>Braces within braces: one more than the parser follows.</summary>
    private static string TooDeepExample()
    {
        const int levels = Parsing.ParseState.DeepestBlock + 1;
        return string.Concat(Enumerable.Repeat("{", levels)) + " #! too-deep\n" + string.Concat(Enumerable.Repeat("}", levels)) + "\n";
    }
}
