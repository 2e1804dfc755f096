using System.Text;
using Journeys.Cli.Output;

namespace Journeys.Cli.Serving;

/// <summary>Tells a page, as long as it listens, which site is shown and what is wrong with the sources.</summary>
internal static class EventStream
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>Sends an event at once, at every change, and now and then a sign of life, until the listener is gone.</summary>
    public static async Task SendAsync(Stream stream, LiveSite site, CancellationToken cancellation)
    {
        await WriteAsync(stream, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n" + HttpResponse.SecurityHeaders + "\r\n", cancellation)
            .ConfigureAwait(false);
        while (!cancellation.IsCancellationRequested)
        {
            var change = site.NextChange();
            await WriteAsync(stream, "event: state\ndata: " + Describe(site.Now) + "\n\n", cancellation).ConfigureAwait(false);
            while (await Task.WhenAny(change, Task.Delay(Heartbeat, cancellation)).ConfigureAwait(false) != change)
            {
                cancellation.ThrowIfCancellationRequested();
                await WriteAsync(stream, ": still here\n\n", cancellation).ConfigureAwait(false);
            }
        }
    }

    private static string Describe(SiteMoment moment) => SafeJson.WriteLine(json =>
    {
        json.WriteStartObject();
        json.WriteString("version", moment.Version);
        json.WriteString("problem", moment.Problem);
        json.WriteEndObject();
    });

    private static async Task WriteAsync(Stream stream, string text, CancellationToken cancellation)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation).ConfigureAwait(false);
        await stream.FlushAsync(cancellation).ConfigureAwait(false);
    }
}
