using Journeys.Cli.TeamRules;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.TeamRules;

/// <summary>Who may say that code in a repository runs.</summary>
public sealed class TeamRulesTrustTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData(null, false, null, false)]
    [InlineData(null, true, null, true)]
    [InlineData(null, false, "main", true)]
    [InlineData("", false, null, false)]
    [InlineData("on", false, null, true)]
    [InlineData("ON", true, null, true)]
    [InlineData("off", true, null, false)]
    [InlineData("off", false, "main", false)]
    [InlineData("off", false, null, false)]
    public void The_command_line_asks_and_the_owner_of_the_machine_decides(string? variable, bool isAsked, string? from, bool isOn)
    {
        if (variable is not null)
        {
            _run.Set(TeamRulesChoice.Variable, variable);
        }

        var choice = TeamRulesChoice.Of(_run.Context(TextWriter.Null, TextWriter.Null), isAsked, from);

        Assert.Equal(isOn, choice.IsOn);
        Assert.Equal(isOn ? from : null, choice.From);
    }

    [Theory]
    [InlineData("GITHUB_EVENT_NAME", "pull_request")]
    [InlineData("GITHUB_EVENT_NAME", "pull_request_target")]
    [InlineData("CI_MERGE_REQUEST_IID", "7")]
    [InlineData("PULL_REQUEST", "true")]
    [InlineData("SYSTEM_PULLREQUEST_PULLREQUESTID", "7")]
    public void On_a_pull_request_the_machines_on_does_not_hold(string name, string value)
    {
        _run.Set(TeamRulesChoice.Variable, "on").Set(name, value);
        var context = _run.Context(TextWriter.Null, TextWriter.Null);

        Assert.False(TeamRulesChoice.Of(context, false, null).IsOn);
        Assert.Contains("--team-rules-from", TeamRulesChoice.Of(context, false, null).Reason);
        Assert.True(TeamRulesChoice.Of(context, false, "main").IsOn);
    }

    [Fact]
    public void A_push_is_no_pull_request()
    {
        _run.Set(TeamRulesChoice.Variable, "on").Set("GITHUB_EVENT_NAME", "push").Set("PULL_REQUEST", "false");

        Assert.True(TeamRulesChoice.Of(_run.Context(TextWriter.Null, TextWriter.Null), false, null).IsOn);
    }

    [Fact]
    public void Another_word_is_refused()
    {
        _run.File("journeys/shop.journey", RuleSources.Journeys).Set(TeamRulesChoice.Variable, "maybe");

        Assert.Equal((2, "journeys: JOURNEYS_TEAM_RULES is `maybe`; it may be on or off\n"), (_run.Run("check").Code, _run.Run("check").Error));
    }

    /// <summary>Nothing that a pull request can change says that its code may run.</summary>
    [Fact]
    public void No_file_of_the_repository_switches_them_on()
    {
        _run.File("journeys/shop.journey", RuleSources.Journeys).File("journeys/rules/Mine.cs", RuleSources.Every());
        _run.File(".editorconfig", "root = true\n[*]\njourneys_team_rules = on\nteam_rules = on\n");

        Assert.DoesNotContain("Found till", _run.Run("check").Out);
    }

    [Fact]
    public void They_are_taken_from_a_commit_whatever_lies_in_the_working_tree()
    {
        _run.File("journeys/shop.journey", RuleSources.Journeys).File("journeys/rules/Mine.cs", RuleSources.Every()).Commit();
        _run.File("journeys/rules/Mine.cs", RuleSources.Every("their-rule")).File("journeys/rules/Evil.cs", RuleSources.Every("evil-rule", "EVIL1", "Evil"));

        var outcome = _run.Run("check", "--team-rules-from", "HEAD");

        Assert.Contains("my-rule", outcome.Out);
        Assert.DoesNotContain("their-rule", outcome.Out);
        Assert.DoesNotContain("evil-rule", outcome.Out);
        Assert.Equal(2, _run.Run("check", "--team-rules-from", "nowhere").Code);
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        _run.File("journeys/shop.journey", RuleSources.Journeys).File("elsewhere/Mine.cs", RuleSources.Every());
        Directory.CreateSymbolicLink(_run.PathOf("journeys/rules"), _run.PathOf("elsewhere"));

        Assert.DoesNotContain("Found till", _run.Run("check", "--team-rules").Out);
    }
}
