namespace Journeys.Interchange.Svg;

/// <summary>The words of the drawing that are its own, in the languages that Journeys speaks; others get the English ones.</summary>
internal sealed record MapLabels(
    string Moment, string Need, string Channel, string Says, string Satisfaction, string Emotion, string Thinks, string Pain,
    string Opportunity, string Metric, string Personalised, string Backstage, string System, string Low, string Critical,
    string Then, string Missing, string LeftOut, string Empty)
{
    private static readonly MapLabels English = new(
        "Moment", "Need", "Channel", "We say", "Satisfaction", "Feeling", "In their words", "Pain",
        "Opportunity", "Metric", "Personalised with", "Backstage", "Systems", "low", "Critical",
        "Goes on to", "This stage is missing", "Left out on purpose", "No touchpoint yet");

    private static readonly MapLabels Dutch = new(
        "Moment", "Behoefte", "Kanaal", "Wij zeggen", "Tevredenheid", "Gevoel", "In eigen woorden", "Pijnpunt",
        "Kans", "Meting", "Gepersonaliseerd met", "Achter de schermen", "Systemen", "laag", "Kritiek",
        "Gaat verder naar", "Deze fase ontbreekt", "Bewust overgeslagen", "Nog geen contactmoment");

    private static readonly MapLabels Danish = new(
        "Øjeblik", "Behov", "Kanal", "Vi siger", "Tilfredshed", "Følelse", "Med egne ord", "Smertepunkt",
        "Mulighed", "Måling", "Personaliseret med", "Bag kulissen", "Systemer", "lav", "Kritisk",
        "Går videre til", "Denne fase mangler", "Udeladt med vilje", "Intet kontaktpunkt endnu");

    /// <summary>The words for a language, whatever its region.</summary>
    public static MapLabels For(string language) => language.Split('-')[0] switch
    {
        "nl" => Dutch,
        "da" => Danish,
        _ => English,
    };
}
