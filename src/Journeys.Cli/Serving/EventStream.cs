using System.Text;
using Journeys.Cli.Output;

namespace Journeys.Cli.Serving;

/// <summary>
/// Tells a page, as long as it listens, what it would look like now and what is wrong with the sources. The page is made for that, so
/// that it is there when the browser asks; a page that looks the same need not be loaded again.
/// </summary>
internal static class EventStream
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>Sends an event at once, at every change, and now and then a sign of life, until the listener is gone.</summary>
    /// <param name="stream">The listener.</param>
    /// <param name="site">What is served.</param>
    /// <param name="responder">Makes the page.</param>
    /// <param name="page">The path of the page that listens; null where it does not say.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task SendAsync(Stream stream, LiveSite site, SiteResponder responder, string? page, CancellationToken cancellation)
    {
        await WriteAsync(stream, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n" + HttpResponse.SecurityHeaders + "\r\n", cancellation)
            .ConfigureAwait(false);
        while (!cancellation.IsCancellationRequested)
        {
            var change = site.NextChange();
            await WriteAsync(stream, "event: state\ndata: " + Describe(site.Now, responder, page) + "\n\n", cancellation).ConfigureAwait(false);
            while (await Task.WhenAny(change, Task.Delay(Heartbeat, cancellation)).ConfigureAwait(false) != change)
            {
                cancellation.ThrowIfCancellationRequested();
                await WriteAsync(stream, ": still here\n\n", cancellation).ConfigureAwait(false);
            }
        }
    }

    private static string Describe(SiteMoment moment, SiteResponder responder, string? page)
    {
        var (content, error) = page is null || moment.Site is null ? (moment.Version, null) : responder.Look(page, moment);
        return SafeJson.WriteLine(json =>
        {
            json.WriteStartObject();
            json.WriteString("version", moment.Version);
            json.WriteString("content", content);
            json.WriteString("problem", moment.Problem ?? error);
            json.WriteEndObject();
        });
    }

    private static async Task WriteAsync(Stream stream, string text, CancellationToken cancellation)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation).ConfigureAwait(false);
        await stream.FlushAsync(cancellation).ConfigureAwait(false);
    }
}
