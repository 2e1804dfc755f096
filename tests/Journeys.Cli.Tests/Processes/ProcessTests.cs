using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Processes;

/// <summary>What only shows in a process of its own: streams, signals, the locale.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly CliRun _folder = new CliRun().File("a.journey", "# é \ud83d\udc5f\n\njourney shoes \"Één\" { status draft }\n").File("b.journey", [0xFF]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_reader_that_goes_away_is_no_error()
    {
        var outcome = ProcessRun.Shell(_folder.Folder, "$J rules | head -1; echo ${PIPESTATUS[0]}");

        Assert.Equal("", outcome.Error);
        Assert.EndsWith("\n0\n", outcome.Out);
    }

    [Theory]
    [InlineData("$J rules > /dev/full")]
    [InlineData("$J rules >&-")]
    [InlineData("$J check --output /dev/full")]
    public void A_result_that_cannot_be_written_gives_2_and_one_line(string line)
    {
        var outcome = ProcessRun.Shell(_folder.Folder, line);

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.StartsWith("journeys: cannot write ", outcome.Error);
        Assert.Single(outcome.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("2>&-")]
    [InlineData("2>/dev/full")]
    public void Talk_that_cannot_be_heard_changes_nothing(string redirection) =>
        Assert.Equal(ExitCode.Usage, ProcessRun.Shell(_folder.Folder, "$J nonsense " + redirection).Code);

    [Fact]
    public void Locale_cores_and_a_second_run_change_no_byte()
    {
        const string line = "$J check --format json; $J check";
        var first = ProcessRun.Shell(_folder.Folder, line);

        Assert.Contains("\"file\": \"b.journey\"", first.Out);
        Assert.Equal(first.Out, ProcessRun.Shell(_folder.Folder, line).Out);
        Assert.Equal(first.Out, ProcessRun.Shell(_folder.Folder, line, ("LANG", "da_DK.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati")).Out);
        Assert.Equal(first.Out, ProcessRun.Shell(_folder.Folder, line, ("DOTNET_PROCESSOR_COUNT", "1"), ("LC_ALL", "C")).Out);
        Assert.Equal(first.Out, ProcessRun.Shell(_folder.Folder, "export -n HOME; unset HOME; " + line).Out);
    }

    [Fact]
    public void The_output_can_be_appended_to_a_file_that_is_the_standard_output()
    {
        var outcome = ProcessRun.Shell(_folder.Folder, "{ echo before; $J rules; $J check --quiet --fail-on never --output /dev/stdout; } > out.txt; cat out.txt");

        Assert.StartsWith("before\nJRN1001", outcome.Out);
        Assert.Contains("[JRN1007 invalid-encoding]", outcome.Out);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public void A_signal_ends_serve_with_130(string signal)
    {
        // A shell without job control starts what runs behind it with SIGINT ignored, so the program is the shell itself.
        var outcome = ProcessRun.Shell(
            _folder.Folder,
            $"set -m; $J serve --port 0 > out.txt & p=$!; for i in $(seq 100); do grep -q Serving out.txt && break; sleep 0.1; done; kill -{signal} $p; wait $p; echo $?");

        Assert.Equal("130\n", outcome.Out);
        Assert.DoesNotContain("   at ", outcome.Error);
    }
}
