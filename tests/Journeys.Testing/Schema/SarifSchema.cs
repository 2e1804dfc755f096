using System.Diagnostics;
using Xunit;

namespace Journeys.Testing.Schema;

/// <summary>The schema of SARIF 2.1.0 as the standard's editors publish it, and a validator that is not ours (ajv).</summary>
public static class SarifSchema
{
    private static readonly string Modules = RepositoryRoot.Combine("tests", "node_modules");
    private static readonly string Folder = RepositoryRoot.Combine("tests", "Journeys.Testing", "Schema");

    /// <summary>What the schema has against a document, a line each.</summary>
    public static string Problems(string document) => Problems(document, Path.Combine(Folder, "sarif-2.1.0.json"));

    /// <summary>What another schema, given by its file, has against a document.</summary>
    public static string Problems(string document, string schema)
    {
        Assert.True(Directory.Exists(Path.Combine(Modules, "ajv")), "tests/node_modules lacks ajv: run `npm ci` in tests/.");
        var start = new ProcessStartInfo("node", [Path.Combine(Folder, "validate.mjs"), Modules, schema])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync();
        var error = node.StandardError.ReadToEndAsync();
        using (var input = new StreamWriter(node.StandardInput.BaseStream))
        {
            input.Write(document);
        }

        Assert.True(node.WaitForExit(TimeSpan.FromMinutes(2)), "node did not end.");
        Assert.True(node.ExitCode == 0, error.GetAwaiter().GetResult());
        return output.GetAwaiter().GetResult();
    }
}
