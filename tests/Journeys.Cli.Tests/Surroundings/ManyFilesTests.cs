using System.Globalization;
using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.Surroundings;

/// <summary>Many files in one folder, and folders deeper than paths can be long.</summary>
public sealed class ManyFilesTests(ITestOutputHelper output) : IDisposable
{
    private readonly CliRun _run = new(Machine.QuickFolder);

    public void Dispose() => ProcessRun.Shell("/", $"rm -rf {_run.Folder}");

    /// <summary>10,000 each time; 100,000 in the long version. What is stated is judged by who reads it, the rest is judged here.</summary>
    [Fact]
    public void Many_files_in_one_folder_are_all_read()
    {
        var count = Machine.IsLong ? 100_000 : 10_000;
        Directory.CreateDirectory(_run.PathOf("journeys"));
        for (var i = 0; i < count; i++)
        {
            File.WriteAllText(_run.PathOf($"journeys/f{i}.journey"), $"journey j{i} \"J{i}\" {{ status draft }}\n");
        }

        var outcome = ProcessRun.Shell(_run.Folder, "/usr/bin/env time -f '%e s, %M KB' $J check 2>&1 || $J check");

        output.WriteLine(outcome.Out);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"No findings in {count} files"), outcome.Out.Replace(",", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2_000, 1)]
    [InlineData(60, 200)]
    public void Deeper_than_can_be_read_is_said(int folders, int nameLength)
    {
        if (!Machine.Has(output, "python3"))
        {
            return;
        }

        _run.File("journeys/a.journey", CliRun.Sound).File("deepen.py", $"""
            import os
            os.chdir("journeys")
            for _ in range({folders}):
                os.mkdir("d" * {nameLength})
                os.chdir("d" * {nameLength})
            open("x.journey", "w").close()
            """);
        Assert.Equal(0, ProcessRun.Shell(_run.Folder, "python3 deepen.py").Code);

        foreach (var command in new[] { "check", "fmt", "init --yes" })
        {
            var outcome = ProcessRun.Shell(_run.Folder, "$J " + command);
            Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Out));
            Assert.Matches(@"\Ajourneys: [^\n]{1,5000}\n\z", outcome.Error);
        }
    }
}
