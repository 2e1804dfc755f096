using System.Text.Json;
using Journeys.Cli.TeamRules;
using Journeys.Language.Text;
using Journeys.RoslynHost.Protocol;

namespace Journeys.Cli.Tests.TeamRules;

/// <summary>The other process runs code that nobody here has read: whatever it answers is a verdict, or told as an answer that makes no sense.</summary>
public sealed class TeamRulesWireTests
{
    private const string Words = """{"english":"x"}""";
    private const string Place = """{"file":"a.journey","start":0,"length":1}""";
    private const string Mine = $$"""{"id":"SHOP001","name":"mine","severity":"Warning","title":{{Words}},"why":{{Words}},"badExample":"","goodExample":"","spares":"Retired"}""";
    private const string Found = $$"""{"rule":"SHOP001","message":{{Words}},"place":{{Place}},"related":[],"fixes":[{{Cure}}]}""";
    private const string Cure = $$"""{"title":{{Words}},"isAlways":true,"edits":[{"place":{{Place}},"newText":"b"}]}""";
    private const string Sound = $$"""{"rules":[{{Mine}}],"findings":[{{Found}}],"problems":[]}""";

    [Fact]
    public void A_sound_answer_is_a_verdict() => Assert.Equal("mine", Assert.Single(Verdict(Sound).Findings).Rule.Name);

    [Theory]
    [InlineData($"[{Mine}]", $"[{Mine},{Mine}]", "two rules have the id SHOP001")]
    [InlineData("\"rules\":", "\"others\":", "it lacks `rules`")]
    [InlineData("\"findings\":", "\"others\":", "it lacks `findings`")]
    [InlineData("\"problems\":[]", "\"problems\":null", "it lacks `problems`")]
    [InlineData($"[{Mine}]", "[null]", "it lacks `rules`")]
    [InlineData($"[{Found}]", "[null]", "it lacks `findings`")]
    [InlineData("\"id\":\"SHOP001\"", "\"id\":null", "it lacks `id`")]
    [InlineData("\"name\":\"mine\"", "\"name\":null", "it lacks `name`")]
    [InlineData("\"badExample\":\"\",", "", "it lacks `badExample`")]
    [InlineData("\"goodExample\":\"\",", "", "it lacks `goodExample`")]
    [InlineData("\"severity\":\"Warning\"", "\"severity\":null", "`` is no Severity")]
    [InlineData("\"severity\":\"Warning\"", "\"severity\":\"77\"", "`77` is no Severity")]
    [InlineData("\"spares\":\"Retired\"", "\"spares\":\"77\"", "`77` is no Spares")]
    [InlineData($"\"why\":{Words}", "\"why\":null", "it lacks `why`")]
    [InlineData($"\"title\":{Words},\"why\"", "\"title\":{},\"why\"", "it lacks `english`")]
    [InlineData("\"rule\":\"SHOP001\"", "\"rule\":null", "it lacks `rule`")]
    [InlineData("\"rule\":\"SHOP001\"", "\"rule\":\"SHOP002\"", "no rule has the id SHOP002")]
    [InlineData($"\"message\":{Words},", "", "it lacks `message`")]
    [InlineData($"\"place\":{Place},\"related\"", "\"related\"", "it lacks `place`")]
    [InlineData("\"file\":\"a.journey\"", "\"file\":null", "it lacks `file`")]
    [InlineData("\"file\":\"a.journey\"", "\"file\":\"b.journey\"", "there is no such place in b.journey")]
    [InlineData("\"length\":1", "\"length\":2147483647", "there is no such place in a.journey")]
    [InlineData("\"related\":[]", "\"related\":null", "it lacks `related`")]
    [InlineData("\"related\":[]", "\"related\":[null]", "it lacks `related`")]
    [InlineData("\"related\":[]", "\"related\":[{}]", "it lacks `message`")]
    [InlineData($"\"fixes\":[{Cure}]", "\"fixes\":null", "it lacks `fixes`")]
    [InlineData($"\"fixes\":[{Cure}]", "\"fixes\":[{}]", "it lacks `title`")]
    [InlineData("\"edits\":[", "\"others\":[", "it lacks `edits`")]
    [InlineData("\"newText\":\"b\"", "\"newText\":null", "it lacks `newText`")]
    public void What_makes_no_sense_is_told_in_words(string sound, string spoiled, string problem)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);

        var failure = Assert.Throws<InvalidDataException>(() => Verdict(Sound.Replace(sound, spoiled, StringComparison.Ordinal)));

        Assert.Equal(problem, failure.Message);
    }

    private static TeamVerdict Verdict(string answer)
    {
        var files = new Dictionary<string, SourceText>(StringComparer.Ordinal) { ["a.journey"] = new("a.journey", "a") };
        return new TeamRulesWire(files, "").Verdict(JsonSerializer.Deserialize(answer, TeamRulesJson.Default.TeamRulesAnswer)!, []);
    }
}
