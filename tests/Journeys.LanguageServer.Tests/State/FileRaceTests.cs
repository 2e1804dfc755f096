using System.Text.Json.Nodes;
using Journeys.LanguageServer.Tests.Support;

namespace Journeys.LanguageServer.Tests.State;

/// <summary>Files that change on disk while the editor holds them, opens their folder, or calls them by two addresses.</summary>
public class FileRaceTests
{
    private const string Team = "team growth \"Growth\"\n";
    private const string NeedsTeam = "journey a \"A\" {\n  status draft\n  owner growth\n}\n";
    private const string Mistake = "taem x \"X\"\n";

    [Fact]
    public void A_change_on_disk_while_the_folder_is_read_is_not_missed()
    {
        using var folder = new TestFolder(("a.journey", NeedsTeam));
        using var begun = new ManualResetEventSlim();
        using var mayGoOn = new ManualResetEventSlim();
        using var run = new ServerRun(new TestHost
        {
            Reading = _ =>
            {
                begun.Set();
                mayGoOn.Wait(TimeSpan.FromSeconds(20));
            },
        });
        run.Client.Initialize(folder.Root);
        Assert.True(begun.Wait(TimeSpan.FromSeconds(20)));
        folder.Write("b.journey", Team);
        Tell(run, folder.UriOf("b.journey"), 1);
        run.Client.Result("textDocument/hover", LspClient.At(folder.UriOf("a.journey"), 0, 0));
        mayGoOn.Set();

        run.Client.Result("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });
        var open = run.Client.Result("workspace/symbol", new JsonObject { ["query"] = "growth" })!.AsArray();
        Assert.Single(open);
    }

    [Fact]
    public void A_file_that_is_deleted_or_renamed_while_it_is_open_stays_the_editors()
    {
        var (run, folder, uri) = ServerRun.With(NeedsTeam + Team);
        using (run)
        using (folder)
        {
            File.Delete(Path.Combine(folder.Root, "a.journey"));
            Tell(run, uri, 3);
            run.Client.Change(uri, 2, LspClient.Edit(0, 0, 0, Mistake));
            run.Client.WaitForDiagnostics(uri, diagnostics => LspClient.Codes(diagnostics).Contains("unknown-keyword"));

            folder.Write("b.journey", NeedsTeam + Team);
            Tell(run, folder.UriOf("b.journey"), 1);
            run.Client.WaitForDiagnostics(folder.UriOf("b.journey"), diagnostics => LspClient.Codes(diagnostics).Contains("duplicate-name"));

            run.Client.Notify("textDocument/didClose", LspClient.Document(uri));
            run.Client.WaitForDiagnostics(uri, diagnostics => diagnostics["diagnostics"]!.AsArray().Count == 0);
            run.Client.WaitForDiagnostics(folder.UriOf("b.journey"), diagnostics => diagnostics["diagnostics"]!.AsArray().Count == 0);
        }
    }

    [Fact]
    public void A_document_belongs_to_the_folder_that_is_opened_around_it()
    {
        using var folder = new TestFolder(("a.journey", NeedsTeam), ("sub/b.journey", Team));
        using var run = new ServerRun();
        run.Client.Initialize(null);
        var uri = folder.UriOf("a.journey");
        run.Client.Open(uri, NeedsTeam + Mistake);
        run.Client.WaitForDiagnostics(uri, diagnostics => LspClient.Codes(diagnostics).Contains("unknown-reference"));

        run.Client.Notify("workspace/didChangeWorkspaceFolders", new JsonObject
        {
            ["event"] = new JsonObject
            {
                ["added"] = new JsonArray(new JsonObject { ["uri"] = new Uri(folder.Root).AbsoluteUri, ["name"] = "folder" }),
                ["removed"] = new JsonArray(),
            },
        });

        run.Client.WaitForDiagnostics(uri, diagnostics => !LspClient.Codes(diagnostics).Contains("unknown-reference"));
        run.Client.Result("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });
        Assert.DoesNotContain("unknown-reference", LspClient.Codes(run.Client.Diagnostics[uri]));
        Assert.Contains("unknown-keyword", LspClient.Codes(run.Client.Diagnostics[uri]));
    }

    [Fact]
    public void A_file_that_is_open_by_two_addresses_is_open_until_both_are_closed()
    {
        var (run, folder, uri) = ServerRun.With(Team);
        using (run)
        using (folder)
        {
            var other = uri.Replace("/a.journey", "/x/../%61.journey", StringComparison.Ordinal);
            run.Client.Open(other, Mistake);
            run.Client.WaitForDiagnostics(other, diagnostics => LspClient.Codes(diagnostics).Contains("unknown-keyword"));

            run.Client.Notify("textDocument/didClose", LspClient.Document(uri));
            run.Client.Change(other, 2, LspClient.Edit(0, 0, 0, "# remark\n"));

            var shown = run.Client.WaitForDiagnostics(other, diagnostics => diagnostics["version"]?.GetValue<int>() == 2);
            Assert.Equal(1, LspClient.LineOf(shown, "unknown-keyword"));
            run.Client.Notify("textDocument/didClose", LspClient.Document(other));
            run.Client.WaitForDiagnostics(other, diagnostics => diagnostics["diagnostics"]!.AsArray().Count == 0);
        }
    }

    private static void Tell(ServerRun run, string uri, int type) => run.Client.Notify("workspace/didChangeWatchedFiles", new JsonObject
    {
        ["changes"] = new JsonArray(new JsonObject { ["uri"] = uri, ["type"] = type }),
    });
}
