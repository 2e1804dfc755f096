using Journeys.Site.Output;

namespace Journeys.Site.Tests.Spoiled;

/// <summary>Names of handbook pages and pictures: refused where a machine would lose, hide or misread the file, and then by name.</summary>
public class FileNameTests
{
    [Theory]
    [InlineData("CON.md")]
    [InlineData("con.html.md")]
    [InlineData("aux .md")]
    [InlineData("NUL.md")]
    [InlineData("COM1.md")]
    [InlineData("COM\u00B9.md")]
    [InlineData("lpt9/x.md")]
    [InlineData("CONIN$.md")]
    [InlineData("CLOCK$.md")]
    [InlineData("../x.md")]
    [InlineData("a/../../x.md")]
    [InlineData("a/./x.md")]
    [InlineData("/etc/x.md")]
    [InlineData("//server/x.md")]
    [InlineData("a\\..\\x.md")]
    [InlineData("\\\\?\\C:\\x.md")]
    [InlineData("C:x.md")]
    [InlineData("a:b.md")]
    [InlineData("file:///etc/x.md")]
    [InlineData("|id.md")]
    [InlineData("?q.md")]
    [InlineData("evil*.md")]
    [InlineData("a<b>.md")]
    [InlineData("\"q\".md")]
    [InlineData("a\nb.md")]
    [InlineData("a\rb.md")]
    [InlineData("a\tb.md")]
    [InlineData("a\0b.md")]
    [InlineData("a\u0085b.md")]
    [InlineData("a\u2028b.md")]
    [InlineData("\u202Edm.gpj.md")]
    [InlineData("a\u200Bb.md")]
    [InlineData("a\uFEFFb.md")]
    [InlineData("a\u00ADb.md")]
    [InlineData("a\uD800b.md")]
    [InlineData(" lead.md")]
    [InlineData("x./y.md")]
    [InlineData("x /y.md")]
    public void A_name_that_some_machine_cannot_keep_is_refused(string path)
    {
        var error = Assert.Single(Build(path));

        Assert.Contains(path, error.Template, StringComparison.Ordinal);
        Assert.EndsWith("; rename it", error.Message);
    }

    [Fact]
    public void A_very_long_name_is_refused() => Assert.EndsWith("; rename it", Assert.Single(Build(new string('x', 250) + ".md")).Message);

    [Theory]
    [InlineData("a.md", "A.md")]
    [InlineData("index.md", "Index.md")]
    [InlineData("x/a.md", "X/a.md")]
    [InlineData("caf\u00E9.md", "cafe\u0301.md")]
    [InlineData("k.md", "\u212A.md")]
    [InlineData("strasse.md", "stra\u00DFe.md")]
    [InlineData("STRASSE.md", "stra\u1E9Ee.md")]
    [InlineData("fi.md", "\uFB01.md")]
    [InlineData("s.md", "\u017F.md")]
    [InlineData("a.md", "\uFF41.md")]
    public void Two_that_some_machine_takes_for_one_are_both_named(string first, string second)
    {
        var error = Assert.Single(Build(first, second));

        Assert.Contains("`" + first + "`", error.Message, StringComparison.Ordinal);
        Assert.Contains("`" + second + "`", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-rf.md")]
    [InlineData("--output=x.md")]
    [InlineData("$(id).md")]
    [InlineData("`id`.md")]
    [InlineData(";id.md")]
    [InlineData("a b.md")]
    [InlineData("#frag.md")]
    [InlineData("..%2fx.md")]
    [InlineData("%2e%2e.md")]
    [InlineData("\u2024\u2024x.md")]
    [InlineData("_headers.md")]
    [InlineData("_redirects.md")]
    [InlineData("404.md")]
    [InlineData("assets.md")]
    [InlineData("search.md")]
    [InlineData("sitemap.md")]
    [InlineData("robots.md")]
    [InlineData("~/.ssh.md")]
    [InlineData("console.md")]
    [InlineData("\u00E9\U0001F45F.md")]
    [InlineData("\u00DF.md")]
    public void Any_other_name_is_a_name(string path)
    {
        var files = new MemorySink();
        Assert.Empty(SiteBuilder.Build(Input(path), files).Errors);

        // The page lies in the handbook, and the site's own files are as they were. What search knows of it carries a hash in its name.
        var own = new MemorySink();
        SiteBuilder.Build(Input(), own);
        Assert.All(files.Files.Keys.Except(own.Files.Keys), added => Assert.Matches("^(handbook|assets/search)/", added));
        Assert.All(own.Files.Keys.Except(files.Files.Keys), gone => Assert.StartsWith("assets/search/", gone, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("images/a.png", "images/A.png")]
    [InlineData("images/a?.png", null)]
    [InlineData("../a.png", null)]
    public void Pictures_are_held_to_the_same(string first, string? second)
    {
        string[] paths = second is null ? [first] : [first, second];
        var input = Input() with { Assets = [.. paths.Select(path => new SiteFile(path, new byte[] { 1 }))] };

        Assert.Single(SiteBuilder.Build(input, new MemorySink()).Errors);
    }

    private static System.Collections.Immutable.ImmutableArray<SiteError> Build(params string[] paths)
    {
        var sink = new MemorySink();
        var errors = SiteBuilder.Build(Input(paths), sink).Errors;
        Assert.Empty(sink.Files);
        return errors;
    }

    private static SiteInput Input(params string[] paths) =>
        Site.Input("journey a \"A\" { status draft }\n") with { Handbook = [.. paths.Select(path => new HandbookPage(path, "# X"))] };
}
