using System.Text.Json.Nodes;
using Journeys.Cli.Hosting;
using Journeys.Cli.TeamRules;
using Journeys.Cli.Tests.Support;
using Journeys.Cli.Tests.TeamRules;

namespace Journeys.Cli.Tests.Assisting;

/// <summary>Each tool of the server for assistants, over a workspace with findings.</summary>
public sealed class AssistantToolTests : IDisposable
{
    private const string Brand = """
        workspace "Wheel and Chain" { languages en, nl }
        channel street "Street" offline
        claim while-you-wait "While you wait" { value 30 m }
        term "bike" avoid "bicycle" because "Nobody says it"
        message ready "We fix it while you wait" { text "We fix your bike while you wait." text@nl "We maken je fiets terwijl je wacht." claims while-you-wait }
        message thanks "Thanks" { text "Thank you." }
        touchpoint board "Board in the street" { channel street need "See that someone can help" says ready }

        """;

    private const string Puncture = """
        journey puncture "Fixing a flat tyre" {
          goal "Ride on"
          stage awareness { use board { priority high } }
          stage decision { touchpoint till "Till" { channel street need "Pay quickly" pain "The queue is long" } }
        }

        """;

    private readonly CliRun _run = new CliRun().File("journeys/brand.journey", Brand).File("journeys/puncture.journey", Puncture);

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Check_gives_the_findings_that_the_command_gives()
    {
        var expected = JsonNode.Parse(_run.Run("check", "--format", "json").Out)!;
        using var assistant = new AssistantRun(_run);

        var data = assistant.Data("check");

        Assert.True(expected["findings"]!.AsArray().Count > 3);
        foreach (var property in new[] { "version", "files", "journeys", "touchpoints", "findings", "summary" })
        {
            Assert.Equal(expected[property]!.ToJsonString(), data[property]!.ToJsonString());
        }
    }

    [Theory]
    [InlineData("en", "The team's own rules in journeys/rules (2 files) did not run: they are code, and no assistant starts any.")]
    [InlineData("nl", "De eigen regels van het team in journeys/rules (2 bestanden) zijn niet uitgevoerd: het is code, en")]
    [InlineData("da", "Teamets egne regler i journeys/rules (2 filer) er ikke kørt: de er kode, og en assistent starter ingen.")]
    public void Where_the_team_has_rules_of_its_own_every_check_says_that_they_did_not_run(string language, string expected)
    {
        _run.Commit().Set(TeamRulesChoice.Variable, "on").File("journeys/rules/Mine.cs", RuleSources.Every());
        _run.File("journeys/rules/deep/Other.cs", RuleSources.Every("other-rule", "SHOP002", "Other"));
        using var assistant = new AssistantRun(_run, "--language", language);

        JsonNode[] results =
        [
            assistant.Call("check"),
            assistant.Call("check", new() { ["limit"] = 1 }),
            assistant.Call("check_text", new() { ["text"] = Puncture }),
            assistant.Call("what_changes"),
        ];

        foreach (var result in results)
        {
            var rules = result["structuredContent"]!["teamRules"]!;
            Assert.StartsWith(expected, (string?)rules["notice"]);
            Assert.Contains("`journeys check --team-rules`", (string?)rules["notice"]);
            Assert.Equal((string?)rules["notice"], ((string)result["content"]![0]!["text"]!).Split('\n')[1]);
            Assert.Equal(("journeys/rules", 2, false), ((string?)rules["folder"], (int)rules["files"]!, (bool)rules["ran"]!));
            Assert.DoesNotContain("Found till", result.ToJsonString());
        }
    }

    [Fact]
    public void Where_the_team_has_none_nothing_is_said_of_them()
    {
        using var assistant = new AssistantRun(_run.Commit().File("journeys/rules/README.md", "none yet"));

        Assert.All(new[] { "check", "what_changes" }, tool => Assert.DoesNotContain("--team-rules", assistant.Text(tool)));
        Assert.Null(assistant.Data("check")["teamRules"]);
        Assert.Null(assistant.Data("check_text", new() { ["text"] = Puncture })["teamRules"]);
    }

