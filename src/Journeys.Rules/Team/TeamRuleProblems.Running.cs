using Journeys.Language.Diagnostics;

namespace Journeys.Rules.Team;

/// <content>What is found while rules run.</content>
public static partial class TeamRuleProblems
{
    private const string Quick = "foreach (var touchpoint in journey.Touchpoints) { Look(touchpoint); }";

    /// <summary>JRN9004: the rule threw, or ended its process.</summary>
    public static RuleDescriptor Failed { get; } = Problem(9004, "team-rule-failed", Severity.Error,
        new("A rule of the team failed.", "Een regel van het team liep vast.", "En af teamets regler gik i stå."),
        new(
            "It met something that its writer did not think of, often something that is missing. What it would have found is not told; all other rules ran.",
            "Hij kwam iets tegen waar de schrijver niet aan dacht, vaak iets wat ontbreekt. Wat hij gevonden zou hebben, wordt niet verteld; alle andere regels draaiden.",
            "Den mødte noget, som forfatteren ikke tænkte på, ofte noget der mangler. Det, den ville have fundet, bliver ikke fortalt; alle andre regler kørte."),
        "var owner = journey.Declaration.Owner!.Value; // team-rule-failed, where a journey has no owner",
        "var owner = journey.Declaration.Owner?.Value;");

    /// <summary>JRN9005: the rule took too long.</summary>
    public static RuleDescriptor TooSlow { get; } = Problem(9005, "team-rule-too-slow", Severity.Error,
        new("A rule of the team takes too long.", "Een regel van het team duurt te lang.", "En af teamets regler tager for lang tid."),
        new(
            "A check that people wait for is a check they skip. The rule was ended and what it found is not told; all other rules ran.",
            "Een controle waar mensen op moeten wachten, slaan ze over. De regel is beëindigd en wat hij vond, wordt niet verteld; alle andere regels draaiden.",
            "Et tjek, som folk skal vente på, springer de over. Reglen blev afsluttet, og det, den fandt, bliver ikke fortalt; alle andre regler kørte."),
        "while (true) { } // team-rule-too-slow",
        Quick);

    /// <summary>JRN9006: the rule took too much memory.</summary>
    public static RuleDescriptor TooMuchMemory { get; } = Problem(9006, "team-rule-too-much-memory", Severity.Error,
        new("A rule of the team takes too much memory.", "Een regel van het team gebruikt te veel geheugen.", "En af teamets regler bruger for meget hukommelse."),
        new(
            "The rule was ended before it could hurt the machine, and what it found is not told; all other rules ran.",
            "De regel is beëindigd voordat hij de machine schade kon doen, en wat hij vond, wordt niet verteld; alle andere regels draaiden.",
            "Reglen blev afsluttet, før den kunne skade maskinen, og det, den fandt, bliver ikke fortalt; alle andre regler kørte."),
        "var text = \"x\"; while (true) { text += text; } // team-rule-too-much-memory",
        Quick);
}
