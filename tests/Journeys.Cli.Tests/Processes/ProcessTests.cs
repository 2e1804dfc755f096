using System.Text.Json;
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

    /// <summary>More than a pipe holds: the program is still writing when its reader goes.</summary>
    [Theory]
    [InlineData("check --format json --quiet")]
    [InlineData("check --format github --quiet")]
    [InlineData("export json --quiet")]
    [InlineData("fmt --check --quiet")]
    [InlineData("fmt - < 1.journey")]
    public void A_reader_that_goes_away_early_is_no_error(string command)
    {
        for (var i = 0; i < 60; i++)
        {
            _folder.File($"{i}.journey", string.Concat(Enumerable.Repeat($"journey   j{i} \"J\" {{ nonsense \"x\" }}\n", i == 1 ? 2000 : 20)));
        }

        var outcome = ProcessRun.Shell(_folder.Folder, $"$J {command} | head -1; echo ${{PIPESTATUS[0]}}");

        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("internal error", outcome.Error, StringComparison.Ordinal);
        Assert.Matches(@"\n[012]\n\z", outcome.Out);
    }

    [Theory]
    [InlineData("$J rules > /dev/full")]
    [InlineData("$J rules >&-")]
    [InlineData("$J check --output /dev/full")]
    [InlineData("$J check --quiet > /dev/full")]
    [InlineData("$J check --quiet >&-")]
    [InlineData("$J export json a.journey --quiet > /dev/full")]
    [InlineData("$J fmt - < a.journey > /dev/full")]
    [InlineData("$J diff . . --quiet --format json > /dev/full")]
    [InlineData("$J explain missing-stage >&-")]
    [InlineData("$J completion bash > /dev/full")]
    [InlineData("$J --version > /dev/full")]
    [InlineData("$J --help >&-")]
    [InlineData("$J check --help > /dev/full")]
    public void A_result_that_cannot_be_written_gives_2_and_one_line(string line)
    {
        var outcome = ProcessRun.Shell(_folder.Folder, line);

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.StartsWith("journeys: cannot write ", outcome.Error);
        Assert.Single(outcome.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("check")]
    [InlineData("chekc")]
    public void A_terminal_gets_no_code_before_the_first_word(string command)
    {
        if (ProcessRun.Shell("/", "command -v script").Code != 0)
        {
            return;
        }

        var outcome = ProcessRun.Shell(_folder.Folder, $"script -qec '$J {command}' /dev/null < /dev/null", ("TERM", "xterm-256color"), ("NO_COLOR", "1"), ("CI", ""));

        Assert.NotEmpty(outcome.Out);
        Assert.DoesNotContain('\u001b', outcome.Out);
    }

    [Fact]
    public void Two_runs_that_share_a_file_write_one_behind_the_other() => Assert.Equal(
        "2\n4\n",
        ProcessRun.Shell(_folder.Folder, "($J --version; $J --version) > both; grep -c '^journeys' both; ($J --version; $J chekc 2>&1) >> both; wc -l < both").Out);

    [Theory]
    [InlineData("2>&-")]
    [InlineData("2>/dev/full")]
    public void Talk_that_cannot_be_heard_changes_nothing(string redirection) =>
        Assert.Equal(ExitCode.Usage, ProcessRun.Shell(_folder.Folder, "$J nonsense " + redirection).Code);

    [Theory]
    [InlineData("$J fmt - <&-")]
    [InlineData("$J lsp <&-")]
    [InlineData("$J lsp < /dev/null")]
    [InlineData("$J mcp <&-")]
    [InlineData("$J mcp < /dev/null")]
    [InlineData("$J init x < /dev/null")]
    public void Nobody_who_speaks_is_no_crash(string line)
    {
        var outcome = ProcessRun.Shell(_folder.Folder, line);

        Assert.InRange(outcome.Code, 0, 2);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assistant_gets_messages_and_nothing_else_and_is_answered_before_the_end()
    {
        const string Ask = """printf '%s\n' '{nope' '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"explain","arguments":{"word":"touchpoint"}}}'""";

        var outcome = ProcessRun.Shell(_folder.Folder, Ask + " | $J mcp");
        var gone = ProcessRun.Shell(_folder.Folder, Ask + " | $J mcp > /dev/full");

        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Error));
        Assert.Equal(["error", "result"], outcome.Out.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.EnumerateObject().Last().Name));
        Assert.Equal((ExitCode.Done, "", ""), (gone.Code, gone.Out, gone.Error));
    }

    /// <summary>No text goes through the libraries of a locale, so that a machine without them is like any other.</summary>
    [Fact]
    public void A_machine_without_a_locale_is_like_any_other()
    {
        if (ProcessRun.Shell("/", "strace -f true 2> /dev/null").Code == 0)
        {
            var outcome = ProcessRun.Shell(_folder.Folder, "strace -f -qq -o trace -e trace=openat $J check --quiet > /dev/null; grep -c 'libicu[^\"]*\", .* = [0-9]' trace", ("LC_ALL", "tr_TR.UTF-8"));
            Assert.Equal("0\n", outcome.Out);
        }
    }

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
