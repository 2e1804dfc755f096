using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Journeys.LanguageServer.Tests.Support;

namespace Journeys.LanguageServer.Tests.Processes;

/// <summary>A client that asks and asks and does not listen: the server neither stands still for good nor keeps all it would say.</summary>
public sealed partial class SilentReaderTests : IDisposable
{
    private const int Questions = 400;

    /// <summary>How large it may become, where the answers have 700.</summary>
    private const long MostMegabytes = 300;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(3);
    private readonly TestFolder _folder = new();
    private readonly Process _process;

    public SilentReaderTests() => _process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "journeys.dll"), "lsp"])
    {
        WorkingDirectory = _folder.Root,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private string Uri => _folder.UriOf("a.journey");

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Who_listens_late_hears_every_answer_once()
    {
        var asking = Task.Factory.StartNew(Ask, TaskCreationOptions.LongRunning);
        await Task.WhenAny(asking, Task.Delay(Silence));
        _process.Refresh();
        var megabytes = _process.WorkingSet64 / 1024 / 1024;
        Assert.True(megabytes < MostMegabytes, "It grew to " + megabytes + " MB");

        var waiting = Enumerable.Range(1, Questions).ToHashSet();
        var (answers, bytes) = (0, 0L);
        using var output = new BufferedStream(_process.StandardOutput.BaseStream, 1 << 20);
        while (waiting.Count > 0)
        {
            var (start, length) = Message(output);
            bytes += length;
            if (Answer().Match(start) is { Success: true } match)
            {
                answers++;
                waiting.Remove(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
            }
        }

        Assert.Equal(Questions, answers);
        Assert.True(bytes > MostMegabytes * 1024 * 1024, "There was little to keep: " + bytes);
        await asking.WaitAsync(Patience);
    }

    [Fact]
    public void A_log_that_nobody_reads_holds_up_nobody()
    {
        var client = new LspClient(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream);
        client.Initialize(_folder.Root);
        for (var i = 0; i < 5000; i++)
        {
            client.Raw(LspClient.Frame("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"why\":\"This is not what is opened.\"}}"));
        }

        Assert.Null(client.Result("textDocument/hover", LspClient.At(Uri, 0, 0)));
        client.Notify("exit", []);
        Assert.True(_process.WaitForExit(Patience));
        Assert.Equal(1, _process.ExitCode);
    }

    private void Ask()
    {
        var client = new LspClient(_process.StandardInput.BaseStream, Stream.Null);
        client.Raw(LspClient.Frame("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"rootUri\":\"" + new Uri(_folder.Root).AbsoluteUri + "\",\"capabilities\":{}}}"));
        client.Notify("initialized", []);
        client.Open(Uri, string.Concat(Enumerable.Range(0, 4000).Select(i => "team t" + i + " \"Team of a name that fills a line to a decent length\"\n")));
        for (var id = 2; id <= Questions; id++)
        {
            client.Raw(LspClient.Frame("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"textDocument/documentSymbol\",\"params\":" + LspClient.Document(Uri).ToJsonString() + "}"));
        }
    }

    /// <summary>How the next message starts, and how long it is.</summary>
    private static (string Start, int Length) Message(Stream stream)
    {
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            header.Append((char)stream.ReadByte());
        }

        var body = new byte[int.Parse(header.ToString().AsSpan(16).Trim(), CultureInfo.InvariantCulture)];
        stream.ReadExactly(body);
        return (Encoding.UTF8.GetString(body, 0, Math.Min(60, body.Length)), body.Length);
    }

    [GeneratedRegex("^\\{\"jsonrpc\":\"2.0\",\"id\":([0-9]+),\"result\"", RegexOptions.CultureInvariant)]
    private static partial Regex Answer();
}
