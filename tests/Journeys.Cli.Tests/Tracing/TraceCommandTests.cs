using System.Text.Json;
using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;
using Journeys.Interchange.Json;
using Journeys.Testing;
using Journeys.Testing.Schema;

namespace Journeys.Cli.Tests.Tracing;

public sealed class TraceCommandTests : IDisposable
{
    private const string Journey = """
        channel web "Web" online
        touchpoint help "Help" { channel web  code "Shop.Helpdesk" }
        journey shoes "Shoes" {
          status draft
          stage decision {
            touchpoint checkout "Checkout" was pay { channel web  code "POST /orders" }
            touchpoint fax "Fax" { channel web  status retiring until 2027-01-01 }
            touchpoint page "Page" { channel web }
            use help
          }
        }
        """;

    private const string Code = """
        namespace Shop;
        [Journeys.Touchpoint(Touchpoints.Shoes.Page)]
        public class Pages;
        [Journeys.Touchpoint("shoes.pay")]
        public class Payments;
        [Journeys.Touchpoint("shoes.fax")]
        public class Faxes;
        [Journeys.Touchpoint("shoes.chekcout")]
        public class Misspelt { void M(Tracker t) => t.Track("shoes.page"); }
        public class HelpDesk;
        """;

    private readonly CliRun _run = new CliRun()
        .File("journeys/a.journey", Journey)
        .File("src/Shop.cs", Code)
        .File("src/Program.cs", "app.MapPost(\"/orders\", () => 1);\napp.MapGet(\"/health\", () => 1);\n")
        .File("src/obj/Ignored.cs", "[Journeys.Touchpoint(\"shoes.ignored\")] class Ignored;")
        .File("src/View.g.cs", "[Journeys.Touchpoint(\"shoes.ignored\")] class Generated;")
        .File(".editorconfig", "[*.cs]\njourneys_touchpoint_methods = Track\n");

    public TraceCommandTests() => _run.Set("XDG_CACHE_HOME", _run.PathOf("cache"));

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Everything_is_told_in_one_text()
    {
        var outcome = _run.Run("trace", "src");
        Assert.Equal(ExitCode.Findings, outcome.Code);
        Approved.Match(outcome.Out);
        Assert.Equal(outcome, _run.Run("trace", "src"));
        Assert.Equal(outcome, _run.Run("trace", "src", "--no-cache"));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("da")]
    public void It_is_told_in_the_language_that_was_asked_for(string language) =>
        Approved.Match(_run.Run("trace", "src", "--language", language).Out, language);

