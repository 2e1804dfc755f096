using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Journeys.Editor.Tests.Running;
using Journeys.Testing;

namespace Journeys.Editor.Tests.VsCode;

/// <summary>The settings that VS Code offers.</summary>
public class SettingsTests
{
    private static readonly string ManifestFile = RepositoryRoot.Combine("src", "vscode", "package.json");

    private static readonly string RulesFile = RepositoryRoot.Combine("src", "vscode", "rules.json");

    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public void The_rules_that_the_settings_know_are_those_of_the_catalogue()
    {
        if (Environment.GetEnvironmentVariable("JOURNEYS_ACCEPT") == "1")
        {
            File.WriteAllText(RulesFile, Rules());
        }

        Assert.True(
            Rules() == File.ReadAllText(RulesFile).ReplaceLineEndings("\n"),
            "The catalogue has changed: run this test with JOURNEYS_ACCEPT=1 and commit rules.json.");
    }

    [Fact]
    public void A_folder_that_nobody_trusts_does_not_choose_the_program()
    {
        var trust = JsonNode.Parse(File.ReadAllText(ManifestFile))!["capabilities"]!["untrustedWorkspaces"]!;

        Assert.Equal("limited", (string)trust["supported"]!);
        Assert.Equal(["journeys.path"], trust["restrictedConfigurations"]!.AsArray().Select(setting => (string)setting!));
    }

    private static string Rules()
    {
        var folder = Directory.CreateTempSubdirectory("journeys-rules-").FullName;
        var rules = JsonDocument.Parse(Tool.Run(Tool.Journeys, ["rules", "--format", "json"], folder)).RootElement.GetProperty("rules");
        Directory.Delete(folder);
        var settings = new JsonObject();
        foreach (var rule in rules.EnumerateArray())
        {
            settings[rule.GetProperty("rule").GetString()!] =
                $"{rule.GetProperty("title").GetString()} ({rule.GetProperty("id").GetString()}, {rule.GetProperty("severity").GetString()})";
        }

        return settings.ToJsonString(Written) + "\n";
    }
}
