using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Journeys.LanguageServer.Tests.Support;

namespace Journeys.LanguageServer.Tests.Processes;

/// <summary>Messages that are JSON but no editor's: each request is answered once, and the server goes on serving.</summary>
public sealed class OddMessageTests : ProcessTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(30);

    [Fact]
    public void An_id_comes_back_as_it_was_written()
    {
        Start();
        string[] ids = ["\"\\ud800\"", "\"\\ud800\\ud800\\udc00\"", "\"\\u0000\"", "\"\"", "1e999999", "-0", "123456789012345678901234567890"];
        foreach (var id in ids)
        {
            foreach (var method in new[] { "textDocument/hover", "nobody/knows", "initialize" })
            {
                Client.Raw(LspClient.Frame("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + LspClient.At(Uri, 0, 0).ToJsonString() + "}"));
                var answer = Client.Wait(message => !message.ContainsKey("method"));
                Assert.Equal(id, answer["id"]!.AsValue().GetValue<JsonElement>().GetRawText());
                Serves();
            }
        }
    }

    [Fact]
    public void Half_pairs_and_nul_in_any_text_do_no_harm()
    {
        Start();
        string[] bodies =
        [
            """{"jsonrpc":"2.0","\ud800dddd":1,"method":"nobody/knows"}""",
            """{"\ud800":1}""",
            """{"jsonrpc":"2.0","method":"\ud800"}""",
            """{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"\ud800d":1}}""",
            """{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"\ud800"}}""",
            """{"jsonrpc":"2.0","id":"\ud800","result":null}""",
            """{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///\ud800.journey","languageId":"journey","version":1,"text":"\ud800\u0000"}}}""",
            """{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///\u0000.journey","languageId":"journey","version":1,"text":""}}}""",
            """{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":{"\ud800":{"\ud800":"\ud800"},"journeys":{"language":"\ud800"}}}}""",
            """{"jsonrpc":"2.0","method":"workspace/didChangeWatchedFiles","params":{"changes":[{"uri":"\ud800","type":1},{"uri":"file:///\u0000","type":77}]}}""",
            """{"jsonrpc":"2.0","method":"workspace/didChangeWorkspaceFolders","params":{"event":{"added":[{"uri":"\ud800","name":""},{"uri":"file:///%00","name":""}],"removed":[]}}}""",
        ];
        foreach (var body in bodies)
        {
            Client.Raw(LspClient.Frame(body));
            Serves();
        }
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_are_told_of()
    {
        Start();
        foreach (var body in new[] { "{\"jsonrpc\":\"2.0\",\"id\":\"\u00FF\",\"method\":\"x\"}", "{\"jsonrpc\":\"2.0\",\"\u00C3\":1,\"id\":5,\"method\":\"\u00FF\"}" })
        {
            var bytes = Encoding.Latin1.GetBytes(body);
            Client.Raw([.. Encoding.ASCII.GetBytes("Content-Length: " + bytes.Length + "\r\n\r\n"), .. bytes]);
            Assert.Equal(-32700, Client.Wait(message => message["id"] is null && message.ContainsKey("error"))["error"]!["code"]!.GetValue<int>());
            Serves();
        }
    }

    [Fact]
    public void An_id_that_is_used_again_while_it_waits_is_answered_as_often()
    {
        Start();
        var question = LspClient.Frame("{\"jsonrpc\":\"2.0\",\"id\":\"twice\",\"method\":\"workspace/symbol\",\"params\":{\"query\":\"\"}}");
        Client.Raw(string.Concat(Enumerable.Repeat(question, 100)));
        for (var i = 0; i < 100; i++)
        {
            Client.Wait(message => message["id"]?.ToString() == "twice");
        }

        Serves();
    }

    [Fact]
    public void An_editor_that_is_gone_takes_the_server_along()
    {
        using var editor = Process.Start(new ProcessStartInfo("sleep", ["60"]))!;
        Client.Request("initialize", new JsonObject { ["processId"] = editor.Id, ["capabilities"] = new JsonObject() });
        Client.Notify("initialized", []);
        Assert.False(Server.HasEnded);
        editor.Kill();
        Assert.Equal(1, Server.ExitCode(Moment));
    }
}
