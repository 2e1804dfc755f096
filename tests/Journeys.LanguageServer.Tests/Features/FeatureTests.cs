using System.Text.Json.Nodes;
using Journeys.Language.Model;
using Journeys.LanguageServer.Tests.Support;

namespace Journeys.LanguageServer.Tests.Features;

public class FeatureTests
{
    private const string Text = """
        team growth "Growth team"
        channel shop "Shop" offline
        message hello "Hello" { text "Hello there" }
        journey a "A" {
          status draft
          owner grwth
          stage awareness {
            touchpoint x "X" { channel shop says hello }
          }
        }

        """;

    [Fact]
    public void A_mistake_is_shown_with_its_rule_and_gone_when_it_is_mended()
    {
        var (run, folder, uri) = ServerRun.With(Text);
        using (run)
        using (folder)
        {
            var shown = run.Client.WaitForDiagnostics(uri, diagnostics => LspClient.Codes(diagnostics).Contains("unknown-reference"));
            var diagnostic = shown["diagnostics"]!.AsArray().Single(item => item!["code"]!.GetValue<string>() == "unknown-reference")!;
            Assert.EndsWith("#unknown-reference", diagnostic["codeDescription"]!["href"]!.GetValue<string>());
            Assert.Equal(5, diagnostic["range"]!["start"]!["line"]!.GetValue<int>());

            run.Client.Change(uri, 2, LspClient.Edit(5, 8, 13, "growth"));
            run.Client.WaitForDiagnostics(uri, diagnostics => !LspClient.Codes(diagnostics).Contains("unknown-reference") && Version(diagnostics) == 2);
            Assert.Equal(0, run.End());
        }
    }

    [Fact]
    public void A_cure_is_offered_where_the_mistake_stands()
    {
        var (run, folder, uri) = ServerRun.With(Text);
        using (run)
        using (folder)
        {
            var parameters = LspClient.Document(uri);
            parameters["range"] = LspClient.Range(5, 8, 5, 8);
            parameters["context"] = new JsonObject { ["diagnostics"] = new JsonArray() };
            var action = run.Client.Result("textDocument/codeAction", parameters)!.AsArray().First()!;
            Assert.Equal("growth", action["edit"]!["changes"]![uri]![0]!["newText"]!.GetValue<string>());
        }
    }

    [Fact]
    public void All_mistakes_of_a_kind_are_mended_at_once()
    {
        var (run, folder, uri) = ServerRun.With("taem a \"A\"\nteeam b \"B\"\n");
        using (run)
        using (folder)
        {
            var parameters = LspClient.Document(uri);
            parameters["range"] = LspClient.Range(0, 0, 0, 1);
            parameters["context"] = new JsonObject { ["diagnostics"] = new JsonArray() };
            var titles = run.Client.Result("textDocument/codeAction", parameters)!.AsArray();
            var all = titles.Single(action => action!["title"]!.GetValue<string>() == "Fix all `unknown-keyword` in this file")!;
            Assert.Equal(2, all["edit"]!["changes"]![uri]!.AsArray().Count);
        }
    }

    [Fact]
    public void Pulled_diagnostics_are_unchanged_until_they_change()
    {
        var (run, folder, uri) = ServerRun.With(Text);
        using (run)
        using (folder)
        {
            var report = run.Client.Result("textDocument/diagnostic", LspClient.Document(uri))!;
            Assert.Equal("full", report["kind"]!.GetValue<string>());
            var again = LspClient.Document(uri);
            again["previousResultId"] = report["resultId"]!.GetValue<string>();
            Assert.Equal("unchanged", run.Client.Result("textDocument/diagnostic", again)!["kind"]!.GetValue<string>());
            run.Client.Change(uri, 2, LspClient.Edit(5, 8, 13, "growth"));
            var later = run.Client.Result("textDocument/diagnostic", again.DeepClone())!;
            Assert.DoesNotContain("unknown-reference", later["items"]!.ToJsonString());
        }
    }

    [Fact]
    public void The_colours_of_an_edit_are_those_of_the_whole()
    {
        var (run, folder, uri) = ServerRun.With(Text);
        using (run)
        using (folder)
        {
            var first = run.Client.Result("textDocument/semanticTokens/full", LspClient.Document(uri))!;
            run.Client.Change(uri, 2, LspClient.Edit(0, 0, 0, "# note\nteam more \"More\"\n"));
            var asked = LspClient.Document(uri);
            asked["previousResultId"] = first["resultId"]!.GetValue<string>();
            var delta = run.Client.Result("textDocument/semanticTokens/full/delta", asked)!;
            var whole = run.Client.Result("textDocument/semanticTokens/full", LspClient.Document(uri))!;
            var data = Numbers(first["data"]!);
            foreach (var edit in delta["edits"]!.AsArray())
            {
                data.RemoveRange(edit!["start"]!.GetValue<int>(), edit["deleteCount"]!.GetValue<int>());
                data.InsertRange(edit["start"]!.GetValue<int>(), Numbers(edit["data"]!));
            }

            Assert.Equal(Numbers(whole["data"]!), data);
        }
    }

