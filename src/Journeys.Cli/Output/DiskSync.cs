using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Journeys.Cli.Output;

/// <summary>Brings what was written to the disk itself.</summary>
internal static partial class DiskSync
{
    // Of a file on a disk that cannot do it: EINVAL, and ENOTSUP of Linux and of macOS.
    private static readonly int[] NotPossible = [22, 95, 45];

    /// <summary>Returns when the bytes are on the disk.</summary>
    /// <remarks>The runtime's own call does not tell where the system says that it failed, and that is when the old file must stay.</remarks>
    /// <exception cref="IOException">They could not be brought there.</exception>
    public static void Flush(SafeFileHandle file)
    {
        if (OperatingSystem.IsWindows())
        {
            RandomAccess.FlushToDisk(file);
        }
        else if (Sync(file) != 0 && Marshal.GetLastPInvokeError() is var error && !NotPossible.Contains(error))
        {
            throw new IOException(Marshal.GetPInvokeErrorMessage(error));
        }
    }

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Sync(SafeFileHandle file);
}
