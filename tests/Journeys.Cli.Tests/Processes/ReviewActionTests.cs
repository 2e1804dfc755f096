using Journeys.Cli.Tests.Support;
using Journeys.Testing;

namespace Journeys.Cli.Tests.Processes;

/// <summary>The steps of the GitHub action, run as its runner runs them: variables, files for outputs, and an API on the loopback.</summary>
public sealed class ReviewActionTests : IDisposable
{
    private const string Mark = "<!-- journeys-review -->";
    private readonly CliRun _run = new();
    private readonly FakeGitHub _github = new();

    public void Dispose()
    {
        _run.Dispose();
        _github.Dispose();
    }

    [Fact]
    public void A_breaking_change_fails_and_is_told_in_one_comment_that_keeps_up_to_date()
    {
        PullRequest(before: Journey("critical first-contact priority high"), after: Journey(""));

        Assert.Equal(1, Review());
        Comment();
        Comment();

        var comment = Assert.Single(_github.Comments);
        Assert.StartsWith(Mark + "\n## 2 breaking changes in 1 journey", comment.Body, StringComparison.Ordinal);
        Assert.Contains("PATCH /repos/loopwinkel/journeys/issues/comments/1", _github.Requests);
        Assert.Contains("breaking change", File.ReadAllText(_run.PathOf("out/summary")), StringComparison.Ordinal);
        foreach (var file in new[] { "changes.md", "changes.json", "changes.html", "journeys.sarif", "maps/shoes.svg" })
        {
            Assert.True(File.Exists(_run.PathOf("out/report/" + file)), file);
        }
    }

    [Fact]
    public void A_change_that_is_no_change_passes_and_leaves_no_comment()
    {
        PullRequest(before: Journey("priority high"), after: "# a comment\n" + Journey("priority high"));

        Assert.Equal(0, Review());
        Comment();

        Assert.Empty(_github.Comments);
    }

    [Fact]
    public void A_comment_of_somebody_else_is_left_alone_even_with_the_mark()
    {
        _github.Comment("mallory", Mark + "\nNothing to see.");
        PullRequest(before: Journey("priority high"), after: Journey("priority low"));

        Assert.Equal(0, Review());
        Comment();

        Assert.Equal(["mallory", "github-actions[bot]"], _github.Comments.Select(comment => comment.User));
        Assert.Equal(Mark + "\nNothing to see.", _github.Comments[0].Body);
    }

    [Fact]
    public void A_change_from_a_fork_has_no_right_to_comment_and_passes_all_the_same()
    {
        _github.RefusesWriting = true;
        PullRequest(before: Journey("priority high"), after: Journey("priority low"));

        Assert.Equal(0, Review());

        Assert.Contains("::notice::", Comment().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_journey_says_is_no_command_of_the_runner()
    {
        PullRequest(before: Journey("priority high"), after: Journey("priority low need \"::set-output name=code::0 %0A::error::x $(touch PWNED) `touch PWNED`\""));

        Assert.Equal(0, Review());
        Comment();

        Assert.False(File.Exists(_run.PathOf("PWNED")));
        Assert.DoesNotContain(File.ReadLines(_run.PathOf("out/log")), line => line.StartsWith("::set-output", StringComparison.Ordinal));
    }

    [Fact]
    public void In_a_repository_where_nobody_installed_the_program_it_says_what_to_do()
    {
        PullRequest(before: Journey("priority high"), after: Journey("priority low"));

        var outcome = Step("review.sh", ("REVIEW_BASE", _run.Git("rev-parse", "main")), ("REVIEW_COMMAND", ""), ("PATH", "/usr/bin:/bin"));

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("::error::There is no journeys to run. Install it in a step before", outcome.Out, StringComparison.Ordinal);
    }

    private static string Journey(string facts) =>
        $"channel web \"Website\" online\njourney shoes \"Shoes\" {{ stage awareness {{ touchpoint ad \"Advertisement\" {{ channel web {facts} }} }} }}\n";

    private void PullRequest(string before, string after)
    {
        _run.File("journeys/a.journey", before).Commit();
        _run.Git("checkout", "-q", "-b", "work");
        _run.File("journeys/a.journey", after).Commit();
        Directory.CreateDirectory(_run.PathOf("out"));
    }

    /// <summary>Runs the first step and gives the code that the last one would end with.</summary>
    private int Review()
    {
        var outcome = Step(
            "review.sh", ("REVIEW_BASE", _run.Git("rev-parse", "main")), ("REVIEW_CHECK_FAIL_ON", "never"), ("REVIEW_FAIL_ON", "breaking"), ("REVIEW_COMMAND", "dotnet " + ProcessRun.Dll));
        File.WriteAllText(_run.PathOf("out/log"), outcome.Out);
        Assert.True(outcome.Code == 0, outcome.Error);
        var code = File.ReadLines(_run.PathOf("out/output")).Last(line => line.StartsWith("code=", StringComparison.Ordinal));
        return int.Parse(code["code=".Length..], System.Globalization.CultureInfo.InvariantCulture);
    }

    private CliOutcome Comment()
    {
        var outcome = Step("comment.sh", ("REVIEW_NUMBER", "7"), ("GITHUB_TOKEN", "secret"));
        Assert.True(outcome.Code == 0, outcome.Error);
        return outcome;
    }

    private CliOutcome Step(string script, params (string, string)[] variables) => ProcessRun.Shell(
        _run.Folder,
        $"bash {RepositoryRoot.Combine(".github/actions/review/" + script)}",
        [
            ("GITHUB_OUTPUT", _run.PathOf("out/output")),
            ("GITHUB_STEP_SUMMARY", _run.PathOf("out/summary")),
            ("GITHUB_API_URL", _github.Address),
            ("GITHUB_REPOSITORY", "loopwinkel/journeys"),
            ("REVIEW_REPORT", _run.PathOf("out/report")),
            .. variables,
        ]);
}
