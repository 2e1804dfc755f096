using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Surroundings;

/// <summary>Clocks that are wrong by a lifetime: what depends on the day depends on that day, and nothing else goes wrong.</summary>
public sealed class ClockTests : IDisposable
{
    private readonly CliRun _run = new CliRun()
        .File("journeys/a.journey", "message m \"M\" { text \"x\" until 2030-01-01 }\njourney a \"A\" {\n  stage awareness { touchpoint t \"T\" { says m  satisfaction 4/5 observed on 2026-10-01 n 12 } }\n}\n")
        .File("journeys/answers.csv", "date,touchpoint,value\n0001-01-01,,9\n9999-12-31,,9\n2026-01-01,,1\n")
        .File("journeys/m.journey", "metric nps \"NPS\" nps { source \"answers.csv\" }\n");

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("1970-01-01")]
    [InlineData("2038-01-19")]
    [InlineData("2106-02-07")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Whatever_the_day_every_command_works(string day)
    {
        _run.Clock = new Still(DateTimeOffset.Parse(day + "T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture));
        foreach (var command in new[] { "check", "measure", "build", "export json", "fmt", "init new --yes" })
        {
            var outcome = _run.Run(command.Split(' '));
            Assert.True(outcome.Code is ExitCode.Done or ExitCode.Findings, command + ": " + outcome.Error);
        }

        Assert.Equal(_run.Run("check").Out, _run.Run("check", "--today", day).Out);
    }

    [Theory]
    [InlineData("0", "1970-01-01")]
    [InlineData("4294967295", "2106-02-07")]
    [InlineData("253402300799", "9999-12-31")]
    public void A_reproducible_build_takes_its_day_from_its_surroundings(string seconds, string day)
    {
        Assert.Equal(_run.Run("check", "--today", day).Out, _run.Set("SOURCE_DATE_EPOCH", seconds).Run("check").Out);
        Assert.Equal(ExitCode.Done, _run.Run("build").Code);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("253402300800")]
    [InlineData("99999999999999999999")]
    [InlineData("today")]
    [InlineData("")]
    public void What_is_no_time_there_is_passed_over(string seconds)
    {
        _run.Clock = new Still(new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.Zero));

        Assert.Equal(_run.Run("check", "--today", "2026-11-26").Out, _run.Set("SOURCE_DATE_EPOCH", seconds).Run("check").Out);
    }

    /// <summary>The day shows, so that the comparisons above can fail.</summary>
    [Fact]
    public void Another_day_shows() => Assert.NotEqual(_run.Run("check", "--today", "1970-01-01").Out, _run.Run("check", "--today", "2106-02-07").Out);

    private sealed class Still(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
