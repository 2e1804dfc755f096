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
            (journey, output) => SafeJson.WriteTo(output, json => ApiJson.Journey(json, workspace, journey)),
            [
                new SiteApiFile("messages.json", stream => SafeJson.WriteTo(stream, json => ApiJson.Messages(json, workspace))),
                new SiteApiFile("claims.json", stream => SafeJson.WriteTo(stream, json => ApiJson.Claims(json, workspace))),
                new SiteApiFile("findings.json", stream => JsonReport.Write(report, stream)),
                .. trace.IsNone ? [] : new[] { new SiteApiFile("trace.json", Text(() => TraceJson.Write(trace, file => file))) },
                .. ApiSchemas.Names.Select(name => new SiteApiFile("schema/" + name, Text(() => ApiSchemas.Text(name)))),
            ]);
    }

    private static Action<Stream> Text(Func<string> make) => stream => stream.Write(Encoding.UTF8.GetBytes(make()));
}