    [Theory]
    [InlineData("check", "rule", "my-rule")]
    [InlineData("explain", "word", "SHOP001")]
    public void A_rule_of_the_teams_own_is_told_from_a_name_that_is_misspelled(string tool, string parameter, string word)
    {
        _run.File("journeys/rules/Mine.cs", RuleSources.Every());
        using var assistant = new AssistantRun(_run);

        Assert.Equal(
            $"`{word}` looks like a rule of the team's own. The team's own rules in journeys/rules (1 file) did not run: they are code, "
            + "and no assistant starts any. `journeys check --team-rules` runs them.",
            assistant.Refusal(tool, new() { [parameter] = word }));
        Assert.StartsWith("there is no rule ", assistant.Refusal(tool, new() { [parameter] = "missing-stag" }));
    }

    [Fact]
    public void Check_chooses_and_says_what_it_left_out()
    {
        using var assistant = new AssistantRun(_run);
        var all = assistant.Data("check")["findings"]!.AsArray();

        var errors = assistant.Data("check", new() { ["severity"] = "error" })["findings"]!.AsArray();
        var rule = assistant.Data("check", new() { ["rule"] = "jrn3001" })["findings"]!.AsArray();
        var file = assistant.Data("check", new() { ["file"] = "journeys/brand.journey" })["findings"]!.AsArray();
        var few = assistant.Data("check", new() { ["limit"] = 1 });

        Assert.InRange(errors.Count, 1, all.Count - 1);
        Assert.All(errors, finding => Assert.Equal("error", (string?)finding!["severity"]));
        Assert.NotEmpty(rule);
        Assert.All(rule, finding => Assert.Equal("missing-stage", (string?)finding!["rule"]));
        Assert.NotEmpty(file);
        Assert.All(file, finding => Assert.Equal("journeys/brand.journey", (string?)finding!["file"]));
        Assert.Equal((1, all.Count - 1), (few["findings"]!.AsArray().Count, (int)few["leftOut"]!));
        Assert.EndsWith($"\n{all.Count - 1} more are left out; ask for fewer, or narrow it down.\n", assistant.Text("check", new() { ["limit"] = 1 }));
        Assert.StartsWith("there is no rule `missing-stag`; did you mean", assistant.Refusal("check", new() { ["rule"] = "missing-stag" }));
    }

    [Theory]
    [InlineData("en", "Journey \"Fixing a flat tyre\"")]
    [InlineData("nl", "Klantreis \"Fixing a flat tyre\"")]
    [InlineData("da", "Kunderejsen \"Fixing a flat tyre\"")]
    public void Findings_are_told_in_the_language_of_the_server_or_of_the_request(string language, string expected)
    {
        var missing = new JsonObject { ["rule"] = "missing-stage", ["limit"] = 1 };
        using (var assistant = new AssistantRun(_run, "--language", language))
        {
            Assert.Contains(expected, assistant.Text("check", missing));
        }

        using var other = new AssistantRun(_run);
        missing["language"] = language;
        Assert.Contains(expected, other.Text("check", (JsonObject)missing.DeepClone()));
    }

    [Fact]
    public void Journeys_are_listed_with_the_figures_of_the_site()
    {
        Assert.Equal(ExitCode.Done, _run.Run("build").Code);
        var published = JsonNode.Parse(File.ReadAllText(_run.PathOf("_site/api/journeys.json")))!["journeys"]!;
        using var assistant = new AssistantRun(_run);

        Assert.Equal(published.ToJsonString(), assistant.Data("list_journeys")["journeys"]!.ToJsonString());
        Assert.Empty(assistant.Data("list_journeys", new() { ["from"] = 1 })["journeys"]!.AsArray());
        Assert.Contains("puncture \"Fixing a flat tyre\" live: stages 2/", assistant.Text("list_journeys"));
    }

    [Fact]
    public void A_journey_is_given_as_it_is_written_and_as_data()
    {
        using var assistant = new AssistantRun(_run);

        Assert.Equal("# journeys/puncture.journey:1:1\n" + Puncture, assistant.Text("get_journey", new() { ["journey"] = "puncture" }));
        var stages = assistant.Data("get_journey", new() { ["journey"] = "puncture" })["journey"]!["stages"]!;
        Assert.Equal("See that someone can help", (string?)stages[0]!["touchpoints"]![0]!["effective"]!["need"]!["en"]);
        Assert.Equal("There is no journey `punctur`; did you mean `puncture`?", assistant.Refusal("get_journey", new() { ["journey"] = "punctur" }));
    }

