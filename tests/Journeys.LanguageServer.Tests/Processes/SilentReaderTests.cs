using System.Diagnostics;
using System.Globalization;
using System.Text;
using Journeys.LanguageServer.Tests.Support;

namespace Journeys.LanguageServer.Tests.Processes;

/// <summary>A client that asks and asks and does not listen: the server neither stands still for good nor keeps all it would say.</summary>
public sealed class SilentReaderTests : IDisposable
{
    /// <summary>How much it may grow: the answers that wait, and what was made on the way to them.</summary>
    private const long MostMegabytes = 300;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(4);
    private readonly TestFolder _folder = new(("a.journey", Declarations()));
    private readonly Process _process;

    public SilentReaderTests() => _process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "journeys.dll"), "lsp"])
    {
        WorkingDirectory = _folder.Root,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
        _folder.Dispose();
    }

    /// <summary>Answers of a megabyte, answers of a few bytes, and questions without end about what is not there.</summary>
    [Theory]
    [InlineData("textDocument/documentSymbol", 1000)]
    [InlineData("textDocument/hover", 100_000)]
    [InlineData("nobody/knows", 400_000)]
    public void Who_listens_late_hears_every_answer_once(string method, int questions)
    {
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
        var asking = Task.Factory.StartNew(() => Ask(method, questions), TaskCreationOptions.LongRunning);
        asking.Wait(Silence);
        _process.Refresh();
        var megabytes = _process.WorkingSet64 / 1024 / 1024;
        Assert.True(megabytes < MostMegabytes, "It grew to " + megabytes + " MB");

        var client = new LspClient(Stream.Null, _process.StandardOutput.BaseStream);
        var waiting = Enumerable.Range(2, questions).ToHashSet();
        while (waiting.Count > 0)
        {
            var answer = client.Wait(message => message["id"] is not null && !message.ContainsKey("method"));
            var id = answer["id"]!.GetValue<int>();
            Assert.True(id == 1 || waiting.Remove(id), "answered twice: " + id);
        }

        Assert.True(asking.Wait(Patience));
    }

    private void Ask(string method, int questions)
    {
        var stream = _process.StandardInput.BaseStream;
        var client = new LspClient(stream, Stream.Null);
        client.Raw(LspClient.Frame("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":null,\"rootUri\":\"" + new Uri(_folder.Root).AbsoluteUri + "\",\"capabilities\":{}}}"));
        client.Notify("initialized", []);
        client.Open(_folder.UriOf("a.journey"), Declarations());
        var parameters = LspClient.At(_folder.UriOf("a.journey"), 0, 6).ToJsonString();
        for (var id = 2; id < questions + 2; id++)
        {
            client.Raw(LspClient.Frame(string.Create(CultureInfo.InvariantCulture, $"{{\"jsonrpc\":\"2.0\",\"id\":{id},\"method\":\"{method}\",\"params\":{parameters}}}")));
        }
    }

    private static string Declarations()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 4000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"team t{i} \"Team of a name that fills a line to a decent length\"\n");
        }

        return text.ToString();
    }
}
