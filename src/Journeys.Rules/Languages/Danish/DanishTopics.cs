namespace Journeys.Rules.Languages.Danish;

/// <summary>What numbers are about in Danish, by the beginnings of the words for it.</summary>
internal static class DanishTopics
{
    /// <summary>What a number may be about.</summary>
    public static Dictionary<string, string[]> Of { get; } = new()
    {
        ["delivery"] = ["lever", "leveret", "levering", "send", "sender", "fragt", "forsend", "afsend", "hjemme"],
        ["returns"] = ["retur", "bytte", "byt", "ombyt", "fortryd"],
        ["warranty"] = ["garanti", "reklamationsret"],
        ["reply"] = ["svar", "ringer", "kontakter", "vender"],
        ["refund"] = ["refund", "tilbagebetal", "penge"],
        ["cancel"] = ["afbestil", "annuller", "opsig", "opsagt", "afmeld"],
        ["trial"] = ["prøv"],
        ["repair"] = ["reparation", "reparer"],
        ["loan"] = ["lån", "udlån", "forny"],
        ["install"] = ["installation", "installer", "oprett"],
    };

    /// <summary>What else a number may be about, told apart between wordings only.</summary>
    public static Dictionary<string, string[]> Further { get; } = new()
    {
        ["opening"] = ["åben", "åbner", "åbning", "lukker", "lukket", "træffes"],
        ["order"] = ["bestil", "bestille", "bestilt", "ordre", "køb"],
        ["discount"] = ["rabat", "billigere", "spar", "sparer", "nedsat", "besparelse"],
    };
}