    [Fact]
    public void A_shared_touchpoint_is_given_with_what_its_use_says()
    {
        using var assistant = new AssistantRun(_run);
        var board = new JsonObject { ["journey"] = "puncture", ["touchpoint"] = "board" };

        var result = assistant.Call("get_touchpoint", board);

        Assert.Contains("use board { priority high }\n\n# journeys/brand.journey:7:1\ntouchpoint board \"Board in the street\"", (string?)result["content"]![0]!["text"]);
        var data = result["structuredContent"]!;
        Assert.Equal(("puncture", "awareness"), ((string?)data["journey"], (string?)data["stage"]));
        Assert.Equal("high", (string?)data["touchpoint"]!["effective"]!["priority"]!["level"]);
        Assert.Equal(
            "There is no touchpoint `tap`; get_journey tells which there are in `puncture`.",
            assistant.Refusal("get_touchpoint", new() { ["journey"] = "puncture", ["touchpoint"] = "tap" }));
    }

    [Fact]
    public void A_touchpoint_of_the_journey_itself_is_given_once()
    {
        using var assistant = new AssistantRun(_run);

        var text = assistant.Text("get_touchpoint", new() { ["journey"] = "puncture", ["touchpoint"] = "till" });

        Assert.StartsWith("# journeys/puncture.journey:4:20\ntouchpoint till \"Till\"", text);
    }

    [Fact]
    public void Messages_are_found_by_words_in_any_language_with_where_they_are_said()
    {
        using var assistant = new AssistantRun(_run);

        var found = assistant.Data("find_messages", new() { ["words"] = "FIETS wacht" })["messages"]!.AsArray();

        Assert.Equal("ready", (string?)Assert.Single(found)!["name"]);
        Assert.Equal("""["puncture.board"]""", found[0]!["saidAt"]!.ToJsonString());
        Assert.Equal(2, assistant.Data("find_messages")["messages"]!.AsArray().Count);
        Assert.StartsWith("0 boodschappen\n", assistant.Text("find_messages", new() { ["words"] = "nowhere", ["language"] = "nl" }));
    }

    [Fact]
    public void Texts_are_found_with_whose_they_are_and_where()
    {
        using var assistant = new AssistantRun(_run);

        var queue = Assert.Single(assistant.Data("search", new() { ["words"] = "long queue" })["texts"]!.AsArray())!;

        Assert.Equal(
            """{"kind":"touchpoint","name":"puncture.till","field":"pain","language":"en","text":"The queue is long","file":"journeys/puncture.journey","range":{"start":{"line":4,"column":84},"end":{"line":4,"column":103}}}""",
            queue.ToJsonString());
        Assert.Equal("message", (string?)assistant.Data("search", new() { ["words"] = "wait", ["kind"] = "message" })["texts"]![0]!["kind"]);
        Assert.Equal("nl", (string?)assistant.Data("search", new() { ["words"] = "fiets", ["in"] = "nl" })["texts"]![0]!["language"]);
        Assert.Empty(assistant.Data("search", new() { ["words"] = "fiets", ["in"] = "en" })["texts"]!.AsArray());
        Assert.Equal("`words` has no word; give one or more.", assistant.Refusal("search", new() { ["words"] = " " }));
    }

    [Fact]
    public void Rules_and_keywords_are_explained_as_the_command_does()
    {
        using var assistant = new AssistantRun(_run, "--language", "da");

        Assert.Equal(_run.Run("explain", "missing-stage", "--language", "nl").Out, assistant.Text("explain", new() { ["word"] = "missing-stage", ["language"] = "nl" }));
        Assert.Equal(_run.Run("explain", "touchpoint", "--language", "da").Out, assistant.Text("explain", new() { ["word"] = "touchpoint" }));
        Assert.Equal("there is no rule or keyword `missing-stag`; did you mean `missing-stage`?", assistant.Refusal("explain", new() { ["word"] = "missing-stag" }));
    }

    [Fact]
    public void What_changes_is_told_against_a_commit_and_against_nothing_else()
    {
        _run.Commit();
        _run.File("journeys/puncture.journey", Puncture.Replace("Pay quickly", "Pay slowly", StringComparison.Ordinal));
        using var assistant = new AssistantRun(_run);

        var expected = JsonNode.Parse(_run.Run("diff", "HEAD", "--format", "json").Out)!;
        var data = assistant.Data("what_changes");

        Assert.Single(data["changes"]!.AsArray());
        Assert.Equal((expected["changes"]!.ToJsonString(), expected["summary"]!.ToJsonString()), (data["changes"]!.ToJsonString(), data["summary"]!.ToJsonString()));
        Assert.Empty(assistant.Data("what_changes", new() { ["limit"] = 1, ["base"] = "main" })["findings"]!["introduced"]!.AsArray());
        Assert.All(
            new[] { "..", "/", "journeys", "./journeys", "--help", "nowhere", "\0" },
            name => Assert.StartsWith("There is no commit `", assistant.Refusal("what_changes", new() { ["base"] = name })));
    }

