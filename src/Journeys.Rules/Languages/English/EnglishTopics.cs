namespace Journeys.Rules.Languages.English;

/// <summary>What numbers are about in English, by the beginnings of the words for it.</summary>
internal static class EnglishTopics
{
    /// <summary>What a number may be about.</summary>
    public static Dictionary<string, string[]> Of { get; } = new()
    {
        ["delivery"] = ["deliver", "ship", "dispatch", "arriv", "doorstep"],
        ["returns"] = ["return", "exchang", "send-back"],
        ["warranty"] = ["warrant", "guarante"],
        ["reply"] = ["repl", "answer", "respon", "callback"],
        ["refund"] = ["refund", "repay", "money"],
        ["cancel"] = ["cancel", "notice"],
        ["trial"] = ["trial", "try"],
        ["repair"] = ["repair", "fix"],
        ["loan"] = ["loan", "borrow", "renew", "lend"],
        ["install"] = ["install", "connect"],
    };

    /// <summary>What else a number may be about, told apart between wordings only.</summary>
    public static Dictionary<string, string[]> Further { get; } = new()
    {
        ["opening"] = ["open", "opening", "close", "closed"],
        ["order"] = ["order"],
        ["discount"] = ["off", "discount", "cheaper", "save", "saving", "reduc"],
    };
}
