using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Journeys.LanguageServer.Tests.Support;
using Journeys.Mcp.Offering;

namespace Journeys.Mcp.Tests.Support;

/// <summary>The server within this process, on pipes.</summary>
internal sealed class Session : IDisposable
{
    private readonly MemoryPipe _toServer = new();
    private readonly MemoryPipe _fromServer = new();
    private readonly StreamReader _answers;
    private readonly StringWriter _log = new();
    private readonly Task _server;

    public Session(params Tool[] more)
    {
        _answers = new StreamReader(_fromServer);
        _server = Task.Factory.StartNew(
            () =>
            {
                McpServer.Run(_toServer, _fromServer, _log, Offers.With([.. more]));
                _fromServer.Complete();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
    }

    /// <summary>What the server told of what went wrong.</summary>
    public string Log => _log.ToString();

    /// <summary>Sends bytes as they are.</summary>
    public void Send(byte[] bytes) => _toServer.Write(bytes, 0, bytes.Length);

    /// <summary>Sends a line.</summary>
    public void Send(string line) => Send(Encoding.UTF8.GetBytes(line + "\n"));

    /// <summary>The next message of the server's; null at its end.</summary>
    public JsonNode? Next() => _answers.ReadLine() is { } line ? JsonNode.Parse(line) : null;

    /// <summary>Sends a line, and gives the next message.</summary>
    public JsonNode Ask(string line)
    {
        Send(line);
        return Next()!;
    }

    /// <summary>Calls a tool, and gives its result.</summary>
    public JsonNode Call(string name, string arguments) => Ask(Request("tools/call", $$"""{"name":{{JsonSerializer.Serialize(name)}},"arguments":{{arguments}}}"""))["result"]!;

    /// <summary>A request.</summary>
    public static string Request(string method, string parameters = "{}", string id = "1") =>
        $$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}","params":{{parameters}}}""";

    /// <summary>Says that nothing more comes, and gives what the server still said.</summary>
    public List<JsonNode> End()
    {
        _toServer.Complete();
        var rest = new List<JsonNode>();
        while (Next() is { } message)
        {
            rest.Add(message);
        }

        Assert.True(_server.Wait(TimeSpan.FromSeconds(10)), "The server still runs.");
        return rest;
    }

    public void Dispose()
    {
        _toServer.Complete();
        _server.Wait();
        _answers.Dispose();
        _toServer.Dispose();
        _log.Dispose();
    }
}
