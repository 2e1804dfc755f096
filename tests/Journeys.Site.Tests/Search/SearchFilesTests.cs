using System.Text;
using System.Text.Json;
using Journeys.Site.Search;
using Journeys.Testing;

namespace Journeys.Site.Tests.Search;

public class SearchFilesTests
{
    [Fact]
    public void Every_language_has_an_index_of_its_own()
    {
        var files = Site.Build(Site.SampleInput());
        Assert.Contains("Hardloopschoenen kopen", Entries(files, "").Select(entry => entry[1]));
        Assert.Contains("Buying running shoes", Entries(files, "en/").Select(entry => entry[1]));
        Assert.Contains("Købe løbesko", Entries(files, "da/").Select(entry => entry[1]));
    }

    [Fact]
    public void Every_entry_leads_to_a_page_and_a_place_that_exist()
    {
        var files = Site.Build(Site.SampleInput());
        foreach (var path in Entries(files, "da/").Select(entry => entry[2]))
        {
            var uri = new Uri("http://site/da/" + path);
            var page = Uri.UnescapeDataString(uri.AbsolutePath[1..]) + "index.html";
            Assert.Contains(page, files.Keys);
            Assert.True(uri.Fragment.Length < 2 || Site.Page(files, page).GetElementById(Uri.UnescapeDataString(uri.Fragment[1..])) is not null, path);
        }
    }

    [Fact]
    public void A_draft_that_is_not_shown_is_not_found()
    {
        const string Source = "journey secret \"Secret plan\" { status draft stage awareness { touchpoint t \"Hidden\" { need \"n\" } } }";
        Assert.DoesNotContain(Entries(Site.Build(Site.Input(Source)), ""), entry => entry[1] is "Secret plan" or "Hidden");
        Assert.Contains(Entries(Site.Build(Site.Input(Source) with { Drafts = true }), ""), entry => entry[1] is "Secret plan");
    }

    [Fact]
    public void Whatever_its_size_a_site_is_searched_in_small_files()
    {
        var input = Site.Input(GeneratedWorkspace.Create(400, 1, "en"));
        var files = Site.Build(input);
        var index = files.Where(file => file.Key.Contains("search/", StringComparison.Ordinal) && file.Key.EndsWith(".json", StringComparison.Ordinal)).ToArray();
        Assert.True(index.Length > 50);
        Assert.All(index, file => Assert.InRange(file.Value.Length, 1, 45_000));
    }

    [Fact]
    public void A_word_that_is_everywhere_keeps_its_best_entries_and_says_that_there_are_more()
    {
        var index = SearchIndex.Of(Enumerable.Range(0, 1000).Select(i => new SearchEntry("journey", i < 3 ? "Common" : "x", "p" + i, "common")));
        var common = index.Words.Single(word => word.Key == "common").Value;
        var byWeight = common.ByWeight().Select(places => places.ToArray()).ToArray();
        Assert.Equal([0, 1, 2], byWeight[0]);
        Assert.InRange(byWeight.Sum(places => places.Length), SearchIndex.MostEntries, SearchIndex.MostEntries + 3);
        Assert.True(common.HasMore);
    }

    [Fact]
    public void An_empty_site_has_an_index_too()
    {
        var written = new Dictionary<string, byte[]>();
        SearchFiles.Write(SearchIndex.Of([]), "en", [], "search/index.json", written.Add);
        Assert.Equal("search/index.json", Assert.Single(written).Key);
    }

    private static List<string[]> Entries(IReadOnlyDictionary<string, byte[]> files, string prefix)
    {
        var manifest = JsonDocument.Parse(files[prefix + "search/index.json"]).RootElement;
        var folder = new Uri(new Uri("http://site/" + prefix + "search/index.json"), manifest.GetProperty("folder").GetString()).AbsolutePath[1..];
        return
        [
            .. files.Where(file => file.Key.StartsWith(folder + "e", StringComparison.Ordinal))
                .SelectMany(file => JsonDocument.Parse(Encoding.UTF8.GetString(file.Value)).RootElement.EnumerateArray())
                .Select(entry => entry.EnumerateArray().Select(value => value.ToString()).ToArray()),
        ];
    }
}
