namespace Journeys.Rules.Languages.Dutch;

/// <summary>What numbers are about in Dutch, by the beginnings of the words for it.</summary>
internal static class DutchTopics
{
    /// <summary>What a number may be about.</summary>
    public static Dictionary<string, string[]> Of { get; } = new()
    {
        ["delivery"] = ["bezorg", "lever", "verzend", "verzonden", "verstuur", "verstuurd", "thuisbezorg", "geleverd", "huis", "onderweg"],
        ["returns"] = ["retour", "terugstur", "ruil", "omruil", "geruild", "bedenktijd", "terugbreng", "herroep", "zichttermijn"],
        ["warranty"] = ["garantie", "waarborg"],
        ["reply"] = ["antwoord", "reactie", "reageer", "terugbel", "bellen", "gebeld", "geantwoord"],
        ["refund"] = ["terugbetal", "terugbetaald", "geld", "terugstort", "rekening"],
        ["cancel"] = ["annuleer", "annuler", "geannuleerd", "opzeg", "opzeggen", "opgezegd"],
        ["trial"] = ["proef", "uitprober"],
        ["repair"] = ["reparatie", "repareer", "hersteld", "herstel"],
        ["loan"] = ["leentermijn", "uitleen", "lenen", "geleend", "verleng"],
        ["install"] = ["installatie", "installeer", "aansluit", "geïnstalleerd"],
    };

    /// <summary>What else a number may be about, told apart between wordings only.</summary>
    public static Dictionary<string, string[]> Further { get; } = new()
    {
        ["opening"] = ["open", "geopend", "opening", "gesloten", "bereikbaar", "dicht"],
        ["order"] = ["bestel", "bestellen", "besteld"],
        ["discount"] = ["korting", "goedkoper", "voordeel", "bespaar", "afgeprijsd"],
    };
}
