using System.Text.Json;
using Journeys.Testing.Schema;

namespace Journeys.Analyzers.Tests.Packages;

/// <summary>Each kind of finding in the real build, at its place.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class FindingsBuildTests(PackedFeed feed)
{
    private const string Settings = "root = true\n[*.journey]\njourneys_rule.missing-stage.severity = warning\njourneys_rule.nope.severity = error\ndotnet_diagnostic.JRN3008.severity = suggestion\n";

    private static readonly string[] Expected =
    [
        ".editorconfig(4,1): warning JRN9101: there is no rule `nope` (`journeys rules` lists them).",
        "journeys/shoes.journey(12,13): error JRN2001: There is no team `nobody`. Declare it with `team nobody \"…\"`.",
        "journeys/shoes.journey(3,9): warning JRN3001: Journey \"Buying shoes\" has no stage \"retention\" (Retention). Add the stage, or leave it out on purpose with `skip retention because \"…\"`.",
        "journeys/shoes.journey(4,3): error JRN1002: `gaol` is not known here; did you mean `goal`?",
        "journeys/shoes.journey(8,16): warning JRN4003: Touchpoint \"Pay at the till\" says no message. Add what the customer should hear here with: `says MESSAGE`.",
        "journeys/shoes.journey(8,16): warning JRN6001: Touchpoint \"Pay at the till\" is critical (transaction), and nobody measures how it does. Add a `metric`, or say how you ask customers: `feedback survey every 90d`.",
    ];

    [Fact]
    public void Every_kind_of_finding_is_told_at_its_place_whatever_the_culture()
    {
        var project = feed.Project("faulty").File("journeys/shoes.journey", Written.Faulty).File(".editorconfig", Settings);

        var built = project.Build([("LANG", "da_DK.UTF-8"), ("LC_ALL", "da_DK.UTF-8")], "-p:ErrorLog=found.sarif%2Cversion=2.1");

        Assert.Equal(1, built.Code);
        Assert.Equal(Expected, built.Told);
        IsSound(project, File.ReadAllText(project.PathOf("found.sarif")));

        var danish = project.Build("-p:JourneysLanguage=da", "-p:NoWarn=JRN6001", "-p:WarningsAsErrors=JRN4003");
        Assert.Contains("journeys/shoes.journey(4,3): error JRN1002: `gaol` er ikke kendt her; mente du `goal`?", danish.Told);
        Assert.DoesNotContain(danish.Told, line => line.Contains("JRN6001", StringComparison.Ordinal));
        Assert.Contains(danish.Told, line => line.Contains("error JRN4003", StringComparison.Ordinal));

        project.File("all.globalconfig", "is_global = true\ndotnet_diagnostic.JRN1002.severity = none\ndotnet_diagnostic.JRN2001.severity = warning\n");
        project.Properties("<TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup><ItemGroup><GlobalAnalyzerConfigFiles Include=\"all.globalconfig\" /></ItemGroup><PropertyGroup>");
        var strict = project.Build();
        Assert.Equal(1, strict.Code);
        Assert.DoesNotContain(strict.Told, line => line.Contains("warning JRN", StringComparison.Ordinal) || line.Contains("JRN1002", StringComparison.Ordinal));
        Assert.Equal(Expected.Length - 1, strict.Told.Count);
    }

    private static void IsSound(FreshProject project, string sarif)
    {
        Assert.Equal("", SarifSchema.Problems(sarif.TrimStart('\uFEFF')));
        var results = JsonDocument.Parse(sarif).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        var typo = results.Single(result => result.GetProperty("ruleId").GetString() == "JRN1002");
        var place = typo.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        Assert.Equal("error", typo.GetProperty("level").GetString());
        Assert.Equal(project.PathOf("journeys/shoes.journey"), new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath);
        Assert.Equal((4, 3, 4, 7), (Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn")));

        // What is worth knowing is no line of the build, and stands in the log.
        Assert.Contains(results, result => result.GetProperty("level").GetString() == "note" && result.GetProperty("ruleId").GetString() == "JRN3008");
    }

    private static int Number(JsonElement region, string name) => region.GetProperty(name).GetInt32();
}
