using System.Text.Json;

namespace Journeys.Cli.Tests.Fuzzing;

/// <summary>Which answers lines of a client must have, by the words of JSON-RPC and of the protocol's revisions.</summary>
internal sealed class AssistantExpectation
{
    /// <summary>The id of an answer to what has none that could be read.</summary>
    public const string NoId = "null";

    private const int LargestBatch = 100;
    private const string Newest = "2025-11-25";
    private static readonly string[] WithBatches = ["2024-11-05", "2025-03-26"];
    private static readonly string[] Revisions = [.. WithBatches, "2025-06-18", Newest];
    private readonly List<string> _ids = [];
    private readonly List<string> _cancelled = [];
    private string _revision = Newest;

    private AssistantExpectation(byte[] sent)
    {
        for (var rest = sent.AsMemory(); !rest.IsEmpty;)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            Take(end < 0 ? rest : rest[..end]);
            rest = end < 0 ? default : rest[(end + 1)..];
        }
    }

    /// <summary>What bytes must be answered with.</summary>
    public static AssistantExpectation Of(byte[] sent) => new(sent);

    /// <summary>Looks at the ids of the answers, as they are written.</summary>
    public void Judge(IReadOnlyList<string> answered)
    {
        foreach (var id in _ids.Concat(answered).Distinct(StringComparer.Ordinal))
        {
            var asked = _ids.Count(one => one == id);
            Assert.InRange(answered.Count(one => one == id), asked - _cancelled.Count(one => one == id), asked);
        }
    }

    private void Take(ReadOnlyMemory<byte> line)
    {
        if (line.Span.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return;
        }

        if (Parse(line) is not { } root)
        {
            _ids.Add(NoId);
        }
        else if (root.ValueKind == JsonValueKind.Array)
        {
            TakeBatch(root);
        }
        else
        {
            Take(root);
        }
    }

    private void TakeBatch(JsonElement batch)
    {
        if (!WithBatches.Contains(_revision) || batch.GetArrayLength() is 0 or > LargestBatch)
        {
            _ids.Add(NoId);
            return;
        }

        foreach (var message in batch.EnumerateArray())
        {
            Take(message);
        }
    }

    private void Take(JsonElement message)
    {
        var (id, method) = (Member(message, "id"), Member(message, "method"));
        var isSound = id is null or { ValueKind: JsonValueKind.String or JsonValueKind.Number };
        if (!isSound || (method is null ? id is null : TextOf(method) is null))
        {
            _ids.Add(NoId);
        }
        else if (id is { } known && method is not null)
        {
            _ids.Add(known.GetRawText());
            _revision = TextOf(method) == "initialize" ? Agreed(message) : _revision;
        }
        else if (TextOf(method) == "notifications/cancelled" && Member(Member(message, "params"), "requestId") is { } cancelled)
        {
            _cancelled.Add(cancelled.GetRawText());
        }
    }

    private static string Agreed(JsonElement message) =>
        TextOf(Member(Member(message, "params"), "protocolVersion")) is { } revision && Revisions.Contains(revision) ? revision : Newest;

    private static JsonElement? Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            return System.Text.Unicode.Utf8.IsValid(line.Span) ? JsonDocument.Parse(line).RootElement : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The last member of a name. A name that is no text is none that somebody looks for.</summary>
    private static JsonElement? Member(JsonElement? parent, string name) => parent is { ValueKind: JsonValueKind.Object } value
        ? value.EnumerateObject().Where(member => NameOf(member) == name).Select(member => (JsonElement?)member.Value).LastOrDefault()
        : null;

    private static string? NameOf(JsonProperty member) => Whole(() => member.Name);

    private static string? TextOf(JsonElement? given) =>
        given is { ValueKind: JsonValueKind.String } value ? Whole(() => value.GetString()) : null;

    /// <summary>A text, or null where it holds half a character.</summary>
    private static string? Whole(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
