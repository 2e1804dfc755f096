using System.Text;
using System.Text.RegularExpressions;
using Journeys.Site.Output;
using Journeys.Site.Templates;
using Journeys.Testing;

namespace Journeys.Site.Tests.Templates;

/// <summary>The three steps of the handbook's page, exactly as they stand there.</summary>
public partial class YourOwnLookTests
{
    private const string Root = "site-templates/";

    private static readonly string Page = File.ReadAllText(RepositoryRoot.Combine("journeys", "handbook", "your-own-look.md")).ReplaceLineEndings("\n");

    private static readonly Dictionary<string, string> Examples = Example()
        .Matches(Page)
        .ToDictionary(match => match.Groups[1].Value[Root.Length..], match => match.Groups[2].Value, StringComparer.Ordinal);

    [Fact]
    public void There_is_an_example_for_each_step() =>
        Assert.Equal(["assets/styles/90-brand.css", "assets/styles/91-facts.css", "partials/facts.html"], Examples.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_values_come_behind_the_built_in_ones_and_the_rule_behind_them()
    {
        var css = Encoding.UTF8.GetString(Build().Single(file => file.Key.EndsWith(".css", StringComparison.Ordinal)).Value);
        Assert.EndsWith(Examples["assets/styles/90-brand.css"] + Examples["assets/styles/91-facts.css"], css);
    }

    [Fact]
    public void Every_value_of_the_example_is_one_that_the_built_in_styles_have()
    {
        var tokens = TemplateSet.BuiltIn.Text("assets/styles/00-tokens.css");
        Assert.All(Value().Matches(Examples["assets/styles/90-brand.css"]), value => Assert.Contains(value.Value, tokens));
    }

    [Fact]
    public void The_part_is_on_every_page_that_has_facts()
    {
        var files = Build();
        Assert.Equal("Loopwinkel, since 1987", Site.Page(files, "index.html").QuerySelector(".facts.branded + .mark")!.TextContent);
        Assert.NotNull(Site.Page(files, "journeys/running-shoes/index.html").QuerySelector(".facts.branded"));
    }

    [Fact]
    public void A_mistake_in_the_part_is_told_as_the_page_says()
    {
        var broken = new Dictionary<string, string>(Examples);
        broken["partials/facts.html"] = broken["partials/facts.html"].Replace("fact.label", "fact.lable", StringComparison.Ordinal);
        var error = SiteBuilder.Build(Input(broken), new MemorySink()).Errors.First(error => error.Page == "index.html");
        Assert.Equal(("partials/facts.html", 3), (error.Template, error.Line));
        Assert.Equal("There is no `lable` here; did you mean `label`?", error.Message);
        Assert.Contains($"{error.Template}:{error.Line}: {error.Message} (while making ", Page, StringComparison.Ordinal);
    }

    private static IReadOnlyDictionary<string, byte[]> Build() => Site.Build(Input(Examples));

    private static SiteInput Input(Dictionary<string, string> texts) => Site.SampleInput() with { Templates = TemplateSet.BuiltIn.Overlay(texts) };

    [GeneratedRegex(@"^`(site-templates/[^`]+)`\n\n```\w+\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"--[\w-]+(?=:)")]
    private static partial Regex Value();
}
