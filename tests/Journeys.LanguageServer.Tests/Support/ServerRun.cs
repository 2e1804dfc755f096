using Journeys.LanguageServer.Hosting;

namespace Journeys.LanguageServer.Tests.Support;

/// <summary>The server within this process, on pipes.</summary>
internal sealed class ServerRun : IDisposable
{
    private readonly MemoryPipe _toServer = new();
    private readonly MemoryPipe _fromServer = new();
    private readonly Task<int> _server;

    public ServerRun(IServerHost? host = null)
    {
        _server = Task.Factory.StartNew(
            () => JourneysServer.Run(_toServer, _fromServer, Log, host ?? new TestHost()), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Client = new LspClient(_toServer, _fromServer);
    }

    public LspClient Client { get; }

    public StringWriter Log { get; } = new();

    /// <summary>Starts on a folder that holds one file, which is open.</summary>
    public static (ServerRun Run, TestFolder Folder, string Uri) With(string text, JsonCapabilities? capabilities = null, TestHost? host = null)
    {
        var folder = new TestFolder(("a.journey", text));
        var run = new ServerRun(host);
        run.Client.Initialize(folder.Root, (capabilities ?? JsonCapabilities.Plain).Value);
        var uri = folder.UriOf("a.journey");
        run.Client.Open(uri, text);
        run.Client.WaitForDiagnostics(uri, _ => true);
        return (run, folder, uri);
    }

    public int End()
    {
        Assert.Null(Client.Result("shutdown", null));
        Client.Notify("exit", []);
        return _server.GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        _toServer.Complete();
        Assert.True(_server.Wait(TimeSpan.FromSeconds(60)), "The server does not end.");
        _fromServer.Complete();
        Log.Dispose();
    }
}
