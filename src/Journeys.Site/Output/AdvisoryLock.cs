using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Journeys.Site.Output;

/// <summary>
/// A lock that an open file holds until it is closed, or its process ends, however it ends; it holds out only who asks for it too.
/// </summary>
/// <remarks>
/// Off Windows the runtime would take one for every file that is opened, and give it back: two calls of the system for each page of a
/// site. The program turns that off (<c>System.IO.DisableFileLocking</c>), and the few files by which one run knows of another ask here.
/// </remarks>
public static partial class AdvisoryLock
{
    private const int ExclusiveAtOnce = 2 | 4;
    private const int Interrupted = 4;

    // EWOULDBLOCK of Linux, and of macOS and the other BSDs.
    private static readonly int HeldByAnother = OperatingSystem.IsLinux() ? 11 : 35;

    /// <summary>Takes the lock of a file without waiting.</summary>
    /// <param name="file">A file that is open. On Windows the lock is that it is not shared, which is asked where it is opened.</param>
    /// <returns>Whether it is now held by <paramref name="file"/>; a disk that knows no locks holds nobody out, and answers true.</returns>
    public static bool TryTake(SafeFileHandle file)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        while (Flock(file, ExclusiveAtOnce) != 0)
        {
            if (Marshal.GetLastPInvokeError() is var error && error != Interrupted)
            {
                return error != HeldByAnother;
            }
        }

        return true;
    }

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int Flock(SafeFileHandle file, int operation);
}
