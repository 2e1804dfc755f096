namespace Journeys.Language.Vocabulary;

/// <summary>
/// What people call things in their own tables and documents, with the keyword that says it here: <c>customer</c> is a <c>persona</c>.
/// They are guesses for a message and its cure, and never understood silently.
/// </summary>
internal static class KeywordSynonyms
{
    private static readonly (string Keyword, string Words)[] Table =
    [
        ("workspace", "brand company merk bedrijf virksomhed"),
        ("persona", "customer customers user actor segment klant klanten doelgroep gebruiker kunde kunder målgruppe bruger"),
        ("channel", "medium media medie"),
        ("claim", "promise"),
        ("metric", "kpi kpis measure nøgletal måltal"),
        ("journey", "customer-journey reis rejse"),
        ("touchpoint", "step interaction contact-point stap interactie trin interaktion"),
        ("moment", "action actions activity situation description doing actie handeling activiteit omschrijving beschrijving handling aktivitet beskrivelse"),
        ("need", "wants want wish expectation expectations wens wensen verwachting verwachtingen ønske ønsker forventning forventninger"),
        ("priority", "prio urgency urgentie"),
        ("satisfaction", "score rating cijfer waardering beoordeling vurdering bedømmelse karakter"),
        ("emotion", "feeling feelings mood sentiment gevoel gevoelens stemming følelser stemning"),
        ("pain", "painpoint pain-point pains frustration barrier problem pijnpunt knelpunt frustratie probleem ergernis udfordring"),
        ("then", "next next-step daarna volgende derefter næste"),
        ("owner", "responsible department verantwoordelijk afdeling ansvarlig"),
        ("opportunity", "idea improvement solution idee verbetering oplossing idé forbedring løsning"),
        ("backstage", "back-office backoffice"),
        ("system", "tool application applicatie værktøj"),
        ("notes", "note remark remarks comment comments opmerking opmerkingen toelichting bemærkning kommentar"),
    ];

    private static readonly Dictionary<string, string[]> Keywords = Table
        .SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Keyword)))
        .GroupBy(row => row.word, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(row => row.Keyword).ToArray(), StringComparer.Ordinal);

    /// <summary>The keyword of a block, as the dialect spells it, that a word is another name for; null where it is none.</summary>
    /// <param name="dialect">The file's words.</param>
    /// <param name="block">Where the word stands.</param>
    /// <param name="word">The word, in lower case.</param>
    public static string? Of(Dialect dialect, BlockKind block, string word) => Keywords.TryGetValue(word, out var keywords)
        ? keywords.Select(dialect.Keyword).FirstOrDefault(keyword => dialect.Find(block, keyword.AsSpan()) is not null)
        : null;
}
