using System.Text.Json;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.TeamRules;

/// <summary>A team's own rules through the whole command line, with the real second process.</summary>
public sealed class TeamRulesCheckTests : IDisposable
{
    private readonly CliRun _run = new CliRun().File("journeys/shop.journey", RuleSources.Journeys);

    public void Dispose() => _run.Dispose();

    [Fact]
    public void They_are_off_unless_somebody_asks_and_one_line_says_so()
    {
        _run.File("journeys/rules/Mine.cs", "this would not even compile");

        var outcome = _run.Run("check");

        Assert.Equal((0, "No findings in 1 file, 1 journey, 1 touchpoint.\n"), (outcome.Code, outcome.Out));
        Assert.Equal("journeys: the team's own rules in journeys/rules do not run: they are code, so say --team-rules where you trust them\n", outcome.Error);
        Assert.Equal("", _run.Run("check", "--quiet").Error);
        Assert.False(Directory.Exists(_run.PathOf(".cache")));
    }

    [Fact]
    public void They_find_what_they_look_for_like_any_rule()
    {
        _run.File("journeys/rules/Mine.cs", RuleSources.Every());

        var outcome = _run.Run("check", "--team-rules");

        Assert.Equal(0, outcome.Code);
        Assert.Equal("", outcome.Error);
        Assert.Contains("Found till.", outcome.Out);
        Assert.Contains("my-rule", outcome.Out);
        Assert.Equal(1, _run.Run("check", "--team-rules", "--fail-on", "warning").Code);
    }

    [Theory]
    [InlineData("journeys_rule.my-rule.severity = error", 1)]
    [InlineData("dotnet_diagnostic.SHOP001.severity = error", 1)]
    [InlineData("journeys_rule.my-rule.severity = off", 0)]
    public void Settings_hold_for_them(string setting, int code)
    {
        _run.File("journeys/rules/Mine.cs", RuleSources.Every()).File(".editorconfig", $"root = true\n[*.journey]\n{setting}\n");

        var outcome = _run.Run("check", "--team-rules");

        Assert.Equal(code, outcome.Code);
        Assert.Equal(code == 1, outcome.Out.Contains("Found till", StringComparison.Ordinal));
        Assert.Equal(0, _run.Run("check").Code);
    }

    [Fact]
    public void A_name_that_no_rule_has_is_still_a_mistake_in_settings()
    {
        _run.File("journeys/rules/Mine.cs", RuleSources.Every()).File(".editorconfig", "root = true\n[*.journey]\njourneys_rule.my-rul.severity = error\n");

        Assert.Equal(2, _run.Run("check", "--team-rules").Code);
        Assert.Equal(2, _run.Run("check").Code);
    }

    [Fact]
    public void They_are_accepted_in_place_and_the_allow_is_no_mistake_where_they_do_not_run()
    {
        _run.File("journeys/rules/Mine.cs", RuleSources.Every())
            .File("journeys/shop.journey", RuleSources.Journeys.Replace("channel shop }", "channel shop  allow my-rule because \"It is fine\" }", StringComparison.Ordinal));

        Assert.StartsWith("No findings, 1 accepted", _run.Run("check", "--team-rules").Out);
        Assert.StartsWith("No findings in", _run.Run("check").Out);
    }

    [Fact]
    public void An_allow_that_accepts_nothing_is_told_where_they_run()
    {
        _run.File("journeys/rules/Mine.cs", RuleSources.Every(body: "if (touchpoint.Name.Value != \"t\") { return; }"))
            .File("journeys/shop.journey", RuleSources.Journeys.Replace("channel shop }", "channel shop  allow my-rule because \"It is fine\" }", StringComparison.Ordinal));

        Assert.Contains("`allow my-rule` accepts nothing", _run.Run("check", "--team-rules").Out);
    }

