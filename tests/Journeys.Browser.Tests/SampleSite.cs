using Journeys.Browser.Tests.Serving;
using Journeys.Browser.Tests.Visiting;

namespace Journeys.Browser.Tests;

/// <summary>The sample's site, built once and visited once.</summary>
public sealed class SampleSite(BrowserFixture fixture)
{
    private static Task<SampleSite>? _visited;

    private IReadOnlyList<Problem> _problems = [];

    internal string Folder { get; } = fixture.NewFolder("sample");

    internal StaticServer Server { get; private set; } = null!;

    internal SiteVisit Visit { get; private set; } = null!;

    public static Task<SampleSite> VisitedAsync(BrowserFixture fixture) => _visited ??= new SampleSite(fixture).OpenAsync();

    internal IEnumerable<Problem> Problems(params ProblemKind[] kinds) => _problems.Where(problem => kinds.Contains(problem.Kind));

    private async Task<SampleSite> OpenAsync()
    {
        await SampleBuild.RunAsync(Folder);
        Server = fixture.Serve(Folder);
        Visit = new SiteVisit(fixture.Browser, Server, Folder);
        _problems = await Visit.RunAsync();
        return this;
    }
}
