using Journeys.Cli.Editing;
using Journeys.Cli.Hosting;
using Journeys.LanguageServer;
using Journeys.LanguageServer.Tests.Support;

namespace Journeys.Cli.Tests.Support;

/// <summary>The language server with the real rules, within this process and on pipes.</summary>
internal sealed class EditorRun : IDisposable
{
    private readonly MemoryPipe _toServer = new();
    private readonly MemoryPipe _fromServer = new();
    private readonly EditorHost _host;
    private readonly Task<int> _server;

    /// <param name="folder">The folder that the editor has open.</param>
    public EditorRun(string folder)
    {
        _host = new EditorHost(new CliContext { In = TextReader.Null, Out = TextWriter.Null, Error = TextWriter.Null, CurrentDirectory = folder, Parallelism = 1 });
        _server = Task.Factory.StartNew(
            () => JourneysServer.Run(_toServer, _fromServer, TextWriter.Null, _host), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Client = new LspClient(_toServer, _fromServer) { IsLasting = false };
        Client.Initialize(folder, JsonCapabilities.Rich.Value);
    }

    public LspClient Client { get; }

    /// <summary>Says goodbye, and looks that the server leaves as it should.</summary>
    public void End()
    {
        Client.Result("shutdown", null);
        Client.Notify("exit", []);
        Assert.Equal(0, _server.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        _toServer.Complete();
        _server.Wait();
        _fromServer.Complete();
        _host.Dispose();
        _toServer.Dispose();
        _fromServer.Dispose();
    }
}
