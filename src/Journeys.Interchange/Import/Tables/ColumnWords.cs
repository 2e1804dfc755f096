using Journeys.Interchange.Import.Drafts;

namespace Journeys.Interchange.Import.Tables;

/// <summary>What columns are called: by <c>export csv</c>, which comes first, and in people's own tables, in three languages.</summary>
internal static class ColumnWords
{
    private static readonly (Column Column, string English, string Dutch, string Danish)[] Table =
    [
        (Column.Journey, "journey, customer journey, journey name", "klantreis, reis, klantreisnaam", "kunderejse, rejse"),
        (Column.JourneyTitle, "journey_title", "klantreistitel, titel klantreis", "kunderejsetitel"),
        (Column.Persona, "persona, personas, customer, customer segment, segment, actor, user", "klant, doelgroep, klantgroep, klantsegment, gebruiker", "kunde, målgruppe, kundegruppe, kundesegment, bruger"),
        (Column.Stage, "stage, stages, phase, phases, journey stage, journey phase, customer journey stage, stage name", "fase, fasen, klantreisfase, reisfase", "fase, faser, kunderejsefase, rejsefase"),
        (Column.StageTitle, "stage_title", "fasetitel, titel fase", "fasetitel"),
        (Column.Position, "position, order, sequence, no, nr, number, step number", "volgorde, nummer, nr, positie, volgnummer", "rækkefølge, nummer, nr, position"),
        (Column.Touchpoint, "touchpoint, touchpoints, touch point, touchpoint name, step, journey step, contact point, interaction", "contactmoment, contactmomenten, contactpunt, contactpunten, touchpoint, stap, interactie", "kontaktpunkt, kontaktpunkter, touchpoint, trin, interaktion, kundemøde"),
        (Column.Title, "title, name, touchpoint title", "titel, naam, benaming", "titel, navn, overskrift"),
        (Column.Channels, "channels, channel, medium, media, where, where it happens", "kanaal, kanalen, medium, waar, waar gebeurt het", "kanal, kanaler, medie, hvor, hvor sker det"),
        (Column.Moment, "moment, action, actions, customer action, customer actions, user action, user actions, activity, activities, doing, what happens, what the customer does, description, situation", "moment, actie, acties, klantactie, handeling, handelingen, activiteit, activiteiten, wat gebeurt er, wat de klant doet, wat doet de klant, omschrijving, beschrijving, situatie", "øjeblik, handling, handlinger, kundehandling, aktivitet, aktiviteter, hvad sker der, hvad kunden gør, hvad gør kunden, beskrivelse, situation"),
        (Column.Need, "need, needs, customer need, customer needs, user need, user needs, expectation, expectations, job to be done", "behoefte, behoeften, klantbehoefte, verwachting, verwachtingen, klantverwachting", "behov, kundebehov, forventning, forventninger"),
        (Column.Says, "says, message, messages, brand message", "zegt, boodschap, boodschappen, bericht", "siger, budskab, budskaber, besked"),
        (Column.Critical, "critical, moment of truth, criticality", "kritiek, kritisch, moment van de waarheid", "kritisk, sandhedens øjeblik"),
        (Column.Priority, "priority, prio", "prioriteit, prio, urgentie", "prioritet, prio"),
        (Column.Satisfaction, "satisfaction, score, rating, satisfaction score, customer satisfaction", "tevredenheid, klanttevredenheid, cijfer, waardering, beoordeling, tevredenheidsscore, score", "tilfredshed, kundetilfredshed, vurdering, bedømmelse, karakter, score"),
        (Column.SatisfactionOf, "satisfaction_of, scale, out of", "schaal", "skala"),
        (Column.Evidence, "evidence", "bewijs, onderbouwing", "evidens, belæg"),
        (Column.SatisfactionOn, "satisfaction_on, measured on, date measured", "gemeten op, meetdatum", "målt den, måledato"),
        (Column.Answers, "answers, responses, respondents, sample size", "antwoorden, respondenten, aantal antwoorden", "svar, respondenter, antal svar"),
        (Column.Emotion, "emotion, emotions, mood, sentiment, emotion score", "emotie, emoties, stemming, sentiment", "følelse, emotion, stemning"),
        (Column.Feeling, "feeling, feelings", "gevoel, gevoelens", "følelser"),
        (Column.Thinks, "thinks, thinking, thoughts, thought", "denkt, gedachte, gedachten", "tænker, tanke, tanker"),
        (Column.Quote, "quote, quotes, customer quote, verbatim", "citaat, citaten, quote", "citat, citater"),
        (Column.Pains, "pains, pain, pain point, pain points, frustration, frustrations, problem, problems, barrier, barriers", "pijnpunt, pijnpunten, knelpunt, knelpunten, frustratie, frustraties, probleem, problemen, ergernis, ergernissen", "smertepunkt, smertepunkter, problem, problemer, frustration, frustrationer, udfordring, udfordringer"),
        (Column.Opportunities, "opportunities, opportunity, improvement, improvements, idea, ideas, solution, solutions", "kans, kansen, verbeterkans, verbeterkansen, verbeterpunt, verbeterpunten, idee, ideeën, oplossing, oplossingen", "mulighed, muligheder, forbedring, forbedringer, idé, idéer, løsning, løsninger"),
        (Column.Metrics, "metrics, metric, kpi, kpis", "kpi, meetwaarde, meetwaarden, maatstaf, maatstaven", "kpi, måltal, nøgletal, målepunkt, målepunkter"),
        (Column.Personalised, "personalised, personalized, personalisation, personalization", "gepersonaliseerd, personalisatie, personaliseren", "personaliseret, personalisering"),
        (Column.Feedback, "feedback", "feedback, terugkoppeling", "feedback, tilbagemelding"),
        (Column.Backstage, "backstage, backstage actions, behind the scenes, back office", "achter de schermen, backoffice", "bag scenen, bag kulisserne"),
        (Column.Systems, "systems, system, tools", "systeem, systemen, applicatie, applicaties", "system, systemer, værktøjer"),
        (Column.Owner, "owner, team, responsible, department, owned by", "eigenaar, team, verantwoordelijk, verantwoordelijke, afdeling", "ejer, team, ansvarlig, afdeling"),
        (Column.Status, "status", "status", "status"),
        (Column.Then, "then, next, next step, next touchpoint", "daarna, volgende, volgende stap", "derefter, næste, næste trin"),
        (Column.Notes, "notes, note, remarks, remark, comment, comments", "notities, notitie, opmerking, opmerkingen, toelichting", "noter, note, bemærkning, bemærkninger, kommentar, kommentarer"),
    ];

