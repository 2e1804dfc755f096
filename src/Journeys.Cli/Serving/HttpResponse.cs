using System.Globalization;
using System.Text;

namespace Journeys.Cli.Serving;

/// <summary>An answer that is sent as a whole.</summary>
/// <param name="Status">Such as <c>200 OK</c>.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Body">The content.</param>
internal sealed record HttpResponse(string Status, string ContentType, ReadOnlyMemory<byte> Body)
{
    /// <summary>
    /// The headers that the published site has too, so that what works here works there: nothing from another origin, no inline
    /// script or style.
    /// </summary>
    internal const string SecurityHeaders =
        "Content-Security-Policy: " + ContentSecurityPolicy + "\r\n"
        + "X-Content-Type-Options: nosniff\r\n"
        + "X-Frame-Options: DENY\r\n"
        + "Referrer-Policy: strict-origin-when-cross-origin\r\n"
        + "Cross-Origin-Opener-Policy: same-origin\r\n"
        + "Cross-Origin-Resource-Policy: same-origin\r\n"
        + "Cache-Control: no-store\r\n"
        + "Connection: close\r\n";

    /// <summary>The same policy as in <c>netlify.toml</c>.</summary>
    internal const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Where the browser should go instead, or null.</summary>
    public string? Location { get; init; }

    /// <summary>A short answer in words.</summary>
    public static HttpResponse Plain(string status, string text) =>
        new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text + "\n"));

    /// <summary>Sends the answer; only its head where that was asked for.</summary>
    public async Task WriteAsync(Stream stream, bool isHeadOnly, CancellationToken cancellation)
    {
        var location = Location is null ? "" : "Location: " + Location + "\r\n";
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 {Status}\r\nContent-Type: {ContentType}\r\nContent-Length: {Body.Length}\r\n{location}{SecurityHeaders}\r\n");
        var body = isHeadOnly ? ReadOnlyMemory<byte>.Empty : Body;
        byte[] whole = [.. Encoding.Latin1.GetBytes(head), .. body.Span];
        await stream.WriteAsync(whole, cancellation).ConfigureAwait(false);
    }
}
