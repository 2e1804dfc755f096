using Journeys.Cli.Output;
using Journeys.Site.Output;

namespace Journeys.Cli.Tests.Output;

/// <summary>What stands beside a file while it is written.</summary>
public sealed class StagedFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("journeys-staged-").FullName;

    private string Staged => Path.Combine(_folder, $".{Guid.Empty:N}.journeys-tmp");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_a_killed_run_left_is_cleared()
    {
        File.WriteAllText(Staged, "half");
        Put("out.json");
        Assert.False(File.Exists(Staged));
    }

    [Fact]
    public void What_another_run_still_writes_stays()
    {
        using (var writer = new FileStream(Staged, FileMode.CreateNew, FileAccess.Write, FileShare.Delete))
        {
            Assert.True(AdvisoryLock.TryTake(writer.SafeFileHandle));
            Put("out.json");
            Assert.True(File.Exists(Staged));
        }
    }

    private void Put(string name)
    {
        var path = Path.Combine(_folder, name);
        StagedFile.Put(path, [1, 2, 3], CancellationToken.None);
        Assert.Equal([1, 2, 3], File.ReadAllBytes(path));
    }
}
