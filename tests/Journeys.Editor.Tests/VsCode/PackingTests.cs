using System.IO.Compression;
using System.Text.Json;
using Journeys.Editor.Tests.Running;
using Journeys.Testing;

namespace Journeys.Editor.Tests.VsCode;

/// <summary>What is in the <c>.vsix</c>, and nothing else.</summary>
[Collection(PackedExtensionCollection.Name)]
public class PackingTests(PackedExtension packed)
{
    private const long MostBytes = 600_000;

    [Fact]
    public void The_archive_holds_what_was_approved()
    {
        using var archive = ZipFile.OpenRead(packed.Archive);

        Approved.Match(string.Join('\n', archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)) + "\n");
    }

    [Fact]
    public void The_archive_is_small() => Assert.InRange(new FileInfo(packed.Archive).Length, 100_000, MostBytes);

    [Fact]
    public void The_same_sources_give_the_same_bytes() =>
        Assert.Equal(File.ReadAllBytes(packed.Archive), File.ReadAllBytes(packed.Pack("again.vsix")));

    [Fact]
    public void Everything_that_the_manifest_names_is_there()
    {
        var manifest = File.ReadAllText(Path.Combine(packed.Content, "package.json"));
        var named = JsonDocument.Parse(manifest).RootElement.Texts()
            .Where(text => text.Contains('/') && !text.Contains("://", StringComparison.Ordinal) && !text.Contains('*') && !text.Contains(' '))
            .Where(text => Path.HasExtension(text));

        Assert.All(named, file => Assert.True(File.Exists(Path.Combine(packed.Content, file)), file));
    }

    [Fact]
    public void The_manifest_brings_nothing_to_install_or_run() =>
        Assert.DoesNotContain(
            JsonDocument.Parse(File.ReadAllText(Path.Combine(packed.Content, "package.json"))).RootElement.EnumerateObject(),
            property => property.Name is "dependencies" or "devDependencies" or "scripts");

    [Fact]
    public void The_settings_know_the_rules()
    {
        var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(packed.Content, "package.json"))).RootElement;
        var rules = manifest.GetProperty("contributes").GetProperty("configuration").GetProperty("properties").GetProperty("journeys.rules");

        Assert.Contains("conflicting-claim", rules.GetProperty("properties").Names());
    }

    [Fact]
    public void The_licences_of_what_was_bundled_are_passed_on() =>
        Assert.Contains("vscode-languageclient 11.0.0 (MIT)", File.ReadAllText(Path.Combine(packed.Content, "NOTICES.txt")));

    [Fact]
    public void A_platform_brings_the_program_along()
    {
        var server = Directory.CreateTempSubdirectory("journeys-server-").FullName;
        File.WriteAllText(Path.Combine(server, "journeys"), "#!/bin/sh\n");
        File.WriteAllText(Path.Combine(server, "journeys.pdb"), "");

        using var archive = ZipFile.OpenRead(packed.Pack("linux.vsix", "--server", server, "--target", "linux-x64"));

        Assert.Contains(archive.Entries, entry => entry.FullName == "extension/server/journeys");
        Assert.DoesNotContain(archive.Entries, entry => entry.FullName.EndsWith(".pdb", StringComparison.Ordinal));
        using var manifest = new StreamReader(archive.GetEntry("extension.vsixmanifest")!.Open());
        Assert.Contains("TargetPlatform=\"linux-x64\"", manifest.ReadToEnd());
        Directory.Delete(server, recursive: true);
    }

    [Fact]
    public void A_platform_without_its_program_is_an_error() =>
        Assert.Contains(
            "--server and --target belong together",
            Assert.Throws<InvalidOperationException>(() => packed.Pack("wrong.vsix", "--target", "linux-x64")).Message);
}
