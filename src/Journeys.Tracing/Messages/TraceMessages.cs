using System.Text.Json.Serialization;

namespace Journeys.Tracing.Messages;

/// <summary>How a trace is asked for and answered between processes. Compiled into the one that asks and the one that answers.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TraceRequest))]
[JsonSerializable(typeof(TraceAnswer))]
internal sealed partial class TraceMessages : JsonSerializerContext;
