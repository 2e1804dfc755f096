using System.Text;
using Journeys.Cli.Tests.Support;
using Journeys.Testing;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.Surroundings;

/// <summary>A command that writes a single file and is killed leaves the old file or the new one, and the next run clears up.</summary>
public sealed class KilledWriteTests(ITestOutputHelper output) : IDisposable
{
    private const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
    private readonly CliRun _run = new(Machine.QuickFolder);

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("fmt", "a.journey")]
    [InlineData("check --fix", "a.journey")]
    [InlineData("check --fail-on never --write-baseline", ".journeys-baseline.json")]
    [InlineData("check --fail-on never --format json --output out.json", "out.json")]
    [InlineData("measure", "measures.json")]
    [InlineData("export json --output out.json", "out.json")]
    public void At_every_step(string command, string file)
    {
        if (!Machine.Traces(output))
        {
            return;
        }

        Prepare();
        var old = File.ReadAllBytes(_run.PathOf(file));
        Run(command);
        var fresh = File.ReadAllBytes(_run.PathOf(file));
        Assert.NotEqual(old, fresh);
        var kills = 0;
        foreach (var call in Machine.IsLong || command == "fmt" ? new[] { "pwrite64", "fchmod", "rename" } : ["rename"])
        {
            for (var step = 1; step <= (Machine.IsLong ? 40 : 1); step++)
            {
                Prepare();
                if (!ProcessRun.Killed(_run.Folder, call, step, command))
                {
                    break;
                }

                kills++;
                var left = File.ReadAllBytes(_run.PathOf(file));
                Assert.True(left.SequenceEqual(old) || left.SequenceEqual(fresh), $"killed at {call} {step}: {file} is neither the old nor the new one");
                Prepare(keep: file);
                Run(command);
                Assert.Equal(fresh, File.ReadAllBytes(_run.PathOf(file)));
                Assert.Equal(Mode, OperatingSystem.IsWindows() ? Mode : File.GetUnixFileMode(_run.PathOf(file)));
                Assert.Equal([".journeys-baseline.json", "a.journey", "answers.csv", "measures.json", "out.json"], Tree.Names(_run.Folder));
            }
        }

        output.WriteLine($"killed {kills} times");
        Assert.True(kills > 0);
    }

    [Fact]
    public void A_large_file_at_any_moment()
    {
        var text = string.Concat(Enumerable.Range(0, 12_000).Select(i => $"  channel   c{i} \"Channel {i}\"   online\r\n"));
        var old = _run.File("big.journey", text).PathOf("big.journey");
        Run("fmt");
        var fresh = File.ReadAllText(old);
        Assert.NotEqual(text, fresh);
        var random = new SeededRandom(7);
        var (wanted, killed) = (Machine.IsLong ? 200 : 12, 0);
        for (var i = 0; i < wanted; i++)
        {
            File.WriteAllText(old, text);
            using var process = ProcessRun.Start(_run.Folder, "exec $J fmt --quiet > /dev/null 2>&1");
            if (!process.WaitForExit(150 + random.Next(500)))
            {
                process.Kill();
                process.WaitForExit();
                killed++;
            }

            Assert.Contains(File.ReadAllText(old), new[] { text, fresh });
        }

        output.WriteLine($"{killed} of {wanted} runs killed");
        File.WriteAllText(old, text);
        Run("fmt");
        Assert.Equal(["big.journey"], Tree.Names(_run.Folder));
    }

    /// <summary>The folder as it is before a run; what a killed run left in it stays.</summary>
    private void Prepare(string? keep = null)
    {
        const string source = "metric nps  \"NPS\" nps {\r\n  source \"answers.csv\"\r\n}\r\njourney a \"A\" {\r\n  status draft\r\n  gaol \"Buy shoes\"\r\n}\r\n";
        Put("a.journey", source);
        Put("answers.csv", "date,touchpoint,value\n2026-01-01,,9\n");
        foreach (var file in new[] { ".journeys-baseline.json", "measures.json", "out.json" }.Where(file => file != keep))
        {
            Put(file, "{\"version\":1,\"findings\":[],\"metrics\":[]}");
        }
    }

    private void Put(string file, string text)
    {
        _run.File(file, Encoding.UTF8.GetBytes(text));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_run.PathOf(file), Mode);
        }
    }

    private void Run(string command)
    {
        var outcome = ProcessRun.Shell(_run.Folder, "$J " + command);
        Assert.True(outcome.Code == 0, outcome.Error);
    }
}
