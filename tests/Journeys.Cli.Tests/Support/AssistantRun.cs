using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Journeys.LanguageServer.Tests.Support;

namespace Journeys.Cli.Tests.Support;

/// <summary><c>journeys mcp</c> within this process, and the assistant's side of the conversation.</summary>
internal sealed class AssistantRun : IDisposable
{
    private readonly MemoryPipe _toServer = new();
    private readonly MemoryPipe _fromServer = new();
    private readonly StreamReader _answers;
    private readonly StringWriter _log = new();
    private readonly Task<CliOutcome> _server;
    private int _id;

    /// <param name="run">The folder that it is started in.</param>
    /// <param name="arguments">What stands behind <c>mcp</c>.</param>
    public AssistantRun(CliRun run, params string[] arguments)
    {
        _answers = new StreamReader(_fromServer);
        run.Streams = () => (_toServer, _fromServer, _log);
        _server = Task.Factory.StartNew(
            () =>
            {
                var outcome = run.Run(["mcp", .. arguments]);
                _fromServer.Complete();
                return outcome;
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
    }

    /// <summary>Asks something, and gives the whole answer.</summary>
    public JsonNode Ask(string method, JsonObject? parameters = null)
    {
        var request = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = ++_id, ["method"] = method, ["params"] = parameters ?? [] };
        var bytes = Encoding.UTF8.GetBytes(request.ToJsonString() + "\n");
        _toServer.Write(bytes, 0, bytes.Length);
        var answer = JsonNode.Parse(_answers.ReadLine() ?? throw new InvalidOperationException($"The server is gone: {_server.Result}"))!;
        Assert.Equal(_id, (int)answer["id"]!);
        return answer;
    }

    /// <summary>Calls a tool, and gives its result.</summary>
    public JsonNode Call(string tool, JsonObject? arguments = null) =>
        Ask("tools/call", new JsonObject { ["name"] = tool, ["arguments"] = arguments ?? [] })["result"] ?? throw new InvalidOperationException(_log.ToString());

    /// <summary>Calls a tool that can answer, and gives its text.</summary>
    public string Text(string tool, JsonObject? arguments = null)
    {
        var result = Call(tool, arguments);
        Assert.False((bool)result["isError"]!, result.ToJsonString());
        return (string)result["content"]![0]!["text"]!;
    }

    /// <summary>Calls a tool that can answer, and gives its data.</summary>
    public JsonNode Data(string tool, JsonObject? arguments = null)
    {
        var result = Call(tool, arguments);
        Assert.False((bool)result["isError"]!, result.ToJsonString());
        return result["structuredContent"]!;
    }

    /// <summary>Calls a tool that refuses, and gives what it says.</summary>
    public string Refusal(string tool, JsonObject? arguments = null)
    {
        var result = Call(tool, arguments);
        Assert.True((bool)result["isError"]!, result.ToJsonString());
        return (string)result["content"]![0]!["text"]!;
    }

    /// <summary>Reads a resource; null where it is refused.</summary>
    public string? Read(string address) => (string?)Ask("resources/read", new JsonObject { ["uri"] = address })["result"]?["contents"]![0]!["text"];

    /// <summary>Leaves, and gives what the command gave.</summary>
    public CliOutcome End()
    {
        _toServer.Complete();
        var outcome = _server.GetAwaiter().GetResult();
        Assert.Null(_answers.ReadLine());
        return outcome;
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
