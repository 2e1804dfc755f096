using System.Diagnostics;
using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.Surroundings;

/// <summary>Several at work in one folder, sources that go away, signals, and a system that is short of handles and watches.</summary>
public sealed class ContentionTests(ITestOutputHelper output) : IDisposable
{
    private readonly CliRun _run = new CliRun(Machine.QuickFolder).File("x/a.journey", CliRun.Sound);

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Of_builds_at_one_moment_each_ends_well_or_says_that_another_is_at_work()
    {
        var sites = new HashSet<string>();
        foreach (var word in new[] { "one", "two" })
        {
            Assert.Equal(0, ProcessRun.Shell(_run.Folder, $"$J build x --quiet --base-url https://{word}.example/").Code);
            sites.Add(Tree.Hash(_run.PathOf("_site")));
        }

        for (var round = 0; round < (Machine.IsLong ? 20 : 3); round++)
        {
            Process[] builds = [.. Enumerable.Range(0, 4).Select(i => ProcessRun.Start(_run.Folder, $"$J build x --quiet --base-url https://{(i % 2 == 0 ? "one" : "two")}.example/"))];
            foreach (var build in builds)
            {
                var error = build.StandardError.ReadToEnd();
                build.WaitForExit();
                Assert.True((build.ExitCode, error) is (0, "") || (build.ExitCode == ExitCode.Usage && error == $"journeys: Another build is writing to _site\n"), error);
                build.Dispose();
            }

            Assert.Contains(Tree.Hash(_run.PathOf("_site")), sites);
            Assert.Equal(["_site", "x"], Tree.Names(_run.Folder));
        }
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    [InlineData("HUP")]
    public void A_signal_ends_a_build_with_130_and_nothing_is_half_written(string signal)
    {
        Assert.Equal(0, ProcessRun.Shell(_run.Folder, "$J build x --quiet").Code);
        var before = Tree.Hash(_run.PathOf("_site"));
        for (var i = 0; i < 3; i++)
        {
            // It waits for its standard input, so that the signal finds it at work; it comes once the program listens for signals.
            var outcome = ProcessRun.Shell(
                _run.Folder,
                $"set -m; mkfifo p; $J fmt - < p > out.txt & p=$!; exec 3> p; until [ $((0x$(sed -n 's/SigCgt:\\s*//p' /proc/$p/status) & 1)) = 1 ]; do sleep 0.05; done; sleep 0.2; kill -{signal} $p; wait $p; code=$?; exec 3>&-; rm p; [ -s out.txt ] && echo written; rm out.txt; echo $code");
            Assert.Equal("130\n", outcome.Out);
        }

        var build = ProcessRun.Shell(_run.Folder, $"set -m; $J build x --base-url https://two.example/ > /dev/null 2>&1 & p=$!; sleep 0.3; kill -{signal} $p; wait $p; echo $?");
        Assert.Contains(build.Out, new[] { "130\n", "0\n", "143\n", "129\n" });
        Assert.Equal(before == Tree.Hash(_run.PathOf("_site")), build.Out != "0\n");
    }

    /// <summary>Files that come, go and turn into folders while they are read: a result or a line, never more.</summary>
    [Fact]
    public void Sources_that_go_away_while_they_are_read_are_told()
    {
        var codes = new List<int>();
        using var chaos = ProcessRun.Start(_run.Folder, "exec bash -c 'while [ -d x ]; do for i in 1 2 3 4 5 6 7 8; do echo \"team t$i \\\"T\\\"\" > x/$i.journey; done; rm -rf x/[1-8].journey; mkdir x/1.journey x/2.journey 2>/dev/null; rmdir x/[12].journey; done' > /dev/null 2>&1");
        for (var i = 0; i < (Machine.IsLong ? 60 : 6); i++)
        {
            var outcome = ProcessRun.Shell(_run.Folder, $"$J {(i % 2 == 0 ? "check x --fail-on never" : "build x")} --quiet");
            codes.Add(outcome.Code);
            Assert.True(outcome.Code is ExitCode.Done or ExitCode.Usage, outcome.Error);
            Assert.True(outcome.Error.Count(c => c == '\n') <= 1, outcome.Error);
        }

        chaos.Kill(entireProcessTree: true);
        chaos.WaitForExit();
        output.WriteLine("exit codes " + string.Join(' ', codes));
    }

    /// <summary>The runtime itself needs some sixty; below that, ending without a signal and without a half-written site is all there is.</summary>
    [Theory]
    [InlineData(128)]
    [InlineData(64)]
    public void Few_handles_are_enough_or_the_build_ends(int handles)
    {
        for (var i = 0; i < 200; i++)
        {
            _run.File($"x/{i}.journey", $"team t{i} \"T\"\n");
        }

        var outcome = ProcessRun.Shell(_run.Folder, $"ulimit -n {handles}; $J build x --quiet");

        Assert.True(outcome.Code == ExitCode.Done || (handles == 64 && outcome.Code is ExitCode.Usage or ExitCode.Internal), outcome.Error);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(outcome.Code == ExitCode.Done, Directory.Exists(_run.PathOf("_site")));
    }

    [Fact]
    public void Two_serve_and_build_side_by_side()
    {
        var outcome = ProcessRun.Shell(
            _run.Folder,
            "set -m; $J serve x --port 0 > out1 2> err1 & p=$!; $J serve x --port 0 > out2 2> err2 & q=$!; "
            + "for i in $(seq 150); do grep -q Serving out1 && grep -q Serving out2 && break; sleep 0.2; done; "
            + "for i in 1 2 3; do $J build x --quiet > built; echo $?; echo \"team t$i \\\"T\\\"\" > x/t$i.journey; done; "
            + "for i in $(seq 100); do [ $(grep -c 'Checked in' err1) -ge 2 ] && [ $(grep -c 'Checked in' err2) -ge 2 ] && break; sleep 0.2; done; "
            + "grep -c Serving out1 out2; kill -INT $p $q; wait $p; echo $?; wait $q; echo $?");

        Assert.Equal("0\n0\n0\nout1:1\nout2:1\n130\n130\n", outcome.Out);
        Assert.True(File.ReadAllText(_run.PathOf("out1")) != File.ReadAllText(_run.PathOf("out2")), "two served at one address");
        Assert.Equal(["_site", "built", "err1", "err2", "out1", "out2", "x"], Tree.Names(_run.Folder));
    }

    [Fact]
    public void A_port_that_is_taken_is_told()
    {
        using var other = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        var port = ((System.Net.IPEndPoint)other.LocalEndpoint).Port;

        var outcome = ProcessRun.Shell(_run.Folder, $"timeout 30 $J serve x --port {port}");

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains(port.ToString(System.Globalization.CultureInfo.InvariantCulture), outcome.Error, StringComparison.Ordinal);
        Assert.Matches(@"journeys: [^\n]*\n\z", outcome.Error);
    }

    /// <summary>Where the system gives no more watches, looking at the files now and then is enough.</summary>
    [Theory]
    [InlineData("inotify_add_watch,inotify_init,inotify_init1", "ENOSPC")]
    [InlineData("inotify_add_watch", "EMFILE")]
    [InlineData("inotify_init,inotify_init1", "EMFILE")]
    public void Serve_follows_edits_without_a_watch(string calls, string error)
    {
        if (!Machine.Traces(output))
        {
            return;
        }

        var outcome = ProcessRun.Shell(
            _run.Folder,
            $"set -m; strace -f -qq -o /dev/null -e trace={calls} -e inject={calls}:error={error} $J serve x --port 0 > out 2> err & p=$!; "
            + "for i in $(seq 100); do grep -q Serving out && break; sleep 0.2; done; echo 'team t \"T\"' > x/b.journey; for i in $(seq 100); do [ $(grep -c 'Checked in' err) -ge 2 ] && break; sleep 0.2; done; "
            + "grep -c 'Checked in' err; kill -INT -$p; wait $p");

        Assert.True(int.Parse(outcome.Out.Trim()) >= 2, File.ReadAllText(_run.PathOf("err")));
    }
}
