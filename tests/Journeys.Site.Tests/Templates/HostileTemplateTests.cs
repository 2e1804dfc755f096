using System.Diagnostics;
using Journeys.Site.Templates;
using Scriban.Runtime;
using Xunit.Abstractions;

namespace Journeys.Site.Tests.Templates;

/// <summary>Templates that are out to harm: each ends in an error, soon, and with no more memory than a page may have.</summary>
public class HostileTemplateTests(ITestOutputHelper output)
{
    private const string Page = "pages/home.html";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    [Theory]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ while true; while true; end; end }}")]
    [InlineData("{{ a = 9; for i in 1..60; a = a * a; end; a }}")]
    [InlineData("{{ func f(n); while n > 0; f(n - 1); end; end; f(40) }}")]
    [InlineData("{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f(40) }}")]
    [InlineData("{{ x = []; for i in 1..40; x = x + x + [1]; end; x.size }}")]
    [InlineData("{{ 'a' | string.replace 'a' ('b' * 40000000) }}")]
    [InlineData("{{ math.random }}")]
    [InlineData("{{ capture c; for i in 1..199999; '0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789'; end; end; c }}")]
    [InlineData("{{ readonly m; m = 1; m.secret }}{{ m.secret.x.y }}")]
    [InlineData("{{ for i in 1..200001; end }}")]
    [InlineData("{{ for i in 1..600; for j in 1..600; end; end }}")]
    [InlineData("{{ 'A' * 200000000 }}")]
    [InlineData("{{ [1,2,3] * 50000000 }}")]
    [InlineData("{{ (1..5) * 50000000 }}")]
    [InlineData("{{ 1..100000000 | array.size }}")]
    [InlineData("{{ a = []; a[500000000] = 1 }}")]
    [InlineData("{{ [] | array.insert_at 500000000 1 }}")]
    [InlineData("{{ 'a' | string.pad_left 500000000 }}")]
    [InlineData("{{ x = 'aaaaaaaa'; for i in 1..40; x = x + x; end; x }}")]
    [InlineData("{{ 'a' | regex.match '^(a+)+$' }}")]
    [InlineData("{{ 1 << 2000000000 }}")]
    [InlineData("{{ '{}' | object.from_json }}")]
    [InlineData("{{ '1 + 1' | object.eval }}")]
    [InlineData("{{ 'x' | object.eval_template }}")]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ date.utc_now }}")]
    [InlineData("{{ math.random 1 9 }}")]
    [InlineData("{{ math.uuid }}")]
    [InlineData("{{ include_join ['a'] ',' }}")]
    [InlineData("{{ include '../../etc/passwd' }}")]
    [InlineData("{{ include '/etc/passwd' }}")]
    [InlineData("{{ include 'self' }}")]
    [InlineData("{{ include 'fan' }}")]
    [InlineData("{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f(60) }}")]
    [InlineData("{{ func f(n); f(n + 1); end; f(1) }}")]
    [InlineData("{{ m.secret = 'x' }}")]
    [InlineData("{{ m.nosuch }}")]
    [InlineData("{{ nosuch }}")]
    [InlineData("{{ m['nosuch'].deeper }}")]
    public void It_ends_in_an_error(string body)
    {
        // What other tests do meanwhile is not counted.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();

        var error = Assert.Throws<TemplateException>(() => Render(body)).Error;

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
        Assert.Equal("index.html", error.Page);
        Assert.True(error.Line > 0, error.ToString());
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4L << 30, "allocated too much");
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("-", "")]
    [InlineData("!", "")]
    [InlineData("1 + (", ")")]
    [InlineData("true ? (", ") : 1")]
    [InlineData("'a' | string.append (", ")")]
    [InlineData("[1][", "]")]
    [InlineData("$'{", "}'")]
    public void Deep_nesting_is_refused_when_it_is_read(string open, string close)
    {
        var body = "{{ " + string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000)) + " }}";
        TemplateRenderer.Read(Set(body), out var errors, Soon);
        Assert.Equal(Page, Assert.Single(errors).Template);
    }

    [Theory]
    [InlineData("if true; ", "end; ")]
    [InlineData("func f; ", "end; ")]
    [InlineData("capture x; ", "end; ")]
    [InlineData("if true; else if true; ", "end; ")]
    [InlineData("for i in 1..1; ", "end; ")]
    [InlineData("with m; ", "end; ")]
    [InlineData("case 1; when 1; ", "end; ")]
    [InlineData("m.", "")]
    [InlineData("1 | ", "")]
    [InlineData("{{", "")]
    public void Deep_blocks_neither_crash_nor_hang(string open, string close)
    {
        var body = "{{ " + string.Concat(Enumerable.Repeat(open, 5_000)) + string.Concat(Enumerable.Repeat(close, 5_000)) + " }}";
        var renderer = TemplateRenderer.Read(Set(body), out var errors, Soon);
        if (errors.IsEmpty)
        {
            _ = Record.Exception(() => renderer.Render(Page, [], "index.html", CancellationToken.None));
        }
    }

    /// <summary>What is wrong with every page is told once, not after as many times the time that a page may take.</summary>
    [Theory]
    [InlineData("{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f(40) }}")]
    [InlineData("{{ for i in 1..100000; for j in 1..100000; end; end }}")]
    [InlineData("{{ '<<a' * 20000 | html.strip }}")]
    public void A_layout_that_never_ends_ends_the_build_soon(string body)
    {
        var input = Site.SampleInput() with { Templates = TemplateSet.BuiltIn.Overlay(new Dictionary<string, string> { ["layouts/page.html"] = body }), Parallelism = 2 };
        var watch = Stopwatch.StartNew();

        var result = SiteBuilder.Build(input, new Journeys.Site.Output.MemorySink());

        Assert.InRange(result.Errors.Length, 1, 25);
        Assert.All(result.Errors, error => Assert.Equal("layouts/page.html", error.Template));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
        output.WriteLine(watch.Elapsed.ToString());
    }

    [Fact]
    public void A_page_is_never_cut_short()
    {
        var text = Render("{{ for i in 1..150000 }}0123456789{{ end }}");
        Assert.Equal(1_500_000, text.Length);
    }

    [Fact]
    public void An_error_in_a_partial_names_the_partial()
    {
        var error = Assert.Throws<TemplateException>(() => Render("a\n{{ include 'broken' }}")).Error;
        Assert.Equal(("partials/broken.html", 2, "index.html"), (error.Template, error.Line, error.Page));
    }

    private static string Render(string body)
    {
        var model = new ScriptObject();
        model.SetValue("secret", "s", true);
        model.IsReadOnly = true;
        var globals = new ScriptObject();
        globals.SetValue("m", model, true);
        var renderer = TemplateRenderer.Read(Set(body), out var errors, Soon);
        Assert.Empty(errors);
        return renderer.Render(Page, globals, "index.html", CancellationToken.None);
    }

    private static TemplateSet Set(string body) => TemplateSet.BuiltIn.Overlay(new Dictionary<string, string>
    {
        [Page] = body,
        ["partials/self.html"] = "{{ include 'self' }}",
        ["partials/fan.html"] = "{{ if $.depth == null || $.depth < 40 }}{{ include 'fan2' }}{{ include 'fan2' }}{{ end }}",
        ["partials/fan2.html"] = "{{ include 'fan' }}{{ include 'fan' }}",
        ["partials/broken.html"] = "\n{{ nosuch.thing }}",
    });
}
