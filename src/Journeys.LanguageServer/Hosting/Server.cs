using System.Collections.Concurrent;
using System.Text.Json;
using Journeys.JsonRpc;
using Journeys.LanguageServer.Analysing;
using Journeys.LanguageServer.Features.Colouring;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;
using Journeys.LanguageServer.Transport;

namespace Journeys.LanguageServer.Hosting;

/// <summary>The parts of the server, put together.</summary>
internal sealed class Server : IDisposable
{
    private readonly ConcurrentDictionary<long, Action<JsonElement>> _asked = new();
    private long _lastRequest;

    public Server(IServerHost host, MessageWriter writer, ServerLog log, CancellationToken ending)
    {
        Host = host;
        Writer = writer;
        Log = log;
        Ending = ending;
        Texts = new Texts(host, Changed) { Lone = project => Loader.Start(this, project) };
        Analyst = new Analyst(this);
        Publisher = new Publisher(this);
        Texts.Reconsidered = Analyst.Again;
    }

    public IServerHost Host { get; }

    public MessageWriter Writer { get; }

    public ServerLog Log { get; }

    /// <summary>Cancelled when the server ends.</summary>
    public CancellationToken Ending { get; }

    public Session Session { get; } = new();

    public Texts Texts { get; }

    public Analyst Analyst { get; }

    public Publisher Publisher { get; }

    public ColourCache Colours { get; } = new();

    /// <summary>Asks the client something.</summary>
    public void Ask(string method, Action<Utf8JsonWriter> writeParams, Action<JsonElement>? answered = null)
    {
        var id = Interlocked.Increment(ref _lastRequest);
        if (answered is not null)
        {
            _asked[id] = answered;
        }

        Writer.Request(id, method, writeParams);
    }

    /// <summary>The client answered.</summary>
    public void Answered(RpcMessage response)
    {
        if (response.Id is { ValueKind: JsonValueKind.Number } id && id.TryGetInt64(out var number) && _asked.TryRemove(number, out var answered)
            && response.Result.ValueKind != JsonValueKind.Undefined)
        {
            answered(response.Result);
        }
    }

    /// <summary>Tells the one who looks for the cause of something.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="isError">Whether it is a mistake of the server.</param>
    public void Tell(string message, bool isError = false)
    {
        Log.Write(message);
        Writer.Notify("window/logMessage", json => JsonSerializer.Serialize(json, new LogMessageParams(isError ? 1 : 3, message), Json.Default.LogMessageParams));
    }

    /// <summary>Shows the user something.</summary>
    public void Show(string message) =>
        Writer.Notify("window/showMessage", json => JsonSerializer.Serialize(json, new LogMessageParams(2, message), Json.Default.LogMessageParams));

    /// <summary>Opens or closes documents or folders; projects that go with them leave nothing behind.</summary>
    public void Rearrange(Action change)
    {
        var before = Texts.Current.Projects;
        change();
        var now = Texts.Current;
        foreach (var project in before.Select(snapshot => snapshot.Project).Where(project => now.Of(project) is null))
        {
            Analyst.Forget(project);
            Publisher.Forget(project);
            project.Host.Close();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Analyst.Dispose();
        Publisher.Dispose();
    }

    private void Changed(Project project, string? uri)
    {
        if (uri is not null)
        {
            Publisher.Changed(uri);
        }

        Analyst.Changed(project);
    }
}
