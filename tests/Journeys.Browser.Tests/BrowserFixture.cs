using Journeys.Browser.Tests.Serving;
using Journeys.Browser.Tests.Visiting;
using Journeys.Testing;
using Microsoft.Playwright;

namespace Journeys.Browser.Tests;

/// <summary>One browser for all tests, and the folders that were served.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly string _temporary = Directory.CreateTempSubdirectory("journeys-site-").FullName;
    private readonly List<StaticServer> _servers = [];

    internal IPlaywright Playwright { get; private set; } = null!;

    internal IBrowser Browser { get; private set; } = null!;

    /// <summary>A folder that goes when the tests are done.</summary>
    internal string NewFolder(string name) => Path.Combine(_temporary, name);

    /// <summary>Serves a folder with the headers of the published site.</summary>
    internal StaticServer Serve(string folder) =>
        Serve(folder, HeaderRules.Parse(File.ReadAllText(RepositoryRoot.Combine("netlify.toml"))));

    /// <summary>Serves a folder without any header, so that nothing but the pages themselves keeps a script from running.</summary>
    internal StaticServer ServeBare(string folder) => Serve(folder, HeaderRules.Parse(""));

    /// <summary>Serves a folder with headers of one's own.</summary>
    internal StaticServer Serve(string folder, HeaderRules headers)
    {
        var server = StaticServer.Start(folder, headers);
        _servers.Add(server);
        return server;
    }

    internal async Task<IReadOnlyList<Problem>> VisitAsync(string folder) =>
        await new SiteVisit(Browser, Serve(folder), folder).RunAsync();

    public async Task InitializeAsync()
    {
        Playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        Browser = await Chromium.LaunchAsync(Playwright);
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        Playwright?.Dispose();
        foreach (var server in _servers)
        {
            await server.DisposeAsync();
        }

        Directory.Delete(_temporary, recursive: true);
    }
}

/// <summary>The classes that share the browser; they run one after another, so that two cores are enough.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
