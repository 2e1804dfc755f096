using System.Text;
using System.Text.Json.Nodes;
using Journeys.LanguageServer.Tests.Support;

namespace Journeys.LanguageServer.Tests.Processes;

/// <summary>The real program over its pipes: whatever it is sent, it answers or errs by the protocol, and goes on serving.</summary>
public sealed class AbuseTests : ProcessTests
{
    /// <summary>It takes a second at most; a machine with other work gets more.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(30);

    [Fact]
    public void Broken_messages_are_answered_with_errors_and_the_next_is_served()
    {
        Start();
        string[] broken =
        [
            LspClient.Frame("{nope"),
            LspClient.Frame(""),
            LspClient.Frame("[]"),
            LspClient.Frame("null"),
            LspClient.Frame("5"),
            LspClient.Frame("\"\\ud800\""),
            LspClient.Frame(string.Concat(Enumerable.Repeat("[", 100_000))),
            LspClient.Frame("{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"x\"}"),
            LspClient.Frame("{\"jsonrpc\":\"2.0\",\"method\":5}"),
            LspClient.Frame("{\"jsonrpc\":\"2.0\"}"),
            "Content-Length: -5\r\n\r\n",
            "Content-Length: abc\r\n\r\n",
            "Content-Length: 2147483647\r\n\r\n",
            "Content-Length: 99999999999999999999\r\n\r\n",
            "Content-Length: 2\r\nContent-Length: 3\r\n\r\n",
            "Content-Type: application/json; charset=utf-16\r\nContent-Length: 2\r\n\r\n",
            "garbage\r\n\r\n",
            "X: " + new string('x', 1 << 20) + "\r\n\r\n",
        ];
        foreach (var text in broken)
        {
            Client.Raw(text);
            Assert.NotNull(Client.Wait(message => message.ContainsKey("error") && message["id"] is null)["error"]);
            Serves();
        }
    }

    [Fact]
    public void Odd_but_sound_messages_are_served()
    {
        Start();
        Client.Raw(LspClient.Frame("{\"jsonrpc\":\"2.0\",\"id\":\"s\",\"method\":\"nope\"}").Replace("Content-Length", "content-length", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal));
        Assert.Equal(-32601, Client.Wait(message => message["id"]?.ToString() == "s")["error"]!["code"]!.GetValue<int>());
        foreach (var body in new[]
        {
            "{\"jsonrpc\":\"2.0\",\"method\":\"nobody/knows\",\"params\":{}}",
            "{\"jsonrpc\":\"2.0\",\"id\":99999,\"result\":null}",
            "{\"jsonrpc\":\"2.0\",\"id\":99999,\"error\":{\"code\":1,\"message\":\"x\"}}",
            "{\"id\":1,\"id\":7777,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":\"x\"},\"position\":{\"line\":0,\"character\":0}}}",
            "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"nope\"}",
            "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"nope\"}",
            "{\"jsonrpc\":\"2.0\",\"id\":8888,\"method\":\"textDocument/hover\",\"params\":[1,2]}",
            "{\"jsonrpc\":\"2.0\",\"id\":8889,\"method\":\"textDocument/hover\"}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"file:///no\",\"version\":1},\"contentChanges\":[]}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didClose\",\"params\":{\"textDocument\":{\"uri\":\"file:///no\"}}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":5}}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":\"never\"}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":[]}",
        })
        {
            Client.Raw(LspClient.Frame(body));
            Serves();
        }
    }

    [Fact]
    public void A_thousand_changes_in_a_second_end_in_the_diagnostics_of_the_last()
    {
        Start();
        for (var version = 2; version <= 1001; version++)
        {
            Client.Change(Uri, version, LspClient.Edit(0, 0, 0, "\n"));
        }

        Client.Change(Uri, 1002, LspClient.Edit(0, 0, 0, "taem x \"X\"\n"));
        var last = Client.WaitForDiagnostics(Uri, diagnostics => diagnostics["version"]?.GetValue<int>() == 1002);
        Assert.Contains("unknown-keyword", LspClient.Codes(last));
        Serves();
    }

