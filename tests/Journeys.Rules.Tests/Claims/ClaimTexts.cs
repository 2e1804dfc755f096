using Journeys.Language.Model;

namespace Journeys.Rules.Tests.Claims;

/// <summary>Judges one text against claims.</summary>
internal static class ClaimTexts
{
    /// <summary>Whether the text contradicts one of the claims.</summary>
    /// <param name="language">The text's language.</param>
    /// <param name="claims">Claims as <c>value | watch, watch</c>, several divided by <c>;</c>.</param>
    /// <param name="text">The text.</param>
    public static bool Contradicts(string language, string claims, string text)
    {
        var declared = claims.Split(';').Select((claim, index) =>
        {
            var parts = claim.Split('|');
            var watch = string.Join(", ", parts[1].Split(',').Select(word => $"\"{word.Trim()}\""));
            return $"claim c{index} \"Belofte\" {{ value {parts[0].Trim()}  watch {watch} }}\n";
        });
        var content = $"workspace \"W\" {{ languages {language} }}\n{string.Concat(declared)}"
            + $"message m \"M\" {{ text \"{text.Replace("\"", "\\\"")}\" }}\n";
        return Judged.Text(content).Any(finding => finding.Rule.Name == "conflicting-claim");
    }
}
