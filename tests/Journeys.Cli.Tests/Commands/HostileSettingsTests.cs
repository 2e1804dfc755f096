using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Commands;

/// <summary>Templates, settings and data beside the journeys that are out to harm: a line, an exit code, and on the disk what was there before.</summary>
public sealed class HostileSettingsTests : IDisposable
{
    private readonly CliRun _run = new CliRun().File("journeys/a.journey", "journey shoes \"Shoes\" {\n  stage awareness { touchpoint ad \"Ad\" { need \"x\" } }\n}\n");

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("layouts/page.html", "{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f(40) }}")]
    [InlineData("pages/journey.html", "<p>{{ for i in 1..40000 }}{{ 'a' * 1000 }}{{ end }}</p>")]
    [InlineData("pages/touchpoint.html", "{{ page.nosuch }}")]
    [InlineData("pages/home.html", "{{ include '../../../etc/passwd' }}")]
    [InlineData("partials/facts.html", "{{ if true }}")]
    [InlineData("pages/journey.html", "{{ 1 + }}")]
    public void A_template_that_fails_leaves_the_old_site(string file, string text)
    {
        Assert.Equal(0, _run.Run("build").Code);
        var before = Tree.Hash(_run.PathOf("_site"));

        var outcome = _run.File("site-templates/" + file, text).Run("build");

        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Out));
        Assert.Contains(file, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, Tree.Hash(_run.PathOf("_site")));
        Assert.Equal(["_site", "journeys", "site-templates"], Tree.Names(_run.Folder));
    }

    /// <summary>Files that are no templates are published or passed over, and none leaves its place.</summary>
    [Theory]
    [InlineData("assets/<b>.css")]
    [InlineData("assets/a b&c.css")]
    [InlineData("assets/styles/\"q\".css")]
    [InlineData("assets/styles/#frag.css")]
    [InlineData("assets/styles/-rf.css")]
    [InlineData("assets/styles/$(touch PWNED).css")]
    [InlineData("assets/scripts/con.js")]
    [InlineData("assets/\u202Egpj.svg")]
    [InlineData("assets/index.html")]
    [InlineData("_headers")]
    [InlineData("pages/../index.html")]
    public void A_file_among_the_templates_may_have_any_name(string file)
    {
        var outcome = _run.File("site-templates/" + file, "/* x */").Run("build");

        Assert.True(outcome.Code is ExitCode.Done or ExitCode.Usage, outcome.Error);
        Assert.DoesNotContain("internal error", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_run.PathOf("_site/_headers")));
        Assert.False(File.Exists(_run.PathOf("PWNED")));
    }

    [Theory]
    [InlineData("[*]\njourneys_rule.missing-stage.severity = error\njourneys_rule.missing-stage.severity = none\n", 1)]
    [InlineData("[*]\njourneys_rule.missing-stage.severity = NaN\n", 2)]
    [InlineData("[*]\njourneys_rule.<script>.severity = error\n", 2)]
    [InlineData("[*]\n\0\u202E = \0\n", 1)]
    [InlineData("[\0]\nroot = \u202Etrue\n", 1)]
    [InlineData("!!&anchor [*anchor, *anchor]\n---\n{{{{\n", 1)]
    public void Settings_of_any_kind_are_read_or_told(string text, int code)
    {
        var outcome = _run.File("journeys/.editorconfig", text).Run("check");

        Assert.Equal(code, outcome.Code);
        Assert.True(code != 2 || outcome.Error.StartsWith("journeys: journeys/.editorconfig:2: ", StringComparison.Ordinal), outcome.Error);
    }

    [Fact]
    public void Settings_of_any_size_are_read_or_told()
    {
        const string section = "[*]\njourneys_rule.missing-stage.severity = error\n";
        Said(string.Concat(Enumerable.Repeat(section, 15_000)), "journeys/.editorconfig has more than 500 sections about rules");
        Said(new string('x', 2_000_000), "journeys/.editorconfig is too large");
        Said("[" + new string('[', 900_000) + "]\n" + section, "");
        Said("[" + string.Concat(Enumerable.Repeat("{a,", 200_000)) + new string('}', 200_000) + "]\n" + section, "");
        Said(string.Concat(Enumerable.Repeat("[" + string.Concat(Enumerable.Repeat("*[a-z]", 650)) + "]\n" + section, 200)), "");

        void Said(string text, string expected) => Assert.StartsWith(
            expected.Length == 0 ? "" : "journeys: " + expected, _run.File("journeys/.editorconfig", "root = true\n" + text).Run("check").Error);
    }

    [Theory]
    [InlineData("measures.json")]
    [InlineData("trace.json")]
    public void Data_of_any_shape_are_read_or_told(string file)
    {
        string[] texts =
        [
            "", "null", "[]", "{}", "{\"version\":1}", "{\"version\":2,\"metrics\":[],\"touchpoints\":[]}", "{\"version\":1e999}", "NaN", "{\"version\":1,\"version\":1}", "{\"\\ud800\":1}",
            "{\"version\":1,\"metrics\":[{\"metric\":\"\\ud800\",\"series\":[]}],\"touchpoints\":[{\"name\":\"\\ud800\",\"places\":[]}],\"endpoints\":0,\"uncovered\":[],\"gone\":[]}",
            "{\"version\":1,\"metrics\":[{\"metric\":\"m\",\"series\":[{\"periods\":[{\"start\":\"0000-00-00\",\"end\":\"9999-99-99\",\"value\":1e400,\"n\":-1}]}]}],\"touchpoints\":7}",
            new string('[', 100_000), "{\"version\":1,\"metrics\":" + new string('[', 100_000), "\uFEFF{", "{\"version\":1,\"metrics\":[{\"metric\":1}],\"touchpoints\":[{\"name\":1}]}",
        ];
        foreach (var text in texts)
        {
            var outcome = _run.File("journeys/" + file, text).Run("check", "--quiet");
            Assert.True(outcome.Code is ExitCode.Findings or ExitCode.Usage, text[..Math.Min(200, text.Length)] + outcome.Error);
            Assert.True(outcome.Code != ExitCode.Usage || outcome.Error.StartsWith($"journeys: cannot use journeys/{file}: ", StringComparison.Ordinal), outcome.Error);
        }

        _run.File("journeys/" + file, [(byte)'{', 0xFF, 0xFE, (byte)'}']);
        Assert.StartsWith($"journeys: journeys/{file} is not UTF-8", _run.Run("check").Error);
    }
}
