using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;
using Journeys.Measures.Json;
using Journeys.Testing;
using Journeys.Testing.Schema;

namespace Journeys.Cli.Tests.Commands;

public sealed class MeasureCommandTests : IDisposable
{
    private const string Journey =
        """
        metric done "Paid" rate { target >= 65%  source "feedback/done.csv" }
        team web "Web"
        journey shoes "Shoes" {
          status draft
          owner  web
          stage decision {
            touchpoint checkout "Checkout" { critical transaction  priority high  metric done }
          }
        }
        """;

    private readonly CliRun _run = new CliRun()
        .File("journeys/a.journey", Journey)
        .File("journeys/feedback/done.csv", "date,touchpoint,value,count\n2026-10-01,checkout,1,110\n2026-10-02,checkout,0,90\n2026-09-01,checkout,1,3\n");

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Figures_go_beside_the_journeys_and_check_judges_them()
    {
        var before = _run.Run("check", "--fail-on", "warning");
        var outcome = _run.Run("measure");
        var after = _run.Run("check", "--fail-on", "warning");

        Assert.Equal((ExitCode.Done, "", "1 metric from 203 answers, written to journeys/measures.json\n"), (outcome.Code, outcome.Out, outcome.Error));
        Assert.Equal(ExitCode.Done, before.Code);
        Assert.Equal(ExitCode.Findings, after.Code);
        Assert.Contains(
            "Critical touchpoint \"Checkout\" is at 55% (between 48.1% and 61.7% with 95%, n 200, 2026-10-01 to 2026-10-31), its target is >= 65%",
            after.Out);
    }

    [Fact]
    public void The_check_tells_whether_the_file_is_current()
    {
        var missing = _run.Run("measure", "--check");
        _run.Run("measure");
        var current = _run.Run("measure", "--check");
        var old = _run.File("journeys/feedback/done.csv", "date,value\n2026-10-01,1\n").Run("measure", "--check");

        Assert.Equal((ExitCode.Findings, ExitCode.Done, ExitCode.Findings), (missing.Code, current.Code, old.Code));
        Assert.Equal("journeys/measures.json is what the answers give.\n", current.Out);
        Assert.Equal("journeys/measures.json is not what the answers give. Run `journeys measure`.\n", old.Out);
    }

    [Fact]
    public void A_table_shows_the_latest_figures()
    {
        var outcome = _run.Run("measure", "--format", "text");

        Assert.Equal(
            """
            metric  where           period   value  95 % interval   n    target
            done    all             2026-10  55%    48.1% to 61.7%  200  >= 65%
            done    shoes.checkout  2026-10  55%    48.1% to 61.7%  200  >= 65%

            """,
            outcome.Out);
        Assert.False(File.Exists(_run.PathOf("journeys/measures.json")));
    }

    [Fact]
    public void A_touchpoints_own_target_stands_in_its_line()
    {
        var outcome = _run.File("journeys/a.journey", Journey.Replace("metric done }", "metric done >= 50% }")).Run("measure", "--format", "text");

        Assert.Equal([">= 65%", ">= 50%"], outcome.Out.TrimEnd('\n').Split('\n').Skip(1).Select(line => line[^6..]));
    }

    [Fact]
    public void Another_file_takes_the_figures()
    {
        var outcome = _run.Run("measure", "journeys", "--output", "figures.json");

        Assert.Equal("1 metric from 203 answers, written to figures.json\n", outcome.Error);
        Assert.Equal(2, MeasuresJson.Read(File.ReadAllText(_run.PathOf("figures.json"))).All.Length);
    }

    [Fact]
    public void Rows_that_are_left_out_are_told_and_the_others_count()
    {
        _run.File("journeys/feedback/done.csv", "date,touchpoint,value\n2026-10-01,chekout,1\n2026-10-01,checkout,2\n2026-10-01,checkout,1\n");

        var outcome = _run.Run("measure");

        Assert.Equal(
            "journeys/feedback/done.csv:2: there is no touchpoint `chekout`; did you mean `checkout`? 1 row is left out\n"
            + "journeys/feedback/done.csv:3: 2 is no answer: a case of a rate is 1 for yes or 0 for no; 1 row is left out\n"
            + "1 metric from 1 answer, written to journeys/measures.json\n",
            outcome.Error);
    }

