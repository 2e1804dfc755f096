using Journeys.Cli.Tests.Support;
using Journeys.Testing;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.Surroundings;

/// <summary>
/// A build of much asks for room at once, a small one does not, and one that may not have it is built all the same. Seen from outside, by
/// strace, since in this process other tests use up whatever room there is.
/// </summary>
public sealed class HeapRoomTests(ITestOutputHelper output) : IDisposable
{
    private readonly CliRun _run = new(Machine.QuickFolder);

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData(150, true)]
    [InlineData(10, false)]
    public void Much_gets_large_pages(int journeys, bool isAsked)
    {
        if (!Machine.Traces(output))
        {
            return;
        }

        GeneratedWorkspace.Write(GeneratedWorkspace.Create(journeys), _run.PathOf("journeys"));

        var outcome = ProcessRun.Shell(_run.Folder, "strace -f -qq -o trace -e trace=madvise $J build --out site");

        Assert.Equal(0, outcome.Code);
        Assert.Equal(isAsked, File.ReadLines(_run.PathOf("trace")).Any(line => line.Contains("MADV_HUGEPAGE", StringComparison.Ordinal)));
    }

    [Fact]
    public void Little_memory_builds_the_same_site()
    {
        GeneratedWorkspace.Write(GeneratedWorkspace.Create(150), _run.PathOf("journeys"));
        var plenty = ProcessRun.Shell(_run.Folder, "$J build --out plenty");
        var little = ProcessRun.Shell(_run.Folder, "$J build --out little", ("DOTNET_GCHeapHardLimit", "0x8000000"));

        Assert.Equal((0, 0), (plenty.Code, little.Code));
        Assert.Equal(Tree.Hash(_run.PathOf("plenty")), Tree.Hash(_run.PathOf("little")));
    }
}
