using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;

namespace Journeys.Browser.Tests.Serving;

/// <summary>Serves a folder on 127.0.0.1 as the publisher's machines do: headers by rule, folders by their index, 404 by its page.</summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private readonly string _root;
    private readonly HeaderRules _headers;
    private readonly HttpListener _listener;
    private readonly Task _loop;
    private readonly ConcurrentDictionary<(string File, DateTime Written), byte[]> _compressed = [];

    private StaticServer(string root, HeaderRules headers, HttpListener listener, Uri address)
    {
        (_root, _headers, _listener, Address) = (RootOf(root), headers, listener, address);
        _loop = Task.Run(AcceptAsync);
    }

    public Uri Address { get; }

    public static StaticServer Start(string root, HeaderRules headers)
    {
        for (var attempt = 1; ; attempt++)
        {
            var address = new Uri($"http://127.0.0.1:{FreePort()}/");
            var listener = new HttpListener();
            listener.Prefixes.Add(address.AbsoluteUri);
            try
            {
                listener.Start();
                return new StaticServer(root, headers, listener, address);
            }
            catch (HttpListenerException) when (attempt < 10)
            {
                // Somebody took the port in between.
            }
        }
    }

    /// <summary>The file behind a path of the site, or null.</summary>
    public string? FileOf(string path)
    {
        var plain = Path.Combine(_root, Uri.UnescapeDataString(path).TrimStart('/'));
        string[] candidates = path.EndsWith('/') ? [plain + "index.html"] : [plain, plain + ".html", plain + "/index.html"];
        var found = candidates.Select(Path.GetFullPath).FirstOrDefault(File.Exists);
        return found is not null && found.StartsWith(_root, StringComparison.Ordinal) ? found : null;
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _loop;
    }

    /// <summary>A folder with its separator at the end, so that the site's own index and nothing beside the folder is found.</summary>
    private static string RootOf(string folder) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task AcceptAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                _ = Task.Run(() => AnswerAsync(context));
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            var path = context.Request.Url!.AbsolutePath;
            var file = FileOf(path);
            context.Response.StatusCode = file is null ? 404 : 200;
            foreach (var (name, value) in _headers.For(path))
            {
                context.Response.Headers[name] = value;
            }

            file ??= FileOf("/404.html");
            context.Response.ContentType = file is null ? "text/plain" : ContentType(file);
            await context.Response.OutputStream.WriteAsync(file is null ? "Not found"u8.ToArray() : ContentOf(file, context));
            context.Response.Close();
        }
        catch (Exception error) when (error is HttpListenerException or IOException or ObjectDisposedException)
        {
            // The browser went on before it had read all.
        }
    }

    /// <summary>Compressed where the reader takes that, and only once, as every publisher does.</summary>
    private byte[] ContentOf(string file, HttpListenerContext context)
    {
        if (context.Request.Headers["Accept-Encoding"]?.Contains("gzip", StringComparison.Ordinal) != true)
        {
            return File.ReadAllBytes(file);
        }

        context.Response.Headers["Content-Encoding"] = "gzip";
        return _compressed.GetOrAdd((file, File.GetLastWriteTimeUtc(file)), static key => Compressed(key.File));
    }

    private static byte[] Compressed(string file)
    {
        using var content = new MemoryStream();
        using (var gzip = new GZipStream(content, CompressionLevel.Optimal))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return content.ToArray();
    }

    private static string ContentType(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".webmanifest" => "application/manifest+json",
        ".xml" => "application/xml",
        ".atom" => "application/atom+xml",
        ".csv" => "text/csv; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        var other => throw new NotSupportedException("No content type for " + other),
    };
}
