using System.Collections.Concurrent;
using Journeys.Site.Output;

namespace Journeys.Cli.Output;

/// <summary>
/// A file that is written beside its place and then moved there, so that at every moment its place holds the old one or the new one; it is
/// on the disk before it is moved, so that this holds where the power goes too.
/// What a killed run left behind is cleared by the next one that writes in the same folder.
/// </summary>
internal static class StagedFile
{
    private const string Suffix = ".journeys-tmp";
    private static readonly int NameLength = Name(Guid.Empty).Length;
    private static readonly ConcurrentDictionary<string, bool> Swept = new(StringComparer.Ordinal);

    /// <summary>Puts a file in place. Who may read and write it stays as it was.</summary>
    /// <exception cref="IOException">It cannot be written; the old one is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    /// <exception cref="OperationCanceledException">The user has had enough; the old one is as it was.</exception>
    public static void Put(string path, byte[] bytes, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (Swept.TryAdd(folder, true))
        {
            Sweep(folder);
        }

        if (!TryPut(path, bytes, cancellation, isLast: false))
        {
            TryPut(path, bytes, cancellation, isLast: true);
        }
    }

    /// <returns>False where the file went away: a sweep of another run came between its making and its lock.</returns>
    private static bool TryPut(string path, byte[] bytes, CancellationToken cancellation, bool isLast)
    {
        var staging = Path.Combine(Path.GetDirectoryName(path)!, Name(Guid.NewGuid()));
        try
        {
            // It is held open until it bears its final name, by which a sweep knows that somebody still writes it.
            using var stream = Open(staging, ModeOf(path));
            stream.Write(bytes);
            DiskSync.Flush(stream.SafeFileHandle);
            cancellation.ThrowIfCancellationRequested();
            File.Move(staging, path, overwrite: true);
            return true;
        }
        catch (FileNotFoundException) when (!isLast)
        {
            return false;
        }
        finally
        {
            File.Delete(staging);
        }
    }

    /// <summary>It never has more readers than the file that it replaces, not even while it is written.</summary>
    private static FileStream Open(string staging, UnixFileMode? mode)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.Delete,
            BufferSize = 0,
        };
        if (mode is { } wanted && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = wanted;
            var restricted = Locked(new FileStream(staging, options));
            File.SetUnixFileMode(restricted.SafeFileHandle, wanted);
            return restricted;
        }

        return Locked(new FileStream(staging, options));
    }

    private static FileStream Locked(FileStream stream)
    {
        if (AdvisoryLock.TryTake(stream.SafeFileHandle))
        {
            return stream;
        }

        stream.Dispose();
        throw new FileNotFoundException("A sweep of another run has it: " + stream.Name);
    }

    private static UnixFileMode? ModeOf(string path) =>
        !OperatingSystem.IsWindows() && File.Exists(path) ? File.GetUnixFileMode(path) : null;

    private static string Name(Guid id) => $".{id:N}{Suffix}";

    private static void Sweep(string folder)
    {
        try
        {
            foreach (var file in new DirectoryInfo(folder).GetFiles("*" + Suffix).Where(IsLeftover))
            {
                file.Delete();
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What cannot be cleared harms nobody.
        }
    }

    private static bool IsLeftover(FileInfo file)
    {
        if (file.Name.Length != NameLength || file.LinkTarget is not null)
        {
            return false;
        }

        try
        {
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return AdvisoryLock.TryTake(stream.SafeFileHandle);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