    [Fact]
    public void Without_a_repository_nothing_can_be_compared()
    {
        using var assistant = new AssistantRun(_run);

        Assert.Equal("The journeys are in no git repository, so there is nothing to compare them with.", assistant.Refusal("what_changes"));
    }

    [Fact]
    public void A_text_is_checked_among_the_others_and_saved_nowhere()
    {
        using var assistant = new AssistantRun(_run);
        var text = Puncture.Replace("use board", "use bord", StringComparison.Ordinal);

        var data = assistant.Data("check_text", new() { ["text"] = text, ["file"] = "journeys/puncture.journey" });

        Assert.Contains(data["findings"]!.AsArray(), finding => (string?)finding!["rule"] == "unknown-reference");
        Assert.All(data["findings"]!.AsArray(), finding => Assert.Equal("journeys/puncture.journey", (string?)finding!["file"]));
        Assert.Equal((2, 1), ((int)data["files"]!, (int)data["journeys"]!));
        var beside = assistant.Data("check_text", new() { ["text"] = Puncture, ["limit"] = 500 });
        Assert.Equal(3, (int)beside["files"]!);
        Assert.Equal(assistant.Data("check")["findings"]!.AsArray().Count > 0, (int)beside["elsewhere"]! > 0);
        Assert.Equal(Puncture, File.ReadAllText(_run.PathOf("journeys/puncture.journey")));
        Assert.False(File.Exists(_run.PathOf("journeys/unsaved.journey")));
    }

    [Fact]
    public void A_text_is_laid_out_as_the_command_does()
    {
        using var assistant = new AssistantRun(_run);
        _run.In = new StringReader(Puncture);
        var expected = _run.Run("fmt", "-").Out;

        Assert.Equal(expected, assistant.Text("format_text", new() { ["text"] = Puncture }));
        Assert.StartsWith("# language: nl\n", assistant.Text("format_text", new() { ["text"] = Puncture, ["keywords"] = "nl" }));
    }

    [Fact]
    public void Prompts_bring_what_they_are_about_as_an_attachment()
    {
        using var assistant = new AssistantRun(_run, "--language", "nl");

        var messages = assistant.Ask("prompts/get", new() { ["name"] = "draft_wording", ["arguments"] = new JsonObject { ["message"] = "ready", ["in"] = "en" } })["result"]!["messages"]!;

        Assert.StartsWith("Verwoord de boodschap `ready` opnieuw, in en, ", (string?)messages[0]!["content"]!["text"]);
        Assert.DoesNotContain("We fix your bike", (string?)messages[0]!["content"]!["text"]);
        var attached = (string)messages[1]!["content"]!["resource"]!["text"]!;
        Assert.All(new[] { "We fix your bike", "claim while-you-wait", "avoid \"bicycle\"" }, part => Assert.Contains(part, attached));
        var review = assistant.Ask("prompts/get", new() { ["name"] = "review_journey", ["arguments"] = new JsonObject { ["journey"] = "puncture" } });
        Assert.Contains("The queue is long", review.ToJsonString());
        Assert.Equal(
            "The workspace has no language `da`; it has en, nl.",
            (string?)assistant.Ask("prompts/get", new() { ["name"] = "draft_wording", ["arguments"] = new JsonObject { ["message"] = "ready", ["in"] = "da" } })["error"]!["message"]);
    }

    [Fact]
    public void Every_answer_is_of_the_files_as_they_are_now()
    {
        using var assistant = new AssistantRun(_run);
        Assert.Single(assistant.Data("list_journeys")["journeys"]!.AsArray());

        _run.File("journeys/second.journey", CliRun.Sound);
        Assert.Equal(2, assistant.Data("list_journeys")["journeys"]!.AsArray().Count);
        File.Delete(_run.PathOf("journeys/second.journey"));
        File.Delete(_run.PathOf("journeys/puncture.journey"));

        Assert.Empty(assistant.Data("list_journeys")["journeys"]!.AsArray());
        Assert.Equal(0, (int)assistant.Data("check")["journeys"]!);
    }
}
