using System.Text;
using Journeys.Language.Text;
using Journeys.Site.Templates;
using Journeys.Testing;

namespace Journeys.Site.Tests;

public sealed class OnDemandTests
{
    private static SiteInput Whole(SiteInput input) => input with
    {
        BaseUrl = "https://journeys.example.org/",
        Api = new SiteApi(
            (journey, output) => Encoding.UTF8.GetBytes(journey.Name.Value, output),
            [new SiteApiFile("findings.json", stream => stream.Write("[]"u8))]),
        Formats = [new JourneyFormat("csv", (journey, language, output) => Encoding.UTF8.GetBytes(journey.Name.Value + language, output))],
    };

    [Fact]
    public void Every_file_of_the_sample_is_the_one_that_a_build_writes() => ExpectSame(Open(Whole(Site.SampleInput())));

    [Fact]
    public void Every_file_of_a_workspace_with_many_journeys_is_the_one_that_a_build_writes() =>
        ExpectSame(Open(Whole(Site.Input(GeneratedWorkspace.Create(70, 3)))));

    [Fact]
    public void Names_that_are_cut_to_be_addresses_are_found()
    {
        var name = "a" + new string('-', 10) + new string('b', 200);
        ExpectSame(Open(Whole(Site.Input($"journey {name} \"Long\" {{\n  stage awareness {{ touchpoint {name}c \"Longer\" {{ need \"x\" }} }}\n}}\n"))));
    }

    [Fact]
    public void What_is_taken_over_from_an_earlier_state_is_still_true()
    {
        var files = GeneratedWorkspace.Create(6, 2, "en", "nl");
        var random = new SeededRandom(5);
        var site = Open(Whole(Site.Input(files)));
        foreach (var path in site.Paths())
        {
            site.Find(path);
        }

        for (var round = 0; round < 4; round++)
        {
            var at = random.Next(files.Length);
            files = files.SetItem(at, new SourceText(files[at].Path, RandomEdits.Of(files[at].Content, 1, (ulong)round + 11).Single()));
            site = SiteOnDemand.Open(Whole(Site.Input(files)), site, out _)!;
            ExpectSame(site);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("nowhere/index.html")]
    [InlineData("journeys/index.html")]
    [InlineData("journeys/nobody/index.html")]
    [InlineData("../index.html")]
    [InlineData("assets/search/en-000000000000/w0.json")]
    [InlineData("assets/search/xx-000000000000/w0.json")]
    [InlineData("sitemap-9.xml")]
    [InlineData("api/journeys/.json")]
    [InlineData("priorities/99/index.html")]
    public void What_the_site_does_not_have_is_not_found(string path)
    {
        var site = Open(Whole(Site.SampleInput()));

        Assert.False(site.Has(path));
        Assert.Null(site.Find(path));
    }

    [Fact]
    public void A_template_that_fails_is_told_of_where_it_fails_and_by_a_try_of_all()
    {
        var input = Whole(Site.Input("journey a \"A\" {\n}\n")) with
        {
            Templates = TemplateSet.BuiltIn.Overlay(new Dictionary<string, string> { ["pages/journey.html"] = "a\n{{ nothing.at.all }}" }),
        };
        var site = Open(input);

        Assert.Equal("pages/journey.html", site.Find("journeys/a/index.html")!.Error!.Template);
        Assert.Null(site.Find("index.html")!.Error);
        Assert.Equal(2, Assert.Single(site.Try(null, default)).Line);
        Assert.Single(site.Try(["a"], default));
        Assert.Empty(site.Try(["b"], default));
    }

    [Fact]
    public void A_template_that_cannot_be_read_gives_no_site()
    {
        var input = Site.SampleInput() with { Templates = TemplateSet.BuiltIn.Overlay(new Dictionary<string, string> { ["pages/journey.html"] = "{{ if }" }) };

        Assert.Null(SiteOnDemand.Open(input, null, out var errors));
        Assert.Equal("pages/journey.html", Assert.Single(errors).Template);
    }

    private static SiteOnDemand Open(SiteInput input)
    {
        var site = SiteOnDemand.Open(input, null, out var errors);
        Assert.Empty(errors);
        return site!;
    }

    private static void ExpectSame(SiteOnDemand site)
    {
        var built = Site.Build(site.Input);
        Assert.All(built, file =>
        {
            Assert.True(site.Has(file.Key), file.Key);
            Assert.True(site.Find(file.Key) is { Error: null } made && made.Content.Span.SequenceEqual(file.Value), file.Key);
        });
        Assert.Equal(built.Keys.Order(StringComparer.Ordinal), site.Paths().Order(StringComparer.Ordinal));
    }
}
