using System.Text;

namespace Journeys.Cli.Serving;

/// <summary>The head of a request. A body is never read: nothing that <c>serve</c> answers has one.</summary>
/// <param name="Method">Such as <c>GET</c>.</param>
/// <param name="Path">The path, decoded, without a query; starts with <c>/</c>.</param>
/// <param name="Host">The <c>Host</c> header; null where there is none or more than one.</param>
internal sealed record HttpRequest(string Method, string Path, string? Host)
{
    private const string PageParameter = "page=";

    private const int LongestHead = 16 * 1024;

    /// <summary>The page that the query names, decoded; null where it names none.</summary>
    public string? Page { get; init; }

    /// <summary>Reads a head; null where it is none, or too long.</summary>
    public static async Task<HttpRequest?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var buffer = new byte[LongestHead];
        var length = 0;
        while (length < buffer.Length)
        {
            var count = await stream.ReadAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false);
            length += count;
            var end = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (end >= 0)
            {
                return Parse(Encoding.Latin1.GetString(buffer, 0, end));
            }

            if (count == 0)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Reads a head from its text, without the empty line at its end.</summary>
    internal static HttpRequest? Parse(string head)
    {
        var lines = head.Split("\r\n");
        var parts = lines[0].Split(' ');
        if (parts.Length != 3 || !parts[2].StartsWith("HTTP/1.", StringComparison.Ordinal) || !parts[1].StartsWith('/'))
        {
            return null;
        }

        var hosts = lines.Skip(1)
            .Where(line => line.StartsWith("Host:", StringComparison.OrdinalIgnoreCase))
            .Select(line => line["Host:".Length..].Trim())
            .ToList();
        var path = Uri.UnescapeDataString(parts[1].Split('?', '#')[0]);
        return new HttpRequest(parts[0], path, hosts.Count == 1 ? hosts[0] : null) { Page = PageIn(parts[1]) };
    }

    private static string? PageIn(string target)
    {
        var query = target.Split('#')[0].Split('?', 2);
        return query.Length == 2 && query[1].Split('&').FirstOrDefault(part => part.StartsWith(PageParameter, StringComparison.Ordinal)) is { } page
            ? Uri.UnescapeDataString(page[PageParameter.Length..])
            : null;
    }
}
