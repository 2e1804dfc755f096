using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Journeys.JsonRpc;

namespace Journeys.LanguageServer.Hosting;

/// <summary>Answers a request: gives what writes the result.</summary>
internal delegate ValueTask<Action<Utf8JsonWriter>> RequestMethod(ReadContext context, JsonElement parameters);

/// <summary>Takes a notification.</summary>
internal delegate void NotificationMethod(Server server, JsonElement parameters);

/// <summary>The methods that the server knows, by name.</summary>
internal sealed class MethodTable
{
    private readonly Dictionary<string, (RequestMethod Method, bool MayBeStale)> _requests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NotificationMethod> _notifications = new(StringComparer.Ordinal);

    /// <summary>The names of the requests.</summary>
    public IEnumerable<string> Requests => _requests.Keys;

    /// <summary>Adds a request that reads one moment of the texts. It may run beside others.</summary>
    /// <param name="name">The method.</param>
    /// <param name="parameters">How its parameters are read.</param>
    /// <param name="result">How its result is written.</param>
    /// <param name="handle">Answers it.</param>
    /// <param name="mayBeStale">
    /// Whether its answer helps when the document has changed meanwhile; else the client is told so, and asks again.
    /// </param>
    public void Read<TParams, TResult>(
        string name, JsonTypeInfo<TParams> parameters, JsonTypeInfo<TResult> result, Func<ReadContext, TParams, TResult?> handle, bool mayBeStale = false)
        where TParams : class
        where TResult : class =>
        Read(name, parameters, result, (context, given) => new ValueTask<TResult?>(handle(context, given)), mayBeStale);

    /// <summary>Adds a request that waits for the rules.</summary>
    /// <param name="name">The method.</param>
    /// <param name="parameters">How its parameters are read.</param>
    /// <param name="result">How its result is written.</param>
    /// <param name="handle">Answers it.</param>
    /// <param name="mayBeStale">Whether its answer helps when the document has changed meanwhile.</param>
    public void Read<TParams, TResult>(
        string name,
        JsonTypeInfo<TParams> parameters,
        JsonTypeInfo<TResult> result,
        Func<ReadContext, TParams, ValueTask<TResult?>> handle,
        bool mayBeStale = false)
        where TParams : class
        where TResult : class => _requests.Add(name, (async (context, given) =>
        {
            var answer = await handle(context, Parse(given, parameters)).ConfigureAwait(false);
            return json => JsonSerializer.Serialize(json, answer!, result);
        }, mayBeStale));

    /// <summary>Adds a notification. Notifications are taken one after another, in their order.</summary>
    public void Notification<TParams>(string name, JsonTypeInfo<TParams> parameters, Action<Server, TParams> handle)
        where TParams : class => _notifications.Add(name, (server, given) => handle(server, Parse(given, parameters)));

    /// <summary>The request of a name, or null.</summary>
    public (RequestMethod Method, bool MayBeStale)? Request(string name) => _requests.TryGetValue(name, out var found) ? found : null;

    /// <summary>The notification of a name, or null.</summary>
    public NotificationMethod? Notification(string name) => _notifications.GetValueOrDefault(name);

    /// <summary>Reads parameters.</summary>
    /// <exception cref="RpcException">They are not what the method takes.</exception>
    public static T Parse<T>(JsonElement given, JsonTypeInfo<T> info)
        where T : class
    {
        try
        {
            var value = given.ValueKind == JsonValueKind.Undefined ? null : given.Deserialize(info);
            return value ?? throw new RpcException(RpcErrorCode.InvalidParams, "The parameters are missing.");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or NotSupportedException)
        {
            throw new RpcException(RpcErrorCode.InvalidParams, "The parameters are not understood: " + error.Message);
        }
    }
}
