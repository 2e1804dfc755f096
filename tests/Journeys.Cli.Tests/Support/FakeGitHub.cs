using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Journeys.Cli.Tests.Support;

/// <summary>The few addresses of GitHub's API that the review uses, on the loopback.</summary>
internal sealed class FakeGitHub : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly List<(int Id, string User, string Body)> _comments = [];

    public FakeGitHub()
    {
        for (var port = 20_000 + Random.Shared.Next(20_000); ; port++)
        {
            Address = $"http://127.0.0.1:{port}";
            _listener.Prefixes.Clear();
            _listener.Prefixes.Add(Address + "/");
            try
            {
                _listener.Start();
                break;
            }
            catch (HttpListenerException)
            {
                _listener.Close();
                _listener = new HttpListener();
            }
        }

        _ = Task.Run(Answer);
    }

    public string Address { get; }

    /// <summary>Whether writing is refused, as for a change from a fork.</summary>
    public bool RefusesWriting { get; set; }

    /// <summary>Method and path of every request.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    public IReadOnlyList<(int Id, string User, string Body)> Comments => _comments;

    /// <summary>A comment that somebody wrote before.</summary>
    public FakeGitHub Comment(string user, string body)
    {
        _comments.Add((_comments.Count + 1, user, body));
        return this;
    }

    public void Dispose() => _listener.Close();

    private async Task Answer()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var (status, text) = Respond(context.Request);
            context.Response.StatusCode = status;
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text));
            context.Response.Close();
        }
    }

    private (int Status, string Text) Respond(HttpListenerRequest request)
    {
        var path = request.Url!.AbsolutePath;
        Requests.Enqueue($"{request.HttpMethod} {path}");
        if (request.Headers["Authorization"] != "Bearer secret")
        {
            return (401, "{}");
        }

        if (request.HttpMethod == "GET")
        {
            return (200, JsonSerializer.Serialize(_comments.Select(comment => new
            {
                id = comment.Id,
                body = comment.Body,
                user = new { login = comment.User, type = comment.User.EndsWith("[bot]", StringComparison.Ordinal) ? "Bot" : "User" },
            })));
        }

        using var reader = new StreamReader(request.InputStream);
        using var json = JsonDocument.Parse(reader.ReadToEnd());
        var body = json.RootElement.GetProperty("body").GetString()!;
        if (RefusesWriting)
        {
            return (403, "{}");
        }

        if (request.HttpMethod == "POST")
        {
            Comment("github-actions[bot]", body);
            return (201, "{}");
        }

        var id = int.Parse(path.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        _comments[id - 1] = _comments[id - 1] with { Body = body };
        return (200, "{}");
    }
}
