using System.Net;
using System.Security.Cryptography;
using System.Text;
using Journeys.Site;

namespace Journeys.Cli.Serving;

/// <summary>Answers requests from a site in memory. No request ever touches the disk.</summary>
internal sealed class SiteResponder(LiveSite site, int port)
{
    private const string Index = "index.html";
    private const string NotFound = "404.html";
    private const int UsualPort = 80;

    /// <summary>Browsers leave out the port that goes without saying.</summary>
    private readonly string[] _hosts =
        [$"127.0.0.1:{port}", $"localhost:{port}", .. port == UsualPort ? ["127.0.0.1", "localhost"] : Array.Empty<string>()];

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

    /// <summary>What a page would look like: a word for its content, or why it cannot be made.</summary>
    /// <param name="path">The page's path, as a browser asks for it.</param>
    /// <param name="moment">The site, which there is.</param>
    public (string? Content, string? Error) Look(string path, SiteMoment moment)
    {
        if (!path.StartsWith('/'))
        {
            return (moment.Version, null);
        }

        var made = moment.Site!.Find(NameOf(path)) ?? moment.Site.Find(NotFound);
        return made switch
        {
            null => (moment.Version, null),
            { Error: { } error } => (null, error.ToString()),
            _ => (WordFor(made.Content.Span), null),
        };
    }

    private HttpResponse Find(string path)
    {
        if (path == ReloadScript.Path)
        {
            return new HttpResponse("200 OK", MediaTypes.Of(path), ReloadScript.Content);
        }

        var moment = site.Now;
        var name = NameOf(path);
        if (moment.Site?.Find(name) is { } file)
        {
            return Page("200 OK", name, file, moment);
        }

        if (moment.Site?.Has(name + "/" + Index) == true)
        {
            var location = string.Join('/', (path + "/").Split('/').Select(Uri.EscapeDataString));
            return HttpResponse.Plain("301 Moved Permanently", "It is a folder.") with { Location = "/" + location.TrimStart('/') };
        }

        return moment.Site?.Find(NotFound) is { } missing
            ? Page("404 Not Found", NotFound, missing, moment)
            : HttpResponse.Plain("404 Not Found", moment.Problem ?? "There is no such page.");
    }

    private static string NameOf(string path) => path[1..] + (path.EndsWith('/') ? Index : "");

    private static HttpResponse Page(string status, string name, MadeFile file, SiteMoment moment)
    {
        if (file.Error is { } error)
        {
            var text = $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>journeys serve</title></head><body><pre>{WebUtility.HtmlEncode(error.ToString())}</pre></body></html>";
            return new HttpResponse("500 Internal Server Error", MediaTypes.Html, ReloadScript.Inject(Encoding.UTF8.GetBytes(text), moment.Version, ""));
        }

        var type = MediaTypes.Of(name);
        return new HttpResponse(
            status, type, type == MediaTypes.Html ? ReloadScript.Inject(file.Content.Span, moment.Version, WordFor(file.Content.Span)) : file.Content);
    }

    /// <summary>A word that differs where the content does.</summary>
    private static string WordFor(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content))[..16];
}
