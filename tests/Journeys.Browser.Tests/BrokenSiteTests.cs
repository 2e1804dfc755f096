using Journeys.Browser.Tests.Visiting;
using Journeys.Testing;

namespace Journeys.Browser.Tests;

/// <summary>The twin: pages that are broken on purpose, one way each, prove that every check can fail.</summary>
[Collection(BrowserCollection.Name)]
public class BrokenSiteTests(BrowserFixture fixture)
{
    internal static readonly string Folder = RepositoryRoot.Combine("tests", "Journeys.Browser.Tests", "Broken");
    private static Task<IReadOnlyList<Problem>>? _problems;

    [Theory]
    [InlineData("good.html")]
    [InlineData("invalid.html")]
    [InlineData("alternative.html", ProblemKind.Accessibility)]
    [InlineData("dark.html", ProblemKind.Accessibility)]
    [InlineData("narrow.html", ProblemKind.Width)]
    [InlineData("escaped.html", ProblemKind.Width)]
    [InlineData("inline-script.html", ProblemKind.Policy)]
    [InlineData("inline-style.html", ProblemKind.Policy)]
    [InlineData("throws.html", ProblemKind.Console)]
    [InlineData("missing-file.html", ProblemKind.Console, ProblemKind.Link, ProblemKind.Request)]
    [InlineData("dead-link.html", ProblemKind.Link)]
    [InlineData("dead-place.html", ProblemKind.Link)]
    [InlineData("scripted.html", ProblemKind.Script)]
    public async Task A_broken_page_has_exactly_its_kinds_of_problem(string page, params ProblemKind[] expected)
    {
        var problems = await (_problems ??= fixture.VisitAsync(Folder));

        var kinds = problems.Where(problem => problem.Page == "/" + page).Select(problem => problem.Kind).Distinct().Order();
        Assert.Equal(expected.Order(), kinds);
    }

    [Fact]
    public async Task A_request_to_another_origin_is_seen()
    {
        var problems = await (_problems ??= fixture.VisitAsync(Folder));

        Assert.Contains(problems, problem => problem.Page == "/foreign.html" && problem.Kind is ProblemKind.Foreign or ProblemKind.Policy);
    }

    [Fact]
    public async Task The_dark_page_is_wrong_in_the_dark_only()
    {
        var problems = await (_problems ??= fixture.VisitAsync(Folder));

        Assert.All(
            problems.Where(problem => problem.Page == "/dark.html"),
            problem => Assert.StartsWith("dark ", problem.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_too_wide_is_named()
    {
        var problems = await (_problems ??= fixture.VisitAsync(Folder));

        Assert.Contains(problems, problem => problem.Page == "/escaped.html" && problem.Text.EndsWith(": span.unseen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Invalid_html_is_seen()
    {
        var errors = await HtmlChecker.ErrorsAsync(Folder);

        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Matches("^(invalid|alternative|inline-style)\\.html:", error));
    }
}
