using System.Text;
using Journeys.Cli.Output;
using Journeys.Interchange.Json;
using Journeys.Interchange.Schema;
using Journeys.Site;

namespace Journeys.Cli.Input;

/// <summary>The data that a site publishes beside its pages: the formats of <c>export</c> and <c>check</c>, with their schemas.</summary>
internal static class PublishedData
{
    /// <summary>The data of a check.</summary>
    public static SiteApi Of(CheckReport report)
    {
        var (workspace, trace) = (report.Workspace, report.Trace);
        return new SiteApi(
            journey => SafeJson.WriteBytes(json => ApiJson.Journey(json, workspace, journey)),
            [
                new SiteApiFile("messages.json", () => SafeJson.WriteBytes(json => ApiJson.Messages(json, workspace))),
                new SiteApiFile("claims.json", () => SafeJson.WriteBytes(json => ApiJson.Claims(json, workspace))),
                new SiteApiFile("findings.json", () => Bytes(JsonReport.Render(report))),
                .. trace.IsNone ? [] : new[] { new SiteApiFile("trace.json", () => Bytes(TraceJson.Write(trace, file => file))) },
                .. ApiSchemas.Names.Select(name => new SiteApiFile("schema/" + name, () => Bytes(ApiSchemas.Text(name)))),
            ]);
    }

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
