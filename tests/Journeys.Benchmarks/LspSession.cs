using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Journeys.Benchmarks;

/// <summary>An editor with one document, as spare as can be, so that what is measured is the server.</summary>
internal sealed class LspSession : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);
    private readonly Process _process;
    private readonly string _root;
    private readonly string _uri;
    private int _version = 1;
    private int _id;

    public LspSession(string tool, string folder)
    {
        _root = folder;
        _uri = new Uri(Path.Combine(folder, "journeys", "typed.journey")).AbsoluteUri;
        var isLibrary = tool.EndsWith(".dll", StringComparison.Ordinal);
        var start = new ProcessStartInfo(isLibrary ? "dotnet" : tool, isLibrary ? ["exec", tool, "lsp"] : ["lsp"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        _process = Process.Start(start)!;
    }

    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>How much it holds a while after the last edit, when it has given back what it could.</summary>
    public double AtRest()
    {
        WaitUntilQuiet();
        Thread.Sleep(Rest);
        return Megabytes;
    }

    public void Start()
    {
        Ask("initialize", $$$"""{"processId":{{{Environment.ProcessId}}},"rootUri":"{{{new Uri(_root).AbsoluteUri}}}","capabilities":{}}""");
        Tell("initialized", "{}");
    }

    public void Open(string text)
    {
        Tell("textDocument/didOpen", $$$"""{"textDocument":{"uri":"{{{_uri}}}","languageId":"journey","version":1,"text":{{{Quote(text)}}}}}""");
        WaitForDiagnostics(1);
    }

    public int Insert(int line, int character, string text) => Change(line, character, character, text);

    public int Remove(int line, int from, int to) => Change(line, from, to, "");

    public void Complete(int line, int character) =>
        Ask("textDocument/completion", $$$"""{"textDocument":{"uri":"{{{_uri}}}"},"position":{"line":{{{line}}},"character":{{{character}}}}}""");

    public void WaitForDiagnostics(int version)
    {
        var (uri, number) = ("\"uri\":\"" + _uri + "\"", $"\"version\":{version.ToString(CultureInfo.InvariantCulture)},");
        Read(message => message.Contains("textDocument/publishDiagnostics", StringComparison.Ordinal)
            && message.Contains(uri, StringComparison.Ordinal) && message.Contains(number, StringComparison.Ordinal));
    }

    /// <summary>Asks for diagnostics of the document, which come when all files are judged.</summary>
    public void WaitUntilQuiet() => Ask("textDocument/diagnostic", $$$"""{"textDocument":{"uri":"{{{_uri}}}"}}""");

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(5000))
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private int Change(int line, int from, int to, string text)
    {
        _version++;
        Tell("textDocument/didChange", $$$"""{"textDocument":{"uri":"{{{_uri}}}","version":{{{_version}}}},"contentChanges":[{"range":{"start":{"line":{{{line}}},"character":{{{from}}}},"end":{"line":{{{line}}},"character":{{{to}}}}},"text":{{{Quote(text)}}}}]}""");
        return _version;
    }

    private void Ask(string method, string parameters)
    {
        var id = ++_id;
        Send($$$"""{"jsonrpc":"2.0","id":{{{id}}},"method":"{{{method}}}","params":{{{parameters}}}}""");
        var start = "{\"jsonrpc\":\"2.0\",\"id\":" + id.ToString(CultureInfo.InvariantCulture) + ",";
        Read(message => message.StartsWith(start, StringComparison.Ordinal));
    }

    private void Tell(string method, string parameters) => Send($$$"""{"jsonrpc":"2.0","method":"{{{method}}}","params":{{{parameters}}}}""");

    private void Send(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var stream = _process.StandardInput.BaseStream;
        stream.Write(Encoding.ASCII.GetBytes($"Content-Length: {bytes.Length}\r\n\r\n"));
        stream.Write(bytes);
        stream.Flush();
    }

    private void Read(Func<string, bool> isIt)
    {
        while (!isIt(Message()))
        {
        }
    }

    private string Message()
    {
        var stream = _process.StandardOutput.BaseStream;
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            var next = stream.ReadByte();
            header.Append(next < 0 ? throw new EndOfStreamException("The server has gone.") : (char)next);
        }

        var body = new byte[int.Parse(header.ToString()[16..].Trim(), CultureInfo.InvariantCulture)];
        stream.ReadExactly(body);
        return Encoding.UTF8.GetString(body);
    }

    private static string Quote(string text) => JsonValue.Create(text)!.ToJsonString();
}
