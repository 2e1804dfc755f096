using System.Diagnostics;
using Journeys.Cli.Tests.Support;
using Journeys.Interchange.Schema;
using Journeys.Testing;

namespace Journeys.Cli.Tests.Commands;

/// <summary>The data of a site against the schemas that it publishes, by a validator that is not ours (ajv).</summary>
public sealed class PublishedDataTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Every_file_keeps_to_its_schema_and_every_schema_can_say_no()
    {
        foreach (var file in Directory.GetFiles(RepositoryRoot.Combine("journeys"), "*.journey"))
        {
            _run.File("journeys/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        _run.File("journeys/wrong.journey", "journey wrong \"Wrong\" { stage awareness { } }\n");
        _run.File("journeys/trace.json", File.ReadAllText(RepositoryRoot.Combine("journeys", "trace.json")));
        _run.Run("build", "--drafts");

        Assert.Equal("", Validate());
    }

    [Fact]
    public void Every_schema_is_published_as_it_stands()
    {
        _run.File("journeys/a.journey", CliRun.Sound).Run("build");

        Assert.All(ApiSchemas.Names, name => Assert.Equal(ApiSchemas.Text(name), File.ReadAllText(_run.PathOf("_site/api/schema/" + name))));
        Assert.Equal(ApiSchemas.Names, Directory.GetFiles(_run.PathOf("_site/api/schema")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Throws<ArgumentException>(() => ApiSchemas.Text("nosuch.json"));
    }

    private string Validate()
    {
        var script = RepositoryRoot.Combine("tests", "Journeys.Cli.Tests", "Commands", "validate-api.mjs");
        var start = new ProcessStartInfo("node", [script, RepositoryRoot.Combine("tests", "node_modules"), _run.PathOf("_site/api")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync();
        var error = node.StandardError.ReadToEndAsync();
        Assert.True(node.WaitForExit(TimeSpan.FromMinutes(2)), "node did not end.");
        Assert.True(node.ExitCode == 0, error.GetAwaiter().GetResult());
        return output.GetAwaiter().GetResult();
    }
}
