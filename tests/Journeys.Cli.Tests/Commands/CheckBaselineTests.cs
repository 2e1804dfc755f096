using System.Text.Json;
using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Commands;

public sealed class CheckBaselineTests : IDisposable
{
    private const string Name = ".journeys-baseline.json";
    private const string Twice = "journey a \"A\" { status draft }\njourney a \"B\" { status draft }\njourney a \"C\" { status draft }\n";
    private readonly CliRun _run = new CliRun().File("a.journey", Twice);

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Writing_one_keeps_all_findings_in_order_and_ends_well()
    {
        _run.File("Z/b.journey", "team x \"X\" { }\n");

        var outcome = _run.Run("check", "--write-baseline");

        Assert.Equal((ExitCode.Done, $"3 findings written to {Name}\n"), (outcome.Code, outcome.Error));
        Assert.StartsWith("No findings, 3 in the baseline in 2 files", outcome.Out);
        Assert.Equal("""
            {
              "version": 1,
              "findings": [
                {"file":"Z/b.journey","rule":"unused-declaration","at":"team x"},
                {"file":"a.journey","rule":"duplicate-name","at":"journey a","count":2}
              ]
            }

            """.ReplaceLineEndings("\n"), File.ReadAllText(_run.PathOf(Name)));
    }

    [Fact]
    public void An_empty_one_is_a_baseline_too()
    {
        _run.File("a.journey", CliRun.Sound).Run("check", "--write-baseline", "none.json");

        Assert.Equal("{\n  \"version\": 1,\n  \"findings\": []\n}\n", File.ReadAllText(_run.PathOf("none.json")));
        Assert.Equal((ExitCode.Done, ""), (_run.Run("check", "--baseline", "none.json").Code, _run.Run("check", "--baseline", "none.json").Error));
    }

    [Fact]
    public void What_is_in_it_is_neither_shown_nor_counted()
    {
        _run.Run("check", "--write-baseline");

        var outcome = _run.Run("check", "--baseline", Name, "--format", "json");

        var root = JsonDocument.Parse(outcome.Out).RootElement;
        Assert.Equal((ExitCode.Done, "", 0, 2, 0), (
            outcome.Code, outcome.Error, root.GetProperty("findings").GetArrayLength(), root.GetProperty("baselined").GetInt32(),
            root.GetProperty("summary").GetProperty("error").GetInt32()));
    }

    [Fact]
    public void Moved_lines_are_the_same_findings_and_a_new_one_counts()
    {
        _run.Run("check", "--write-baseline");
        _run.File("a.journey", "# Moved\n\n" + Twice.Replace("\"B\"", "\"A new title\"", StringComparison.Ordinal) + "team x \"X\" { owner none }\n");

        var outcome = _run.Run("check", "--baseline", Name, "--format", "json");

        Assert.Equal(ExitCode.Findings, outcome.Code);
        var found = JsonDocument.Parse(outcome.Out).RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).ToList();
        Assert.DoesNotContain("duplicate-name", found);
        Assert.NotEmpty(found);
    }

    [Fact]
    public void One_more_of_the_same_counts()
    {
        _run.Run("check", "--write-baseline");

        var outcome = _run.File("a.journey", Twice + "journey a \"D\" { status draft }\n").Run("check", "--baseline", Name);

        Assert.Equal(ExitCode.Findings, outcome.Code);
        Assert.Contains("1 error, 2 in the baseline in", outcome.Out);
    }

    [Theory]
    [InlineData("journey a \"A\" { status draft }\njourney a \"B\" { status draft }\n", "en", "1 entry of the baseline is mended; write it again\n")]
    [InlineData("journey a \"A\" { status draft }\n", "en", "2 entries of the baseline are mended; write it again\n")]
    [InlineData("journey a \"A\" { status draft }\n", "nl", "2 regels van de nulmeting zijn opgelost; schrijf haar opnieuw\n")]
    public void What_is_mended_is_told(string text, string language, string expected)
    {
        _run.Run("check", "--write-baseline");

        var outcome = _run.File("a.journey", text).Run("check", "--baseline", Name, "--language", language);

        Assert.Equal((ExitCode.Done, expected), (outcome.Code, outcome.Error));
    }

    [Fact]
    public void A_file_that_was_not_checked_is_not_mended_and_one_that_is_gone_is()
    {
        _run.File("b.journey", CliRun.Sound).Run("check", "--write-baseline");

        Assert.Equal("", _run.Run("check", "b.journey", "--baseline", Name).Error);
        File.Delete(_run.PathOf("a.journey"));
        Assert.StartsWith("2 entries", _run.Run("check", "b.journey", "--baseline", Name).Error);
    }

    [Fact]
    public void Files_are_named_from_the_folder_of_the_baseline()
    {
        _run.File("ci/keep", "").Run("check", "a.journey", "--write-baseline", "ci/b.json");

        Assert.Contains("\"file\":\"../a.journey\"", File.ReadAllText(_run.PathOf("ci/b.json")));
        Assert.Equal(ExitCode.Done, _run.Run("check", "a.journey", "--baseline", "ci/b.json").Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\":1}")]
    [InlineData("{\"version\":\"1\",\"findings\":[]}")]
    [InlineData("{\"version\":0,\"findings\":[]}")]
    [InlineData("{\"version\":1,\"findings\":{}}")]
    [InlineData("{\"version\":1,\"findings\":[1]}")]
    [InlineData("{\"version\":1,\"findings\":[{\"file\":\"a\",\"rule\":\"b\"}]}")]
    [InlineData("{\"version\":1,\"findings\":[{\"file\":null,\"rule\":\"b\",\"at\":\"c\"}]}")]
    [InlineData("{\"version\":1,\"findings\":[{\"file\":\"a\",\"rule\":\"b\",\"at\":\"c\",\"count\":0}]}")]
    [InlineData("{\"version\":1,\"findings\":[{\"file\":\"a\",\"rule\":\"b\",\"at\":\"c\",\"count\":9999999999}]}")]
    public void A_broken_one_gives_2_and_one_line(string text)
    {
        var outcome = _run.File("b.json", text).Run("check", "--baseline", "b.json");

        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Out));
        Assert.Matches(@"\Ajourneys: b\.json(:\d+)? is no baseline that journeys can read; write it again with `journeys check --write-baseline b\.json`\n\z", outcome.Error);
    }

    [Fact]
    public void A_newer_one_says_so()
    {
        var outcome = _run.File("b.json", "{\"version\":2,\"findings\":\"elsewhere\"}").Run("check", "--baseline", "b.json");

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.StartsWith("journeys: b.json was written by a newer version of journeys (2, this one knows 1); update journeys", outcome.Error);
    }

    [Fact]
    public void A_file_name_that_is_no_path_does_no_harm() => Assert.Equal(
        ExitCode.Findings,
        _run.File("b.json", "{\"version\":1,\"findings\":[{\"file\":\"a\\u0000b\",\"rule\":\"x\",\"at\":\"\"}]}").Run("check", "--baseline", "b.json").Code);
}
