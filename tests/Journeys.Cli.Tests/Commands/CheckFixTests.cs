using System.Text;
using System.Text.Json;
using Journeys.Cli.Fixing;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.TeamRules;
using Journeys.Cli.Tests.Support;
using Journeys.Language.Model;

namespace Journeys.Cli.Tests.Commands;

public sealed class CheckFixTests : IDisposable
{
    private const string Misspelled = "journey a \"A\" {\n  status draft\n  gaol \"Buy shoes\"\n}\n";
    private const string Mended = "journey a \"A\" {\n  status draft\n  goal \"Buy shoes\"\n}\n";
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void What_has_one_right_answer_is_mended()
    {
        var outcome = _run.File("a.journey", Misspelled).Run("check", "--fix");

        Assert.Equal(
            (ExitCode.Done, "No findings in 1 file, 1 journey, 0 touchpoints.\n", "1 finding fixed in 1 file\n"),
            (outcome.Code, outcome.Out, outcome.Error));
        Assert.Equal(Mended, Read("a.journey"));
        Assert.Equal(["a.journey"], Directory.EnumerateFileSystemEntries(_run.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void What_remains_decides_the_exit_code_and_is_reported()
    {
        var outcome = _run.File("a.journey", Misspelled + "journey a \"B\" { status draft }\n").Run("check", "--fix", "--format", "json", "--language", "nl");

        Assert.Equal((ExitCode.Findings, "1 bevinding opgelost in 1 bestand\n"), (outcome.Code, outcome.Error));
        var finding = Assert.Single(JsonDocument.Parse(outcome.Out).RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("duplicate-name", finding.GetProperty("rule").GetString());
    }

    [Fact]
    public void Line_ends_and_byte_order_mark_are_kept()
    {
        _run.File("a.journey", "\uFEFF" + Misspelled.ReplaceLineEndings("\r\n")).Run("check", "--fix");

        Assert.Equal(Encoding.UTF8.GetBytes("\uFEFF" + Mended.ReplaceLineEndings("\r\n")), File.ReadAllBytes(_run.PathOf("a.journey")));
    }

    [Fact]
    public void Who_may_read_and_write_the_file_stays_as_it_was()
    {
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite;
        var path = _run.File("a.journey", Misspelled).PathOf("a.journey");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
            _run.Run("check", "--fix");
            Assert.Equal(mode, File.GetUnixFileMode(path));
        }
    }

    [Fact]
    public void A_file_without_a_fix_is_not_written()
    {
        _run.File("a.journey", CliRun.Sound);
        File.SetLastWriteTimeUtc(_run.PathOf("a.journey"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal("0 findings fixed in 0 files\n", _run.Run("check", "--fix").Error);
        Assert.Equal(2020, File.GetLastWriteTimeUtc(_run.PathOf("a.journey")).Year);
    }

    [Fact]
    public void Files_that_are_no_source_are_left_alone()
    {
        _run.File("a.journey", Misspelled).File("other/b.journey", Misspelled.Replace("journey a", "journey b", StringComparison.Ordinal));

        _run.Run("check", "a.journey", "--fix");

        Assert.Equal(Mended, Read("a.journey"));
        Assert.Contains("gaol", Read("other/b.journey"));
    }

    [Fact]
    public void A_damaged_file_is_left_alone()
    {
        byte[] damaged = [.. "# "u8, 0xFF, .. Encoding.UTF8.GetBytes("\n" + Misspelled)];

        _run.File("a.journey", damaged).Run("check", "--fix");

        Assert.Equal(damaged, File.ReadAllBytes(_run.PathOf("a.journey")));
    }

    [Fact]
    public void An_allow_that_accepts_nothing_goes_with_its_line()
    {
        const string text = "team growth \"G\" {\n  contact \"x\"\n  allow unused-declaration because \"Later\"\n}\njourney a \"A\" { status draft  owner growth }\n";

        var outcome = _run.File("a.journey", text).Run("check", "--fix");

        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.Equal(text.Replace("  allow unused-declaration because \"Later\"\n", "", StringComparison.Ordinal), Read("a.journey"));
    }

    [Fact]
    public void What_the_baseline_has_is_not_mended()
    {
        _run.File("a.journey", Misspelled).Run("check", "--write-baseline");

        var outcome = _run.Run("check", "--fix", "--baseline", ".journeys-baseline.json");

        Assert.Equal((ExitCode.Done, "0 findings fixed in 0 files\n", Misspelled), (outcome.Code, outcome.Error, Read("a.journey")));
    }

    [Fact]
    public void A_file_that_changed_meanwhile_is_not_written_and_the_others_are()
    {
        _run.File("a.journey", Misspelled).File("b.journey", Misspelled.Replace("journey a", "journey b", StringComparison.Ordinal));
        var context = _run.Context(TextWriter.Null, TextWriter.Null);
        var sources = SourceFinder.Find(context, ["."]);
        var analysis = new Analysis(context, sources, TeamRuleSet.Find(context, sources.Root, TeamRulesChoice.Off), new Date(2026, 11, 22));
        _run.File("a.journey", "# Someone else's\n");

        var mended = FixFiles.Run(context, sources, analysis, report => report.Findings);

        Assert.Equal(["a.journey"], mended.LeftAlone.Select(file => file.ShownPath));
        Assert.Equal((1, 1), (mended.Fixed, mended.Written));
        Assert.Equal("# Someone else's\n", Read("a.journey"));
        Assert.Contains("goal", Read("b.journey"));
    }

    private string Read(string path) => File.ReadAllText(_run.PathOf(path));
}
