using Journeys.Language.Diagnostics;

namespace Journeys.Rules.Team;

/// <content>What is found before anything runs.</content>
public static partial class TeamRuleProblems
{
    /// <summary>JRN9001: the compiler does not take it.</summary>
    public static RuleDescriptor DoesNotCompile { get; } = Problem(9001, "team-rule-does-not-compile", Severity.Error,
        new("A rule of the team does not compile.", "Een regel van het team compileert niet.", "En af teamets regler kan ikke oversættes."),
        new(
            "While one file does not compile, none of the team's rules runs, and what they guard is not guarded. The message is the compiler's own.",
            "Zolang één bestand niet compileert, draait geen enkele regel van het team, en wat ze bewaken, wordt niet bewaakt. De melding is van de compiler zelf.",
            "Så længe én fil ikke kan oversættes, kører ingen af teamets regler, og det, de vogter, bliver ikke vogtet. Beskeden er oversætterens egen."),
        "int WordsOf(string text) => text.Split(' ').Lenght; // team-rule-does-not-compile",
        "int WordsOf(string text) => text.Split(' ').Length;");

    /// <summary>JRN9002: the compiler has a doubt.</summary>
    public static RuleDescriptor CompilerWarning { get; } = Problem(9002, "team-rule-warning", Severity.Warning,
        new("The compiler warns about a rule of the team.", "De compiler waarschuwt voor een regel van het team.", "Oversætteren advarer om en af teamets regler."),
        new(
            "The rule runs all the same. A warning about null often means that the rule will fail on a journey that lacks something.",
            "De regel draait toch. Een waarschuwing over null betekent vaak dat de regel vastloopt op een klantreis waarin iets ontbreekt.",
            "Reglen kører alligevel. En advarsel om null betyder ofte, at reglen går i stå på en kunderejse, hvor noget mangler."),
        "string NeedOf(EffectiveTouchpoint touchpoint) => touchpoint.Stage.Definition.Name.Value; // team-rule-warning",
        "string NeedOf(EffectiveTouchpoint touchpoint) => touchpoint.Stage.Name.Value;");

    /// <summary>JRN9003: the rule reaches for something that rules may not have.</summary>
    public static RuleDescriptor ForbiddenCall { get; } = Problem(9003, "forbidden-in-team-rule", Severity.Error,
        new("A rule of the team uses something that rules may not use.", "Een regel van het team gebruikt iets wat regels niet mogen gebruiken.", "En af teamets regler bruger noget, som regler ikke må bruge."),
        new(
            "A rule looks at journeys and says what it finds. Files, the network, other programs, the environment, threads, reflection and the clock are closed to it, so that checking a text never does anything else, and gives the same answer everywhere. Nothing runs until it is gone.",
            "Een regel bekijkt klantreizen en zegt wat hij vindt. Bestanden, het netwerk, andere programma's, de omgeving, threads, reflectie en de klok zijn voor hem gesloten, zodat het controleren van een tekst nooit iets anders doet, en overal hetzelfde antwoord geeft. Niets draait tot het weg is.",
            "En regel ser på kunderejser og siger, hvad den finder. Filer, netværket, andre programmer, omgivelserne, tråde, refleksion og uret er lukket for den, så det at tjekke en tekst aldrig gør andet og giver det samme svar overalt. Intet kører, før det er væk."),
        "var words = System.IO.File.ReadAllLines(\"words.txt\"); // forbidden-in-team-rule",
        "string[] words = [\"cheap\", \"fast\"];");

    /// <summary>JRN9007: an id or a name that another rule has.</summary>
    public static RuleDescriptor Duplicate { get; } = Problem(9007, "duplicate-team-rule", Severity.Error,
        new("A rule of the team has the id or the name of another rule.", "Een regel van het team heeft de id of de naam van een andere regel.", "En af teamets regler har id eller navn til fælles med en anden regel."),
        new(
            "Settings and `allow` call a rule by its name or id; with two of them nobody knows which is meant. The rule does not run until it has one of its own.",
            "Instellingen en `allow` noemen een regel bij naam of id; zijn er twee, dan weet niemand welke bedoeld is. De regel draait niet voordat hij een eigen naam heeft.",
            "Indstillinger og `allow` kalder en regel ved navn eller id; er der to, ved ingen, hvilken der menes. Reglen kører ikke, før den har sit eget."),
        "public sealed class Mine() : Rule(new RuleDescriptor(\"SHOP001\", \"missing-need\", /* … */)); // duplicate-team-rule",
        "public sealed class Mine() : Rule(new RuleDescriptor(\"SHOP001\", \"missing-fallback\", /* … */));");

    /// <summary>JRN9008: a rule that does not say what it is.</summary>
    public static RuleDescriptor Invalid { get; } = Problem(9008, "invalid-team-rule", Severity.Error,
        new("A rule of the team does not say what it is.", "Een regel van het team zegt niet wat hij is.", "En af teamets regler siger ikke, hvad den er."),
        new(
            "The finding, `explain`, the catalogue and the editor all take their words from the rule: its id, its name, why it matters, and two examples. The rule does not run without them.",
            "De bevinding, `explain`, de catalogus en de editor halen hun woorden uit de regel: de id, de naam, waarom hij ertoe doet, en twee voorbeelden. Zonder draait de regel niet.",
            "Fundet, `explain`, kataloget og editoren henter alle deres ord fra reglen: dens id, dens navn, hvorfor den betyder noget, og to eksempler. Uden dem kører reglen ikke."),
        "new RuleDescriptor(\"JRN1\", \"Missing Fallback!\", /* … */) // invalid-team-rule",
        "new RuleDescriptor(\"SHOP001\", \"missing-fallback\", /* … */)");

    /// <summary>JRN9009: an example that does not show what the rule does.</summary>
    public static RuleDescriptor ExampleFails { get; } = Problem(9009, "team-rule-example-fails", Severity.Error,
        new("An example of a team's rule shows something else than the rule does.", "Een voorbeeld van een regel van het team laat iets anders zien dan de regel doet.", "Et eksempel til en af teamets regler viser noget andet, end reglen gør."),
        new(
            "The examples are the rule's tests: the bad one gives exactly one finding, at the line that ends in `#! NAME`, the good one none. Either the rule or its example is wrong.",
            "De voorbeelden zijn de tests van de regel: het slechte geeft precies één bevinding, op de regel die eindigt op `#! NAAM`, het goede geen. Of de regel of het voorbeeld klopt niet.",
            "Eksemplerne er reglens prøver: det dårlige giver netop ét fund, på linjen der ender på `#! NAVN`, det gode ingen. Enten reglen eller eksemplet er forkert."),
        "badExample: \"journey a \\\"A\\\" { }\" // team-rule-example-fails",
        "badExample: \"journey a \\\"A\\\" { } #! missing-fallback\"");
}
