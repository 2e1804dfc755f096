using System.Collections.Immutable;

namespace Journeys.Language.Diagnostics;

/// <content>The rules about <c>allow</c>: the rules' engine finds them, when it knows what was accepted.</content>
public static partial class LanguageRules
{
    /// <summary>An <c>allow</c> that accepts nothing.</summary>
    public static RuleDescriptor UnusedAllow { get; } = Name(2006, "unused-allow", Severity.Warning,
        new("An `allow` accepts nothing.", "Een `allow` accepteert niets.", "En `allow` accepterer ingenting."),
        new(
            "What it accepted is mended, or was never there. Left standing, it will hide the next finding of that rule, for a reason that no longer holds.",
            "Wat het accepteerde is opgelost, of is er nooit geweest. Blijft het staan, dan verbergt het de volgende bevinding van die regel, om een reden die niet meer geldt.",
            "Det, det accepterede, er rettet eller har aldrig været der. Bliver det stående, skjuler det reglens næste fund af en grund, der ikke gælder længere."),
        "team growth \"Growth team\" {\n  allow unused-declaration because \"Starts in spring\" #! unused-allow\n}\njourney a \"A\" { status draft  owner growth }\n",
        "team growth \"Growth team\" {\n}\njourney a \"A\" { status draft  owner growth }\n");

    /// <summary>An <c>allow</c> whose last day is past.</summary>
    public static RuleDescriptor ExpiredAllow { get; } = Name(2007, "expired-allow", Severity.Warning,
        new("The last day of an `allow` is past.", "De laatste dag van een `allow` is voorbij.", "Den sidste dag for en `allow` er passeret."),
        new(
            "Someone accepted a finding until a day, and that day has come. From then on the finding counts again; whoever reads the `allow` should not believe otherwise.",
            "Iemand accepteerde een bevinding tot een bepaalde dag, en die dag is voorbij. Sindsdien telt de bevinding weer mee; wie de `allow` leest, moet niet iets anders denken.",
            "Nogen accepterede et fund til en bestemt dag, og den dag er gået. Siden da tæller fundet igen; den, der læser `allow`, skal ikke tro noget andet."),
        "team growth \"Growth team\" {\n  allow unused-declaration because \"Starts in spring\" until 2026-03-01 #! expired-allow\n}\njourney a \"A\" { status draft  owner growth }\n",
        "team growth \"Growth team\" {\n}\njourney a \"A\" { status draft  owner growth }\n");

    /// <summary>The rules about <c>allow</c>.</summary>
    public static ImmutableArray<RuleDescriptor> AboutAllowances { get; }
}
