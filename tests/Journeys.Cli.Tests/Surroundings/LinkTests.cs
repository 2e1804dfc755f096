using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Surroundings;

/// <summary>
/// Links, pipes and sockets among the files of a workspace. What the user names may be a link; what is merely found is not followed,
/// neither to read nor to write, and nothing that never ends is opened. Each runs as a process with ten seconds to end.
/// </summary>
public sealed class LinkTests : IDisposable
{
    private const string Canary = "canary-of-the-outside";
    private readonly CliRun _outside = new CliRun(Machine.QuickFolder)
        .File("secret.txt", Canary)
        .File("page.md", "# " + Canary + "\n")
        .File("out.journey", $"journey leaked \"{Canary}\" {{ status draft }}\n")
        .File("id_rsa.css", Canary);

    private readonly CliRun _run = new CliRun(Machine.QuickFolder).File("journeys/a.journey", CliRun.Sound);

    public void Dispose()
    {
        _run.Dispose();
        _outside.Dispose();
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/proc/self/environ")]
    [InlineData("/proc/self/mem")]
    [InlineData("../fifo")]
    [InlineData("nowhere")]
    [InlineData("l.journey")]
    [InlineData("..")]
    [InlineData("$OUT/out.journey")]
    public void A_link_that_is_found_is_not_read_and_that_is_told(string target)
    {
        Shell($"mkfifo fifo; ln -s {target} journeys/l.journey");

        var outcome = Journeys("check");
        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.Equal("journeys: journeys/l.journey is a symbolic link and is not read\n", outcome.Error);
        Assert.Contains("in 1 file,", outcome.Out);
        Assert.Equal(ExitCode.Done, Journeys("build").Code);
        Assert.Equal(ExitCode.Done, Journeys("fmt").Code);
        NothingLeaked();
    }

    [Theory]
    [InlineData("/dev/zero", 2)]
    [InlineData("/proc/self/environ", 0)]
    [InlineData("../fifo", 2)]
    [InlineData("../socket", 2)]
    [InlineData("nowhere", 2)]
    [InlineData("l.journey", 2)]
    public void A_link_that_is_named_ends_all_the_same(string target, int code)
    {
        Shell($"mkfifo fifo; python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind(\"socket\")'; ln -s {target} journeys/l.journey");

        var outcome = Journeys("check journeys/l.journey");
        Assert.True(code == outcome.Code, outcome.Error);
        OneLineAtMost(outcome);
    }

    [Fact]
    public void Pipes_sockets_and_folders_named_like_journeys_hold_nothing_up()
    {
        Shell("cd journeys; mkfifo pipe.journey; mkdir folder.journey; python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind(\"socket.journey\")'");

        foreach (var command in new[] { "check", "fmt", "build", "export json", "measure", "check --fix", "diff journeys journeys", "serve --port 0 & p=$!; sleep 2; kill -INT $p; wait $p" })
        {
            var outcome = Journeys(command);
            Assert.True(outcome.Code is ExitCode.Done or ExitCode.Findings or ExitCode.Interrupted, command + outcome.Error);
        }
    }

    /// <summary>What stands beside the journeys under a fixed name.</summary>
    [Theory]
    [InlineData("journeys/measures.json", "/dev/zero", "check")]
    [InlineData("journeys/measures.json", "../fifo", "check")]
    [InlineData("journeys/measures.json", "$OUT/secret.txt", "build")]
    [InlineData("journeys/measures.json", "$OUT/secret.txt", "measure")]
    [InlineData("journeys/trace.json", "/dev/zero", "check")]
    [InlineData("journeys/trace.json", "../fifo", "check")]
    [InlineData("journeys/trace.json", "$OUT/secret.txt", "build")]
    [InlineData("journeys/trace.json", "$OUT/secret.txt", "trace code --write")]
    [InlineData(".journeys-baseline.json", "$OUT/secret.txt", "check --write-baseline")]
    [InlineData("site-templates", "$OUT", "build")]
    [InlineData("site-templates/assets", "$OUT", "build")]
    [InlineData("site-templates/default", "$OUT", "build")]
    [InlineData("site-templates/assets/x.css", "$OUT/id_rsa.css", "build")]
    [InlineData("_site", "$OUT", "build")]
    [InlineData("_site.staging", "$OUT", "build")]
    [InlineData("_site.journeys-lock", "$OUT/secret.txt", "build")]
    public void A_link_in_the_place_of_something_of_ours_ends_with_2_and_one_line(string place, string target, string command)
    {
        Shell($"mkfifo fifo; mkdir -p code; echo 'class A;' > code/a.cs; mkdir -p site-templates/pages; [ {place} = site-templates ] && rm -r site-templates; mkdir -p $(dirname {place}); ln -s {target} {place}");

        var outcome = Journeys(command);

        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Out));
        OneLineAtMost(outcome);
        Assert.Contains(place == "_site" ? _outside.Folder : place, outcome.Error, StringComparison.Ordinal);
        NothingLeaked();
    }

    [Theory]
    [InlineData("journeys/handbook", "$OUT")]
    [InlineData("journeys/handbook/page.md", "$OUT/page.md")]
    [InlineData("journeys/more", "$OUT")]
    [InlineData("journeys/.editorconfig", "/dev/zero")]
    [InlineData("journeys/.editorconfig", "../fifo")]
    public void What_a_link_brings_in_is_not_published(string place, string target)
    {
        Shell($"mkfifo fifo; mkdir -p $(dirname {place}); ln -s {target} {place}");

        Assert.Equal(ExitCode.Done, Journeys("build").Code);
        NothingLeaked();
    }

    [Fact]
    public void A_default_folder_that_is_a_link_is_not_taken_and_a_named_one_is()
    {
        Shell("rm -r journeys; ln -s $OUT journeys");

        var found = Journeys("check");
        Assert.Equal(ExitCode.Usage, found.Code);
        Assert.Contains("there is no .journey file in .", found.Error, StringComparison.Ordinal);
        Assert.Contains("in 1 file,", Journeys("check journeys").Out);
    }

    [Fact]
    public void Init_writes_through_no_link()
    {
        Shell("rm -r journeys; mkdir $OUT/empty; ln -s $OUT/empty journeys");

        Assert.Equal(ExitCode.Usage, Journeys("init --yes").Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_outside.PathOf("empty")));
    }

    [Fact]
    public void Init_does_not_walk_in_circles()
    {
        Shell("mkdir new new/journeys; for i in 1 2 3; do ln -s . new/journeys/loop$i; done");

        Assert.Equal(ExitCode.Done, Journeys("init new --yes").Code);
    }

    [Fact]
    public void A_hard_link_is_a_file_and_a_change_of_it_leaves_its_twin_alone()
    {
        Shell("echo '  channel   web \"Web\"   online' > twin; ln twin journeys/b.journey");

        Assert.Equal(ExitCode.Done, Journeys("fmt").Code);
        Assert.Equal("channel web \"Web\" online\n", File.ReadAllText(_run.PathOf("journeys/b.journey")));
        Assert.Equal("  channel   web \"Web\"   online\n", File.ReadAllText(_run.PathOf("twin")));
    }

    private void Shell(string line) => Assert.Equal("", ProcessRun.Shell(_run.Folder, line, ("OUT", _outside.Folder)).Error);

    /// <summary>Ten seconds, and less memory than something without an end would take.</summary>
    private CliOutcome Journeys(string command)
    {
        var outcome = ProcessRun.Shell(_run.Folder, "timeout 10 $J " + command, ("DOTNET_GCHeapHardLimit", "0x10000000"));
        Assert.NotEqual(124, outcome.Code);
        return outcome;
    }

    private static void OneLineAtMost(CliOutcome outcome) => Assert.True(outcome.Error.Count(c => c == '\n') <= 1, outcome.Error);

    private void NothingLeaked()
    {
        Assert.Equal(Canary, File.ReadAllText(_outside.PathOf("secret.txt")));
        Assert.Equal(["id_rsa.css", "out.journey", "page.md", "secret.txt"], Tree.Names(_outside.Folder));
        var site = _run.PathOf("_site");
        if (Directory.Exists(site) && new DirectoryInfo(site).LinkTarget is null)
        {
            Assert.DoesNotContain(Tree.Files(site), file => File.ReadAllText(Path.Combine(site, file)).Contains(Canary, StringComparison.Ordinal));
        }
    }
}
