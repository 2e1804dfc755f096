using System.Collections.Immutable;

namespace Journeys.Language.Diagnostics;

/// <summary>The rules of the language itself: syntax (JRN1xxx) and names (JRN2xxx).</summary>
public static class LanguageRules
{
    /// <summary>Something that is no journey text.</summary>
    public static RuleDescriptor SyntaxError { get; } = Syntax(1001, "syntax-error", "The text does not follow the journey language.",
        "A sentence that the checker cannot read is a sentence that nobody checks. Only the statement at fault is left aside; the rest of the file keeps its meaning.",
        "team growth \"Growth team\" } #! syntax-error\njourney a \"A\" { status draft  owner growth }\n", "team growth \"Growth team\"\njourney a \"A\" { status draft  owner growth }\n");

    /// <summary>A word that is no keyword.</summary>
    public static RuleDescriptor UnknownKeyword { get; } = Syntax(1002, "unknown-keyword", "A statement begins with a word that is no keyword.",
        "What stands under a misspelled keyword is not seen by any reader of the site. The nearest keyword is offered.",
        "journey a \"A\" {\n  status draft\n  gaol \"Buy shoes\" #! unknown-keyword\n}\n", "journey a \"A\" {\n  status draft\n  goal \"Buy shoes\"\n}\n");

    /// <summary>A keyword in a block that does not take it.</summary>
    public static RuleDescriptor MisplacedKeyword { get; } = Syntax(1003, "misplaced-keyword", "A keyword stands in a block that does not take it.",
        "A fact belongs to the thing it is about: a need to a touchpoint, a value to a claim. In another block it would be lost.",
        "journey a \"A\" {\n  status draft\n  need \"Know the size\" #! misplaced-keyword\n}\n", "journey a \"A\" {\n  status draft\n  goal \"Know the size\"\n}\n");

    /// <summary>A keyword that may stand once and stands twice.</summary>
    public static RuleDescriptor RepeatedKeyword { get; } = Syntax(1004, "repeated-keyword", "A keyword that may stand once in a block stands there again.",
        "Two answers to one question leave the reader without one.",
        "journey a \"A\" {\n  status draft\n  goal \"Buy shoes\"\n  goal \"Buy socks\" #! repeated-keyword\n}\n", "journey a \"A\" {\n  status draft\n  goal \"Buy shoes and socks\"\n}\n");

    /// <summary>A keyword without what it needs behind it.</summary>
    public static RuleDescriptor MissingArgument { get; } = Syntax(1005, "missing-argument", "Something that a keyword needs is missing.",
        "A statement without its argument says nothing.",
        "journey a \"A\" {\n  status draft\n  goal #! missing-argument\n}\n", "journey a \"A\" {\n  status draft\n  goal \"Buy shoes\"\n}\n");

    /// <summary>An argument of the wrong make.</summary>
    public static RuleDescriptor InvalidValue { get; } = Syntax(1006, "invalid-value", "A value is not what its keyword asks for.",
        "A date that does not exist or a score without its scale cannot be compared with anything.",
        "journey a \"A\" {\n  status draft\n  reviewed 2026-13-01 #! invalid-value\n}\n", "journey a \"A\" {\n  status draft\n  reviewed 2026-12-01\n}\n");

    /// <summary>Characters that hide what the text says.</summary>
    public static RuleDescriptor InvalidEncoding { get; } = Syntax(1007, "invalid-encoding", "The file holds bytes or characters that no journey text may hold.",
        "Bytes that are not UTF-8, NUL characters and controls for the direction of writing can make a text look like what it does not say. What is reviewed must be what is read.",
        "journey a \"A\u202E\" { status draft } #! invalid-encoding\n", "journey a \"A\" { status draft }\n");

    /// <summary>Blocks within blocks within blocks.</summary>
    public static RuleDescriptor TooDeep { get; } = Syntax(1008, "too-deep", "Blocks stand too deep within each other.",
        "The language needs five levels. A file with more than sixty-four has lost its closing braces.",
        TooDeepExample(), "journey a \"A\" { status draft }\n");

    /// <summary>A name that nothing has.</summary>
    public static RuleDescriptor UnknownReference { get; } = Names(2001, "unknown-reference", Severity.Error, "A name is used that nothing has.",
        "A touchpoint on a channel that does not exist, or a message that nobody wrote, is a promise with nothing behind it.",
        "journey a \"A\" {\n  status draft\n  owner grwoth #! unknown-reference\n}\nteam growth \"Growth team\"\njourney b \"B\" { status draft  owner growth }\n", "journey a \"A\" {\n  status draft\n  owner growth\n}\nteam growth \"Growth team\"\n");

    /// <summary>Two things with one name.</summary>
    public static RuleDescriptor DuplicateName { get; } = Names(2002, "duplicate-name", Severity.Error, "Two things of one kind have the same name.",
        "Whoever uses the name means one of the two, and nobody can tell which.",
        "journey a \"A\" { status draft }\njourney a \"B\" { status draft } #! duplicate-name\n", "journey a \"A\" { status draft }\njourney b \"B\" { status draft }\n");

