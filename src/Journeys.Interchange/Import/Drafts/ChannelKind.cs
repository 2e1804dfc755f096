namespace Journeys.Interchange.Import.Drafts;

/// <summary>Whether a channel is online, by its words; a table does not tell. What no word gives away is online, as most are.</summary>
internal static class ChannelKind
{
    private static readonly string[] Offline =
    [
        "shop", "store", "branch", "office", "counter", "desk", "phone", "call", "letter", "post", "mail", "print", "poster", "billboard", "flyer",
        "brochure", "event", "fair", "visit", "person", "facetoface", "delivery", "courier", "package", "parcel", "packaging", "product", "television", "radio",
        "winkel", "filiaal", "kantoor", "balie", "telefoon", "telefonisch", "brief", "folder", "beurs", "bezoek", "gesprek", "bezorg", "pakket", "verpakking",
        "abri", "krant", "tijdschrift", "persoonlijk", "advies", "monteur",
        "butik", "forretning", "kontor", "skranke", "telefon", "opkald", "brev", "plakat", "messe", "besoeg", "samtale", "levering", "pakke", "emballage",
        "avis", "personlig", "offline", "tv",
    ];

    private static readonly string[] Online =
    [
        "online", "web", "email", "app", "chat", "sms", "site", "internet", "digital", "digitaal", "portal", "portaal", "instagram", "facebook", "google",
        "linkedin", "tiktok", "youtube", "whatsapp", "social", "nyhedsbrev", "nieuwsbrief", "newsletter", "sociale", "virtual", "video",
    ];

    /// <summary><c>online</c> or <c>offline</c>.</summary>
    public static string Of(string title)
    {
        var key = FoldedText.Key(title);
        return !Has(key, Online) && Has(key, Offline) ? "offline" : "online";
    }

    private static bool Has(string key, string[] words) => words.Any(word => word.Length < 3 ? key == word : key.Contains(word, StringComparison.Ordinal));
}
