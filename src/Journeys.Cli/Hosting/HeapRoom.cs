using System.Runtime.InteropServices;

namespace Journeys.Cli.Hosting;

/// <summary>
/// Room in memory for what a large workspace becomes, asked for at once. Left alone, the collector asks the system for 64 KB at a time and
/// the system hands it out in pages of 4 KB, each with a fault: of a build with a thousand journeys that was a seventh of the processor's time.
/// </summary>
internal static partial class HeapRoom
{
    private const int Megabyte = 1 << 20;

    /// <summary>About what a build hands out for each letter while it reads and judges, and for its first pages.</summary>
    private const int BytesPerLetter = 20;

    /// <summary>What a larger workspace does not get more than: it takes its time elsewhere, and holds enough already.</summary>
    private const long Most = 240L * Megabyte;

    /// <summary>Large arrays have a part of their own, and a build makes few.</summary>
    private const long ForLargeArrays = 4L * Megabyte;

    /// <summary>Linux's number of <c>MADV_HUGEPAGE</c>: pages of 2 MB, please.</summary>
    private const int HugePages = 14;

    /// <summary>
    /// Lets nothing be collected until the room is used up, and asks Linux for large pages behind it. For a process that ends with its
    /// command, since the room stays until then. It is only a wish: where the system or a limit of memory refuses, all goes on without it.
    /// </summary>
    /// <param name="letters">How long the sources are together. Short ones are read before the room would be there, and get none.</param>
    public static void Ask(long letters)
    {
        if (letters < Megabyte)
        {
            return;
        }

        var room = Math.Min(Math.Min(letters * BytesPerLetter, Most), GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8);
        if (IsGranted(room) && OperatingSystem.IsLinux())
        {
            AdviseHugePages(room);
        }
    }

    private static bool IsGranted(long room)
    {
        try
        {
            return GC.TryStartNoGCRegion(room, ForLargeArrays);
        }
        catch (Exception error) when (error is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // The collector may not have as much, or this process has such a room already.
            return false;
        }
    }

    /// <summary>
    /// The heap's parts stand side by side, upwards from where its first objects are. An address too much on either side is of no harm: it
    /// is advice, and what is not there does not take it.
    /// </summary>
    private static void AdviseHugePages(long room)
    {
        const int beside = 32 * Megabyte;
        var someObject = GCHandle.Alloc(new object(), GCHandleType.Pinned);
        try
        {
            var start = someObject.AddrOfPinnedObject() & ~(nint)(beside - 1);
            _ = Advise(start, (nint)(room + (2 * beside)), HugePages);
        }
        finally
        {
            someObject.Free();
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nint length, int advice);
}
