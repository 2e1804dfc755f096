using System.Text.Json.Nodes;
using Journeys.Cli.Tests.Support;
using Journeys.Cli.Tests.WholeLine;
using Journeys.LanguageServer.Tests.Support;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.Editing;

/// <summary>
/// An editor that stays open for days: whatever it does over and over, the server holds no more for it behind the last time than behind
/// the first. <c>JOURNEYS_LONG=1</c> does all of it ten times as often.
/// </summary>
[Collection(AloneCollection.Name)]
public class SoakTests(ITestOutputHelper output)
{
    /// <summary>What a run may leave, in bytes: far less than a tenth of a kilobyte for each time.</summary>
    private const long Little = 1024 * 1024;

    private const int Once = 100;
    private const string Text = "team growth \"Growth\"\njourney a \"A\" {\n  status draft\n  owner growth\n}\n";

    [Fact]
    public void Edits_leave_nothing() => Over(10_000, (client, uri, i) =>
    {
        client.Change(uri, i + 2, i % 2 == 0 ? LspClient.Edit(0, 0, 0, "x") : LspClient.Edit(0, 0, 1, ""));
        if (i % Once == Once - 1)
        {
            client.WaitForDiagnostics(uri, diagnostics => diagnostics["version"]!.GetValue<int>() == i + 2);
        }
    });

    [Fact]
    public void Questions_leave_nothing() => Over(20_000, (client, uri, i) =>
    {
        var id = client.Ask("textDocument/hover", LspClient.At(uri, 1, 2));
        if (i % 2 == 0)
        {
            client.Notify("$/cancelRequest", new JsonObject { ["id"] = id });
        }

        client.Answer(id);
    });

    [Theory]
    [InlineData("git:/a.journey?ref=")]
    [InlineData("untitled:Untitled-")]
    [InlineData("file:///nowhere/b.journey?")]
    public void Documents_that_come_and_go_leave_nothing(string address) => Over(2000, (client, _, i) =>
    {
        var uri = address + i;
        client.Open(uri, Text);
        client.Result("textDocument/semanticTokens/full", LspClient.Document(uri));
        client.Notify("textDocument/didClose", LspClient.Document(uri));
        client.Diagnostics.Remove(uri);
    });

    [Fact]
    public void Folders_that_come_and_go_leave_nothing()
    {
        using var other = new TestFolder(("b.journey", Text));
        JsonObject Folders(bool comes) => new()
        {
            ["event"] = new JsonObject
            {
                [comes ? "added" : "removed"] = new JsonArray(new JsonObject { ["uri"] = new Uri(other.Root).AbsoluteUri, ["name"] = "b" }),
                [comes ? "removed" : "added"] = new JsonArray(),
            },
        };
        Over(300, (client, _, i) =>
        {
            client.Notify("workspace/didChangeWorkspaceFolders", Folders(comes: true));
            client.Result("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });
            client.Notify("workspace/didChangeWorkspaceFolders", Folders(comes: false));
        });
    }

    private void Over(int times, Action<LspClient, string, int> act)
    {
        times *= Machine.IsLong ? 10 : 1;
        using var folder = new TestFolder(("a.journey", Text));
        using var run = new EditorRun(folder.Root);
        var uri = folder.UriOf("a.journey");
        run.Client.Open(uri, Text);
        var first = times / 10;
        for (var i = 0; i < first; i++)
        {
            act(run.Client, uri, i);
        }

        var before = Held(run.Client, uri);
        for (var i = first; i < times; i++)
        {
            act(run.Client, uri, i);
        }

        var grown = Held(run.Client, uri) - before;
        output.WriteLine($"{times} times: {grown / 1024} KB");
        Assert.True(grown < Little, $"It holds {grown / 1024} KB more behind {times - first} times.");
    }

    /// <summary>What is held when everything is answered.</summary>
    private static long Held(LspClient client, string uri)
    {
        client.Result("textDocument/diagnostic", LspClient.Document(uri));
        client.Result("workspace/symbol", new JsonObject { ["query"] = "" });
        Thread.Sleep(500);
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