    private static readonly Dictionary<string, (Column Column, string? Language)> ByKey = Read();

    /// <summary>What a header's key stands for, and the language that alone calls it so.</summary>
    public static (Column Column, string? Language)? Find(string key) => ByKey.TryGetValue(key, out var found) ? found : null;

    /// <summary>The words by which a message names a column that is not there.</summary>
    public static string Example(Column column, string language)
    {
        var row = Table.First(row => row.Column == column);
        return (language switch { "nl" => row.Dutch, "da" => row.Danish, _ => row.English }).Split(',')[0];
    }

    private static Dictionary<string, (Column Column, string? Language)> Read()
    {
        var byKey = new Dictionary<string, (Column Column, string? Language)>(StringComparer.Ordinal);
        foreach (var (column, english, dutch, danish) in Table)
        {
            Add(byKey, column, english, "en");
            Add(byKey, column, dutch, "nl");
            Add(byKey, column, danish, "da");
        }

        return byKey;
    }

    private static void Add(Dictionary<string, (Column Column, string? Language)> byKey, Column column, string words, string language)
    {
        foreach (var word in words.Split(','))
        {
            var key = FoldedText.Key(word);
            byKey[key] = byKey.TryGetValue(key, out var known) ? (known.Column, known.Language == language ? language : null) : (column, language);
        }
    }
}
