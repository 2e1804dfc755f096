using Journeys.Language.Model;

namespace Journeys.Rules.Tests.Claims;

/// <summary>Judges one text against claims.</summary>
internal static class ClaimTexts
{
    /// <summary>Whether the text contradicts one of the claims.</summary>
    /// <param name="language">The text's language.</param>
    /// <param name="claims">Claims as <c>value | watch, watch | title</c>, several divided by <c>;</c>; the title may be left out.</param>
    /// <param name="text">The text.</param>
    /// <param name="isOwn">Whether its message lists the claims.</param>
    /// <param name="isMoment">Whether it is the moment of a touchpoint and nothing that is said.</param>
    public static bool Contradicts(string language, string claims, string text, bool isOwn = false, bool isMoment = false)
    {
        var declared = claims.Split(';').Select((claim, index) =>
        {
            var parts = claim.Split('|');
            var watch = string.Join(", ", parts[1].Split(',').Select(word => $"\"{word.Trim()}\""));
            var title = parts.Length > 2 ? parts[2].Trim() : "Belofte";
            return $"claim c{index} \"{title}\" {{ value {parts[0].Trim()}  watch {watch} }}\n";
        }).ToList();
        var own = isOwn ? "  claims " + string.Join(", ", declared.Select((_, index) => $"c{index}")) : "";
        var content = $"workspace \"W\" {{ languages {language} }}\n{string.Concat(declared)}"
            + (isMoment
                ? $"journey j \"J\" {{ stage decision {{ touchpoint t \"T\" {{ moment \"{text.Replace("\"", "\\\"")}\" }} }} }}\n"
                : $"message m \"M\" {{ text \"{text.Replace("\"", "\\\"")}\"{own} }}\n");
        return Judged.Text(content).Any(finding => finding.Rule.Name == "conflicting-claim");
    }
}
