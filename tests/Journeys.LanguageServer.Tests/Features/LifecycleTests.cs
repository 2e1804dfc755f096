using System.Text.Json.Nodes;
using Journeys.Language.Diagnostics;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Tests.Support;

namespace Journeys.LanguageServer.Tests.Features;

public class LifecycleTests
{
    private const string Mistake = "taem a \"A\"\n";

    [Fact]
    public void Before_initialize_nothing_is_answered_but_told_so()
    {
        using var run = new ServerRun();
        Assert.Equal(-32002, ErrorOf(run.Client.Request("textDocument/hover", LspClient.At("file:///a.journey", 0, 0))));
        Assert.Equal(-32002, ErrorOf(run.Client.Request("shutdown", null)));
        run.Client.Initialize(null);
        Assert.Equal(0, run.End());
    }

    [Fact]
    public void It_initialises_once()
    {
        using var run = new ServerRun();
        run.Client.Initialize(null);
        Assert.Equal(-32600, ErrorOf(run.Client.Request("initialize", new JsonObject())));
    }

    [Theory]
    [InlineData("""{"capabilities":{}}""")]
    [InlineData("{}")]
    [InlineData("""{"rootUri":null,"workspaceFolders":null,"capabilities":{"general":null,"textDocument":5}}""")]
    [InlineData("""{"rootUri":"https://example.org/x","capabilities":{}}""")]
    [InlineData("""{"rootUri":"file:///nowhere/at%20all","capabilities":{}}""")]
    [InlineData("""{"rootPath":"relative/path","capabilities":{}}""")]
    public void Whatever_a_client_can_it_is_served(string parameters)
    {
        using var run = new ServerRun();
        Assert.Equal("journeys", run.Client.Request("initialize", JsonNode.Parse(parameters))["result"]!["serverInfo"]!["name"]!.GetValue<string>());
        run.Client.Notify("initialized", []);
        Assert.Null(run.Client.Result("textDocument/hover", LspClient.At("file:///a.journey", 0, 0)));
        Assert.Equal(0, run.End());
    }

    [Fact]
    public void Bad_parameters_of_initialize_are_told_and_it_may_be_tried_again()
    {
        using var run = new ServerRun();
        Assert.Equal(-32602, ErrorOf(run.Client.Request("initialize", new JsonArray(1))));
        run.Client.Initialize(null);
    }

    [Fact]
    public void After_shutdown_nothing_is_answered_but_told_so()
    {
        using var run = new ServerRun();
        run.Client.Initialize(null);
        Assert.Null(run.Client.Result("shutdown", null));
        Assert.Equal(-32600, ErrorOf(run.Client.Request("textDocument/hover", LspClient.At("file:///a.journey", 0, 0))));
        Assert.Equal(-32600, ErrorOf(run.Client.Request("initialize", new JsonObject())));
    }

    [Fact]
    public void A_rule_that_fails_leaves_what_the_language_says()
    {
        var host = new TestHost { Check = _ => throw new InvalidOperationException("a broken rule") };
        var (run, folder, uri) = ServerRun.With(Mistake, host: host);
        using (run)
        using (folder)
        {
            run.Client.WaitForDiagnostics(uri, diagnostics => LspClient.Codes(diagnostics).Contains("unknown-keyword"));
            run.Client.Result("textDocument/diagnostic", LspClient.Document(uri));
            Assert.Equal(0, run.End());
            Assert.Contains("a broken rule", run.Log.ToString());
        }
    }

    [Fact]
    public void The_rules_hear_which_files_have_changed_and_what_they_said_before()
    {
        var host = new TestHost();
        var (run, folder, uri) = ServerRun.With("team a \"A\"\n", host: host);
        using (run)
        using (folder)
        {
            run.Client.Result("textDocument/diagnostic", LspClient.Document(uri));
            run.Client.Change(uri, 2, LspClient.Edit(0, 0, 0, " "));
            run.Client.Result("textDocument/diagnostic", LspClient.Document(uri));
            var last = host.Requests[^1];
            Assert.NotNull(last.Previous);
            Assert.Equal("a.journey", Assert.Single(last.ChangedFiles));
        }
    }