    [Fact]
    public void Their_cures_are_made()
    {
        const string fix = ", fixes: [new Fix(\"Call it shop\", FixKind.Always, [new TextEdit(touchpoint.Name.Origin, \"counter\")])]";
        _run.File("journeys/rules/Mine.cs", RuleSources.Every(body: "if (touchpoint.Name.Value == \"counter\") { return; }", fixes: fix));

        var outcome = _run.Run("check", "--team-rules", "--fix");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("touchpoint counter \"Till\"", File.ReadAllText(_run.PathOf("journeys/shop.journey")));
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("json")]
    public void Machines_read_them_too(string format)
    {
        _run.File("journeys/rules/Mine.cs", RuleSources.Every());

        using var report = JsonDocument.Parse(_run.Run("check", "--team-rules", "--format", format).Out);

        Assert.Contains("SHOP001", report.RootElement.ToString());
        if (format == "sarif")
        {
            var rules = report.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
            Assert.Equal("https://journeys.dev/handbook/team-rules#my-rule", rules.EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "SHOP001").GetProperty("helpUri").GetString());
        }
    }

    [Fact]
    public void A_baseline_holds_for_them()
    {
        _run.File("journeys/rules/Mine.cs", RuleSources.Every());
        _run.Run("check", "--team-rules", "--write-baseline", "base.json");

        Assert.Equal(0, _run.Run("check", "--team-rules", "--baseline", "base.json", "--fail-on", "info").Code);
    }

    [Fact]
    public void A_mistake_stands_at_its_place_in_the_source()
    {
        _run.File("journeys/rules/Mine.cs", RuleSources.Every(body: "var x = touchpoint.Nam;"));

        var outcome = _run.Run("check", "--team-rules", "--format", "github");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("file=journeys/rules/Mine.cs,line=8,", outcome.Out);
        Assert.Contains("CS1061", outcome.Out);
    }

    [Fact]
    public void What_is_forbidden_never_runs()
    {
        _run.File("journeys/rules/Mine.cs", RuleSources.Every(body: $"System.IO.File.WriteAllText(@\"{_run.PathOf("PWNED")}\", \"x\");"));

        var outcome = _run.Run("check", "--team-rules");

        Assert.Contains("`File.WriteAllText(string, string?)` is closed to rules: it touches files.", outcome.Out);
        Assert.False(File.Exists(_run.PathOf("PWNED")));
    }

    [Fact]
    public void Rules_and_explain_know_them_where_they_run()
    {
        _run.File("journeys/rules/Mine.cs", RuleSources.Every());

        Assert.Contains("SHOP001  my-rule", _run.Run("rules", "--team-rules").Out);
        Assert.DoesNotContain("SHOP001", _run.Run("rules").Out);
        Assert.StartsWith("SHOP001 my-rule (warning)\nIt finds every touchpoint.", _run.Run("explain", "--team-rules", "my-rule").Out);
        Assert.Contains("say --team-rules", _run.Run("explain", "my-rule").Error);
    }

    [Fact]
    public void The_sites_catalogue_shows_them_where_they_run()
    {
        _run.File("journeys/rules/Mine.cs", RuleSources.Every());

        Assert.Equal(0, _run.Run("build", "--team-rules").Code);
        var catalogue = File.ReadAllText(_run.PathOf("_site/handbook/rules/index.html"));
        Assert.Contains("id=\"my-rule\"", catalogue);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(catalogue, "A rule of this team's own|A rule of this team&#39;s own"));
        Assert.Equal(0, _run.Run("build").Code);
        Assert.DoesNotContain("my-rule", File.ReadAllText(_run.PathOf("_site/handbook/rules/index.html")));
    }

    [Fact]
    public void Without_a_runtime_one_line_says_what_to_do()
    {
        _run.File("journeys/rules/Mine.cs", RuleSources.Every()).Set("PATH", "/nowhere").Set("DOTNET_ROOT", "/nowhere");

        var outcome = _run.Run("check", "--team-rules");

        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.Contains("https://dotnet.microsoft.com/download", Assert.Single(outcome.Error.TrimEnd('\n').Split('\n')));
        Assert.Equal(0, _run.Run("check").Code);
    }

    [Fact]
    public void Without_rules_nothing_is_started()
    {
        _run.Set("PATH", "/nowhere").Set("DOTNET_ROOT", "/nowhere");

        Assert.Equal((0, ""), (_run.Run("check", "--team-rules").Code, _run.Run("check", "--team-rules").Error));
    }
}
