namespace Journeys.Cli.Serving;

/// <summary>Answers requests from a site in memory. No request ever touches the disk.</summary>
internal sealed class SiteResponder(LiveSite site, int port)
{
    private readonly string[] _hosts = [$"127.0.0.1:{port}", $"localhost:{port}"];

    /// <summary>
    /// Whether the request is meant for this server. A page elsewhere whose name is made to point here sends its own name, and
    /// gets nothing.
    /// </summary>
    public bool IsForUs(HttpRequest request) => _hosts.Contains(request.Host, StringComparer.OrdinalIgnoreCase);

    /// <summary>The answer to a request.</summary>
    public HttpResponse Answer(HttpRequest? request)
    {
        if (request is null)
        {
            return HttpResponse.Plain("400 Bad Request", "This is no request.");
        }

        if (!IsForUs(request))
        {
            return HttpResponse.Plain("421 Misdirected Request", "journeys serve answers to its own name only.");
        }

        return request.Method is "GET" or "HEAD"
            ? Find(request.Path)
            : HttpResponse.Plain("405 Method Not Allowed", "Pages can be read, not written.");
    }

    private HttpResponse Find(string path)
    {
        if (path == ReloadScript.Path)
        {
            return new HttpResponse("200 OK", MediaTypes.Of(path), ReloadScript.Content);
        }

        var moment = site.Now;
        var name = path[1..] + (path.EndsWith('/') ? "index.html" : "");
        if (moment.Files.TryGetValue(name, out var content))
        {
            return Page("200 OK", name, content, moment);
        }

        if (moment.Files.ContainsKey(name + "/index.html"))
        {
            var location = string.Join('/', (path + "/").Split('/').Select(Uri.EscapeDataString));
            return HttpResponse.Plain("301 Moved Permanently", "It is a folder.") with { Location = "/" + location.TrimStart('/') };
        }

        return moment.Files.TryGetValue("404.html", out var missing)
            ? Page("404 Not Found", "404.html", missing, moment)
            : HttpResponse.Plain("404 Not Found", moment.Problem ?? "There is no such page.");
    }

    private static HttpResponse Page(string status, string name, byte[] content, SiteMoment moment)
    {
        var type = MediaTypes.Of(name);
        return new HttpResponse(status, type, type == MediaTypes.Html ? ReloadScript.Inject(content, moment.Version) : content);
    }
}