    [Fact]
    public void A_rename_reaches_files_that_are_not_open_and_offers_to_note_the_old_name()
    {
        using var folder = new TestFolder(("a.journey", "team growth \"Growth\"\n"), ("b.journey", "journey b \"B\" { status draft owner growth }\n"));
        using var run = new ServerRun();
        run.Client.Initialize(folder.Root, JsonCapabilities.Rich.Value);
        var uri = folder.UriOf("a.journey");
        run.Client.Open(uri, "team growth \"Growth\"\n");
        run.Client.Result("textDocument/diagnostic", LspClient.Document(uri));
        var parameters = LspClient.At(uri, 0, 6);
        parameters["newName"] = "grow";
        var edit = run.Client.Result("textDocument/rename", parameters)!;
        var files = edit["documentChanges"]!.AsArray().Select(change => change!["textDocument"]!["uri"]!.GetValue<string>()).Order();
        Assert.Equal([uri, folder.UriOf("b.journey")], files);
        Assert.Contains(" was growth", edit.ToJsonString());
        Assert.True(edit["changeAnnotations"]!["asked"]!["needsConfirmation"]!.GetValue<bool>());
    }

    [Fact]
    public void A_rename_to_no_name_is_refused_with_the_reason()
    {
        var (run, folder, uri) = ServerRun.With(Text);
        using (run)
        using (folder)
        {
            foreach (var name in new[] { "", "<script>", "Growth", "a b", new string('X', 100_000), "a--b" })
            {
                var parameters = LspClient.At(uri, 0, 6);
                parameters["newName"] = name;
                Assert.Equal(-32803, run.Client.Request("textDocument/rename", parameters)["error"]!["code"]!.GetValue<int>());
            }
        }
    }

    [Fact]
    public void Laying_out_changes_blanks_and_nothing_else()
    {
        var (run, folder, uri) = ServerRun.With("team   growth    \"Growth team\"\n");
        using (run)
        using (folder)
        {
            foreach (var tabSize in new[] { 0, -1, 1_000_000_000 })
            {
                var parameters = LspClient.Document(uri);
                parameters["options"] = new JsonObject { ["tabSize"] = tabSize, ["insertSpaces"] = false };
                var edits = run.Client.Result("textDocument/formatting", parameters)!.AsArray();
                Assert.All(edits, edit => Assert.Equal(" ", edit!["newText"]!.GetValue<string>()));
            }
        }
    }

    [Fact]
    public void The_map_of_the_journey_around_the_cursor_is_shown()
    {
        var (run, folder, uri) = ServerRun.With(Text);
        using (run)
        using (folder)
        {
            var preview = run.Client.Result("journeys/preview", LspClient.At(uri, 5, 3))!;
            Assert.Equal(("a", "<p>a en</p>"), (preview["journey"]!.GetValue<string>(), preview["html"]!.GetValue<string>()));
        }
    }

    [Fact]
    public void Messages_speak_the_language_of_the_editor_until_settings_say_another()
    {
        using var folder = new TestFolder();
        using var run = new ServerRun();
        run.Client.Initialize(folder.Root, null, "nl-BE");
        var uri = folder.UriOf("a.journey");
        run.Client.Open(uri, "taem a \"A\"\n");
        run.Client.WaitForDiagnostics(uri, diagnostics => diagnostics.ToJsonString().Contains("bedoelde je", StringComparison.Ordinal));
        run.Client.Notify("workspace/didChangeConfiguration", new JsonObject { ["settings"] = JsonNode.Parse("""{"journeys":{"language":"da"}}""") });
        run.Client.WaitForDiagnostics(uri, diagnostics => diagnostics.ToJsonString().Contains("mente du", StringComparison.Ordinal));
    }

    [Fact]
    public void Settings_change_the_weight_of_a_rule()
    {
        var (run, folder, uri) = ServerRun.With(Text);
        using (run)
        using (folder)
        {
            run.Client.WaitForDiagnostics(uri, diagnostics => LspClient.Codes(diagnostics).Contains("unknown-reference"));
            run.Client.Notify("workspace/didChangeConfiguration", new JsonObject { ["settings"] = JsonNode.Parse("""{"journeys":{"rules":{"unknown-reference":"off"}}}""") });
            run.Client.WaitForDiagnostics(uri, diagnostics => !LspClient.Codes(diagnostics).Contains("unknown-reference"));
        }
    }

    [Fact]
    public void A_code_line_leads_to_its_code()
    {
        var trace = new CodeTrace(
            [
                new("a.x", [new("/src/A B.cs", 7, "Checkout.Post", CodeTie.CodeLine), new("/src/C.cs", 9, "GET /x", CodeTie.CodeLine), new("/src/D.cs", 1, "D", CodeTie.Call)]),
                new("help", [new("/src/Help.cs", 3, "Help", CodeTie.CodeLine)]),
            ],
            [],
            [],
            0);
        const string Source = """
            touchpoint help "Help" { code "Acme.Help" }
            journey a "A" {
              stage awareness { touchpoint x "X" { code "Shop.Checkout.Post(int)"  code "GET /x"  code "Gone" } }
            }

            """;
        var (run, folder, uri) = ServerRun.With(Source, host: new TestHost { Trace = trace });
        using (run)
        using (folder)
        {
            var links = run.Client.Result("textDocument/documentLink", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri } })!.AsArray();
            Assert.Equal(
                ["file:///src/Help.cs#L3", "file:///src/A%20B.cs#L7", "file:///src/C.cs#L9"],
                links.Select(link => link!["target"]!.GetValue<string>()));
            Assert.Equal(("Help", 31), (links[0]!["tooltip"]!.GetValue<string>(), links[0]!["range"]!["start"]!["character"]!.GetValue<int>()));
        }
    }

    private static int? Version(JsonObject diagnostics) => diagnostics["version"]?.GetValue<int>();

    private static List<int> Numbers(JsonNode data) => [.. data.AsArray().Select(number => number!.GetValue<int>())];
}