    /// <summary>Something declared that nothing uses.</summary>
    public static RuleDescriptor UnusedDeclaration { get; } = Names(2003, "unused-declaration", Severity.Warning, "Something is declared that nothing uses.",
        "A message that no touchpoint says, or a channel on which nothing happens, is a leftover or a gap in a journey.",
        "team growth \"Growth team\" #! unused-declaration\njourney a \"A\" { status draft }\n", "team growth \"Growth team\"\njourney a \"A\" { status draft  owner growth }\n");

    /// <summary>Names that people cannot tell apart.</summary>
    public static RuleDescriptor AmbiguousName { get; } = Names(2004, "ambiguous-name", Severity.Warning, "Two names look alike and are not the same.",
        "Names that differ only in letters that look alike are mistaken for one another, by accident or on purpose.",
        "journey pay \"A\" { status draft }\njourney p\u0430y \"B\" { status draft } #! ambiguous-name\n", "journey pay \"A\" { status draft }\njourney pay-later \"B\" { status draft }\n");

    /// <summary>A language that the workspace does not speak.</summary>
    public static RuleDescriptor UnknownLanguage { get; } = Names(2005, "unknown-language", Severity.Error, "A text is in a language that the workspace does not name.",
        "A translation in a language that nobody publishes is never read; more often the tag is mistyped.",
        "workspace \"W\" { languages nl, da }\njourney a \"A\" {\n  status draft\n  goal@dk \"K\u00F8be sko\" #! unknown-language\n}\n", "workspace \"W\" { languages nl, da }\njourney a \"A\" {\n  status draft\n  goal@da \"K\u00F8be sko\"\n}\n");

    /// <summary>An <c>allow</c> that accepts nothing.</summary>
    public static RuleDescriptor UnusedAllow { get; } = Names(2006, "unused-allow", Severity.Warning,
        new("An `allow` accepts nothing.", "Een `allow` accepteert niets.", "En `allow` accepterer ingenting."),
        new(
            "What it accepted is mended, or was never there. Left standing, it will hide the next finding of that rule, for a reason that no longer holds.",
            "Wat het accepteerde is opgelost, of is er nooit geweest. Blijft het staan, dan verbergt het de volgende bevinding van die regel, om een reden die niet meer geldt.",
            "Det, det accepterede, er rettet eller har aldrig været der. Bliver det stående, skjuler det reglens næste fund af en grund, der ikke gælder længere."),
        "team growth \"Growth team\" {\n  allow unused-declaration because \"Starts in spring\" #! unused-allow\n}\njourney a \"A\" { status draft  owner growth }\n",
        "team growth \"Growth team\" {\n}\njourney a \"A\" { status draft  owner growth }\n");

    /// <summary>An <c>allow</c> whose last day is past.</summary>
    public static RuleDescriptor ExpiredAllow { get; } = Names(2007, "expired-allow", Severity.Warning,
        new("The last day of an `allow` is past.", "De laatste dag van een `allow` is voorbij.", "Den sidste dag for en `allow` er passeret."),
        new(
            "Someone accepted a finding until a day, and that day has come. From then on the finding counts again; whoever reads the `allow` should not believe otherwise.",
            "Iemand accepteerde een bevinding tot een bepaalde dag, en die dag is voorbij. Sindsdien telt de bevinding weer mee; wie de `allow` leest, moet niet iets anders denken.",
            "Nogen accepterede et fund til en bestemt dag, og den dag er gået. Siden da tæller fundet igen; den, der læser `allow`, skal ikke tro noget andet."),
        "team growth \"Growth team\" {\n  allow unused-declaration because \"Starts in spring\" until 2026-03-01 #! expired-allow\n}\njourney a \"A\" { status draft  owner growth }\n",
        "team growth \"Growth team\" {\n}\njourney a \"A\" { status draft  owner growth }\n");

    /// <summary>Those about allowances: the rules' engine finds them, when it knows what was accepted.</summary>
    public static ImmutableArray<RuleDescriptor> AboutAllowances { get; } = [UnusedAllow, ExpiredAllow];

    /// <summary>All of them, ordered by id.</summary>
    public static ImmutableArray<RuleDescriptor> All { get; } =
    [
        SyntaxError, UnknownKeyword, MisplacedKeyword, RepeatedKeyword, MissingArgument, InvalidValue, InvalidEncoding, TooDeep,
        UnknownReference, DuplicateName, UnusedDeclaration, AmbiguousName, UnknownLanguage,
        UnusedAllow, ExpiredAllow,
    ];

    private static RuleDescriptor Syntax(int number, string name, string title, string why, string bad, string good) =>
        new("JRN" + number, name, Severity.Error, title, why, bad, good, Spares.Nothing);

    private static RuleDescriptor Names(int number, string name, Severity severity, Phrase title, Phrase why, string bad, string good) =>
        new("JRN" + number, name, severity, title, why, bad, good, Spares.Nothing);

    /// <summary>Braces within braces: one more than the parser follows.</summary>
    private static string TooDeepExample()
    {
        const int levels = Parsing.ParseState.DeepestBlock + 1;
        return string.Concat(Enumerable.Repeat("{", levels)) + " #! too-deep\n" + string.Concat(Enumerable.Repeat("}", levels)) + "\n";
    }
}
