using Journeys.Language.Model;

namespace Journeys.Interchange.Markdown;

/// <summary>
/// The words of the document that are its own and stand on no map, in the languages that Journeys speaks; others get the English ones.
/// </summary>
internal sealed record DocumentLabels(
    string Customer, string Goal, string Owner, string Status, string Reviewed, string Touchpoints, string Skipped, string NoTouchpoint,
    string Priority, string Answer, string Answers, string Due, string Feedback, string Every, string Then)
{
    private static readonly DocumentLabels English = new(
        "The customer", "Goal", "Owner", "Status", "Reviewed", "Touchpoints", "Left out on purpose", "No touchpoint yet",
        "Priority", "answer", "answers", "due", "Feedback", "every", "Goes on to")
    {
        States = new() { [JourneyStatus.Draft] = "Draft", [JourneyStatus.Retired] = "Retired" },
        Planned = "Planned",
        Retiring = "Being retired",
        Target = "target",
        Evidences = ["observed", "assumed", "proposed"],
        Priorities = ["low", "medium", "high"],
        Kinds = ["Not critical", "First contact", "Transaction", "Onboarding", "Service", "Moment of truth"],
        Opportunities = ["proposed", "planned", "under way", "done", "rejected"],
        Bases = ["with consent", "needed for the contract", "required by law", "vital interests", "public task", "legitimate interests"],
        FeedbackKinds = ["Survey", "Interviews", "Reviews", "Analytics", "Support contacts"],
        Units = ["millisecond", "second", "minute", "hour", "day", "week", "month", "year"],
    };

    private static readonly DocumentLabels Dutch = new(
        "De klant", "Doel", "Eigenaar", "Stand", "Nagekeken", "Contactmomenten", "Bewust overgeslagen", "Nog geen contactmoment",
        "Prioriteit", "antwoord", "antwoorden", "uiterlijk", "Feedback", "elke", "Gaat verder naar")
    {
        States = new() { [JourneyStatus.Draft] = "Concept", [JourneyStatus.Retired] = "Buiten gebruik" },
        Planned = "Gepland",
        Retiring = "Wordt afgebouwd",
        Target = "doel",
        Evidences = ["waargenomen", "aangenomen", "beoogd"],
        Priorities = ["laag", "middel", "hoog"],
        Kinds = ["Niet kritiek", "Eerste contact", "Transactie", "Eerste gebruik", "Service", "Moment van de waarheid"],
        Opportunities = ["voorgesteld", "gepland", "mee bezig", "klaar", "afgewezen"],
        Bases = ["met toestemming", "nodig voor de overeenkomst", "wettelijk verplicht", "vitaal belang", "publieke taak", "gerechtvaardigd belang"],
        FeedbackKinds = ["Enquête", "Interviews", "Recensies", "Webstatistiek", "Klantcontact"],
    };

    private static readonly DocumentLabels Danish = new(
        "Kunden", "Mål", "Ejer", "Status", "Gennemgået", "Kontaktpunkter", "Udeladt med vilje", "Intet kontaktpunkt endnu",
        "Prioritet", "svar", "svar", "senest", "Feedback", "hver", "Går videre til")
    {
        States = new() { [JourneyStatus.Draft] = "Kladde", [JourneyStatus.Retired] = "Udgået" },
        Planned = "Planlagt",
        Retiring = "Udfases",
        Target = "mål",
        Evidences = ["observeret", "antaget", "foreslået"],
        Priorities = ["lav", "middel", "høj"],
        Kinds = ["Ikke kritisk", "Første kontakt", "Transaktion", "Onboarding", "Service", "Sandhedens øjeblik"],
        Opportunities = ["foreslået", "planlagt", "i gang", "færdig", "afvist"],
        Bases = ["med samtykke", "nødvendigt for aftalen", "krævet ved lov", "vitale interesser", "offentlig opgave", "legitime interesser"],
        FeedbackKinds = ["Spørgeskema", "Interviews", "Anmeldelser", "Webanalyse", "Kundehenvendelser"],
    };

    /// <summary>The states of a journey that are told; one in force is not.</summary>
    public required Dictionary<JourneyStatus, string> States { get; init; }

    /// <summary>Of a touchpoint that is not there yet.</summary>
    public required string Planned { get; init; }

    /// <summary>Of a touchpoint that will not be there much longer.</summary>
    public required string Retiring { get; init; }

    /// <summary>What stands before the target of a value.</summary>
    public required string Target { get; init; }

    /// <summary>How satisfaction is known, in the order of <see cref="Evidence"/>.</summary>
    public required string[] Evidences { get; init; }

    /// <summary>Priorities, in the order of <see cref="PriorityLevel"/>.</summary>
    public required string[] Priorities { get; init; }

    /// <summary>Why a touchpoint is critical, in the order of <see cref="CriticalKind"/>.</summary>
    public required string[] Kinds { get; init; }

    /// <summary>Where an opportunity stands, in the order of <see cref="OpportunityStatus"/>.</summary>
    public required string[] Opportunities { get; init; }

    /// <summary>On which grounds something is personalised, in the order of <see cref="LegalBasis"/>.</summary>
    public required string[] Bases { get; init; }

    /// <summary>How feedback is gathered, in the order of <see cref="FeedbackKind"/>.</summary>
    public required string[] FeedbackKinds { get; init; }

    /// <summary>The units of time, in the order of <see cref="DurationUnit"/>, each without the letter that makes it more than one; English alone.</summary>
    public string[]? Units { get; init; }

    /// <summary>The words for a language, whatever its region.</summary>
    public static DocumentLabels For(string language) => language.Split('-')[0] switch
    {
        "nl" => Dutch,
        "da" => Danish,
        _ => English,
    };
}
