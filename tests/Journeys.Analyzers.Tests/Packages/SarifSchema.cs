using System.Diagnostics;
using Journeys.Testing;

namespace Journeys.Analyzers.Tests.Packages;

/// <summary>The published schema of SARIF 2.1.0, by the validator that the command line's tests use.</summary>
internal static class SarifSchema
{
    /// <summary>What the schema has against a document, a line each.</summary>
    public static string Problems(string document)
    {
        var folder = RepositoryRoot.Combine("tests", "Journeys.Cli.Tests", "Output", "Formats", "Schema");
        var start = new ProcessStartInfo("node", [Path.Combine(folder, "validate.mjs"), RepositoryRoot.Combine("tests", "node_modules"), Path.Combine(folder, "sarif-2.1.0.json")])
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
            input.Write(document.TrimStart('\uFEFF'));
        }

        Assert.True(node.WaitForExit(TimeSpan.FromMinutes(2)), "node did not end.");
        Assert.True(node.ExitCode == 0, error.GetAwaiter().GetResult());
        return output.GetAwaiter().GetResult();
    }
}
