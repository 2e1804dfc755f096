using Journeys.Site.Output;
using Journeys.Site.Templates;
using Journeys.Testing;

namespace Journeys.Site.Tests.Templates;

/// <summary>Compiled templates give what Scriban gives, and every built-in one is compiled.</summary>
public class CompiledTests
{
    /// <summary>What the compiler does not know, and what prints nothing.</summary>
    private const string ForScribanOnly = "{{ capture nothing }}{{ end }}";

    public static TheoryData<string> BuiltIn => [.. Whole(TemplateSet.BuiltIn)];

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void Every_built_in_template_is_compiled(string path) => Assert.True(IsCompiled(TemplateSet.BuiltIn, path));

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void What_the_compiler_does_not_know_is_left_to_Scriban(string path) => Assert.False(IsCompiled(Scriban(), path));

    [Fact]
    public void Every_page_of_the_sample_has_the_same_bytes_either_way() => SameBytes(Site.SampleInput());

    [Fact]
    public void Every_page_of_three_languages_has_the_same_bytes_either_way() =>
        SameBytes(Site.Input(GeneratedWorkspace.Create(8, 1, "nl", "da", "en")) with { BaseUrl = "https://example.org/a" });

    [Theory]
    [InlineData("{{ nosuch }}")]
    [InlineData("{{ page.nosuch }}")]
    [InlineData("{{ t.nosuch }}")]
    [InlineData("{{ frame.home }}")]
    [InlineData("{{ page.heading.nosuch }}")]
    [InlineData("{{ for a in page.heading.nosuch }}{{ end }}")]
    [InlineData("{{ include 'nosuch' }}")]
    [InlineData("{{ include 'notes' }}")]
    public void A_mistake_is_told_as_Scriban_tells_it(string mistake) =>
        Assert.Equal(Errors(TemplateSet.BuiltIn, mistake + ForScribanOnly), Errors(TemplateSet.BuiltIn, mistake));

    [Theory]
    [InlineData("{{ page.heading }}", "Order a coat")]
    [InlineData("{{ if page.is_critical }}{{ page.is_critical }}{{ end }}", "true")]
    [InlineData("{{ for way in page.after }}{{ for.index }} {{ end }}", "0 ")]
    [InlineData("{{ page.heading | string.upcase }}", "ORDER A COAT")]
    [InlineData("{{ for way in page.heading }}{{ way }}.{{ end }}", "O.r.d.e.r. .a. .c.o.a.t.")]
    [InlineData("{{ if page.after }}{{ page.after.size }}{{ end }}", "1")]
    public void A_team_may_write_whatever_Scriban_knows(string body, string expected)
    {
        var set = TemplateSet.BuiltIn.Overlay(new Dictionary<string, string> { ["pages/touchpoint.html"] = "«" + body + "»" });
        var page = Site.Text(Site.Build(Input with { Templates = set }), "journeys/coats/order/index.html");
        Assert.Contains("«" + expected + "»", page, StringComparison.Ordinal);
    }

    private static SiteInput Input => Site.Input("""
        journey coats "Coats" {
          stage buy {
            touchpoint order "Order a coat" {
              critical transaction "It is paid here"
            }
            touchpoint wear "Wear it"
          }
        }
        """);

    private static string[] Errors(TemplateSet set, string body)
    {
        var input = Input with { Templates = set.Overlay(new Dictionary<string, string> { ["pages/touchpoint.html"] = body }) };
        var errors = SiteBuilder.Build(input, new MemorySink()).Errors.Select(error => error.ToString()).ToArray();
        Assert.NotEmpty(errors);
        return errors;
    }

    private static void SameBytes(SiteInput input)
    {
        var compiled = Site.Build(input);
        var reference = Site.Build(input with { Templates = Scriban() });
        Assert.Equal(reference.Keys.Order(StringComparer.Ordinal), compiled.Keys.Order(StringComparer.Ordinal));
        Assert.All(reference, file => Assert.True(file.Value.AsSpan().SequenceEqual(compiled[file.Key]), file.Key));
    }

    private static TemplateSet Scriban() => TemplateSet.BuiltIn.Overlay(
        Whole(TemplateSet.BuiltIn).ToDictionary(path => path, path => ForScribanOnly + TemplateSet.BuiltIn.Text(path)));

    private static bool IsCompiled(TemplateSet set, string path)
    {
        var renderer = TemplateRenderer.Read(set, out var errors);
        Assert.Empty(errors);
        return renderer.Compiled(path) is not null;
    }

    private static IEnumerable<string> Whole(TemplateSet set) => set.Below("pages/").Append("layouts/page.html");
}
