using System.Runtime.InteropServices;
using Journeys.Site.Output;

namespace Journeys.Site.Tests.Output;

public sealed class AdvisoryLockTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void One_open_file_holds_it_until_it_is_closed()
    {
        using (var first = Open())
        {
            Assert.True(AdvisoryLock.TryTake(first.SafeFileHandle));
            Assert.True(AdvisoryLock.TryTake(first.SafeFileHandle));
            if (!OperatingSystem.IsWindows())
            {
                using var second = Open();
                Assert.False(AdvisoryLock.TryTake(second.SafeFileHandle));
            }
        }

        using var third = Open();
        Assert.True(AdvisoryLock.TryTake(third.SafeFileHandle));
    }

    [Fact]
    public void Who_does_not_ask_is_not_held_out()
    {
        using var file = Open();
        Assert.True(AdvisoryLock.TryTake(file.SafeFileHandle));

        if (!OperatingSystem.IsWindows())
        {
            File.WriteAllText(_path, "as the program is set, which this test is too");
        }
    }

    [Fact]
    public void The_runtime_locks_nothing_of_itself()
    {
        Assert.True(AppContext.TryGetSwitch("System.IO.DisableFileLocking", out var isOff) && isOff, RuntimeInformation.FrameworkDescription);
    }

    private FileStream Open() => new(_path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
}
