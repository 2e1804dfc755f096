namespace Journeys.Site.Output;

/// <summary>
/// Keeps two builds from writing one site at once. A file beside the folder is held open and locked; the system lets go of it when
/// the process ends, however it ends, so that a file that a killed build left locks nobody out.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private const string Suffix = ".journeys-lock";
    private const string BusyMessage = "Another build is writing to ";
    private const int Attempts = 16;
    private static int _taken;
    private readonly FileStream _stream;
    private readonly string _path;

    private FolderLock(FileStream stream, string path)
    {
        _stream = stream;
        _path = path;
    }

    /// <summary>Takes the lock of a folder, which need not exist.</summary>
    /// <exception cref="IOException">Another build holds it, or the file cannot be made.</exception>
    public static FolderLock Take(string folder)
    {
        var path = folder + Suffix;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (new FileInfo(path).LinkTarget is not null)
            {
                throw new IOException(path + " is a symbolic link, which is not followed; remove it");
            }

            var stream = Open(path, folder);
            if (IsStillThere(stream, path))
            {
                return new FolderLock(stream, path);
            }

            stream.Dispose();
        }

        throw new IOException(BusyMessage + folder);
    }

    /// <summary>
    /// The file goes while it is still locked; who opened it before finds that it is gone and begins anew. Windows removes no file
    /// that is open, and there the order harms nobody.
    /// </summary>
    public void Dispose()
    {
        if (OperatingSystem.IsWindows())
        {
            _stream.Dispose();
        }

        try
        {
            File.Delete(_path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A file that stays locks nobody out.
        }

        _stream.Dispose();
    }

    private static FileStream Open(string path, string folder)
    {
        try
        {
            var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            if (AdvisoryLock.TryTake(stream.SafeFileHandle))
            {
                return stream;
            }

            stream.Dispose();
        }
        catch (IOException error) when (File.Exists(path))
        {
            throw new IOException(BusyMessage + folder, error);
        }

        throw new IOException(BusyMessage + folder);
    }

    /// <summary>
    /// Whether the file that was locked is the one that bears the name: its last holder may have removed it in between, and another
    /// build may have made a new one. Nothing but the length of a file can be compared without opening it.
    /// </summary>
    private static bool IsStillThere(FileStream stream, string path)
    {
        var sign = 1 + ((Environment.ProcessId + (Interlocked.Increment(ref _taken) * 257)) & 0xFFFF);
        stream.SetLength(sign);
        var named = new FileInfo(path);
        return named.Exists && named.Length == sign;
    }
}
