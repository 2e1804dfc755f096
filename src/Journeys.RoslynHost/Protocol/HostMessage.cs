using System.Text.Json;
using System.Text.Json.Serialization;

namespace Journeys.RoslynHost.Protocol;

/// <summary>One message, in either direction.</summary>
/// <param name="Kind">What is asked (a name of <see cref="HostKinds"/>), or <see cref="Note"/>, <see cref="Answer"/> or <see cref="Failure"/>.</param>
/// <param name="Body">What goes with it; its shape depends on what is asked.</param>
internal sealed record HostMessage(string Kind, JsonElement Body)
{
    /// <summary>Something said while the work goes on: what is begun now. Whoever waits knows by it what to blame.</summary>
    public const string Note = "note";

    /// <summary>The answer to what was asked; the last message about it.</summary>
    public const string Answer = "answer";

    /// <summary>The work failed, by a mistake of ours; the body is text. The last message about it.</summary>
    public const string Failure = "failure";

    /// <summary>As bytes for the wire.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, HostMessageJson.Default.HostMessage);

    /// <summary>From the bytes of the wire.</summary>
    /// <exception cref="InvalidDataException">They are no message.</exception>
    public static HostMessage Of(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, HostMessageJson.Default.HostMessage) ?? throw new InvalidDataException("an empty message");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException("what came is no message: " + error.Message, error);
        }
    }
}

/// <summary>What the second process can be asked.</summary>
internal static class HostKinds
{
    /// <summary>To say its version back: whether it runs at all.</summary>
    public const string Version = "version";

    /// <summary>To run a team's rules.</summary>
    public const string TeamRules = "team-rules";

    /// <summary>To find touchpoints in C# sources.</summary>
    public const string Trace = "trace";
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HostMessage))]
[JsonSerializable(typeof(string))]
internal sealed partial class HostMessageJson : JsonSerializerContext;
