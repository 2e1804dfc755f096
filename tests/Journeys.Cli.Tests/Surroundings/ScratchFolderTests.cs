using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Surroundings;

/// <summary>Folders for temporary files go, however the run ends that made them.</summary>
public sealed class ScratchFolderTests : IDisposable
{
    private const string Prefix = "journeys-measure-";
    private const string FileName = "answers.parquet";
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void It_is_of_one_user_and_goes_with_its_files()
    {
        using (var folder = Make())
        {
            Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(folder.Path) == (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
            File.WriteAllText(Path.Combine(folder.Path, FileName), "PAR1");
        }

        Assert.Empty(Folders());
    }

    [Fact]
    public void What_a_killed_run_left_is_removed()
    {
        Leave("left", ScratchFolder.LockName, FileName);
        Leave("empty", ScratchFolder.LockName);

        using var folder = Make();

        Assert.Equal([folder.Path], Folders());
    }

    [Fact]
    public void What_another_run_still_uses_stays()
    {
        using var other = Make();
        using var folder = Make();

        Assert.Equal(2, Folders().Length);
        Assert.True(File.Exists(Path.Combine(other.Path, ScratchFolder.LockName)));
    }

    [Fact]
    public void What_may_be_of_somebody_else_stays()
    {
        Leave("without", FileName);
        Leave("more", ScratchFolder.LockName, "own.txt");
        var elsewhere = _run.File("elsewhere/" + ScratchFolder.LockName, "").File("elsewhere/" + FileName, "").PathOf("elsewhere");
        Directory.CreateSymbolicLink(_run.PathOf(Prefix + "link"), elsewhere);

        Make().Dispose();

        Assert.Equal(3, Folders().Length);
        Assert.Equal(2, Directory.GetFiles(elsewhere).Length);
        Assert.True(File.Exists(_run.PathOf($"{Prefix}more/own.txt")));
    }

    /// <summary>An error in putting things away would hide what went wrong before.</summary>
    [Fact]
    public void A_folder_that_is_gone_already_is_passed_over()
    {
        using var folder = Make();
        Directory.Delete(folder.Path, recursive: true);
    }

    [Fact]
    public void The_folder_around_it_is_not_made()
    {
        Assert.Throws<IOException>(() => ScratchFolder.Make(_run.PathOf("nowhere"), Prefix));
        Assert.False(Directory.Exists(_run.PathOf("nowhere")));
    }

    [Theory]
    [InlineData("date,value\n2026-10-01,4\n", 0)]
    [InlineData("date,value\n2026-10-01,x\n", 2)]
    public void Measuring_leaves_nothing_and_clears_what_was_left(string answers, int code)
    {
        Leave("left", ScratchFolder.LockName, FileName);
        _run.File("a.journey", "journey j \"J\" { }\nmetric m \"M\" csat { source \"a.csv\" }\n").File("a.csv", answers);

        Assert.Equal(code, _run.Run("measure").Code);

        Assert.Empty(Folders());
    }

    private ScratchFolder Make() => ScratchFolder.Make(_run.Folder, Prefix, FileName);

    private string[] Folders() => Directory.GetDirectories(_run.Folder, Prefix + "*");

    private void Leave(string name, params string[] files)
    {
        foreach (var file in files)
        {
            _run.File($"{Prefix}{name}/{file}", "");
        }
    }
}
