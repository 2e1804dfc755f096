using Xunit.Abstractions;

namespace Journeys.Cli.Tests.Support;

/// <summary>What the machine that tests run on can do. What it cannot is not tried, and the output says so.</summary>
internal static class Machine
{
    /// <summary>Whether the long versions are asked for: <c>JOURNEYS_LONG=1</c>.</summary>
    public static bool IsLong => Environment.GetEnvironmentVariable("JOURNEYS_LONG") == "1";

    /// <summary>Where many small files cost least: in memory, where there is such a disk.</summary>
    public static string QuickFolder => Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    /// <summary>Whether a program is installed.</summary>
    public static bool Has(ITestOutputHelper output, string program) =>
        Can(output, $"command -v {program}", $"{program} is not installed on this machine");

    /// <summary>Whether system calls can be watched and made to fail.</summary>
    public static bool Traces(ITestOutputHelper output) =>
        Can(output, "strace -f -e trace=unlink true", "strace is not here, or may not trace");

    /// <summary>Whether disks of any size can be made: who runs the tests may mount.</summary>
    public static bool Mounts(ITestOutputHelper output) =>
        Can(output, "d=$(mktemp -d) && mount -t tmpfs -o size=64k none $d && umount $d && rmdir $d", "only root may mount a disk");

    /// <summary>Whether a program can be run as somebody without rights.</summary>
    public static bool DropsRights(ITestOutputHelper output) =>
        Can(output, "setpriv --reuid=65534 --regid=65534 --clear-groups true", "only root may become somebody else");

    private static bool Can(ITestOutputHelper output, string line, string excuse)
    {
        using var process = ProcessRun.Start(Path.GetTempPath(), line + " >/dev/null 2>&1");
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            output.WriteLine("not tried: " + excuse);
        }

        return process.ExitCode == 0;
    }
}