    [Fact]
    public void A_file_that_comes_and_goes_on_disk_is_followed()
    {
        using var folder = new TestFolder(("a.journey", "journey a \"A\" { status draft owner growth }\n"));
        using var run = new ServerRun();
        run.Client.Initialize(folder.Root);
        var uri = folder.UriOf("a.journey");
        run.Client.WaitForDiagnostics(uri, diagnostics => LspClient.Codes(diagnostics).Contains("unknown-reference"));
        var other = folder.Write("b.journey", "team growth \"Growth\"\n");
        Tell(run, folder.UriOf("b.journey"), 1);
        run.Client.WaitForDiagnostics(uri, diagnostics => diagnostics["diagnostics"]!.AsArray().Count == 0);
        File.Delete(other);
        Tell(run, folder.UriOf("b.journey"), 3);
        run.Client.WaitForDiagnostics(uri, diagnostics => LspClient.Codes(diagnostics).Contains("unknown-reference"));
    }

    [Fact]
    public void A_file_beside_the_journeys_that_findings_depend_on_is_watched_and_they_are_judged_again()
    {
        using var folder = new TestFolder(("a.journey", "team a \"A\"\n"), ("sub/b.journey", "team b \"B\"\n"));
        using var run = new ServerRun(new TestHost
        {
            FilesBeside = ["figures.json"],
            Check = request => File.Exists(Path.Combine(folder.Root, "figures.json")) ? [At(request, "Figures.")] : [],
        });
        run.Client.Initialize(folder.Root, JsonCapabilities.Rich.Value);
        var asked = run.Client.Wait(message => message["method"]?.GetValue<string>() == "client/registerCapability").ToJsonString();
        Assert.Contains("**/figures.json", asked);
        Assert.Contains("**/*.journey", asked);
        run.Client.Result("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });

        folder.Write("figures.json", "{}");
        Tell(run, folder.UriOf("sub/figures.json"), 1);
        Assert.DoesNotContain("Figures.", Judged(run));
        Tell(run, folder.UriOf("figures.json"), 1);
        Assert.Contains("Figures.", Judged(run));
    }

    [Fact]
    public void Completion_promises_no_details_beside_its_labels()
    {
        using var run = new ServerRun();
        Assert.Null(run.Client.Initialize(null)["capabilities"]!["completionProvider"]!["completionItem"]);
    }

    [Fact]
    public void Each_folder_of_the_editor_is_a_workspace_of_its_own()
    {
        using var first = new TestFolder(("a.journey", "team growth \"Growth\"\n"));
        using var second = new TestFolder(("b.journey", "journey b \"B\" { status draft owner growth }\n"));
        using var run = new ServerRun();
        run.Client.Initialize(first.Root);
        run.Client.Notify("workspace/didChangeWorkspaceFolders", new JsonObject
        {
            ["event"] = new JsonObject
            {
                ["added"] = new JsonArray(new JsonObject { ["uri"] = new Uri(second.Root).AbsoluteUri, ["name"] = "second" }),
                ["removed"] = new JsonArray(),
            },
        });
        run.Client.WaitForDiagnostics(second.UriOf("b.journey"), diagnostics => LspClient.Codes(diagnostics).Contains("unknown-reference"));
        run.Client.Notify("workspace/didChangeWorkspaceFolders", new JsonObject
        {
            ["event"] = new JsonObject
            {
                ["added"] = new JsonArray(),
                ["removed"] = new JsonArray(new JsonObject { ["uri"] = new Uri(second.Root).AbsoluteUri, ["name"] = "second" }),
            },
        });
        run.Client.WaitForDiagnostics(second.UriOf("b.journey"), diagnostics => diagnostics["diagnostics"]!.AsArray().Count == 0);
    }

    [Theory]
    [InlineData("untitled:Untitled-1")]
    [InlineData("git:/a.journey?ref")]
    [InlineData("git:/a.journey?%7B%22path%22%3A%22a%22%7D#x")]
    [InlineData("vscode-notebook-cell:/a#1")]
    [InlineData("file:///C%3A/x/a.journey")]
    [InlineData("file://host/share/a.journey")]
    [InlineData("file:///tmp/../tmp/journeys-none/%23a%3Fb.journey")]
    [InlineData("file:///tmp/journeys-none/a.journey#part")]
    [InlineData("file:///tmp/journeys-none/a.journey?part")]
    [InlineData("file:///tmp/journeys-none/../../../../../../a.journey")]
    [InlineData("file:///tmp/journeys-none/%2e%2e/%2F/a.journey")]
    [InlineData("file:///%00.journey")]
    [InlineData("file:///%FF%FE.journey")]
    [InlineData("file:")]
    [InlineData("file:///")]
    [InlineData("")]
    [InlineData("no address at all")]
    [MemberData(nameof(LongAddresses))]
    public void Any_address_may_be_a_document(string uri)
    {
        using var run = new ServerRun();
        run.Client.Initialize(null);
        run.Client.Open(uri, Mistake);
        run.Client.WaitForDiagnostics(uri, diagnostics => LspClient.Codes(diagnostics).Contains("unknown-keyword"));
        run.Client.Notify("textDocument/didClose", LspClient.Document(uri));
        run.Client.WaitForDiagnostics(uri, diagnostics => diagnostics["diagnostics"]!.AsArray().Count == 0);
    }

    public static TheoryData<string> LongAddresses => new(
        "file:///" + new string('a', 10_000) + ".journey",
        "file:///" + string.Concat(Enumerable.Repeat("a/", 5000)) + "b.journey",
        "untitled:" + new string('a', 10_000),
        "file:///" + new string('%', 10_000),
        "file:///" + new string('a', 100_000) + ".journey");

    [Fact]
    public void A_client_that_only_asks_is_not_sent_diagnostics()
    {
        using var folder = new TestFolder(("a.journey", Mistake));
        using var run = new ServerRun();
        var result = run.Client.Initialize(folder.Root, options: new JsonObject { ["diagnostics"] = "pull" });
        Assert.NotNull(result["capabilities"]!["diagnosticProvider"]);
        var report = run.Client.Result("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() })!;
        Assert.Contains("unknown-keyword", report.ToJsonString());
        Assert.Empty(run.Client.Diagnostics);
    }

    [Fact]
    public void A_thousand_findings_of_a_file_are_enough()
    {
        var host = new TestHost
        {
            Check = request => [.. Enumerable.Repeat(LanguageRules.SyntaxError.At(new(request.Workspace.Files[0].Source, default), "x"), 5000)],
        };
        var (run, folder, uri) = ServerRun.With("team a \"A\"\n", host: host);
        using (run)
        using (folder)
        {
            run.Client.WaitForDiagnostics(uri, diagnostics => diagnostics["diagnostics"]!.AsArray().Count == 1000);
        }
    }

    private static Finding At(AnalysisRequest request, string message) =>
        LanguageRules.SyntaxError.At(new(request.Workspace.Files[0].Source, default), message);

    private static string Judged(ServerRun run) =>
        run.Client.Result("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() })!.ToJsonString();

    private static void Tell(ServerRun run, string uri, int type) => run.Client.Notify("workspace/didChangeWatchedFiles", new JsonObject
    {
        ["changes"] = new JsonArray(new JsonObject { ["uri"] = uri, ["type"] = type }),
    });

    private static int ErrorOf(JsonObject answer) => answer["error"]!["code"]!.GetValue<int>();
}
