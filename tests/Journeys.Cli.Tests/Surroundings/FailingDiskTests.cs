using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.Surroundings;

/// <summary>Disks that fail while they are read and written: a line that names the file or folder, exit code 2, and what was there stays.</summary>
public sealed class FailingDiskTests(ITestOutputHelper output) : IDisposable
{
    private readonly CliRun _run = new CliRun(Machine.QuickFolder)
        .File("x/a.journey", "channel   web \"Web\" online\njourney a \"A\" {\n  status draft\n  gaol \"B\"\n}\n")
        .File("x/.editorconfig", "root = true\n")
        .File("x/measures.json", "{ \"version\": 1, \"metrics\": [] }\n")
        .File("x/handbook/a.md", "# A\n")
        .File("site-templates/assets/styles/90-brand.css", ":root { --x: 1 }\n");

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("check x", "x/a.journey", "cannot read x/a.journey: Input/output error")]
    [InlineData("fmt x", "x/a.journey", "cannot read x/a.journey: Input/output error")]
    [InlineData("check x", "x/.editorconfig", "cannot read x/.editorconfig: Input/output error")]
    [InlineData("check x", "x/measures.json", "cannot read x/measures.json: Input/output error")]
    [InlineData("build x", "x/handbook/a.md", "cannot read x/handbook/a.md: Input/output error")]
    [InlineData("build x", "site-templates/assets/styles/90-brand.css", "cannot read site-templates/assets/styles/90-brand.css: Input/output error")]
    public void A_file_that_cannot_be_read_is_named(string command, string file, string expected)
    {
        Fails(command, "pread64,read", "EIO", expected, _run.PathOf(file));
        Fails(command, "openat", "EMFILE", expected.Replace("Input/output error", "too many files are open", StringComparison.Ordinal), _run.PathOf(file));
    }

    [Fact]
    public void A_folder_that_cannot_be_listed_is_named() => Fails("check x", "getdents64", "EIO", "cannot read the folder x: Input/output error", _run.PathOf("x"));

    [Theory]
    [InlineData("fmt x", "fsync", "cannot write x/a.journey: Input/output error")]
    [InlineData("fmt x", "rename", "cannot write x/a.journey: Input/output error")]
    [InlineData("check x --fix --fail-on never", "fsync", "cannot write x/a.journey: Input/output error")]
    [InlineData("measure x", "fsync", "cannot write x/measures.json: Input/output error")]
    [InlineData("check x --fail-on never --write-baseline base.json", "fsync", "cannot write base.json: Input/output error")]
    [InlineData("export json x --output x/out.json", "fsync", "cannot write x/out.json: Input/output error")]
    [InlineData("build x", "renameat2,rename", "_site")]
    [InlineData("build x", "pwrite64:when=5+", "_site")]
    [InlineData("build x", "mkdir:when=2+", "_site")]
    public void What_cannot_be_written_is_named_and_stays(string command, string call, string expected) => Fails(command, call, "EIO", expected);

    private void Fails(string command, string call, string error, string expected, string? path = null)
    {
        if (!Machine.Traces(output))
        {
            return;
        }

        var before = Tree.Hash(_run.Folder);
        var parts = call.Split(':');
        var only = path is null ? "" : $"-P '{path}'";
        var outcome = ProcessRun.Shell(
            _run.Folder, $"strace -f -qq -o /dev/null {only} -e trace={parts[0]} -e inject={parts[0]}:error={error}{(parts.Length > 1 ? ":" + parts[1] : "")} $J {command} --quiet");

        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Out));
        Assert.Matches(@"\Ajourneys: [^\n]+\n\z", outcome.Error);
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, Tree.Hash(_run.Folder));
    }
}
