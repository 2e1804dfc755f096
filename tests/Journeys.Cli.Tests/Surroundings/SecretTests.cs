using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Surroundings;

/// <summary>
/// Passwords in the places where people put them, and every command: none shows up in what a command says, in what it writes, or in
/// the report of an internal error.
/// </summary>
public sealed class SecretTests : IDisposable
{
    private const string Canary = "CANARY";

    private const string Source = """
        brand b "Brand" { languages en }
        metric one "One" nps { source "postgres://admin:CANARY1@db.example.org/x?password=CANARY2" }
        metric two "Two" nps { source "Server=db;User Id=CANARY3;Password=CANARY4" }
        metric three "Three" nps { sorce "https://CANARY5@example.org/" }
        metric four "Four" nps { source "https://u:CANARY6@[/" sourc "pwd=CANARY7" }
        persona p "P" { goal "G" }
        channel web "Web" online
        journey shoes "Shoes" { persona p stage s "S" { touchpoint t "T" { channel web metric one, two } } }

        """;

    private readonly CliRun _run = new CliRun(Machine.QuickFolder).File("journeys/a.journey", Source);

    public void Dispose() => _run.Dispose();

    [Fact]
    public void The_sources_hold_what_is_looked_for() => Assert.Contains(Canary, File.ReadAllText(_run.PathOf("journeys/a.journey")));

    [Theory]
    [InlineData("check", "--verbose")]
    [InlineData("check", "--format", "json")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("check", "--format", "github")]
    [InlineData("check", "--format", "gitlab")]
    [InlineData("check", "--format", "markdown")]
    [InlineData("check", "--format", "junit")]
    [InlineData("check", "--write-baseline")]
    [InlineData("measure", "--verbose")]
    [InlineData("measure", "--check", "--verbose")]
    [InlineData("measure", "--format", "text")]
    [InlineData("build", "--verbose")]
    [InlineData("build", "--strict")]
    [InlineData("export", "json")]
    [InlineData("export", "csv")]
    [InlineData("export", "svg", "shoes")]
    [InlineData("export", "mermaid", "shoes")]
    [InlineData("export", "markdown")]
    [InlineData("fmt", "--check", "--verbose")]
    [InlineData("build", "--base-url", "https://u:CANARY8@example.org/")]
    [InlineData("check", "https://u:CANARY9@example.org/x.journey")]
    [InlineData("check", "--baseline", "https://CANARY10@example.org/")]
    [InlineData("check", "--output", "https://u:CANARY11@example.org/x")]
    [InlineData("check", "--tokn=CANARY12")]
    [InlineData("diff", "https://u:CANARY13@example.org/x.git")]
    [InlineData("measure", "--output", "/proc/nothing/password=CANARY14")]
    [InlineData("explain", "https://u:CANARY15@example.org/")]
    [InlineData("--token=CANARY16")]
    public void None_is_told_or_written(params string[] command)
    {
        var before = Tree.Files(_run.Folder);

        var outcome = _run.Set("JOURNEYS_PASSWORD", Canary).Run(command);

        Assert.NotEqual(ExitCode.Internal, outcome.Code);
        Assert.DoesNotContain(Canary, outcome.Out + outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Tree.Files(_run.Folder).Except(before), IsLeak);
    }

    [Fact]
    public void None_is_told_of_what_changed()
    {
        _run.File("old/a.journey", Source.Replace("CANARY", "OLD-CANARY", StringComparison.Ordinal));
        foreach (var format in new[] { "text", "markdown", "json", "html" })
        {
            Assert.DoesNotContain(Canary, _run.Run("diff", "old", "journeys", "--format", format).Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_remote_of_a_repository_may_hold_one()
    {
        _run.Commit();
        _run.Git("remote", "add", "origin", "https://u:CANARY@example.org/x.git");
        _run.File("journeys/a.journey", Source + "team x \"X\"\n");

        Assert.DoesNotContain(Canary, _run.Run("diff", "HEAD", "--verbose").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, _run.Run("build", "--against", "HEAD", "--history", "3", "--verbose").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Tree.Files(_run.PathOf("_site")).Select(file => "_site/" + file), IsLeak);
    }

    [Fact]
    public void The_report_of_an_internal_error_holds_none_and_is_read_by_nobody_else()
    {
        using var error = new StringWriter();
        using var output = new StringWriter();
        var failure = new InvalidOperationException("no answer of postgres://admin:CANARY@db/ with Password=CANARY;");

        var code = InternalError.Report(failure, ["measure", "--token=CANARY", "https://u:CANARY@example.org"], _run.Context(output, error), verbose: true);

        Assert.Equal(ExitCode.Internal, code);
        Assert.DoesNotContain(Canary, error.ToString(), StringComparison.Ordinal);
        var report = Directory.EnumerateFiles(_run.Folder, "journeys-error-*.txt").Single();
        Assert.Contains("arguments: measure --token=******", File.ReadAllText(report), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, File.ReadAllText(report), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : File.GetUnixFileMode(report));
    }

    private bool IsLeak(string file) => File.ReadAllText(_run.PathOf(file)).Contains(Canary, StringComparison.Ordinal);
}
