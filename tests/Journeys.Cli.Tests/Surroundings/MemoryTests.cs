using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;
using Journeys.Testing;

namespace Journeys.Cli.Tests.Surroundings;

/// <summary>
/// Where memory runs out, it is said, and what was there stays. The limit is far above the 32 MB at which the runtime itself ends with
/// a signal, whatever the program.
/// </summary>
public sealed class MemoryTests : IDisposable
{
    private const string Limit = "0x5000000";
    private readonly CliRun _run = new(Machine.QuickFolder);

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("check --fix")]
    [InlineData("build")]
    public void Too_little_gives_70_and_a_line_that_says_so(string command)
    {
        GeneratedWorkspace.Write(GeneratedWorkspace.Create(500), _run.PathOf("journeys"));

        // One file that is larger than the memory that there is, among others that are not.
        _run.File("journeys/teams.journey", string.Concat(Enumerable.Range(0, 400_000).Select(i => $"team t{i} \"T\"\n")));
        _run.File("_site/.journeys-site", "").File("_site/index.html", "old");
        var before = Tree.Hash(_run.Folder);

        var outcome = ProcessRun.Shell(_run.Folder, $"$J {command}", ("DOTNET_GCHeapHardLimit", Limit), ("TMPDIR", "/nowhere"));

        Assert.Equal((ExitCode.Internal, ""), (outcome.Code, outcome.Out));
        Assert.Equal("journeys: there is too little memory to go on; give the program more, or fewer files at once (internal error OutOfMemoryException; its report could not be written)\n", outcome.Error);
        Assert.Equal(before, Tree.Hash(_run.Folder));
        Assert.Equal(["_site", "journeys"], Tree.Names(_run.Folder));
    }
}
