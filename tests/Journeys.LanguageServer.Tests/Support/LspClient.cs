using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Journeys.LanguageServer.Tests.Support;

/// <summary>An editor's side of the conversation, with a list of everything that was said.</summary>
internal sealed class LspClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private const int Forgotten = 32;
    private readonly Stream _toServer;
    private readonly BlockingCollection<JsonObject> _received = [];
    private readonly Dictionary<int, JsonObject> _answers = [];
    private int _lastId;

    public LspClient(Stream toServer, Stream fromServer)
    {
        _toServer = toServer;
        new Thread(() => Listen(fromServer)) { IsBackground = true }.Start();
    }

    /// <summary>Whether all that was said is kept, not only the last of it.</summary>
    public bool IsLasting { get; init; } = true;

    /// <summary>What was said, in its order; true for what the server said.</summary>
    public List<(bool FromServer, JsonObject Message)> Transcript { get; } = [];

    /// <summary>The newest diagnostics of each document.</summary>
    public Dictionary<string, JsonObject> Diagnostics { get; } = [];

    public JsonObject Initialize(string? root, JsonObject? capabilities = null, string? locale = null, JsonObject? options = null)
    {
        var result = Request("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = root is null ? null : new Uri(root).AbsoluteUri,
            ["capabilities"] = capabilities ?? [],
            ["locale"] = locale ?? "en",
            ["initializationOptions"] = options,
        });
        Notify("initialized", []);
        return result["result"]!.AsObject();
    }

    public void Open(string uri, string text, int version = 1) => Notify("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "journey", ["version"] = version, ["text"] = text },
    });

    public void Change(string uri, int? version, params JsonObject[] changes) => Notify("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
        ["contentChanges"] = new JsonArray([.. changes]),
    });

    public static JsonObject Edit(int line, int from, int to, string text) => new() { ["range"] = Range(line, from, line, to), ["text"] = text };

    public static JsonObject Range(long line, long character, long endLine, long endCharacter) =>
        new() { ["start"] = Position(line, character), ["end"] = Position(endLine, endCharacter) };

    public static JsonObject Position(long line, long character) => new() { ["line"] = line, ["character"] = character };

    public static JsonObject Document(string uri) => new() { ["textDocument"] = new JsonObject { ["uri"] = uri } };

    public static JsonObject At(string uri, long line, long character)
    {
        var parameters = Document(uri);
        parameters["position"] = Position(line, character);
        return parameters;
    }

    public void Notify(string method, JsonObject parameters) =>
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    /// <summary>Asks, and waits for the answer.</summary>
    public JsonObject Request(string method, JsonNode? parameters)
    {
        var id = Ask(method, parameters);
        return Answer(id);
    }

    /// <summary>Asks without waiting.</summary>
    public int Ask(string method, JsonNode? parameters)
    {
        var id = ++_lastId;
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return id;
    }

    /// <summary>The answer to a question; those to others that come before it are kept.</summary>
    public JsonObject Answer(int id)
    {
        if (_answers.Remove(id, out var known))
        {
            return known;
        }

        Wait(message =>
        {
            if (!message.ContainsKey("method") && message["id"] is JsonValue value && value.TryGetValue<int>(out var own))
            {
                _answers[own] = message;
            }

            return _answers.ContainsKey(id);
        });
        _answers.Remove(id, out var answer);
        return answer!;
    }

    public JsonNode? Result(string method, JsonNode? parameters)
    {
        var answer = Request(method, parameters);
        Assert.True(answer.ContainsKey("result"), method + ": " + answer.ToJsonString());
        return answer["result"];
    }

    /// <summary>Waits for diagnostics of a document that fulfil a condition.</summary>
    public JsonObject WaitForDiagnostics(string uri, Func<JsonObject, bool> condition)
    {
        if (Diagnostics.TryGetValue(uri, out var known) && condition(known))
        {
            return known;
        }

        return Wait(message => message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics"
            && message["params"]!["uri"]!.GetValue<string>() == uri && condition(message["params"]!.AsObject()))["params"]!.AsObject();
    }

    public static IEnumerable<string> Codes(JsonObject diagnostics) =>
        diagnostics["diagnostics"]!.AsArray().Select(diagnostic => diagnostic!["code"]!.GetValue<string>());

    /// <summary>The line, from 0, of the one finding of a rule. Findings of other rules do not matter: what needs all files is told when they are read, with it or later.</summary>
    public static int LineOf(JsonObject diagnostics, string rule) =>
        diagnostics["diagnostics"]!.AsArray().Single(diagnostic => diagnostic!["code"]!.GetValue<string>() == rule)!["range"]!["start"]!["line"]!.GetValue<int>();

    /// <summary>Waits for a message.</summary>
    public JsonObject Wait(Func<JsonObject, bool> isIt)
    {
        while (true)
        {
            if (!_received.TryTake(out var message, Patience))
            {
                throw new TimeoutException("The server says nothing. So far: " + string.Join("\n", Transcript.TakeLast(8).Select(said => (said.FromServer ? "< " : "> ") + said.Message.ToJsonString())));
            }

            Said(true, message);
            Note(message);
            if (isIt(message))
            {
                return message;
            }
        }
    }

    /// <summary>Sends bytes as they are.</summary>
    public void Raw(string text) => Raw(Encoding.UTF8.GetBytes(text));

    /// <summary>Sends bytes as they are.</summary>
    public void Raw(byte[] bytes)
    {
        _toServer.Write(bytes);
        _toServer.Flush();
    }

    public static string Frame(string body) =>
        string.Create(CultureInfo.InvariantCulture, $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    public void Send(JsonObject message)
    {
        Said(false, message);
        Raw(Frame(message.ToJsonString()));
    }

    private void Said(bool fromServer, JsonObject message)
    {
        if (!IsLasting && Transcript.Count >= Forgotten)
        {
            Transcript.RemoveRange(0, Forgotten / 2);
        }

        Transcript.Add((fromServer, message));
    }

    private void Note(JsonObject message)
    {
        if (message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics")
        {
            var shown = message["params"]!.AsObject();
            Diagnostics[shown["uri"]!.GetValue<string>()] = shown;
            if (!IsLasting && shown["diagnostics"]!.AsArray().Count == 0)
            {
                Diagnostics.Remove(shown["uri"]!.GetValue<string>());
            }
        }
        else if (message.ContainsKey("method") && message.ContainsKey("id"))
        {
            Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = message["id"]!.DeepClone(), ["result"] = null });
        }
    }

    private void Listen(Stream stream)
    {
        try
        {
            while (Length(stream) is { } length)
            {
                var body = new byte[length];
                stream.ReadExactly(body);
                _received.Add(JsonSerializer.Deserialize<JsonObject>(body)!);
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
        }
    }

    private static int? Length(Stream stream)
    {
        int? length = null;
        while (Line(stream) is { } line)
        {
            if (line.Length == 0)
            {
                return length;
            }

            length = line.StartsWith("Content-Length: ", StringComparison.Ordinal) ? int.Parse(line[16..], CultureInfo.InvariantCulture) : length;
        }

        return null;
    }

    private static string? Line(Stream stream)
    {
        var line = new StringBuilder();
        while (stream.ReadByte() is >= 0 and var next)
        {
            if (next == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append((char)next);
        }

        return null;
    }
}