    [Fact]
    public void Thousands_of_cancellations_do_no_harm_and_every_request_gets_one_answer()
    {
        Start();
        var ids = new HashSet<int>();
        for (var i = 0; i < 1000; i++)
        {
            var id = Client.Ask("textDocument/documentSymbol", LspClient.Document(Uri));
            ids.Add(id);
            for (var j = 0; j < 20; j++)
            {
                Client.Notify("$/cancelRequest", new JsonObject { ["id"] = id - j });
            }
        }

        while (ids.Count > 0)
        {
            var answer = Client.Wait(message => message["id"] is not null && !message.ContainsKey("method"));
            Assert.True(ids.Remove(answer["id"]!.GetValue<int>()));
            Assert.True(answer.ContainsKey("result") || answer["error"]!["code"]!.GetValue<int>() == -32800);
        }

        Serves();
    }

    [Fact]
    public void A_document_of_ten_megabytes_is_served()
    {
        Start();
        var text = new StringBuilder();
        for (var i = 0; text.Length < 10 * 1024 * 1024; i++)
        {
            text.Append("team t").Append(i).Append(" \"Team of a name that fills a line to a decent length\"\n");
        }

        Client.Open(Folder.UriOf("big.journey"), text.ToString());
        Client.WaitForDiagnostics(Folder.UriOf("big.journey"), _ => true);
        Client.Change(Folder.UriOf("big.journey"), 2, LspClient.Edit(0, 0, 0, "taem x \"X\"\n"));
        Client.WaitForDiagnostics(Folder.UriOf("big.journey"), diagnostics => diagnostics["version"]?.GetValue<int>() == 2);
        Serves();
    }

    [Fact]
    public void A_message_that_is_too_long_is_refused_and_not_kept()
    {
        Start();
        var before = Server.Megabytes;
        Client.Raw("Content-Length: 104857600\r\n\r\n");
        var chunk = new string('x', 1 << 20);
        for (var i = 0; i < 100; i++)
        {
            Client.Raw(chunk);
        }

        Client.Raw("\r\n");
        Serves();
        Assert.True(Server.Megabytes < before + 100, "It grew from " + before + " to " + Server.Megabytes + " MB");
    }

    [Fact]
    public void A_change_of_64_megabytes_is_refused_and_the_next_is_made()
    {
        Start();
        var start = "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"" + Uri + "\",\"version\":2},\"contentChanges\":[{\"text\":\"";
        var chunk = new string('x', 1 << 20);
        Client.Raw("Content-Length: " + (start.Length + 64 * chunk.Length + 5) + "\r\n\r\n" + start);
        for (var i = 0; i < 64; i++)
        {
            Client.Raw(chunk);
        }

        Client.Raw("\"}]}}");
        Assert.NotNull(Client.Wait(message => message.ContainsKey("error") && message["id"] is null)["error"]);
        Client.Change(Uri, 3, new JsonObject { ["text"] = "taem x \"X\"\n" });
        Client.WaitForDiagnostics(Uri, diagnostics => diagnostics["version"]?.GetValue<int>() == 3 && LspClient.Codes(diagnostics).Contains("unknown-keyword"));
    }

    [Fact]
    public void Standard_input_that_closes_ends_the_server()
    {
        Start();
        Server.CloseInput();
        Assert.Equal(1, Server.ExitCode(Moment));
    }

    [Fact]
    public void Input_that_closes_in_the_middle_of_a_message_ends_the_server()
    {
        Start();
        Client.Raw("Content-Length: 100\r\n\r\n{");
        Server.CloseInput();
        Assert.Equal(1, Server.ExitCode(Moment));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void The_exit_code_tells_whether_it_was_shut_down_first(bool shutsDown, int code)
    {
        Start();
        if (shutsDown)
        {
            Client.Result("shutdown", null);
        }

        Client.Notify("exit", []);
        Assert.Equal(code, Server.ExitCode(Moment));
    }

    [Fact]
    public void Files_that_vanish_are_no_reason_to_fail()
    {
        Start();
        for (var i = 0; i < 200; i++)
        {
            var name = "b" + (i % 5) + ".journey";
            if (i % 2 == 0)
            {
                Folder.Write(name, "team t \"T\"\n");
            }
            else
            {
                File.Delete(Path.Combine(Folder.Root, "b" + ((i - 1) % 5) + ".journey"));
            }

            Client.Notify("workspace/didChangeWatchedFiles", new JsonObject
            {
                ["changes"] = new JsonArray(new JsonObject { ["uri"] = Folder.UriOf(name), ["type"] = 2 }),
            });
        }

        File.Delete(Path.Combine(Folder.Root, "a.journey"));
        Client.Notify("textDocument/didClose", LspClient.Document(Uri));
        Client.Open(Uri, Sound);
        Serves();
    }
}
