using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;
using Journeys.Testing;

namespace Journeys.Cli.Tests.Commands;

public sealed class CheckFormatsTests : IDisposable
{
    private static readonly string Findings = RepositoryRoot.Combine("tests", "Journeys.Testing", "Workspaces", "findings");
    private readonly CliRun _run = new();

    public static TheoryData<string> Formats => ["text", "json", "sarif", "github", "gitlab", "junit", "markdown"];

    public void Dispose() => _run.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_format_changes_no_exit_code(string format)
    {
        Assert.Equal(ExitCode.Done, _run.File("a.journey", CliRun.Sound).Run("check", "a.journey", "--format", format).Code);
        Assert.Equal(ExitCode.Findings, _run.Run("check", Findings, "--format", format).Code);
        Assert.Equal(ExitCode.Done, _run.Run("check", Findings, "--format", format, "--fail-on", "never").Code);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_input_gives_the_same_bytes(string format)
    {
        _run.Parallelism = 1;
        var alone = _run.Run("check", Findings, "--format", format, "--today", "2026-11-22").Out;
        _run.Parallelism = 8;

        Assert.Equal(alone, _run.Run("check", Findings, "--format", format, "--today", "2026-11-22").Out);
        Assert.EndsWith("\n", alone);
        Assert.DoesNotContain('\r', alone);
    }

    [Theory]
    [InlineData("json", "\"severity\": \"error\"")]
    [InlineData("sarif", "\"level\": \"error\"")]
    [InlineData("gitlab", "\"severity\": \"major\"")]
    [InlineData("junit", "<failure type=\"error\"")]
    public void Machines_read_the_same_words_in_every_language(string format, string expected)
    {
        Assert.Contains(expected, _run.Run("check", Findings, "--format", format, "--language", "da").Out);
        Assert.Contains(expected, _run.Run("check", Findings, "--format", format, "--language", "nl").Out);
    }

    [Theory]
    [InlineData("nl", "Geen bevindingen in 1 bestand, 1 klantreis, 0 contactmomenten.\n")]
    [InlineData("da", "Ingen fund i 1 fil, 1 kunderejse, 0 kontaktpunkter.\n")]
    public void The_summary_speaks_the_language(string language, string expected) =>
        Assert.Equal(expected, _run.File("a.journey", CliRun.Sound).Run("check", "--language", language).Out);

    [Fact]
    public void Explain_speaks_the_language()
    {
        var text = _run.Run("explain", "unused-allow", "--language", "nl").Out;

        Assert.Contains("In plaats van:\n", text);
        Assert.Contains("Een `allow` accepteert niets.", text);
        Assert.Contains("because \"de reden\"", text);
    }
}
