using Journeys.Cli.Tests.Support;
using Journeys.Testing;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.Surroundings;

/// <summary>
/// A command that ends asks for large pages, one that stays does not, and one that may not have them does its work all the same. Seen from
/// outside, by strace, since it is the process that asks.
/// </summary>
public sealed class HeapRoomTests(ITestOutputHelper output) : IDisposable
{
    private readonly CliRun _run = new(Machine.QuickFolder);

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("build --out site", true, 0)]
    [InlineData("check", true, 0)]
    [InlineData("lsp < /dev/null", false, 1)]
    [InlineData("mcp < /dev/null", false, 0)]
    public void A_command_that_ends_gets_large_pages(string command, bool isAsked, int code)
    {
        if (!Machine.Traces(output))
        {
            return;
        }

        GeneratedWorkspace.Write(GeneratedWorkspace.Create(10), _run.PathOf("journeys"));

        var outcome = ProcessRun.Shell(_run.Folder, "strace -f -qq -o trace -e trace=madvise $J " + command);

        Assert.Equal(code, outcome.Code);
        Assert.Equal(isAsked, File.ReadLines(_run.PathOf("trace")).Any(line => line.EndsWith("MADV_HUGEPAGE) = 0", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("DOTNET_GCHeapHardLimit=8000000 $J build --out little")]
    [InlineData("DOTNET_GCHeapHardLimit=3000000 DOTNET_gcServer=0 $J build --out little")]
    [InlineData("ulimit -v 8000000; $J build --out little")]
    public void Little_memory_builds_the_same_site(string command)
    {
        GeneratedWorkspace.Write(GeneratedWorkspace.Create(150), _run.PathOf("journeys"));
        var plenty = ProcessRun.Shell(_run.Folder, "$J build --out plenty");
        var little = ProcessRun.Shell(_run.Folder, command);

        Assert.Equal((0, 0), (plenty.Code, little.Code));
        Assert.Equal(Tree.Hash(_run.PathOf("plenty")), Tree.Hash(_run.PathOf("little")));
    }
}