    [Theory]
    [InlineData(", and nothing is written")]
    [InlineData(", and nothing is written", "--check")]
    [InlineData("", "--format", "text")]
    public void Without_answers_to_read_nothing_is_measured_and_no_file_begun(string end, params string[] words)
    {
        var outcome = _run.File("journeys/a.journey", Journey.Replace("source \"feedback/done.csv\"", "")).Run(["measure", .. words]);

        Assert.Equal(
            (ExitCode.Done, "", $"there is nothing to measure: no metric names a file with answers (`source`){end}\n"), (outcome.Code, outcome.Out, outcome.Error));
        Assert.False(File.Exists(_run.PathOf("journeys/measures.json")));
    }

    [Fact]
    public void A_file_of_figures_forgets_those_whose_answers_are_no_longer_named()
    {
        _run.Run("measure");
        _run.File("journeys/a.journey", Journey.Replace("source \"feedback/done.csv\"", ""));

        Assert.Equal(ExitCode.Findings, _run.Run("measure", "--check").Code);
        Assert.Equal("0 metrics from 0 answers, written to journeys/measures.json\n", _run.Run("measure").Error);
        Assert.Equal(ExitCode.Done, _run.Run("measure", "--check").Code);
        Assert.Empty(MeasuresJson.Read(File.ReadAllText(_run.PathOf("journeys/measures.json"))).All);
    }

    [Theory]
    [InlineData("date,value\n2026-10-01,\u001b[31m4\n", "journeys: journeys/feedback/done.csv:2 has no number in `<U+001B>[31m4`; write it as 3.5, at most a thousand million\n")]
    [InlineData("date,value\n2026-10-01\n", "journeys: journeys/feedback/done.csv:2 has 1 fields where the first line has 2; give each row as many\n")]
    [InlineData("", "journeys: journeys/feedback/done.csv is empty; its first line names the columns: date,touchpoint,value\n")]
    public void A_file_that_cannot_be_used_is_told_in_one_line_and_nothing_is_written(string text, string expected)
    {
        var outcome = _run.File("journeys/feedback/done.csv", text).Run("measure");

        Assert.Equal((ExitCode.Usage, "", expected), (outcome.Code, outcome.Out, outcome.Error));
        Assert.False(File.Exists(_run.PathOf("journeys/measures.json")));
    }

    [Theory]
    [InlineData("there is no format `xml` for figures; there are json, text", "--format", "xml")]
    [InlineData("there is no elsewhere;", "elsewhere")]
    [InlineData("`measure` has no option `--chekc`", "--chekc")]
    public void What_is_not_there_is_said_in_one_line(string expected, params string[] words)
    {
        var outcome = _run.Run(["measure", .. words]);

        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Out));
        Assert.StartsWith("journeys: " + expected, outcome.Error);
    }

    [Fact]
    public void A_damaged_file_of_figures_is_told_by_check()
    {
        var outcome = _run.File("journeys/measures.json", "{}").Run("check");

        Assert.Equal(
            (ExitCode.Usage, "journeys: cannot use journeys/measures.json: it has another shape than `journeys measure` writes; run `journeys measure` to write it anew\n"),
            (outcome.Code, outcome.Error));
    }

    [Fact]
    public void The_schema_of_the_figures_is_exported() =>
        Assert.Equal((ExitCode.Done, MeasuresJson.Schema()), (_run.Run("export", "measures-schema").Code, _run.Run("export", "measures-schema").Out));

    [Fact]
    public void The_samples_figures_keep_to_the_schema_by_a_validator_that_is_not_ours()
    {
        var schema = _run.PathOf("measures.schema.json");
        _run.Run("export", "measures-schema", "--output", "measures.schema.json");
        var figures = File.ReadAllText(RepositoryRoot.Combine("journeys", MeasuresJson.FileName));

        Assert.Equal("", SarifSchema.Problems(figures, schema));
        Assert.NotEqual("", SarifSchema.Problems(figures.Replace("\"n\":", "\"m\":"), schema));
    }

    [Fact]
    public void The_sample_is_clean_with_its_figures()
    {
        using var sample = new CliRun();
        var outcome = sample.Run("check", RepositoryRoot.Combine("journeys"), "--today", "2026-11-22", "--fail-on", "info");

        Assert.Equal(ExitCode.Done, outcome.Code);
    }
}
