using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.Surroundings;

/// <summary>Disks that are full, have no more room for names, or may not be written; folders that are missing or not ours to write.</summary>
public sealed class DiskTests(ITestOutputHelper output) : IDisposable
{
    private const string Wide = "  channel   web    \"Web\"     online\n";
    private readonly CliRun _run = new CliRun(Machine.QuickFolder)
        .File("journeys/a.journey", "channel web \"Web\" online\njourney shoes \"Shoes\" { stage s \"S\" { touchpoint t \"T\" { channel web } } }\n");

    private string? _disk;

    public void Dispose()
    {
        if (_disk is not null)
        {
            ProcessRun.Shell(_run.Folder, $"umount {_disk}");
        }

        ProcessRun.Shell(_run.Folder, "chmod -R u+w .");
        _run.Dispose();
    }

    [Theory]
    [InlineData("size=16k", "full|no space is left")]
    [InlineData("size=400k", "full|no space is left")]
    [InlineData("nr_inodes=8", "no space is left")]
    [InlineData("nr_inodes=60", "no space is left")]
    public void A_disk_that_is_full_keeps_the_old_site_and_nothing_else(string options, string cause)
    {
        if (!Mount(options))
        {
            return;
        }

        // The old site is one that fits: its marker and one page.
        ProcessRun.Shell(_disk!, "mkdir _site; echo old > _site/index.html; echo x > _site/.journeys-site");
        var outcome = Journeys("build --out disk/_site --quiet");

        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Out));
        Assert.Matches(@"\Ajourneys: [^\n]*disk/_site[^\n]*\n\z", outcome.Error);
        Assert.True(cause.Split('|').Any(word => outcome.Error.Contains(word, StringComparison.Ordinal)), outcome.Error);
        Assert.Equal(["_site"], Tree.Names(_disk!));
        Assert.Equal([".journeys-site", "index.html"], Tree.Names(Path.Combine(_disk!, "_site")));
        Assert.Equal("old\n", File.ReadAllText(Path.Combine(_disk!, "_site/index.html")));
    }

    [Theory]
    [InlineData("fmt disk", "a.journey")]
    [InlineData("check disk --fix --fail-on never", "a.journey")]
    [InlineData("check disk --fail-on never --format json --output disk/out", "out")]
    [InlineData("check disk --fail-on never --write-baseline disk/out", "out")]
    [InlineData("export json disk --output disk/out", "out")]
    public void A_disk_that_is_full_keeps_the_old_file_and_nothing_else(string command, string file)
    {
        if (!Mount("size=64k"))
        {
            return;
        }

        var text = string.Concat(Enumerable.Range(0, 300).Select(i => Wide.Replace("web", "c" + i, StringComparison.Ordinal))) + "journey a \"A\" {\n  status draft\n  gaol \"B\"\n}\n";
        File.WriteAllText(Path.Combine(_disk!, "a.journey"), text);
        File.WriteAllText(Path.Combine(_disk!, "out"), "old");
        ProcessRun.Shell(_disk!, "cat /dev/zero > filling 2>/dev/null");
        var before = Tree.Hash(_disk!);

        var outcome = Journeys(command);

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains($"cannot write disk/{file}: no space is left on the disk; make room there, or name another place", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, Tree.Hash(_disk!));
    }

    [Theory]
    [InlineData("build --out disk/_site")]
    [InlineData("fmt disk")]
    [InlineData("check disk --output disk/out")]
    [InlineData("check disk --write-baseline disk/base --fail-on never")]
    [InlineData("init disk/new --yes")]
    public void A_disk_that_may_not_be_written_is_named(string command)
    {
        if (!Mount("size=64k"))
        {
            return;
        }

        File.WriteAllText(Path.Combine(_disk!, "a.journey"), Wide);
        ProcessRun.Shell(_disk!, $"mount -o remount,ro {_disk}");

        var outcome = Journeys(command + " --quiet");

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Matches(@"\Ajourneys: [^\n]*\n\z", outcome.Error);
        Assert.Contains("disk/", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("the disk is read-only; name another place", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mkdir -m 555 out", "build --out out/_site")]
    [InlineData("chmod 000 journeys/a.journey", "check")]
    [InlineData("chmod 000 journeys", "check journeys")]
    [InlineData("chmod 555 journeys; echo '  team   a \"A\"' > journeys/a.journey", "fmt")]
    [InlineData("mkdir -m 000 site-templates", "build")]
    [InlineData("echo x > journeys/.editorconfig; chmod 000 journeys/.editorconfig", "check")]
    [InlineData("echo x > journeys/measures.json; chmod 000 journeys/measures.json", "check")]
    [InlineData("mkdir -m 555 out", "check --output out/x")]
    [InlineData("mkdir -m 555 out", "init out/new --yes")]
    public void What_may_not_be_read_or_written_is_named(string preparation, string command)
    {
        if (!Machine.DropsRights(output))
        {
            return;
        }

        ProcessRun.Shell(_run.Folder, $"chown -R 65534:65534 .; {preparation}; chown -R 65534:65534 .");
        var outcome = ProcessRun.Shell(_run.Folder, $"setpriv --reuid=65534 --regid=65534 --clear-groups $J {command} --quiet", ("DOTNET_CLI_HOME", "/nowhere"));

        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Out));
        Assert.Matches(@"\Ajourneys: [^\n]*access is denied; change who may [^\n]*\n\z", outcome.Error);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    [InlineData("fmt")]
    [InlineData("export json")]
    public void Without_home_and_temporary_folder_the_work_is_done(string command)
    {
        var outcome = ProcessRun.Shell(_run.Folder, $"env -i PATH=\"$PATH\" TMPDIR=/nowhere HOME=/nowhere $J {command}");
        Assert.True(outcome.Code is ExitCode.Done or ExitCode.Findings, outcome.Error);
    }

    [Fact]
    public void Measuring_says_that_it_needs_a_temporary_folder()
    {
        _run.File("journeys/m.journey", "metric nps \"NPS\" nps { source \"a.csv\" }\n").File("journeys/a.csv", "date,touchpoint,value\n2026-01-01,,9\n");

        var outcome = ProcessRun.Shell(_run.Folder, "TMPDIR=/nowhere $J measure");

        Assert.Equal((ExitCode.Usage, "journeys: cannot make a folder in /nowhere/, where measuring needs one; let TMPDIR name a folder that can be written\n"), (outcome.Code, outcome.Error));
    }

    [Theory]
    [InlineData("it's a \"folder\"", ExitCode.Done)]
    [InlineData("\\d\\n {b,c}", ExitCode.Done)]
    [InlineData("a[b]", ExitCode.Usage)]
    [InlineData("*", ExitCode.Usage)]
    public void A_temporary_folder_of_any_name_is_used_or_told(string name, int code)
    {
        WriteAnswers();
        Directory.CreateDirectory(_run.PathOf(name));

        var outcome = ProcessRun.Shell(_run.Folder, "$J measure", ("TMPDIR", _run.PathOf(name)));

        Assert.True(outcome.Code == code, outcome.Error);
        Assert.True(code == ExitCode.Done || outcome.Error.Contains("has a sign in its name by which the database means several folders; let TMPDIR name another folder\n", StringComparison.Ordinal), outcome.Error);
        Assert.Empty(Tree.Names(_run.PathOf(name)));
    }

    [Fact]
    public void A_temporary_folder_that_is_full_is_named()
    {
        if (Mount("size=16k"))
        {
            WriteAnswers();
            ProcessRun.Shell(_disk!, "cat /dev/zero > filling 2>/dev/null");

            var outcome = ProcessRun.Shell(_run.Folder, "$J measure", ("TMPDIR", _disk!));

            Assert.Equal(ExitCode.Usage, outcome.Code);
            Assert.Matches(@"\Ajourneys: cannot copy a\.parquet to [^\n]*disk/, where the database reads it: No space left[^\n]*\n\z", outcome.Error);
            Assert.Equal(["filling"], Tree.Names(_disk!));
        }
    }

    [Fact]
    public void A_temporary_folder_on_another_disk_is_no_matter()
    {
        if (Mount("size=8m"))
        {
            Assert.Equal(ExitCode.Done, ProcessRun.Shell(_run.Folder, "$J build --quiet && $J build --quiet", ("TMPDIR", _disk!)).Code);
            Assert.DoesNotContain(Tree.Names(_disk!), name => name.StartsWith("journeys", StringComparison.Ordinal));
        }
    }

    private CliOutcome Journeys(string command) => ProcessRun.Shell(_run.Folder, "$J " + command);

    private void WriteAnswers()
    {
        _run.File("journeys/m.journey", "metric nps \"NPS\" nps { source \"a.parquet\" }\n");
        using var connection = new DuckDB.NET.Data.DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"COPY (SELECT DATE '2026-10-01' AS date, 9 AS value) TO '{_run.PathOf("journeys/a.parquet")}' (FORMAT parquet)";
        command.ExecuteNonQuery();
    }

    private bool Mount(string options)
    {
        if (!Machine.Mounts(output))
        {
            return false;
        }

        var disk = Directory.CreateDirectory(_run.PathOf("disk")).FullName;
        Assert.Equal(0, ProcessRun.Shell(_run.Folder, $"mount -t tmpfs -o {options} none {disk}").Code);
        _disk = disk;
        return true;
    }
}
