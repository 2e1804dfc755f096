using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Commands;

/// <summary>A site that shows what changed.</summary>
public sealed class BuildAgainstTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    private static string Journey(string priority) =>
        $"journey shoes \"Shoes\" {{ stage awareness {{ touchpoint ad \"Advertisement\" {{ priority {priority} }} }} }}\n";

    [Fact]
    public void A_preview_shows_what_the_branch_itself_changes()
    {
        _run.File("journeys/a.journey", Journey("high")).Commit();
        _run.Git("checkout", "-q", "-b", "work");
        _run.File("journeys/a.journey", Journey("low")).Commit();
        _run.Git("checkout", "-q", "main");
        _run.File("journeys/b.journey", "team care \"Care\"\n").Commit();
        _run.Git("checkout", "-q", "work");

        var outcome = _run.Run("build", "--against", "main");

        Assert.Equal(0, outcome.Code);
        var page = File.ReadAllText(_run.PathOf("_site/changes/shoes/index.html"));
        Assert.Contains("Compared with main", page, StringComparison.Ordinal);
        Assert.Contains("<td>priority</td><td data-label=\"Before\">high</td><td data-label=\"Now\">low</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Care", File.ReadAllText(_run.PathOf("_site/changes/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_has_what_was_measured_and_what_was_traced_too()
    {
        _run.File("journeys/a.journey", """
            metric csat "Happy" csat { method mean scale 1..5 target >= 3 }
            journey shoes "Shoes" { stage awareness { touchpoint ad "Advertisement" { metric csat } } }
            """);
        _run.File("journeys/measures.json", """
            { "version": 1, "metrics": [ { "metric": "csat", "kind": "csat", "unit": "points", "period": "month", "source": "a.csv", "series": [
              { "journey": "shoes", "touchpoint": "ad", "periods": [ { "start": "2026-09-01", "end": "2026-09-30", "value": 3.4, "n": 20, "low": 3.2, "high": 3.6 } ] } ] } ] }
            """).Commit();
        const string Page = "_site/journeys/shoes/ad/index.html";

        Assert.Equal(0, _run.Run("build", "--against", "HEAD").Code);
        var preview = File.ReadAllText(_run.PathOf(Page));
        Assert.Equal(0, _run.Run("build").Code);

        Assert.Contains("3.4", preview, StringComparison.Ordinal);
        Assert.Equal(Section(File.ReadAllText(_run.PathOf(Page))), Section(preview));

        static string Section(string page) => page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];
    }

    [Fact]
    public void An_unknown_commit_publishes_nothing()
    {
        _run.File("journeys/a.journey", Journey("high")).Commit();

        Assert.Equal(2, _run.Run("build", "--against", "nowhere").Code);
        Assert.False(Directory.Exists(_run.PathOf("_site")));
    }

    [Fact]
    public void The_feed_tells_the_commits_that_changed_something_for_the_customer()
    {
        _run.File("journeys/a.journey", Journey("high")).Commit();
        _run.File("readme.txt", "x").Commit();
        _run.File("journeys/a.journey", "# a comment\n" + Journey("high")).Commit();
        _run.File("journeys/a.journey", Journey("low")).Commit();

        Assert.Equal(0, _run.Run("build", "--history", "10", "--base-url", "https://a.example/").Code);
        var feed = File.ReadAllText(_run.PathOf("_site/feed.atom"));
        Assert.Equal(2, feed.Split("<entry>").Length);
        Assert.Contains("<updated>2026-10-01T12:00:00Z</updated>", feed, StringComparison.Ordinal);
        Assert.Contains("https://a.example/journeys/shoes/", feed, StringComparison.Ordinal);
        Assert.Contains("id=\"lately\"", File.ReadAllText(_run.PathOf("_site/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Home_tells_what_changed_lately_as_a_reader_of_its_language_writes_it()
    {
        static string Source(string score, string day) =>
            "workspace \"W\" { languages en, nl }\n"
            + $"journey shoes \"Shoes\" {{ reviewed {day}  stage awareness {{ touchpoint ad \"Ad\" {{ title@nl \"Advertentie\"  satisfaction {score} }} }} }}\n";
        _run.File("journeys/a.journey", Source("3.5/5", "2026-05-01")).Commit();
        _run.File("journeys/a.journey", Source("4/5", "2026-06-02")).Commit();

        Assert.Equal(0, _run.Run("build", "--history", "10").Code);
        var english = File.ReadAllText(_run.PathOf("_site/index.html"));
        var dutch = File.ReadAllText(_run.PathOf("_site/nl/index.html"));

        Assert.Contains("2 minor changes in 1 journey", english, StringComparison.Ordinal);
        Assert.Contains("reviewed from 1 May 2026 to 2 June 2026", english, StringComparison.Ordinal);
        Assert.Contains("2 kleine wijzigingen in 1 klantreis", dutch, StringComparison.Ordinal);
        Assert.Contains("nagekeken van 1 mei 2026 naar 2 juni 2026", dutch, StringComparison.Ordinal);
        Assert.Contains("<strong>Advertentie</strong>: tevredenheid van 3,5/5 naar 4/5", dutch, StringComparison.Ordinal);
    }
}
