using Journeys.Cli.Tests.Support;
using Journeys.Cli.Tests.WholeLine;

namespace Journeys.Cli.Tests.Commands;

/// <summary>What is large in a commit is not held in memory; what is handed out is counted for the whole process, so nothing runs beside it.</summary>
[Collection(AloneCollection.Name)]
public sealed class LargeCommitTests : IDisposable
{
    private readonly CliRun _run = new CliRun().File("journeys/a.journey", "journey shoes \"Shoes\" { status draft }\n").Commit();

    public void Dispose() => _run.Dispose();

    /// <summary>A file of 40 MiB in a commit costs no more than one of 16: it is told, and not held.</summary>
    [Fact]
    public void A_file_that_is_too_large_is_a_finding_as_it_is_on_the_disk()
    {
        using (var hole = File.Create(_run.PathOf("journeys/big.journey")))
        {
            hole.SetLength(40L << 20);
        }

        _run.Commit("big");
        var before = GC.GetTotalAllocatedBytes();
        var outcome = _run.Run("diff", "HEAD~1", "HEAD");

        Assert.Contains("The file has 40.0 MiB; a journey file has 16 at most", outcome.Out, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 20L << 20);
    }
}
