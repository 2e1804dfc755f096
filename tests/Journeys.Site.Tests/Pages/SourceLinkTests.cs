namespace Journeys.Site.Tests.Pages;

/// <summary>The ways from a page to its source, at the hosts that teams use.</summary>
public class SourceLinkTests
{
    private const string Source = """
        workspace "W" { languages en  repository "REPOSITORY" branch "BRANCH" }
        journey one "One" {
          stage awareness { touchpoint t "Tea & biscuits" { need "a `b` <c>" } }
        }
        """;

    [Theory]
    [InlineData(
        "https://github.com/a/b",
        "https://github.com/a/b/blob/main/journeys/a.journey#L3",
        "https://github.com/a/b/edit/main/journeys/a.journey#L3",
        "https://github.com/a/b/issues/new?title=")]
    [InlineData(
        "https://github.com/a/b.git",
        "https://github.com/a/b/blob/main/journeys/a.journey#L3",
        "https://github.com/a/b/edit/main/journeys/a.journey#L3",
        "https://github.com/a/b/issues/new?title=")]
    [InlineData(
        "https://gitlab.example.org/a/b/c/",
        "https://gitlab.example.org/a/b/c/-/blob/main/journeys/a.journey#L3",
        "https://gitlab.example.org/a/b/c/-/edit/main/journeys/a.journey#L3",
        "https://gitlab.example.org/a/b/c/-/issues/new?issue%5Btitle%5D=")]
    [InlineData(
        "https://bitbucket.org/a/b",
        "https://bitbucket.org/a/b/src/main/journeys/a.journey#lines-3",
        "https://bitbucket.org/a/b/src/main/journeys/a.journey?mode=edit&at=main#lines-3",
        "https://bitbucket.org/a/b/issues/new?title=")]
    [InlineData(
        "https://dev.azure.com/a/b/_git/c",
        "https://dev.azure.com/a/b/_git/c?path=/journeys/a.journey&version=GBmain&line=3&lineEnd=4&lineStartColumn=1&lineEndColumn=1&_a=contents",
        "https://dev.azure.com/a/b/_git/c?path=/journeys/a.journey&version=GBmain&line=3&lineEnd=4&lineStartColumn=1&lineEndColumn=1&_a=contents",
        "https://dev.azure.com/a/b/_workitems/create/Issue?%5BSystem.Title%5D=")]
    [InlineData(
        "https://codeberg.org/a/b",
        "https://codeberg.org/a/b/src/branch/main/journeys/a.journey#L3",
        "https://codeberg.org/a/b/_edit/main/journeys/a.journey#L3",
        "https://codeberg.org/a/b/issues/new?title=")]
    public void Each_host_has_its_own_addresses(string repository, string view, string edit, string issue)
    {
        var links = Links(Source.Replace("REPOSITORY", repository, StringComparison.Ordinal), input => input);
        Assert.Equal([edit, view], [links[0], links[2]]);
        Assert.StartsWith(issue, links[1]);
    }

    [Fact]
    public void A_preview_leads_to_the_branch_of_its_change()
    {
        var links = Links(
            Source.Replace("REPOSITORY", "https://github.com/a/b", StringComparison.Ordinal),
            input => input with { Branch = "warmer/words #2", RepositoryFolder = "web/" });
        Assert.Equal("https://github.com/a/b/edit/warmer/words%20%232/web/journeys/a.journey#L3", links[0]);
    }

    [Fact]
    public void A_suggestion_is_filled_in_but_for_the_wish()
    {
        var links = Links(
            Source.Replace("REPOSITORY", "https://github.com/a/b", StringComparison.Ordinal),
            input => input with { BaseUrl = "https://journeys.example/x/" });
        var query = new Uri(links[1]).Query[1..].Split('&').Select(part => part.Split('=')).ToDictionary(part => part[0], part => Uri.UnescapeDataString(part[1]));
        Assert.Equal("Suggestion: Tea & biscuits · One", query["title"]);
        Assert.Equal(
            """
            Page: https://journeys.example/x/journeys/one/t/
            Source: journeys/a.journey:3

            **What stands there now**

            ````journey
              stage awareness { touchpoint t "Tea & biscuits" { need "a `b` <c>" } }
            }
            ````

            **What it should say, and why**


            """.ReplaceLineEndings("\n"),
            query["body"]);
    }

    [Fact]
    public void A_suggestion_never_grows_too_long()
    {
        var long_ = Source.Replace("a `b` <c>", new string('é', 20_000), StringComparison.Ordinal).Replace("REPOSITORY", "https://github.com/a/b", StringComparison.Ordinal);
        Assert.InRange(Links(long_, input => input)[1].Length, 1, 6000);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    [InlineData("git@github.com:a/b.git")]
    public void Without_a_home_on_the_web_there_are_no_links(string repository) =>
        Assert.Empty(Links(Source.Replace("REPOSITORY", repository, StringComparison.Ordinal), input => input));

    [Fact]
    public void A_page_of_the_handbook_leads_to_its_file_and_a_generated_one_to_none()
    {
        var input = Site.Input(Source.Replace("REPOSITORY", "https://github.com/a/b", StringComparison.Ordinal).Replace("\"BRANCH\"", "main", StringComparison.Ordinal)) with
        {
            Handbook = [new HandbookPage("deep/x.md", "# X"), new HandbookPage("y.md", "# Y") { IsGenerated = true }],
        };
        var files = Site.Build(input);
        Assert.Contains("https://github.com/a/b/edit/main/journeys/handbook/deep/x.md#L1", Site.Text(files, "handbook/deep/x/index.html"));
        Assert.DoesNotContain("/edit/", Site.Text(files, "handbook/y/index.html"));
        Assert.Contains("/issues/new", Site.Text(files, "handbook/y/index.html"));
    }

    private static string[] Links(string source, Func<SiteInput, SiteInput> change)
    {
        var input = change(Site.Input(source.Replace("\"BRANCH\"", "main", StringComparison.Ordinal)));
        return [.. Site.Page(Site.Build(input), "journeys/one/t/index.html").QuerySelectorAll(".sources a").Select(link => link.GetAttribute("href")!)];
    }
}
