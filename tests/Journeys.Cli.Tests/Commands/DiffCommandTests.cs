using System.Text.Json;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Commands;

/// <summary><c>journeys diff</c>, as it is typed.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private const string Before = """
        channel web "Website" online
        claim free-returns "Free returns" { value 30 days  watch "return" }
        message lighter "Lighter" { text "Free returns for 30 days."  claims free-returns }
        journey shoes "Buying shoes" {
          stage awareness {
            touchpoint ad "Advertisement" {
              channel  web
              says     lighter
              critical first-contact
              priority high
            }
          }
        }

        """;

    private static readonly string Lowered = Before.Replace("priority high", "priority low", StringComparison.Ordinal);
    private static readonly string Broken = Before.Replace("      critical first-contact\n", "", StringComparison.Ordinal);
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Nothing_is_said_on_standard_output_where_nothing_changed()
    {
        _run.File("journeys/a.journey", Before).Commit();
        _run.File("journeys/a.journey", "# a comment\n" + Before.Replace("30 days  watch", "30d watch", StringComparison.Ordinal));

        var outcome = _run.Run("diff", "HEAD", "--fail-on", "minor");

        Assert.Equal((0, "", "Nothing changes for the customer\n"), (outcome.Code, outcome.Out, outcome.Error));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("da")]
    public void Keywords_of_another_language_and_another_layout_change_no_finding_and_no_baseline(string language)
    {
        const string Faulty = "journey a \"A\" { stage awareness { touchpoint x \"X\" { priority high\n says nothing, nowhere } } }\nteam t \"T\"\n";
        _run.File("journeys/a.journey", Faulty).Commit();
        Assert.Equal(1, _run.Run("check", "--write-baseline", "before.json", "--fail-on", "never").Code + _run.Run("check").Code);
        _run.Run("fmt", "--keywords", language);

        Assert.Equal(new CliOutcome(0, "", "Nothing changes for the customer\n"), _run.Run("diff", "HEAD"));
        _run.Run("check", "--write-baseline", "after.json", "--fail-on", "never");
        Assert.Equal(File.ReadAllText(_run.PathOf("before.json")), File.ReadAllText(_run.PathOf("after.json")));
    }

    [Theory]
    [InlineData("touchpoint notice \"Advertisement\" was ad")]
    [InlineData("touchpoint notice \"Advertisement\"")]
    public void What_was_renamed_takes_its_findings_with_it(string declaration)
    {
        const string Extra = "journey club \"Joining\" { stage awareness { touchpoint ad \"Flyer\" { } } }\n";
        _run.File("journeys/a.journey", Before + Extra).Commit();
        _run.File("journeys/a.journey", (Before + Extra).Replace("touchpoint ad \"Advertisement\"", declaration, StringComparison.Ordinal));

        var root = JsonDocument.Parse(_run.Run("diff", "HEAD", "--format", "json").Out).RootElement;

        Assert.Equal("renamed", Assert.Single(root.GetProperty("changes").EnumerateArray()).GetProperty("kind").GetString());
        Assert.Equal((0, 0), (root.GetProperty("findings").GetProperty("introduced").GetArrayLength(), root.GetProperty("findings").GetProperty("resolved").GetArrayLength()));
        Assert.Contains("shoes", _run.Run("check", "--fail-on", "info").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commit_compares_with_the_working_tree_and_tells_the_line()
    {
        _run.File("journeys/a.journey", Before).Commit();
        _run.File("journeys/a.journey", Lowered);

        var outcome = _run.Run("diff", "main");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("The touchpoint \"Advertisement\" (shoes.ad): priority changed from high to low.\n    journeys/a.journey:10\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("1 notable change in 1 journey", outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("breaking", 0, 1)]
    [InlineData("notable", 1, 1)]
    [InlineData("minor", 1, 1)]
    [InlineData("never", 0, 0)]
    public void The_exit_code_tells_whether_it_matters(string failOn, int lowered, int broken)
    {
        _run.File("old/a.journey", Before).File("lowered/a.journey", Lowered).File("broken/a.journey", Broken);

        Assert.Equal(lowered, _run.Run("diff", "old", "lowered", "--fail-on", failOn).Code);
        Assert.Equal(broken, _run.Run("diff", "old", "broken", "--fail-on", failOn).Code);
    }

    [Fact]
    public void Two_commits_compare_without_being_checked_out()
    {
        _run.File("journeys/a.journey", Before).Commit();
        _run.Git("tag", "v1");
        _run.File("journeys/a.journey", Broken).Commit();
        _run.File("journeys/a.journey", "broken {");

        var outcome = _run.Run("diff", "v1", "main", "--format", "json");

        Assert.Equal(1, outcome.Code);
        using var json = JsonDocument.Parse(outcome.Out);
        var change = Assert.Single(json.RootElement.GetProperty("changes").EnumerateArray().ToList());
        Assert.Equal("changed breaking touchpoint shoes.ad critical first-contact", string.Join(' ', new[] { "kind", "severity", "subject", "path", "field", "before" }.Select(name => change.GetProperty(name).GetString())));
        Assert.Equal(JsonValueKind.Null, change.GetProperty("after").ValueKind);
        Assert.Equal("journeys/a.journey", change.GetProperty("file").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("breaking").GetInt32());
        Assert.Equal("broken {", File.ReadAllText(_run.PathOf("journeys/a.journey")));
    }

    [Fact]
    public void New_and_resolved_findings_are_told_and_an_accepted_one_is_not_resolved()
    {
        _run.File("old/a.journey", Before);
        _run.File("new/a.journey", Before.Replace("says     lighter", "says     lighter \"Returns for 14 days\"", StringComparison.Ordinal));
        _run.File("allowed/a.journey", Before.Replace("says     lighter", "says     lighter \"Returns for 14 days\" allow conflicting-claim because \"A test\"", StringComparison.Ordinal));

        Assert.Contains("1 new finding\n  error[JRN4001 conflicting-claim]", _run.Run("diff", "old", "new").Out, StringComparison.Ordinal);
        Assert.Contains("1 finding resolved\n  error[JRN4001 conflicting-claim]", _run.Run("diff", "new", "old").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pull_request_is_compared_from_where_it_began()
    {
        _run.File("journeys/a.journey", Before).Commit();
        _run.Git("checkout", "-q", "-b", "work");
        _run.File("journeys/b.journey", "team care \"Care\"\n").Commit();
        _run.Git("checkout", "-q", "main");
        _run.File("journeys/a.journey", Lowered).Commit();

        Assert.DoesNotContain("priority", _run.Run("diff", "main", "work", "--merge-base").Out, StringComparison.Ordinal);
        Assert.Contains("priority", _run.Run("diff", "main", "work").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_below_the_current_folder_and_a_current_folder_below_the_root_are_found()
    {
        _run.File("app/brand/a.journey", Before).Commit();
        _run.File("app/brand/a.journey", Lowered);

        Assert.Contains("priority", _run.Run("diff", "HEAD", "--source", "app/brand").Out, StringComparison.Ordinal);
        Assert.Contains("priority", _run.Run("diff", "HEAD").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_for_people_hold_no_mark_up_of_the_journeys()
    {
        const string Evil = "\\\"><img src=x onerror=alert(1)> @everyone | ``` </details> <script>";
        _run.File("old/a.journey", Before);
        _run.File("new/a.journey", Before.Replace("Advertisement", Evil, StringComparison.Ordinal).Replace("high", "low", StringComparison.Ordinal));

        var html = _run.Run("diff", "old", "new", "--format", "html").Out;
        var markdown = _run.Run("diff", "old", "new", "--format", "markdown").Out;

        Assert.DoesNotContain("<img", html + markdown.Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@everyone", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("```", markdown.Replace("\\`", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'; style-src 'sha256-", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_never_grows_beyond_what_github_takes_and_says_what_it_left_out()
    {
        static string Many(string priority) => string.Concat(Enumerable.Range(0, 1000).Select(number =>
            $"journey j{number} \"Reis æøå 👟 {number}\" {{ stage awareness {{ touchpoint t \"Touchpoint with a long title of many words {number}\" {{ priority {priority} }} }} }}\n"));
        _run.File("old/a.journey", Many("high")).File("new/a.journey", Many("low"));

        var markdown = _run.Run("diff", "old", "new", "--format", "markdown").Out;

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(markdown), 40_000, 65_000);
        Assert.Contains("1000 notable changes", markdown, StringComparison.Ordinal);
        Assert.Contains("more; `journeys diff` shows them all.", markdown, StringComparison.Ordinal);
        Assert.EndsWith("</details>\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Git_can_be_given_a_fact_a_line()
    {
        _run.File("a.journey", "# language: nl\nklantreis reis \"Een\" { fase awareness {\n contactmoment ad \"Advertentie\" { prioriteit hoog behoefte \"Weten\" } } }\n");

        Assert.Equal(
            "journey reis \"Een\"\njourney reis: stage awareness\njourney reis: stage awareness: touchpoint ad \"Advertentie\"\n"
            + "journey reis: stage awareness: touchpoint ad: need \"Weten\"\njourney reis: stage awareness: touchpoint ad: priority high\n",
            _run.Run("diff", "--textconv", "a.journey").Out);
    }

    [Theory]
    [InlineData("diff ./old ./new --output -")]
    [InlineData("check old --fail-on never --output -")]
    [InlineData("export json --output -")]
    public void A_dash_is_standard_output(string line)
    {
        _run.File("old/a.journey", Before).File("new/a.journey", Lowered);

        Assert.NotEmpty(_run.Run(line.Split(' ')).Out);
        Assert.False(File.Exists(_run.PathOf("-")));
    }

    [Fact]
    public void Journeys_that_are_all_gone_are_gone_and_not_a_wrong_name()
    {
        _run.File("journeys/a.journey", Before).Commit();
        Directory.Delete(_run.PathOf("journeys"), recursive: true);

        Assert.Equal(1, _run.Run("diff", "HEAD").Code);
        Assert.Contains("The journey \"Buying shoes\" (shoes) was removed.", _run.Run("diff", "HEAD", "--source", "journeys").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_journeys_is_a_state_but_two_are_a_mistake()
    {
        _run.File("old/a.journey", Before).File("new/readme.txt", "x").File("none/readme.txt", "x");

        Assert.Contains("The journey \"Buying shoes\" (shoes) was removed.", _run.Run("diff", "./old", "./new").Out, StringComparison.Ordinal);
        Assert.Contains("The journey \"Buying shoes\" (shoes) was added.", _run.Run("diff", "./new", "./old").Out, StringComparison.Ordinal);
        Assert.Equal(new CliOutcome(2, "", "journeys: there is no .journey file in ./new nor in ./none; name folders that have some\n"), _run.Run("diff", "./new", "./none"));
    }

    [Theory]
    [InlineData("critical first-contact", "critcal first-contact", "Not all could be read; in the rest nothing changes for the customer, 1 new finding.\n")]
    [InlineData("priority high", "priority hihg", "1 notable change in 1 journey, 1 new finding, not all could be read.\n")]
    public void What_could_not_be_read_is_not_said_to_be_the_same(string right, string wrong, string headline)
    {
        _run.File("old/a.journey", Before).File("new/a.journey", Before.Replace(right, wrong, StringComparison.Ordinal));

        Assert.EndsWith(headline, _run.Run("diff", "./old", "./new").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "1 breaking change in 1 journey, 1 new finding. Breaking: \"Free returns\" goes from 30 to 14 days (1 journey).\n")]
    [InlineData("nl", "Brekend: \"Free returns\" gaat van 30 naar 14 dagen (1 klantreis).\n")]
    [InlineData("da", "Brydende: \"Free returns\" går fra 30 til 14 dage (1 kunderejse).\n")]
    public void The_headline_ends_with_the_first_thing_that_breaks(string language, string headline)
    {
        _run.File("old/a.journey", Before).File("new/a.journey", Before.Replace("value 30 days", "value 14 days", StringComparison.Ordinal));

        Assert.EndsWith(headline, _run.Run("diff", "./old", "./new", "--language", language).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "write `was ad`")]
    [InlineData("json", "write `was ad`")]
    [InlineData("markdown", "write \\`was ad\\`")]
    [InlineData("html", "write `was ad`")]
    public void Every_format_hints_at_a_new_name(string format, string hint)
    {
        _run.File("old/a.journey", Before).File("new/a.journey", Before.Replace("touchpoint ad", "touchpoint notice", StringComparison.Ordinal).Replace("priority high", "priority low", StringComparison.Ordinal));

        Assert.Contains(hint, _run.Run("diff", "old", "new", "--format", format).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("text")]
    [InlineData("html")]
    public void It_speaks_three_languages(string format)
    {
        _run.File("old/a.journey", Before).File("new/a.journey", Broken);

        Assert.Contains("brekende wijziging", _run.Run("diff", "old", "new", "--format", format, "--language", "nl").Out, StringComparison.Ordinal);
        Assert.Contains("brydende ændring", _run.Run("diff", "old", "new", "--format", format, "--language", "da").Out, StringComparison.Ordinal);
    }
}
