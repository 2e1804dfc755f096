using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.TeamRules;

public sealed class StarterRuleTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_new_workspace_with_a_rule_checks_clean_at_once()
    {
        var outcome = _run.Run("init", "--yes", "--team-rule", "long-title");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("journeys/rules/LongTitle.cs\njourneys/rules/rules.csproj\njourneys/rules/.gitignore\n", outcome.Out);
        var check = _run.Run("check", "--team-rules", "--fail-on", "info");
        Assert.Equal((0, ""), (check.Code, check.Error));
        Assert.Contains("TEAM001  long-title", _run.Run("rules", "--team-rules").Out);
    }

    [Fact]
    public void A_workspace_that_is_there_gets_the_rule_and_keeps_the_rest()
    {
        _run.File("journeys/shop.journey", RuleSources.Journeys).File("journeys/rules/Mine.cs", RuleSources.Every(id: "SHOP041"));

        Assert.Equal(0, _run.Run("init", "--team-rule", "short-words").Code);
        File.AppendAllText(_run.PathOf("journeys/rules/ShortWords.cs"), "// mine\n");
        var again = _run.Run("init", "--team-rule", "short-words");

        Assert.Equal((0, ""), (again.Code, again.Out));
        Assert.EndsWith("// mine\n", File.ReadAllText(_run.PathOf("journeys/rules/ShortWords.cs")));
        Assert.Contains("\"SHOP042\"", File.ReadAllText(_run.PathOf("journeys/rules/ShortWords.cs")));
        Assert.Equal(RuleSources.Journeys, File.ReadAllText(_run.PathOf("journeys/shop.journey")));
    }

    [Fact]
    public void An_editor_can_build_it()
    {
        _run.File("journeys/shop.journey", RuleSources.Journeys).Run("init", "--team-rule", "long-title");

        var outcome = ProcessRun.Shell(
            _run.PathOf("journeys/rules"), "dotnet build --nologo -v quiet -warnaserror", ("RunAnalyzers", ""), ("UseSharedCompilation", ""), ("MSBUILDDISABLENODEREUSE", "1"));

        Assert.True(outcome.Code == 0, outcome.Out);
    }

    [Theory]
    [InlineData("title")]
    [InlineData("Long-title")]
    [InlineData("long-")]
    [InlineData("../up-there")]
    [InlineData("1-up")]
    public void What_is_no_name_is_refused(string name)
    {
        Assert.Equal(2, _run.Run("init", "--yes", "--team-rule", name).Code);
        Assert.Empty(Directory.GetFileSystemEntries(_run.Folder));
    }
}
