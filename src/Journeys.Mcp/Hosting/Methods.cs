using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Journeys.JsonRpc;
using Journeys.Mcp.Offering;
using Journeys.Mcp.Transport;

namespace Journeys.Mcp.Hosting;

/// <summary>What the server answers, by method.</summary>
internal sealed class Methods(ServerOffer offer)
{
    /// <summary>The most resources in an answer; the rest follow when they are asked for.</summary>
    private const int PageSize = 500;

    /// <summary>The answer to <c>initialize</c>.</summary>
    public void Welcome(Utf8JsonWriter json, string revision)
    {
        json.WriteStartObject();
        json.WriteString("protocolVersion", revision);
        json.WriteStartObject("capabilities");
        foreach (var part in new[] { "tools", "resources", "prompts" })
        {
            json.WriteStartObject(part);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("serverInfo");
        json.WriteString("name", offer.Name);
        json.WriteString("title", offer.Title);
        json.WriteString("version", offer.Version);
        json.WriteEndObject();
        json.WriteString("instructions", offer.Instructions);
        json.WriteEndObject();
    }

    /// <summary>What writes the result of a request that takes no time; null where it is none of these.</summary>
    public Action<Utf8JsonWriter>? AtOnce(RpcMessage message) => message.Method switch
    {
        "ping" => Listing.Nothing,
        "tools/list" => json => Listing.Tools(json, offer.Tools),
        "prompts/list" => json => Listing.Prompts(json, offer.Prompts),
        "resources/templates/list" => json => Listing.Templates(json, offer.Resources.Templates),
        _ => null,
    };

    /// <summary>What does the work of a request.</summary>
    /// <exception cref="RpcException">There is no such method.</exception>
    public Func<CancellationToken, Action<Utf8JsonWriter>> Later(RpcMessage message) => message.Method switch
    {
        "tools/call" => cancellation => Call(message.Params, cancellation),
        "resources/list" => cancellation => List(message.Params, cancellation),
        "resources/read" => cancellation => Read(message.Params, cancellation),
        "prompts/get" => cancellation => Get(message.Params, cancellation),
        var method => throw RpcException.UnknownMethod(method!),
    };

    /// <summary>What the one who asked can put right is an answer of the tool: only that reaches whoever chose the arguments.</summary>
    private Action<Utf8JsonWriter> Call(JsonElement parameters, CancellationToken cancellation)
    {
        var name = Text(parameters, "name");
        var tool = offer.Tools.FirstOrDefault(tool => tool.Name == name)
            ?? throw new RpcException(RpcErrorCode.InvalidParams, Unknown("tool", name, offer.Tools.Select(tool => tool.Name)));
        try
        {
            var answer = tool.Run(Arguments.Read(tool.Parameters, ClientJson.Member(parameters, "arguments")), cancellation);
            return json => Listing.Answer(json, answer, isError: false);
        }
        catch (RefusedException refusal)
        {
            return json => Listing.Answer(json, new ToolAnswer(refusal.Message), isError: true);
        }
    }

    private Action<Utf8JsonWriter> List(JsonElement parameters, CancellationToken cancellation) => Heeding(() =>
    {
        var start = 0;
        if (ClientJson.Member(parameters, "cursor") is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) }
            && !int.TryParse(Text(parameters, "cursor"), NumberStyles.None, CultureInfo.InvariantCulture, out start))
        {
            throw new RpcException(RpcErrorCode.InvalidParams, "`cursor` is what an earlier answer gave as `nextCursor`.");
        }

        var all = offer.Resources.List(cancellation);
        var shown = all.Skip(start).Take(PageSize).ToImmutableArray();
        return json => Listing.Resources(json, shown, start + shown.Length < all.Length ? start + shown.Length : null);
    });

    private Action<Utf8JsonWriter> Read(JsonElement parameters, CancellationToken cancellation) => Heeding(() =>
    {
        var address = Text(parameters, "uri");
        var text = offer.Resources.Read(address, cancellation)
            ?? throw new RpcException(
                McpErrorCode.ResourceNotFound, $"There is no resource `{ShownName.Of(address)}`; `resources/list` tells which there are.");
        return json => Listing.Contents(json, text);
    });

    private Action<Utf8JsonWriter> Get(JsonElement parameters, CancellationToken cancellation) => Heeding(() =>
    {
        var name = Text(parameters, "name");
        var prompt = offer.Prompts.FirstOrDefault(prompt => prompt.Name == name)
            ?? throw new RpcException(RpcErrorCode.InvalidParams, Unknown("prompt", name, offer.Prompts.Select(prompt => prompt.Name)));
        var text = prompt.Make(Arguments.Read(prompt.Parameters, ClientJson.Member(parameters, "arguments")), cancellation);
        return json => Listing.Prompt(json, prompt, text);
    });

    private static Action<Utf8JsonWriter> Heeding(Func<Action<Utf8JsonWriter>> work)
    {
        try
        {
            return work();
        }
        catch (RefusedException refusal)
        {
            throw new RpcException(RpcErrorCode.InvalidParams, refusal.Message);
        }
    }

    private static string Unknown(string kind, string name, IEnumerable<string> known) =>
        $"There is no {kind} `{ShownName.Of(name)}`; there are {string.Join(", ", known)}.";

    private static string Text(JsonElement parameters, string name)
    {
        var value = ClientJson.Member(parameters, name);
        return ClientJson.Text(value) ?? throw new RpcException(
            RpcErrorCode.InvalidParams,
            value.ValueKind == JsonValueKind.String
                ? $"`{name}` holds half a character (a surrogate without its other half)."
                : $"`{name}` is missing, or is no text.");
    }
}
