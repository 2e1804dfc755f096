using System.Text.Json;
using Journeys.RoslynHost.Protocol;
using Journeys.Tracing;
using Journeys.Tracing.Messages;

namespace Journeys.RoslynHost;

/// <summary>Finds touchpoints in C# sources.</summary>
internal static class TraceTask
{
    /// <summary>Answers a <see cref="TraceRequest"/> with a <see cref="TraceAnswer"/>; notes are names of files.</summary>
    /// <exception cref="InvalidDataException">It is no such request.</exception>
    public static JsonElement Run(JsonElement body, Action<JsonElement> note)
    {
        var request = body.Deserialize(TraceMessages.Default.TraceRequest) ?? throw new InvalidDataException("an empty request");
        var answer = Tracer.Run(request, name => note(JsonSerializer.SerializeToElement(name, HostMessageJson.Default.String)));
        return JsonSerializer.SerializeToElement(answer, TraceMessages.Default.TraceAnswer);
    }
}
