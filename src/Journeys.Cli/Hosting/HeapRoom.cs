using System.Runtime.InteropServices;

namespace Journeys.Cli.Hosting;

/// <summary>
/// Room in memory for what a command makes. A small workspace is checked without collecting memory at all. For many journeys: left alone,
/// the collector makes its memory usable by 64 KB at a time, with two calls of the system for each, and Linux hands it out in pages
/// of 4 KB, each with a fault: 192,000 of them in a check of ten thousand journeys, a fifth of its time and more. Here the memory is usable
/// beforehand and comes in pages of 2 MB.
/// </summary>
internal static partial class HeapRoom
{
    private const int Megabyte = 1 << 20;

    /// <summary>What ten thousand journeys need.</summary>
    private const long Most = 1024L * Megabyte;

    /// <summary>What is handed out before the first collection. The sample takes 12 MB, in which there were three: a sixth of its check.</summary>
    private const long Uncollected = 16L * Megabyte;

    private const int ReadAndWrite = 3;

    /// <summary>Linux's number of <c>MADV_HUGEPAGE</c>: pages of 2 MB, please.</summary>
    private const int HugePages = 14;

    /// <summary>Linux's number of <c>MADV_DODUMP</c>, as memory in use has it: memory without would be split off by the system.</summary>
    private const int Dumped = 17;

    /// <summary>Commands that stay until they are told to go: they give memory back to the system, which large pages stand in the way of.</summary>
    private static readonly string[] Staying = ["serve", "lsp", "mcp"];

    /// <summary>
    /// Asks the collector to begin late, and Linux for large pages where the collector's memory is going to be, as far as the process may
    /// have it. Memory that is not written to is not taken. It is only a wish: where there is no such system, or it refuses, all goes on
    /// without.
    /// </summary>
    /// <param name="args">What the program was called with.</param>
    public static void Ask(IReadOnlyList<string> args)
    {
        if (args.Intersect(Staying).Any())
        {
            return;
        }

        BeginLate();
        if (OperatingSystem.IsLinux())
        {
            AskForLargePages();
        }
    }

    /// <summary>Once more than this is handed out, memory is collected as ever.</summary>
    private static void BeginLate()
    {
        try
        {
            _ = GC.TryStartNoGCRegion(Uncollected);
        }
        catch (ArgumentOutOfRangeException)
        {
            // A collector that has less in all goes on as it would have.
        }
    }

    private static void AskForLargePages()
    {
        var room = Math.Min(Most, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8);
        if (MemoryMap.Read() is { } map && map.Reserved(LowestObject(), room) is { } range)
        {
            MakeUsable((nint)range.Start, (nint)(range.End - range.Start));
        }
    }

    /// <summary>
    /// Where the collector's memory begins, about: young objects have one part of it, those that never move another, and either may be first.
    /// </summary>
    private static long LowestObject()
    {
        var young = GCHandle.Alloc(new object(), GCHandleType.Pinned);
        try
        {
            var unmoved = GC.AllocateUninitializedArray<byte>(1, pinned: true);
            return Math.Min(young.AddrOfPinnedObject(), Marshal.UnsafeAddrOfPinnedArrayElement(unmoved, 0));
        }
        finally
        {
            young.Free();
        }
    }

    private static void MakeUsable(nint start, nint length)
    {
        try
        {
            if (Protect(start, length, ReadAndWrite) == 0)
            {
                _ = Advise(start, length, Dumped);
                _ = Advise(start, length, HugePages);
            }
        }
        catch (Exception error) when (error is DllNotFoundException or EntryPointNotFoundException)
        {
            // A Linux with a library of another name goes on as it would have.
        }
    }

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(nint address, nint length, int access);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nint length, int advice);
}
