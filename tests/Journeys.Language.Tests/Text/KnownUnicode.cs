using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Journeys.Testing;

namespace Journeys.Language.Tests.Text;

/// <summary>
/// What Node.js knows of Unicode. It brings the data of ICU along; the tests themselves run as the product does, without the machine's.
/// </summary>
internal static class KnownUnicode
{
    private static readonly string Script = RepositoryRoot.Combine("tests", "Journeys.Language.Tests", "Text", "unicode.mjs");

    /// <summary>The answer to a task of the script; null where there is no Node.js.</summary>
    /// <param name="task">The task.</param>
    /// <param name="input">What it reads.</param>
    public static JsonElement? Ask(string task, string input = "")
    {
        var start = new ProcessStartInfo("node", [Script, task]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        try
        {
            using var node = Process.Start(start)!;
            var output = node.StandardOutput.ReadToEndAsync();
            using (var writer = new StreamWriter(node.StandardInput.BaseStream))
            {
                writer.Write(input);
            }

            Assert.True(node.WaitForExit(TimeSpan.FromMinutes(2)), "node did not end.");
            Assert.Equal(0, node.ExitCode);
            return JsonDocument.Parse(output.GetAwaiter().GetResult()).RootElement;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
