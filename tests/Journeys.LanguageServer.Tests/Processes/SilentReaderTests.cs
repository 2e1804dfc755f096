using System.Diagnostics;
using System.Globalization;
using Journeys.LanguageServer.Tests.Support;

namespace Journeys.LanguageServer.Tests.Processes;

/// <summary>A client that asks and asks and does not listen: the server neither stands still for good nor keeps all it would say.</summary>
public sealed class SilentReaderTests
{
    private const int Questions = 3000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void Who_listens_late_hears_every_answer_once()
    {
        using var folder = new TestFolder(("a.journey", "journey a \"A\" {\n  status draft\n}\n"));
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "journeys.dll"), "lsp"])
        {
            WorkingDirectory = folder.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        try
        {
            var asking = Task.Run(() => Ask(process.StandardInput.BaseStream, folder));
            asking.Wait(TimeSpan.FromSeconds(3));

            var client = new LspClient(Stream.Null, process.StandardOutput.BaseStream);
            var waiting = Enumerable.Range(2, Questions).ToHashSet();
            while (waiting.Count > 0)
            {
                var answer = client.Wait(message => message["id"] is not null && !message.ContainsKey("method"));
                var id = answer["id"]!.GetValue<int>();
                Assert.True(id == 1 || waiting.Remove(id), "answered twice: " + id);
            }

            Assert.True(asking.Wait(Patience));
        }
        finally
        {
            process.Kill();
        }
    }

    private static void Ask(Stream stream, TestFolder folder)
    {
        var client = new LspClient(stream, Stream.Null);
        client.Raw(LspClient.Frame("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":null,\"rootUri\":\"" + new Uri(folder.Root).AbsoluteUri + "\",\"capabilities\":{}}}"));
        client.Notify("initialized", []);
        for (var id = 2; id < Questions + 2; id++)
        {
            client.Raw(LspClient.Frame(string.Create(CultureInfo.InvariantCulture, $"{{\"jsonrpc\":\"2.0\",\"id\":{id},\"method\":\"workspace/symbol\",\"params\":{{\"query\":\"\"}}}}")));
        }
    }
}