    [Fact]
    public void The_file_beside_the_journeys_is_what_check_and_build_read()
    {
        Assert.Equal(ExitCode.Findings, _run.Run("trace", "src", "--check").Code);
        Assert.Contains("written to journeys/trace.json", _run.Run("trace", "src", "--write", "--fail-on", "never").Error);
        Assert.Equal((ExitCode.Done, "journeys/trace.json is what the code says.\n"), (_run.Run("trace", "src", "--check").Code, _run.Run("trace", "src", "--check").Out));
        Assert.Contains("There is no `Shop.Helpdesk` in the code; did you mean `Shop.HelpDesk`?", _run.Run("check").Out);

        _run.Run("build", "--drafts");
        Assert.Contains("Payments", File.ReadAllText(_run.PathOf("_site/journeys/shoes/checkout/index.html")));
        Assert.True(File.Exists(_run.PathOf("_site/api/trace.json")));
        Assert.Contains("GET /health", File.ReadAllText(_run.PathOf("_site/code/index.html")));

        _run.File("src/Shop.cs", Code.Replace("Payments", "Paying", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Findings, _run.Run("trace", "src", "--check").Code);
    }

    [Fact]
    public void The_file_is_the_same_wherever_it_is_written_from()
    {
        _run.Run("trace", "src", "--write");
        var here = File.ReadAllText(_run.PathOf("journeys/trace.json"));
        using var other = new CliRun();
        other.Run("trace", _run.PathOf("src"), "--journeys", _run.PathOf("journeys"), "--write");
        Assert.Equal(here, File.ReadAllText(_run.PathOf("journeys/trace.json")));
        Assert.Contains("\"file\":\"../src/Shop.cs\"", here);
    }

    [Fact]
    public void A_site_without_a_trace_says_nothing_of_code()
    {
        _run.Run("build", "--drafts");
        Assert.False(File.Exists(_run.PathOf("_site/code/index.html")));
        Assert.False(File.Exists(_run.PathOf("_site/api/trace.json")));
    }

    [Fact]
    public void Json_has_all_of_it_and_keeps_to_its_schema()
    {
        var outcome = _run.Run("trace", "src", "--format", "json");
        _run.Run("export", "trace-schema", "--output", "schema.json");
        Assert.Equal("", SarifSchema.Problems(outcome.Out, _run.PathOf("schema.json")));
        Assert.NotEqual("", SarifSchema.Problems(outcome.Out.Replace("\"line\":", "\"row\":", StringComparison.Ordinal), _run.PathOf("schema.json")));
        using var json = JsonDocument.Parse(outcome.Out);
        Assert.Equal(2, json.RootElement.GetProperty("files").GetInt32());
        Assert.Equal(
            ["JRN8001", "JRN8002", "JRN8003", "JRN8004"],
            json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("id").GetString()).Order());
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    [InlineData("markdown")]
    public void Findings_come_in_every_format_of_check(string format)
    {
        var outcome = _run.Run("trace", "src", "--format", format, "--output", "out");
        Assert.Equal(ExitCode.Findings, outcome.Code);
        Assert.Contains("unknown-touchpoint-in-code", File.ReadAllText(_run.PathOf("out")));
        Assert.Contains("src/Shop.cs", File.ReadAllText(_run.PathOf("out")));
    }

    [Fact]
    public void Severities_and_what_is_accepted_hold_for_code_too()
    {
        _run.File("journeys/w.journey", "workspace \"W\" { allow retired-touchpoint-in-code because \"Until the end of the year\" }\n");
        _run.File("src/.editorconfig", "[*.cs]\ndotnet_diagnostic.JRN8001.severity = warning\njourneys_rule.renamed-touchpoint-in-code.severity = off\n");
        _run.File("journeys/.editorconfig", "[*.journey]\njourneys_rule.untraced-touchpoint.severity = info\n");
        var outcome = _run.Run("trace", "src");
        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.Contains("1 warning, 1 info, 1 accepted.", outcome.Out);
        Assert.Equal(ExitCode.Findings, _run.Run("trace", "src", "--fail-on", "warning").Code);
    }

    [Fact]
    public void A_hostile_file_is_left_out_with_a_finding()
    {
        _run.File("src/Deep.cs", "class C { int x = " + new string('(', 50_000) + "1; }");
        var outcome = _run.Run("trace", "src");
        Assert.Contains("warning[JRN8006 unread-code] The file is nested too deeply to be read safely.", outcome.Out);
        Assert.Contains("src/Deep.cs", outcome.Out);
        Assert.Contains("shoes.checkout", outcome.Out);
    }

    [Theory]
    [InlineData("there is no C# in empty; name the folder of a project, or files that end in .cs, .razor, .cshtml", "trace", "empty")]
    [InlineData("there is no nowhere; name a folder, a project or C# files that exist", "trace", "nowhere")]
    [InlineData("journeys/a.journey is no C#; name a folder, a project, or files that end in .cs, .razor, .cshtml", "trace", "journeys/a.journey")]
    [InlineData("there is no missing; name a folder or a .journey file that exists", "trace", "src", "--journeys", "missing")]
    [InlineData("`pdf` is no format here; there are text, json, sarif, github, gitlab, junit, markdown", "trace", "src", "--format", "pdf")]
    public void What_cannot_be_done_is_told_in_a_line(string message, params string[] arguments)
    {
        Directory.CreateDirectory(_run.PathOf("empty"));
        var outcome = _run.Run(arguments);
        Assert.Equal((ExitCode.Usage, "", $"journeys: {message}\n"), (outcome.Code, outcome.Out, outcome.Error));
    }

    [Fact]
    public void A_project_stands_for_its_folder()
    {
        _run.File("src/Shop.csproj", "<Project/>");
        Assert.Equal(_run.Run("trace", "src").Out, _run.Run("trace", "src/Shop.csproj").Out);
    }

    [Fact]
    public void A_file_that_trace_did_not_write_is_refused()
    {
        var outcome = _run.File("journeys/trace.json", "{}").Run("check");
        Assert.Equal(
            (ExitCode.Usage, "journeys: cannot use journeys/trace.json: it has another shape than `journeys trace` writes; run `journeys trace --write` to write it anew\n"),
            (outcome.Code, outcome.Error));
    }

    [Fact]
    public void The_samples_trace_is_what_the_web_shop_says()
    {
        using var sample = new CliRun();
        var outcome = sample.Run("trace", RepositoryRoot.Combine("tests", "Journeys.Sample.WebShop"), "--journeys", RepositoryRoot.Combine("journeys"), "--check", "--no-cache");
        Assert.True(outcome.Code == ExitCode.Done, outcome.Out + outcome.Error);
        Assert.NotEmpty(TraceJson.Read(File.ReadAllText(RepositoryRoot.Combine("journeys", TraceJson.FileName)), file => file).Uncovered);
    }
}
