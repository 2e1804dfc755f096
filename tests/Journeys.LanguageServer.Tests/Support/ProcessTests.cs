namespace Journeys.LanguageServer.Tests.Support;

/// <summary>Tests of the real program over its pipes, with a folder of one sound file.</summary>
public abstract class ProcessTests : IDisposable
{
    private protected const string Sound = "journey a \"A\" {\n  status draft\n}\n";

    private protected ProcessTests() => Server = new LspProcess(Folder.Root);

    private protected TestFolder Folder { get; } = new(("a.journey", Sound));

    private protected LspProcess Server { get; }

    private protected LspClient Client => Server.Client;

    private protected string Uri => Folder.UriOf("a.journey");

    /// <inheritdoc/>
    public void Dispose()
    {
        Server.Dispose();
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens the folder, and its file.</summary>
    private protected void Start()
    {
        Client.Initialize(Folder.Root);
        Client.Open(Uri, Sound);
        Client.WaitForDiagnostics(Uri, _ => true);
    }

    /// <summary>Looks whether the server still answers.</summary>
    private protected void Serves() => Assert.NotNull(Client.Result("textDocument/documentSymbol", LspClient.Document(Uri)));
}
