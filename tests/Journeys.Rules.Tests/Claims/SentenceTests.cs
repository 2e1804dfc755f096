using Journeys.Testing;

namespace Journeys.Rules.Tests.Claims;

/// <summary>Sentences of many trades as copywriters write them, each with whether it contradicts a claim; the lists say how to read them.</summary>
public class SentenceTests
{
    public static TheoryData<string, string, string, bool, bool> Sentences()
    {
        var data = new TheoryData<string, string, string, bool, bool>();
        foreach (var language in new[] { "nl", "da", "en", "de", "fr" })
        {
            var claims = "";
            foreach (var line in File.ReadLines(RepositoryRoot.Combine("tests/Journeys.Rules.Tests/Claims/Sentences", language + ".txt")))
            {
                if (line.StartsWith('@'))
                {
                    claims = line[1..].Trim();
                }
                else if (line.Length > 0 && line[0] is '+' or '-')
                {
                    data.Add(language, claims, line[1..].TrimStart('^', ' '), line.StartsWith("+^") || line.StartsWith("-^"), line[0] == '+');
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Contradicts_or_not(string language, string claims, string text, bool isOwn, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claims, text, isOwn), $"{language} [{claims}] {text}");
}
