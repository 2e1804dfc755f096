using System.Text.Json;
using Journeys.Cli.Output.Formats;
using Journeys.Cli.Tests.Support;
using Journeys.Language.Diagnostics;
using Journeys.Testing;
using Journeys.Testing.Schema;

namespace Journeys.Cli.Tests.Output.Formats;

public sealed class SarifReportTests
{
    [Fact]
    public void What_it_writes_is_valid()
    {
        Assert.Equal("", SarifSchema.Problems(SarifReport.Render(Hostile.Report(), "en")));
        Assert.Equal("", SarifSchema.Problems(SarifReport.Render(Made.Report(), "nl")));
    }

    [Fact]
    public void The_schema_is_asked() =>
        Assert.Contains("tool", SarifSchema.Problems("""{"version":"2.1.0","runs":[{}]}"""));

    [Fact]
    public void The_sample_and_the_workspace_of_findings_are_valid()
    {
        using var run = new CliRun();
        foreach (var folder in new[] { "journeys", "tests/Journeys.Testing/Workspaces/findings" })
        {
            Assert.Equal("", SarifSchema.Problems(run.Run("check", RepositoryRoot.Combine(folder), "--format", "sarif").Out));
        }
    }

    [Fact]
    public void A_result_has_its_place_in_utf_16_columns_its_fixes_and_its_relations()
    {
        var run = Run(SarifReport.Render(Hostile.Report("Wrong."), "en"));
        var result = run.GetProperty("results")[0];

        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal("JRN9001", result.GetProperty("ruleId").GetString());
        Assert.Equal("JRN9001", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("""{"startLine":1,"startColumn":9,"endLine":1,"endColumn":14}""", Flat(place.GetProperty("region")));
        Assert.Equal("a%20b/%C3%A7%3A%2C%25%0A%3A%3Ax%7C%3Ci%3E.journey", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(1, result.GetProperty("relatedLocations")[0].GetProperty("id").GetInt32());
        var fix = Assert.Single(result.GetProperty("fixes").EnumerateArray());
        Assert.Equal(2, fix.GetProperty("artifactChanges").GetArrayLength());
        var replacement = fix.GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal("socks", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public void An_accepted_finding_is_suppressed_with_its_reason()
    {
        var results = Run(SarifReport.Render(Hostile.Report("Covered elsewhere."), "en")).GetProperty("results").EnumerateArray().ToList();

        Assert.Equal([0, 1, 0], results.Select(result => result.GetProperty("suppressions").GetArrayLength()));
        var suppression = results[1].GetProperty("suppressions")[0];
        Assert.Equal(("inSource", "Covered elsewhere."), (suppression.GetProperty("kind").GetString(), suppression.GetProperty("justification").GetString()));
    }

    [Fact]
    public void Every_rule_has_its_help_and_its_level()
    {
        var rules = Run(SarifReport.Render(Made.Report(), "da")).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();

        Assert.Equal(Rules.Configuration.RuleBook.BuiltIn.All.Select(rule => rule.Id), rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, rule =>
        {
            var language = Rules.Configuration.RuleBook.BuiltIn.Find(rule.GetProperty("id").GetString()!)!.ExampleLanguage;
            Assert.Contains($"```{language}\n", rule.GetProperty("help").GetProperty("markdown").GetString());
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), new[] { "error", "warning", "note" });
        });
    }

    [Fact]
    public void Fingerprints_survive_edits_elsewhere_and_tell_twins_apart()
    {
        var before = Hashes(Made.Finding("need [|x|]\n"), Made.Finding("need [|x|]\n"));
        var after = Hashes(Made.Finding("# new\n\n  need   [|x|] # why\n"), Made.Finding("# new\n\n  need \t [|x|]\n"));

        Assert.Equal(before, after);
        Assert.Equal(2, before.Distinct().Count());
        Assert.DoesNotContain(Assert.Single(Hashes(Made.Finding("need [|y|]\n"))), before);
        Assert.DoesNotContain(Assert.Single(Hashes(Made.Finding("need [|x|]\n", path: "b.journey"))), before);
    }

    [Fact]
    public void A_link_in_a_message_is_no_link() => Assert.Equal(
        "[a\\](http://evil.example)",
        Run(SarifReport.Render(Made.Report(Made.Finding("[|x|]", "[a](http://evil.example)")), "en"))
            .GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString());

    [Fact]
    public void A_flood_is_cut_and_errors_come_first()
    {
        var warning = Made.Finding("[|x|]") with { Severity = Severity.Warning };
        var run = Run(SarifReport.Render(Made.Report([.. Enumerable.Repeat(warning, SarifReport.MostResults + 6), Made.Finding("[|z|]")]), "en"));

        Assert.Equal(SarifReport.MostResults, run.GetProperty("results").GetArrayLength());
        Assert.Contains(run.GetProperty("results").EnumerateArray(), result => result.GetProperty("level").GetString() == "error");
        Assert.StartsWith("7 more", run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void A_byte_order_mark_is_no_column()
    {
        var region = Run(SarifReport.Render(Made.Report(Made.Finding("\uFEFFneed [|x|]\n")), "en"))
            .GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");

        Assert.Equal("""{"startLine":1,"startColumn":6,"endLine":1,"endColumn":7}""", Flat(region));
    }

    private static List<string> Hashes(params Finding[] findings) =>
    [
        .. Run(SarifReport.Render(Made.Report([.. findings]), "en")).GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("journeysFinding/v1").GetString()!),
    ];

    private static JsonElement Run(string sarif) => JsonDocument.Parse(sarif).RootElement.GetProperty("runs")[0];

    private static string Flat(JsonElement element) => JsonSerializer.Serialize(element);
}
