using AngleSharp.Html.Parser;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Site.Output;
using Journeys.Testing;
using Journeys.Testing.Hostile;

namespace Journeys.Site.Tests.Spoiled;

/// <summary>
/// Payloads in every text of the language, in names of files, on handbook pages, in findings, figures and settings: pages stay what
/// the templates make of them. <c>JOURNEYS_EVERY_PAYLOAD=1</c> tries the whole Big List of Naughty Strings too, which takes minutes.
/// </summary>
public class PayloadTests
{
    private const int Batch = 16;
    private const string Journey = "channel c \"C\" online\njourney a \"A\" { stage awareness { touchpoint t \"T\" { channel c } } }\n";
    private static readonly HtmlParser Parser = new();

    public static TheoryData<int> Batches
    {
        get
        {
            var count = Environment.GetEnvironmentVariable("JOURNEYS_EVERY_PAYLOAD") == "1" ? Payloads.All.Count : Payloads.Own.Count;
            return [.. Enumerable.Range(0, (count + Batch - 1) / Batch)];
        }
    }

    [Theory]
    [MemberData(nameof(Batches))]
    public void Nothing_that_is_written_becomes_markup(int batch)
    {
        var payloads = Payloads.All.Skip(batch * Batch).Take(Batch).ToList();
        var sink = new MemorySink();
        var result = SiteBuilder.Build(SpoiledSite.Input(payloads), sink);

        Problems.None(result.Errors);
        Assert.True(result.Pages > payloads.Count * 3);
        Problems.None(Site.Pages(sink.Files).SelectMany(path => Offences(sink.Files, path)));
    }

    /// <summary>A longer list of the strings that are most likely markup, so that the short run meets them.</summary>
    [Fact]
    public void The_naughty_strings_with_tags_are_tried_on_the_page_of_their_journey()
    {
        var payloads = Payloads.Naughty.Where(text => text.Contains('<', StringComparison.Ordinal)).ToList();
        Assert.True(payloads.Count > 200);
        var sink = new MemorySink();
        SiteBuilder.Build(Site.Input([.. SpoiledWorkspace.Of(payloads, payloads[0], i => "journeys/" + i + ".journey")]) with { Drafts = true }, sink);

        var pages = Site.Pages(sink.Files).Where(path => path.StartsWith("journeys/", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count > payloads.Count);
        Problems.None(pages.SelectMany(path => Offences(sink.Files, path)));
    }

    /// <summary>The texts of workspace, branch and address are single; each gets every payload once.</summary>
    [Fact]
    public void No_setting_of_the_workspace_becomes_markup()
    {
        foreach (var payload in Payloads.Own)
        {
            var sink = new MemorySink();
            var workspace = WorkspaceLoader.Load([.. SpoiledWorkspace.Of([], payload, _ => ""), new SourceText("journeys/a.journey", Journey)]);
            var result = SiteBuilder.Build(
                new SiteInput(workspace, workspace.Findings, [], Site.Today) { Drafts = true, Branch = payload, Version = payload, RepositoryFolder = payload, Folder = payload }, sink);
            Problems.None(result.Errors);
            Problems.None(new[] { "index.html", "journeys/a/index.html" }.SelectMany(path => Offences(sink.Files, path)).Select(offence => payload + ": " + offence));
        }
    }

    [Theory]
    [InlineData("[[<script>__xss()</script>]]")]
    [InlineData("[[\"onmouseover=__xss()]]")]
    [InlineData("[[${7*7}]]")]
    public void A_link_by_name_that_is_markup_names_nothing(string link)
    {
        var sink = new MemorySink();
        var result = SiteBuilder.Build(Site.SampleInput() with { Handbook = [new HandbookPage("x.md", "# X\n\n" + link)] }, sink);

        Assert.Contains(link, Assert.Single(result.Errors).Message, StringComparison.Ordinal);
        Assert.Empty(sink.Files);
    }

    /// <summary>The twin: what a browser would run is seen where it stands on a page unescaped.</summary>
    [Theory]
    [InlineData("<img src=x onerror=__xss()>")]
    [InlineData("<p style=\"x\">")]
    [InlineData("<script>__xss()</script>")]
    [InlineData("<script src=//evil.example/x.js></script>")]
    [InlineData("<svg><use href=//evil.example/x></use></svg>")]
    [InlineData("<a href=\"java\tscript:__xss()\">x</a>")]
    [InlineData("<a href=\"/\\evil.example\">x</a>")]
    [InlineData("<a href=\"\u0001javascript:__xss()\">x</a>")]
    [InlineData("<img src=https://evil.example/x.png>")]
    [InlineData("<link rel=stylesheet href=//evil.example/x.css>")]
    [InlineData("<meta http-equiv=refresh content=0>")]
    [InlineData("<form action=x></form>")]
    public void Markup_that_came_alive_is_seen(string markup) =>
        Assert.NotEmpty(AllowedMarkup.Offences(Parser.ParseDocument("<html lang=en><body>" + markup)));

    [Fact]
    public void Every_text_of_the_language_says_the_payload()
    {
        var workspace = WorkspaceLoader.Load([.. SpoiledWorkspace.Of(["plain"], "plain", _ => "journeys/a.journey")]);
        Problems.None(workspace.Findings.Where(finding => finding.Rule.Id.StartsWith("JRN1", StringComparison.Ordinal))
            .Select(finding => finding.Message + " " + finding.Origin.Source.LineText(finding.Origin.Range.Start.Line)));
        var journey = Assert.Single(workspace.Journeys.All);
        Assert.NotEmpty(journey.Stages);
    }

    private static IEnumerable<string> Offences(IReadOnlyDictionary<string, byte[]> files, string path) =>
        AllowedMarkup.Offences(Site.Page(files, path)).Distinct().Select(offence => path + ": " + offence);
}
