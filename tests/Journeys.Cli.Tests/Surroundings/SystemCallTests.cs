using System.Text.RegularExpressions;
using Journeys.Cli.Tests.Support;
using Journeys.Testing;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.Surroundings;

/// <summary>
/// What a command asks of the system, seen by strace over sources that would like it to do more: it starts git at most, reaches no
/// network, writes below what it was told to write, and reads the project, the program and what the system keeps for every program.
/// </summary>
public sealed partial class SystemCallTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>What every program on the runtime reads: libraries, settings of the system, facts about the machine.</summary>
    private static readonly string[] OfTheSystem =
        ["/usr/", "/lib/", "/lib64/", "/etc/ld.so", "/etc/os-release", "/etc/localtime", "/etc/ssl/", "/etc/icu", "/proc/", "/sys/", "/dev/null", "/dev/urandom", "/dev/shm/", "/dev/tty", "/opt/", "/etc/terminfo", "/etc/passwd", "/etc/nsswitch.conf", "/etc/lttng", "/etc/dotnet", "/etc/lsb-release"];

    /// <summary>What the runtime itself writes: its diagnostics' sockets, and facts about itself in memory.</summary>
    private static readonly string[] OfTheRuntime = ["/proc/self/", "/dev/null", "/dev/tty", "/dev/shm/lttng"];

    private readonly CliRun _run = new CliRun(Machine.QuickFolder)
        .File("journeys/a.journey", """
            brand b "$(touch PWNED)" { languages en site "https://example.org/" repository "ext::sh -c touch% PWNED" }
            channel web "`touch PWNED`" online
            persona p "../../../etc/passwd" { goal "{{ include '/etc/passwd' }}" image "../../../../etc/passwd" about "![x](/etc/hostname) ![y](file:///etc/hostname) ![z](http://example.org/x.png)" }
            metric nps "NPS" nps { source "../../../etc/passwd" }
            metric web "NPS" nps { source "http://example.org/feedback.csv" }
            journey shoes "Shoes" { persona p stage s "S" { touchpoint t "T" { channel web image "/etc/passwd" link "http://example.org" } } }

            """)
        .File("journeys/handbook/x.md", "![x](../../../../etc/passwd) {{ include '/etc/passwd' }} <img src=\"http://example.org/x\">\n")
        .File("journeys/.editorconfig", "root = true\n")
        .File(".gitattributes", "* diff=evil filter=evil\n");

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("check --fix --format sarif --output out/report.sarif")]
    [InlineData("build --out out/site")]
    [InlineData("build --out out/site --against HEAD --history 3")]
    [InlineData("diff HEAD")]
    [InlineData("fmt")]
    [InlineData("export json")]
    [InlineData("measure --output out/measures.json")]
    [InlineData("init out/new --yes")]
    public void Only_what_was_asked(string command)
    {
        if (!Machine.Traces(output))
        {
            return;
        }

        Directory.CreateDirectory(_run.PathOf("out/tmp"));
        _run.Commit();
        foreach (var (key, value) in new[] { ("core.fsmonitor", "touch PWNED"), ("diff.evil.textconv", "touch PWNED"), ("filter.evil.clean", "touch PWNED"), ("core.pager", "touch PWNED") })
        {
            _run.Git("config", key, value);
        }

        _run.File("journeys/b.journey", "team   x \"X\"\n");
        var outcome = ProcessRun.Shell(
            _run.Folder,
            $"strace -f -qq -s 500 -o out/trace -e trace=execve,connect,sendto,open,openat,creat,unlink,rename,renameat2,mkdir,symlink,link $J {command}",
            ("TMPDIR", _run.PathOf("out/tmp")),
            ("DOTNET_EnableDiagnostics", "0"));
        Assert.True(outcome.Code is 0 or 1 || command.StartsWith("measure", StringComparison.Ordinal), outcome.Error);

        var calls = File.ReadLines(_run.PathOf("out/trace")).Where(line => !line.Contains(" = -1 ", StringComparison.Ordinal)).ToList();
        output.WriteLine($"{calls.Count} calls");
        Assert.True(calls.Count > 50);
        Problems.None(calls.SelectMany(Faults(command)).Distinct());
        Assert.False(File.Exists(_run.PathOf("PWNED")));
    }

    private Func<string, IEnumerable<string>> Faults(string command) => line =>
    {
        var paths = Quoted().Matches(line).Select(match => match.Groups[1].Value).ToList();
        if (line.Contains("execve(", StringComparison.Ordinal))
        {
            return Path.GetFileName(paths[0]) is "dotnet" or "env" or "bash" || (Path.GetFileName(paths[0]) == "git" && NeedsGit(command)) ? [] : ["starts " + line];
        }

        if (line.Contains("connect(", StringComparison.Ordinal) || line.Contains("sendto(", StringComparison.Ordinal))
        {
            return line.Contains("AF_UNIX", StringComparison.Ordinal) ? [] : ["reaches out " + line];
        }

        var isRead = line.Contains("O_RDONLY", StringComparison.Ordinal);
        return paths.Where(path => path.StartsWith('/') && !(isRead ? MayRead(path) : MayWrite(path, command))).Select(path => (isRead ? "reads " : "writes ") + path);
    };

    private static bool NeedsGit(string command) => command.Contains("HEAD", StringComparison.Ordinal);

    private bool MayWrite(string path, string command) =>
        path.StartsWith(_run.PathOf("out/"), StringComparison.Ordinal)
        || OfTheRuntime.Any(start => path.StartsWith(start, StringComparison.Ordinal))
        || path.Contains("doublemapper", StringComparison.Ordinal)
        || ((command.StartsWith("fmt", StringComparison.Ordinal) || command.Contains("--fix", StringComparison.Ordinal)) && path.StartsWith(_run.PathOf("journeys/"), StringComparison.Ordinal));

    private bool MayRead(string path) =>
        path.StartsWith(_run.Folder, StringComparison.Ordinal)
        || path.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal)
        || OfTheSystem.Any(start => path.StartsWith(start, StringComparison.Ordinal))
        || path.Contains(".dotnet", StringComparison.Ordinal)
        || path.EndsWith("/.editorconfig", StringComparison.Ordinal)
        || path.EndsWith("/.gitconfig", StringComparison.Ordinal)
        || path.Contains("/.config/git/", StringComparison.Ordinal)
        || IsAbove(path);

    /// <summary>The folders on the way to the project are opened by git, to see where its repository begins.</summary>
    private bool IsAbove(string path) => _run.Folder.StartsWith(path.TrimEnd('/') + "/", StringComparison.Ordinal) || path == "/";

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Quoted();
}
