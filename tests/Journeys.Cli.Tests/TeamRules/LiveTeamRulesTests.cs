using System.Text;
using Journeys.Cli.TeamRules;
using Journeys.Cli.Tests.Support;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.RoslynHost.Protocol;

namespace Journeys.Cli.Tests.TeamRules;

/// <summary>A process that answers nonsense is told of, and whoever types goes on.</summary>
public sealed class LiveTeamRulesTests : IDisposable
{
    private const string Rule =
        """{"id":"SHOP001","name":"mine","severity":"Warning","title":{"english":"x"},"why":{"english":"x"},"badExample":"","goodExample":"","spares":"Retired"}""";

    private readonly CliRun _run = new CliRun().File("rules/Mine.cs", RuleSources.Every());

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData($$$"""{"kind":"answer","body":{"rules":[{{{Rule}}},{{{Rule}}}],"findings":[],"problems":[]}}""", "two rules have the id SHOP001")]
    [InlineData("""{"kind":"answer","body":{}}""", "it lacks `rules`")]
    [InlineData("""{"kind":"answer"}""", "internal error: ")]
    [InlineData("""{"kind":"note","body":{}}""", "it lacks `phase`")]
    [InlineData("""{"kind":"note","body":{"phase":"Run","class":"Mine"}}""", "it lacks `place`")]
    [InlineData("""{"kind":"note","body":"x"}""", "makes no sense: ")]
    public void An_answer_that_makes_no_sense_is_a_notice_and_the_next_one_is_heard(string nonsense, string problem)
    {
        var sound = $$$"""{"kind":"answer","body":{"rules":[{{{Rule}}}],"findings":[],"problems":[]}}""";
        Answer(nonsense, sound);
        using var rules = new LiveTeamRules(_run.Context(TextWriter.Null, TextWriter.Null), _run.Folder);
        using var told = new SemaphoreSlim(0);
        rules.Reconsidered = () => told.Release();

        Look(rules, "journey a \"A\" { status draft }\n");
        Assert.True(told.Wait(TimeSpan.FromMinutes(1)));
        Assert.Contains(problem, rules.Notice, StringComparison.Ordinal);
        Assert.Empty(rules.Descriptors);

        Look(rules, "journey b \"B\" { status draft }\n");
        Assert.True(told.Wait(TimeSpan.FromMinutes(1)));
        Assert.Equal("mine", Assert.Single(rules.Descriptors).Name);
        Assert.Null(rules.Notice);
    }

    /// <summary>Stands in for the process: says the one, then the other, whether it is ended between them or not.</summary>
    private void Answer(string nonsense, string sound)
    {
        _run.File("nonsense", Framed(nonsense)).File("sound", Framed(sound))
            .Program("dotnet", $"cd '{_run.Folder}'\nif [ ! -e said ]; then touch said; cat nonsense; fi\ncat sound\nexec cat > /dev/null")
            .Set("DOTNET_HOST_PATH", _run.PathOf("dotnet"));
    }

    private static byte[] Framed(string message)
    {
        using var stream = new MemoryStream();
        HostFrame.Write(stream, Encoding.UTF8.GetBytes(message));
        return stream.ToArray();
    }

    private static void Look(LiveTeamRules rules, string text) =>
        rules.Look(WorkspaceLoader.Load([new SourceText("a.journey", text)]), MeasuredFigures.None, new Date(2026, 11, 28), new TeamRulesChoice(true));
}
