using Journeys.Browser.Tests.Visiting;
using Journeys.Testing;

namespace Journeys.Browser.Tests;

/// <summary>Every page of the sample, as a reader meets it.</summary>
[Collection(BrowserCollection.Name)]
public class SampleSiteTests(BrowserFixture fixture)
{
    [Fact]
    public async Task There_is_a_site()
    {
        var site = await SampleSite.VisitedAsync(fixture);

        Assert.Contains("/", site.Visit.Pages);
        Assert.Contains("/404.html", site.Visit.Pages);
    }

    [Theory]
    [InlineData(ProblemKind.Console)]
    [InlineData(ProblemKind.Policy)]
    [InlineData(ProblemKind.Request)]
    [InlineData(ProblemKind.Foreign)]
    [InlineData(ProblemKind.Accessibility)]
    [InlineData(ProblemKind.Width)]
    [InlineData(ProblemKind.Link)]
    [InlineData(ProblemKind.Script)]
    public async Task No_page_has_a_problem_of_this_kind(ProblemKind kind)
    {
        var site = await SampleSite.VisitedAsync(fixture);

        Problems.None(site.Problems(kind));
    }

    [Fact]
    public async Task Every_page_is_valid_html()
    {
        var site = await SampleSite.VisitedAsync(fixture);

        Problems.None(await HtmlChecker.ErrorsAsync(site.Folder));
    }

    [Theory]
    [InlineData("/nothing-here")]
    [InlineData("/far/down/nothing-here/")]
    public async Task An_unknown_address_shows_the_404_page_whole(string path)
    {
        var site = await SampleSite.VisitedAsync(fixture);
        await using var visitor = await Visitor.OpenAsync(fixture.Browser, site.Server.Address);

        var report = await visitor.LookAsync(path);

        Problems.None(report.Problems.Where(problem => problem.Kind != ProblemKind.Console));
        Problems.None(new LinkCheck(site.Server, [report]).Run());
    }
}
