using Journeys.Browser.Tests.Serving;
using Journeys.Browser.Tests.Visiting;

namespace Journeys.Browser.Tests;

/// <summary>The sample's site, built once and visited once.</summary>
public sealed class SampleSite(BrowserFixture fixture)
{
    private static Task<SampleSite>? _visited;
    private static Task<StaticServer>? _served;
    private static Task<StaticServer>? _findings;

    private IReadOnlyList<Problem> _problems = [];

    internal string Folder { get; } = FolderOf(fixture);

    internal StaticServer Server { get; private set; } = null!;

    internal SiteVisit Visit { get; private set; } = null!;

    public static Task<SampleSite> VisitedAsync(BrowserFixture fixture) => _visited ??= new SampleSite(fixture).OpenAsync();

    /// <summary>The site, built once, without the visit to every page.</summary>
    internal static Task<StaticServer> ServedAsync(BrowserFixture fixture) => _served ??= BuildAsync(fixture);

    /// <summary>The site of a main page: the sample's, but for the page of findings, of which the sample has none.</summary>
    internal static Task<StaticServer> ServedAsync(BrowserFixture fixture, string path) =>
        path == Quality.MainPages.Findings ? _findings ??= BuildWithFindingsAsync(fixture) : ServedAsync(fixture);

    internal IEnumerable<Problem> Problems(params ProblemKind[] kinds) => _problems.Where(problem => kinds.Contains(problem.Kind));

    internal static string FolderOf(BrowserFixture fixture) => fixture.NewFolder("sample");

    private static async Task<StaticServer> BuildAsync(BrowserFixture fixture)
    {
        await SampleBuild.RunAsync(FolderOf(fixture));
        return fixture.Serve(FolderOf(fixture));
    }

    private static async Task<StaticServer> BuildWithFindingsAsync(BrowserFixture fixture)
    {
        var folder = fixture.NewFolder("findings");
        await SampleBuild.RunWithFindingsAsync(folder);
        return fixture.Serve(folder);
    }

    private async Task<SampleSite> OpenAsync()
    {
        Server = await ServedAsync(fixture);
        Visit = new SiteVisit(fixture.Browser, Server, Folder);
        _problems = await Visit.RunAsync();
        return this;
    }
}
