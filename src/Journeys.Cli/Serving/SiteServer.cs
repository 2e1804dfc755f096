using System.Net;
using System.Net.Sockets;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Serving;

/// <summary>A small HTTP server on the loopback address, for one person who writes.</summary>
internal sealed class SiteServer : IDisposable
{
    private const int MostConnections = 256;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly TcpListener _listener;
    private readonly LiveSite _site;
    private readonly SiteResponder _responder;
    private readonly SemaphoreSlim _places = new(MostConnections);

    private SiteServer(TcpListener listener, LiveSite site)
    {
        _listener = listener;
        _site = site;
        _responder = new SiteResponder(site, Port);
    }

    /// <summary>The port that the server listens on.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Starts to listen.</summary>
    /// <param name="site">What is served.</param>
    /// <param name="port">The port, or 0 for any free one.</param>
    /// <exception cref="CliException">The port is taken or not allowed.</exception>
    public static SiteServer Start(LiveSite site, int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return new SiteServer(listener, site);
        }
        catch (SocketException error)
        {
            listener.Dispose();
            throw new CliException($"cannot listen on port {port} ({Reason(error)}); give another one, or --port 0 for any free one", error);
        }
    }

    private static string Reason(SocketException error) => error.SocketErrorCode switch
    {
        SocketError.AddressAlreadyInUse => "another program has it",
        SocketError.AccessDenied => "this user may not have it",
        _ => error.Message,
    };

    /// <summary>Answers until it is told to stop.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            await _places.WaitAsync(cancellation).ConfigureAwait(false);
            var client = await AcceptAsync(cancellation).ConfigureAwait(false);
            _ = ServeAsync(client, cancellation);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private async Task<TcpClient?> AcceptAsync(CancellationToken cancellation)
    {
        try
        {
            return await _listener.AcceptTcpClientAsync(cancellation).ConfigureAwait(false);
        }
        catch (SocketException)
        {
            // The client was gone before it was greeted, or the system is short of handles for a moment.
            await Task.Delay(50, cancellation).ConfigureAwait(false);
            return null;
        }
    }

    private async Task ServeAsync(TcpClient? client, CancellationToken cancellation)
    {
        try
        {
            if (client is not null)
            {
                client.NoDelay = true;
                await ExchangeAsync(client.GetStream(), cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error is IOException or SocketException or OperationCanceledException)
        {
            // The browser went away, or we do.
        }
        finally
        {
            client?.Dispose();
            _places.Release();
        }
    }

    private async Task ExchangeAsync(NetworkStream stream, CancellationToken cancellation)
    {
        using var hurry = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        hurry.CancelAfter(Patience);
        var request = await HttpRequest.ReadAsync(stream, hurry.Token).ConfigureAwait(false);
        if (request is { Method: "GET", Path: ReloadScript.EventsPath } && _responder.IsForUs(request))
        {
            await EventStream.SendAsync(stream, _site, _responder, request.Page, cancellation).ConfigureAwait(false);
            return;
        }

        await _responder.Answer(request).WriteAsync(stream, request?.Method == "HEAD", hurry.Token).ConfigureAwait(false);
    }
}
