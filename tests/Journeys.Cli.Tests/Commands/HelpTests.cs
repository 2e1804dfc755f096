using System.Text.Json;
using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Commands;

public sealed class HelpTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("help")]
    [InlineData("help", "check")]
    [InlineData("init", "--help")]
    [InlineData("check", "--help")]
    [InlineData("build", "-h")]
    [InlineData("serve", "--help", "nonsense")]
    [InlineData("import", "--help")]
    [InlineData("export", "--help")]
    [InlineData("explain", "--help")]
    [InlineData("rules", "--help")]
    [InlineData("lsp", "--help")]
    [InlineData("mcp", "--help")]
    [InlineData("completion", "--help")]
    [InlineData("man", "--help")]
    [InlineData("trace", "--help")]
    [InlineData("measure", "--help")]
    [InlineData("diff", "--help")]
    [InlineData("fmt", "--help")]
    public void Help_shows_examples_first(params string[] args)
    {
        var outcome = _run.Run(args);

        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Error));
        Assert.StartsWith("Examples:\n  journeys ", outcome.Out);
    }

    [Fact]
    public void Version_is_a_line()
    {
        var outcome = _run.Run("--version");

        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.Matches(@"\Ajourneys \d+\.\d+\.\d+\S*\n\z", outcome.Out);
    }

    [Theory]
    [InlineData("name a command: init, check, build, serve, diff, fmt, import, export, measure, trace, explain, rules, lsp, mcp, completion, man")]
    [InlineData("there is no command `chekc`; did you mean `check`?", "chekc")]
    [InlineData("`journeys` has no option `--frobnicate`. `journeys --help` shows examples", "--frobnicate")]
    [InlineData("`rules` has no option `--x`.", "rules", "--x")]
    [InlineData("`explain` needs RULE: a rule's name or id, such as missing-stage", "explain")]
    [InlineData("`--format` is given 2 values, `json`, `text`; give it one (`journeys check --help` shows how)", "check", "--format", "json", "--format", "text")]
    public void Wrong_usage_gives_2_and_one_line(string expected, params string[] args)
    {
        var outcome = _run.Run(args);

        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Out));
        Assert.StartsWith("journeys: " + expected, outcome.Error);
        Assert.Single(outcome.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("unknown-reference")]
    [InlineData("JRN2001")]
    [InlineData("jrn2001")]
    public void Explain_says_what_why_and_how(string word)
    {
        var outcome = _run.Run("explain", word);

        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.StartsWith("JRN2001 unknown-reference (error)\nA name is used that nothing has.\n", outcome.Out);
        Assert.Contains("journeys_rule.unknown-reference.severity = ", outcome.Out);
        Assert.Contains("allow unknown-reference because ", outcome.Out);
        Assert.DoesNotContain("#!", outcome.Out);
    }

    [Theory]
    [InlineData("unknown-refrence", "; did you mean `unknown-reference`?")]
    [InlineData("touchpiont", "; did you mean `touchpoint`?")]
    [InlineData("contactmomenten", "; did you mean `contactmoment`?")]
    [InlineData("xylophone", " (`journeys rules` lists the rules)")]
    public void Explain_guesses_what_was_meant(string word, string rest)
    {
        var outcome = _run.Run("explain", word);

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Equal($"journeys: there is no rule or keyword `{word}`{rest}\n", outcome.Error);
    }

    [Fact]
    public void Explain_says_in_the_readers_language_what_a_keyword_is_for() =>
        Assert.Contains("Een contact tussen klant en merk", _run.Run("explain", "touchpoint", "--language", "nl").Out);

    [Fact]
    public void Rules_lists_every_rule_once_by_id()
    {
        var lines = _run.Run("rules").Out.TrimEnd('\n').Split('\n');
        var json = JsonDocument.Parse(_run.Run("rules", "--format", "json").Out).RootElement.GetProperty("rules");

        Assert.Contains(lines, line => line.StartsWith("JRN1001  syntax-error", StringComparison.Ordinal));
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        Assert.Equal(lines.Length, json.GetArrayLength());
    }

    [Fact]
    public void An_internal_error_gives_70_and_leaves_its_report()
    {
        _run.Out = new BrokenWriter();

        var outcome = _run.Run("rules");

        Assert.Equal(ExitCode.Internal, outcome.Code);
        Assert.Matches(@"\Ajourneys: internal error \(InvalidTimeZoneException\); its report lies in \S+\n\z", outcome.Error);
        Assert.Contains("InvalidTimeZoneException", File.ReadAllText(Assert.Single(Directory.EnumerateFiles(_run.Folder))));
        Assert.Contains("   at ", _run.Run("rules", "--verbose").Error);
    }

    [Fact]
    public void A_result_that_cannot_be_written_gives_2()
    {
        _run.Out = new FullWriter();

        Assert.Equal((ExitCode.Usage, "journeys: cannot write the result: No space left\n"), (_run.Run("rules").Code, _run.Run("rules").Error));
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(string? value) => throw new InvalidTimeZoneException("not a real problem");
    }

    private sealed class FullWriter : StringWriter
    {
        public override void Flush() => throw new IOException("No space left");
    }
}
