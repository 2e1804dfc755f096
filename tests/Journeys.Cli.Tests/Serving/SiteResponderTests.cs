using System.Text;
using Journeys.Cli.Serving;
using Journeys.Site;
using Journeys.Testing;

namespace Journeys.Cli.Tests.Serving;

public sealed class SiteResponderTests
{
    private readonly LiveSite _site = new();
    private readonly SiteResponder _responder;

    public SiteResponderTests()
    {
        _responder = new SiteResponder(_site, 4100);
        _site.Show(new Made(new Dictionary<string, byte[]>
        {
            ["index.html"] = "<html><head></head><body>home</body></html>"u8.ToArray(),
            ["a/index.html"] = "no head"u8.ToArray(),
            ["404.html"] = "<head></head>gone"u8.ToArray(),
            ["style.css"] = "a{}"u8.ToArray(),
            ["één.svg"] = "<svg/>"u8.ToArray(),
            ["broken/index.html"] = [],
        }));
    }

    private HttpResponse Get(string path, string host = "localhost:4100", string method = "GET") =>
        _responder.Answer(HttpRequest.Parse($"{method} {path} HTTP/1.1\r\nHost: {host}"));

    [Theory]
    [InlineData("/", "200 OK", "text/html; charset=utf-8")]
    [InlineData("/index.html?x=1", "200 OK", "text/html; charset=utf-8")]
    [InlineData("/a/", "200 OK", "text/html; charset=utf-8")]
    [InlineData("/style.css", "200 OK", "text/css; charset=utf-8")]
    [InlineData("/%C3%A9%C3%A9n.svg", "200 OK", "image/svg+xml")]
    [InlineData("/_journeys/reload.js?v=1", "200 OK", "text/javascript; charset=utf-8")]
    [InlineData("/nowhere", "404 Not Found", "text/html; charset=utf-8")]
    [InlineData("/../../etc/passwd", "404 Not Found", "text/html; charset=utf-8")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd", "404 Not Found", "text/html; charset=utf-8")]
    [InlineData("//etc/passwd", "404 Not Found", "text/html; charset=utf-8")]
    [InlineData("/%", "404 Not Found", "text/html; charset=utf-8")]
    [InlineData("/%00", "404 Not Found", "text/html; charset=utf-8")]
    public void Finds_pages_and_files_of_the_site_and_nothing_else(string path, string status, string type)
    {
        var response = Get(path);

        Assert.Equal((status, type), (response.Status, response.ContentType));
    }

    [Fact]
    public void A_folder_without_its_slash_is_sent_on()
    {
        Assert.Equal(("301 Moved Permanently", "/a/"), (Get("/a").Status, Get("/a").Location));
        Assert.Null(Get("//evil.example/a").Location);
    }

    [Theory]
    [InlineData("127.0.0.1:4100", true)]
    [InlineData("localhost:4100", true)]
    [InlineData("LOCALHOST:4100", true)]
    [InlineData("localhost", false)]
    [InlineData("localhost:4101", false)]
    [InlineData("evil.example:4100", false)]
    [InlineData("localhost:4100.evil.example", false)]
    [InlineData("", false)]
    public void Only_its_own_name_is_answered(string host, bool isAnswered) =>
        Assert.Equal(isAnswered ? "200 OK" : "421 Misdirected Request", Get("/", host).Status);

    /// <summary>Browsers leave out the port that goes without saying.</summary>
    [Theory]
    [InlineData("localhost", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("localhost:80", true)]
    [InlineData("127.0.0.1:80", true)]
    [InlineData("localhost:4100", false)]
    [InlineData("evil.example", false)]
    [InlineData("", false)]
    public void On_port_80_its_bare_name_is_answered_too(string host, bool isAnswered)
    {
        var request = HttpRequest.Parse($"GET / HTTP/1.1\r\nHost: {host}");

        Assert.Equal(isAnswered ? "200 OK" : "421 Misdirected Request", new SiteResponder(_site, 80).Answer(request).Status);
    }

    [Fact]
    public void Two_names_or_none_are_not_its_own()
    {
        Assert.Equal("421 Misdirected Request", _responder.Answer(HttpRequest.Parse("GET / HTTP/1.1\r\nHost: localhost:4100\r\nHost: evil")).Status);
        Assert.Equal("421 Misdirected Request", _responder.Answer(HttpRequest.Parse("GET / HTTP/1.1")).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("GET")]
    [InlineData("GET /")]
    [InlineData("GET http://localhost:4100/ HTTP/1.1")]
    [InlineData("GET / HTTP/2")]
    [InlineData("GET /a b HTTP/1.1")]
    public void What_is_no_request_is_refused(string head) => Assert.Equal("400 Bad Request", _responder.Answer(HttpRequest.Parse(head)).Status);

    [Theory]
    [InlineData("POST")]
    [InlineData("OPTIONS")]
    [InlineData("get")]
    public void Nothing_but_reading_is_allowed(string method) => Assert.Equal("405 Method Not Allowed", Get("/", method: method).Status);

    [Fact]
    public void Pages_get_the_reload_script_as_a_file_and_other_files_stay_as_they_are()
    {
        Assert.Matches(
            "<head><script src=\"/_journeys/reload.js\" data-version=\"[0-9a-f]{8}-1\" data-content=\"[0-9a-f]{16}\" defer></script></head>",
            Encoding.UTF8.GetString(Get("/").Body.Span));
        Assert.EndsWith("></script>", Encoding.UTF8.GetString(Get("/a/").Body.Span));
        Assert.Equal("a{}", Encoding.UTF8.GetString(Get("/style.css").Body.Span));
    }

    [Fact]
    public void A_page_that_cannot_be_made_says_why_and_looks_out_for_better()
    {
        var response = Get("/broken/");

        Assert.Equal("500 Internal Server Error", response.Status);
        Assert.Contains("pages/a.html:3: It &lt;fails&gt; (while making broken/index.html)", Encoding.UTF8.GetString(response.Body.Span));
        Assert.Contains("reload.js", Encoding.UTF8.GetString(response.Body.Span));
        Assert.Equal((null, "pages/a.html:3: It <fails> (while making broken/index.html)"), _responder.Look("/broken/", _site.Now));
    }

    [Fact]
    public void A_page_is_known_by_its_content_and_not_by_the_moment()
    {
        var (before, _) = _responder.Look("/", _site.Now);
        _site.Show(_site.Now.Site!);

        Assert.Equal(before, _responder.Look("/", _site.Now).Content);
        Assert.NotEqual(before, _responder.Look("/a/", _site.Now).Content);
        Assert.NotEqual(before, _responder.Look("/nowhere", _site.Now).Content);
        Assert.Contains($"data-content=\"{before}\"", Encoding.UTF8.GetString(Get("/").Body.Span));
    }

    [Theory]
    [InlineData("/_journeys/events?page=%2Fa%2F%C3%A9&x=1", "/a/é")]
    [InlineData("/_journeys/events?x=1&page=/", "/")]
    [InlineData("/_journeys/events?nopage=1", null)]
    [InlineData("/_journeys/events", null)]
    public void A_listener_says_which_page_it_shows(string target, string? expected) =>
        Assert.Equal(expected, HttpRequest.Parse($"GET {target} HTTP/1.1\r\nHost: localhost:4100")!.Page);

    [Fact]
    public void What_is_told_of_a_site_that_is_no_longer_shown_is_not_told_of_the_next()
    {
        var before = _site.Now.Site!;
        Assert.True(_site.Tell(before, "first"));
        Assert.False(_site.Tell(before, "second"));
        _site.Show(new Made(new Dictionary<string, byte[]>()));
        Assert.False(_site.Tell(before, "late"));
        Assert.Null(_site.Now.Problem);
    }

    [Fact]
    public void The_policy_is_the_published_one()
    {
        var settings = RepositoryRoot.Combine("netlify.toml");
        if (File.Exists(settings))
        {
            Assert.Contains($"Content-Security-Policy = \"{HttpResponse.ContentSecurityPolicy}\"", File.ReadAllText(settings));
        }
    }

    [Fact]
    public void A_broken_edit_keeps_the_last_good_site()
    {
        var before = _site.Now;
        var change = _site.NextChange();

        _site.Keep("a.journey:1:1 is wrong");

        Assert.True(change.IsCompleted);
        Assert.Equal((before.Version, "a.journey:1:1 is wrong"), (_site.Now.Version, _site.Now.Problem));
        Assert.Equal("200 OK", Get("/").Status);
    }

    /// <summary>Files that are there; an empty page is one that cannot be made.</summary>
    private sealed class Made(Dictionary<string, byte[]> files) : IServedSite
    {
        public bool Has(string path) => files.ContainsKey(path);

        public MadeFile? Find(string path) => !files.TryGetValue(path, out var content)
            ? null
            : content is []
                ? new MadeFile(default, new SiteError("pages/a.html", 3, path, "It <fails>"))
                : new MadeFile(content, null);
    }
}
