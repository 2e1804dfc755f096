using System.Text;
using System.Text.Json;
using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private static readonly byte[] NotUtf8 = [.. "journey a \"A"u8, 0xFF, 0xFE, .. "\" {\n  status draft\n}\n"u8];
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_sound_workspace_gives_0_and_a_line()
    {
        var outcome = _run.File("journeys/a.journey", CliRun.Sound).Run("check");

        Assert.Equal((ExitCode.Done, "No findings in 1 file, 1 journey, 0 touchpoints.\n", ""), (outcome.Code, outcome.Out, outcome.Error));
    }

    [Fact]
    public void Quiet_says_nothing_of_a_sound_workspace() =>
        Assert.Equal("", _run.File("a.journey", CliRun.Sound).Run("check", "--quiet").Out);

    [Fact]
    public void An_invalid_byte_is_a_finding_at_its_place()
    {
        var outcome = _run.File("a.journey", NotUtf8).Run("check", "--format", "json");

        Assert.Equal(ExitCode.Findings, outcome.Code);
        var finding = JsonDocument.Parse(outcome.Out).RootElement.GetProperty("findings")[0];
        Assert.Equal("invalid-encoding", finding.GetProperty("rule").GetString());
        Assert.Equal("{\"line\":1,\"column\":13}", JsonSerializer.Serialize(finding.GetProperty("range").GetProperty("start")));
    }

    [Theory]
    [InlineData("error", ExitCode.Findings)]
    [InlineData("warning", ExitCode.Findings)]
    [InlineData("info", ExitCode.Findings)]
    [InlineData("never", ExitCode.Done)]
    public void Fail_on_decides_the_exit_code(string word, int code) =>
        Assert.Equal(code, _run.File("a.journey", NotUtf8).Run("check", "--fail-on", word).Code);

    [Fact]
    public void A_severity_from_editorconfig_counts()
    {
        _run.File("a.journey", NotUtf8).File(".editorconfig", "root=true\n[*.journey]\njourneys_rule.invalid-encoding.severity = warning\n");

        Assert.Equal(ExitCode.Done, _run.Run("check").Code);
        Assert.StartsWith("warning[JRN1007 invalid-encoding]", _run.Run("check").Out);
        Assert.Equal(ExitCode.Findings, _run.Run("check", "--fail-on", "warning").Code);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00 })]
    [InlineData(new byte[] { 0x23, 0xC0, 0xAF })]
    [InlineData(new byte[] { 0x23, 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0x23, 0xE2, 0x82 })]
    public void Every_other_encoding_is_one_finding(byte[] bytes)
    {
        var outcome = _run.File("a.journey", bytes).Run("check", "--format", "json");

        Assert.Equal(ExitCode.Findings, outcome.Code);
        Assert.Equal(1, JsonDocument.Parse(outcome.Out).RootElement.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void A_file_that_is_too_large_is_a_finding()
    {
        using (var file = File.Create(_run.PathOf("a.journey")))
        {
            file.SetLength(17L * 1024 * 1024);
        }

        var outcome = _run.Run("check");

        Assert.Equal(ExitCode.Findings, outcome.Code);
        Assert.Contains("The file has 17.0 MiB; a journey file has 16 at most.", outcome.Out);
    }

    [Fact]
    public void The_result_goes_to_a_file_whole_or_not_at_all()
    {
        _run.File("a.journey", CliRun.Sound).File("out.json", "old");

        var outcome = _run.Run("check", "--format", "json", "--output", "out.json");

        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Out));
        Assert.Equal(1, JsonDocument.Parse(File.ReadAllText(_run.PathOf("out.json"))).RootElement.GetProperty("version").GetInt32());
        Assert.Equal(["a.journey", "out.json"], Directory.EnumerateFiles(_run.Folder).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("none/out.json")]
    [InlineData("a.journey/out.json")]
    [InlineData(".")]
    public void A_file_that_cannot_be_written_gives_2(string path)
    {
        var outcome = _run.File("a.journey", CliRun.Sound).Run("check", "--output", path);

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.StartsWith($"journeys: cannot write {path}: ", outcome.Error);
        Assert.Equal(["a.journey"], Directory.EnumerateFileSystemEntries(_run.Folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("--format", "xml", "`xml` is no format here; there are text, json, sarif, github, gitlab, junit, markdown")]
    [InlineData("--fail-on", "often", "`often` is no value for --fail-on; there are error, warning, info, never")]
    [InlineData("--today", "2026-02-30", "`2026-02-30` is no day for --today; write it as 2026-10-01")]
    [InlineData("--formt", "json", "`check` has no option `--formt`; did you mean `--format`?")]
    [InlineData("--baseline", "x", "there is no x; write it with `journeys check --write-baseline x`")]
    [InlineData("--write-baseline", "a.journey", "`a.journey` behind --write-baseline would be the baseline, and it is a source; put the sources first")]
    public void Wrong_usage_gives_2_and_one_line(string option, string value, string expected)
    {
        var outcome = _run.File("a.journey", CliRun.Sound).Run("check", option, value);

        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Out));
        Assert.StartsWith("journeys: " + expected, outcome.Error);
        Assert.Single(outcome.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Colour_is_for_terminals_only_and_can_be_declined()
    {
        _run.File("a.journey", NotUtf8);
        Assert.DoesNotContain('\u001b', _run.Run("check").Out);
        _run.IsTerminal = true;
        Assert.Contains('\u001b', _run.Run("check").Out);
        Assert.DoesNotContain('\u001b', _run.Set("NO_COLOR", "1").Run("check").Out);
        Assert.DoesNotContain('\u001b', _run.Set("NO_COLOR", "").Set("CI", "true").Run("check").Out);
    }

    [Fact]
    public void The_number_of_cores_changes_no_byte()
    {
        for (var i = 0; i < 40; i++)
        {
            _run.File($"{i % 7}/j{i}.journey", i % 3 == 0 ? NotUtf8 : Encoding.UTF8.GetBytes($"journey j{i % 10} \"A\" {{ status draft }}\n"));
        }

        _run.Parallelism = 1;
        var alone = _run.Run("check", "--format", "json");
        _run.Parallelism = 8;

        Assert.Equal(alone.Out, _run.Run("check", "--format", "json").Out);
        Assert.Equal(alone.Out, _run.Run("check", "6", "5", "4", "3", "2", "1", "0", "--format", "json").Out);
    }

    [Fact]
    public void An_interrupted_check_gives_130_and_writes_nothing()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        _run.Cancellation = source.Token;

        var outcome = _run.File("a.journey", CliRun.Sound).Run("check");

        Assert.Equal((ExitCode.Interrupted, "", ""), (outcome.Code, outcome.Out, outcome.Error));
    }
}
