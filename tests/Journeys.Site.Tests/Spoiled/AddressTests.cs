using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Site.Model;
using Journeys.Site.Output;

namespace Journeys.Site.Tests.Spoiled;

/// <summary>The addresses that names of declarations become: each page has its own, whatever the names, and any machine can keep its file.</summary>
public class AddressTests
{
    private static readonly string[] Names =
    [
        "con", "prn", "aux", "nul", "com1", "lpt9", "index", "assets", "api", "all", "search", "handbook", "rules", "journeys", "teams", "page",
        "sitemap", "robots", "headers", "a2", "nl", "x-1", "\u00E9t\u00E9", "\u0434", "\u5E97",
    ];

    private static readonly string[] Languages = ["en", "all", "con"];

    private static readonly Lazy<Counting> Built = new(() =>
    {
        var sink = new Counting();
        Assert.Empty(SiteBuilder.Build(Input(), sink).Errors);
        return sink;
    });

    [Fact]
    public void No_two_pages_share_an_address_and_no_machine_refuses_one()
    {
        var files = Built.Value.Files;

        Assert.Empty(files.Where(file => file.Value.Times > 1).Select(file => file.Key));
        Assert.DoesNotContain(files.Keys, path => path.Split('/').Any(part => DeviceNames.Has(part.Split('.')[0]) || part[0] is '.' or ' ' || part[^1] is '.' or ' '));
        Assert.Contains("all/2/index.html", files.Keys);
        Assert.Contains("all-/all/2/index.html", files.Keys);
        Assert.Contains("journeys/con-/aux-/index.html", files.Keys);
        Assert.Contains("personas/2/index.html", files.Keys);
    }

    [Fact]
    public void Each_is_found_by_its_address_when_it_is_made_on_demand()
    {
        var site = SiteOnDemand.Open(Input(), null, out _)!;

        Assert.All(
            Built.Value.Files.Where(file => file.Key.Contains("-/", StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal).Where((_, index) => index % 40 == 0),
            file => Assert.Equal(file.Value.Bytes, site.Find(file.Key)!.Content.ToArray()));
    }

    [Fact]
    public void The_links_lead_to_them()
    {
        Assert.Contains(Links("all/index.html"), link => link.StartsWith("../journeys/con-/", StringComparison.Ordinal));
        Assert.Contains(Links("all/index.html"), link => link.StartsWith("../all-/all/", StringComparison.Ordinal));
        Assert.DoesNotContain(
            Built.Value.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(100).SelectMany(Links),
            link => link.Contains("/con/", StringComparison.Ordinal));

        static IEnumerable<string> Links(string path) => Site.Page(new Dictionary<string, byte[]> { [path] = Built.Value.Files[path].Bytes }, path)
            .QuerySelectorAll("[href]")
            .Select(link => link.GetAttribute("href")!);
    }

    /// <summary>A page of a list ends in a number, and no name of a declaration begins with one.</summary>
    [Theory]
    [InlineData("2", "")]
    [InlineData("404", "")]
    [InlineData("2a", "a")]
    [InlineData("\u0662", "")]
    [InlineData("\u00B2", "")]
    [InlineData("\uFF12", "")]
    [InlineData("\u2461", "")]
    [InlineData("\u216B", "")]
    [InlineData("-2", "")]
    [InlineData("_2", "")]
    public void A_name_is_never_taken_for_the_number_of_a_page(string text, string name)
    {
        Assert.Equal(name, NameText.From(text));
        Assert.False(NameText.IsName(text));
    }

    [Theory]
    [InlineData("con", "con-")]
    [InlineData("com9", "com9-")]
    [InlineData("console", "console")]
    [InlineData("com10", "com10")]
    [InlineData("running-shoes", "running-shoes")]
    public void What_is_the_name_of_a_device_gets_a_hyphen_and_no_other_changes(string name, string segment) => Assert.Equal(segment, SitePaths.Segment(name));

    private static SiteInput Input()
    {
        var text = new StringBuilder($"workspace \"W\" {{ languages {string.Join(", ", Languages)} }}\n");
        foreach (var name in Names.Concat(Enumerable.Range(0, 40).Select(i => "m" + i)))
        {
            text.Append(
                $$"""
                channel {{name}} "X" online
                team {{name}} "X"
                persona {{name}} "X" { goal "g" }
                claim {{name}} "X" { value "1" }
                message {{name}} "X" { text "x" }
                metric {{name}} "X" csat
                term {{name}} "X" { about "x" }
                journey {{name}} "X" { persona {{name}} owner {{name}} stage awareness { touchpoint {{name}} "X" { channel {{name}} says {{name}} metric {{name}} need "n" } touchpoint aux "X" { channel con } } }

                """);
        }

        return Site.Input([new SourceText("journeys/a.journey", text.ToString())]) with
        {
            Api = new SiteApi((_, output) => output.Write("{}"u8), [new SiteApiFile("findings.json", stream => stream.Write("[]"u8))]),
            Formats = [new JourneyFormat("csv", (_, _, output) => output.Write("x"u8))],
        };
    }

    /// <summary>Counts how often each file is written.</summary>
    private sealed class Counting : ISiteSink
    {
        public ConcurrentDictionary<string, (int Times, byte[] Bytes)> Files { get; } = new(StringComparer.OrdinalIgnoreCase);

        public void Write(string relativePath, ReadOnlyMemory<byte> content)
        {
            var bytes = content.ToArray();
            Files.AddOrUpdate(relativePath, _ => (1, bytes), (_, before) => (before.Times + 1, bytes));
        }
    }
}
