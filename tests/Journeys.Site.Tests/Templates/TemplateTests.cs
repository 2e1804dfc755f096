using Journeys.Site.Output;
using Journeys.Site.Templates;

namespace Journeys.Site.Tests.Templates;

public class TemplateTests
{
    [Fact]
    public void A_teams_file_takes_the_place_of_the_built_in_one()
    {
        var files = Site.Build(With("pages/not-found.html", "<h1>Oeps, {{ t.nav_journeys }}</h1>"));
        Assert.Contains("<h1>Oeps, Klantreizen</h1>", Site.Text(files, "404.html"));
        Assert.Contains("<h1>Loopwinkel</h1>", Site.Text(files, "index.html"));
    }

    [Fact]
    public void A_teams_stylesheet_is_added_behind_the_others()
    {
        var files = Site.Build(With("assets/styles/90-brand.css", ":root { --accent: #123456; }"));
        var style = files.Single(file => file.Key.EndsWith(".css", StringComparison.Ordinal));
        Assert.EndsWith("#123456; }", System.Text.Encoding.UTF8.GetString(style.Value));
    }

    [Theory]
    [InlineData("<p>\n{{ page.nosuch }}", 2, "nosuch")]
    [InlineData("{{ nosuch }}", 1, "nosuch")]
    [InlineData("\n\n{{ include 'nosuch' }}", 3, "partials/nosuch.html")]
    [InlineData("{{ include '../../etc/passwd' }}", 1, "There is no partial")]
    [InlineData("{{ date.now }}", 1, "date")]
    [InlineData("{{ math.random 1 9 }}", 1, "random")]
    [InlineData("{{ 'x' | object.eval }}", 1, "object")]
    [InlineData("{{ for i in 1..1000000 }}{{ i }}{{ end }}", 1, "limit")]
    [InlineData("{{ page.heading = 'x' }}", 1, "")]
    public void An_error_names_the_template_the_line_and_the_page(string template, int line, string part)
    {
        var result = SiteBuilder.Build(With("pages/home.html", template), new MemorySink());
        var error = result.Errors.Single(error => error.Page == "index.html");
        Assert.Equal(("pages/home.html", line), (error.Template, error.Line));
        Assert.Contains(part, error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_template_that_cannot_be_read_ends_the_build_before_it_writes()
    {
        var sink = new MemorySink();
        var result = SiteBuilder.Build(With("pages/home.html", "\n{{ if }"), sink);
        Assert.Equal(("pages/home.html", 2), (result.Errors[0].Template, result.Errors[0].Line));
        Assert.Empty(sink.Files);
    }

    private static SiteInput With(string path, string text) => Site.SampleInput() with
    {
        Templates = TemplateSet.BuiltIn.Overlay(new Dictionary<string, string> { [path] = text }),
    };
}
