using Journeys.Cli.Output.Formats;
using Journeys.Cli.Tests.Support;
using Markdig;

namespace Journeys.Cli.Tests.Output.Formats;

public sealed class MarkdownReportTests
{
    private static readonly MarkdownPipeline GitHubLike = new MarkdownPipelineBuilder()
        .UsePipeTables().UseEmphasisExtras().UseAutoLinks().UseMathematics().UseTaskLists().Build();

    [Fact]
    public void A_headline_a_table_and_the_files()
    {
        var text = MarkdownReport.Render(Made.Report(Made.Finding("x\n[|y|]", "Wrong.")), "en");

        Assert.Equal("""
            ## 1 error

            | Severity | Findings |
            | --- | ---: |
            | error | 1 |
            | warning | 0 |
            | info | 0 |

            1 file, 0 journeys, 0 touchpoints.

            ### a.journey

            - **error** line 2 [made-up](https://journeys.dev/handbook/rules#made-up)

            """.ReplaceLineEndings("\n").TrimEnd('\n') + "  \n  Wrong.\n", text);
    }

    [Fact]
    public void Nothing_found_is_a_headline_and_a_line() => Assert.Equal(
        "## Geen bevindingen\n\n0 bestanden, 0 klantreizen, 0 contactmomenten.\n", MarkdownReport.Render(Made.Report(), "nl"));

    [Fact]
    public void Text_cannot_break_out()
    {
        var html = Markdown.ToHtml(MarkdownReport.Render(Hostile.Report(), "en"), GitHubLike);

        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("<img", html);
        Assert.DoesNotContain("<b>", html);
        Assert.DoesNotContain("<i>", html);
        Assert.DoesNotContain("<em>", html);
        Assert.DoesNotContain("<code>", html);
        Assert.DoesNotContain("class=\"math", html);
        Assert.DoesNotContain("href=\"http://evil", html);
        Assert.DoesNotContain("href=\"http://www", html);
        Assert.DoesNotContain("@octocat", html);
        Assert.DoesNotContain("#12", html);
        Assert.DoesNotContain('\u202E', html);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html);
    }

    [Theory]
    [InlineData("- x", "<li>x")]
    [InlineData("1. x", "<ol>")]
    [InlineData("===", "<h1")]
    [InlineData("---", "<h2><strong>")]
    [InlineData("+ x", "<li>x")]
    [InlineData("# x", "<h1")]
    [InlineData("> x", "<blockquote")]
    public void A_message_begins_no_block(string message, string never) =>
        Assert.DoesNotContain(never, Markdown.ToHtml(MarkdownReport.Render(Made.Report(Made.Finding("[|x|]", message)), "en"), GitHubLike));

    [Fact]
    public void Long_parts_are_folded_and_a_flood_is_cut()
    {
        var finding = Made.Finding("[|x|]");
        var text = MarkdownReport.Render(Made.Report([.. Enumerable.Repeat(finding, MarkdownReport.MostFindings + 3)]), "en");

        Assert.Contains($"<details><summary>+ {MarkdownReport.MostFindings - MarkdownReport.MostUnfolded} findings</summary>", text);
        Assert.Contains("… and 3 more; --format json has them all", text);
        Assert.True(text.Length < 65536, "a comment on GitHub holds 65536 characters");
    }

    [Fact]
    public void Accepted_findings_are_folded_with_their_reason() =>
        Assert.Contains("<details><summary>1 accepted</summary>\n\n- a.journey, line 1 made-up: Later.\n", MarkdownReport.Render(Hostile.Report("Later.", "a.journey"), "en"));
}
