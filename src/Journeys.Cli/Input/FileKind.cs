using System.Runtime.InteropServices;

namespace Journeys.Cli.Input;

/// <summary>Tells pipes and devices from files, which the runtime does not; only where the system is asked in one way on all machines (Linux).</summary>
internal static partial class FileKind
{
    // statx(2): the flags of the call, and where the mode stands in what it answers.
    private const int FromCurrentFolder = -100;
    private const uint TypeWanted = 1;
    private const int AnswerBytes = 256;
    private const int ModeOffset = 28;
    private const int KindOfMode = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>Whether a path leads to something that is surely no file that ends: a pipe, a socket or a device.</summary>
    public static bool IsEndless(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        Span<byte> answer = stackalloc byte[AnswerBytes];
        try
        {
            return Ask(FromCurrentFolder, path, 0, TypeWanted, answer) == 0
                && (MemoryMarshal.Read<ushort>(answer[ModeOffset..]) & KindOfMode) != RegularFile;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Ask(int folder, string path, int flags, uint mask, Span<byte> answer);
}
