using Journeys.Testing;

namespace Journeys.Rules.Tests.Claims;

/// <summary>Sentences of many trades as copywriters write them, each with whether it contradicts a claim; the lists say how to read them.</summary>
public class SentenceTests
{
    public static TheoryData<string, string, string, char, bool> Sentences()
    {
        var data = new TheoryData<string, string, string, char, bool>();
        foreach (var list in new[] { "nl", "nl-more", "da", "da-more", "en", "en-more", "de", "fr" })
        {
            var (language, claims) = (list[..2], "");
            foreach (var line in File.ReadLines(RepositoryRoot.Combine("tests/Journeys.Rules.Tests/Claims/Sentences", list + ".txt")))
            {
                if (line.StartsWith('@'))
                {
                    claims = line[1..].Trim();
                }
                else if (line.Length > 0 && line[0] is '+' or '-')
                {
                    data.Add(language, claims, line[1..].TrimStart('^', '~', ' '), line[1], line[0] == '+');
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Contradicts_or_not(string language, string claims, string text, char kind, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claims, text, kind == '^', kind == '~'), $"{language} [{claims}] {text}");
}
