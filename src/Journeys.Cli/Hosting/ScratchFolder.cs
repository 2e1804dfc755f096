using Journeys.Site.Output;

namespace Journeys.Cli.Hosting;

/// <summary>
/// A folder for the files of one run, which goes with it. A file in it is locked as long as the run lasts, by which the next run knows the
/// folders that killed ones left behind, and removes them.
/// </summary>
internal sealed class ScratchFolder : IDisposable
{
    /// <summary>The name of the file that is locked.</summary>
    public const string LockName = "in-use";

    private const int Attempts = 4;
    private readonly FileStream _lock;

    private ScratchFolder(string path, FileStream held)
    {
        Path = path;
        _lock = held;
    }

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <summary>Makes one, and removes those that were left behind.</summary>
    /// <param name="parent">The folder for temporary files.</param>
    /// <param name="prefix">How its name begins, and those of the runs before.</param>
    /// <param name="files">
    /// The names of all files that are put into it. Of a folder that was left no others are removed: where everybody writes, somebody else
    /// may have made it.
    /// </param>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static ScratchFolder Make(string parent, string prefix, params string[] files)
    {
        if (!Directory.Exists(parent))
        {
            throw new IOException($"there is no folder {parent}");
        }

        Sweep(parent, prefix, files);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (TryMake(System.IO.Path.Combine(parent, $"{prefix}{Guid.NewGuid():N}")) is { } made)
            {
                return made;
            }
        }

        throw new IOException($"other runs remove what is made in {parent}");
    }

    /// <summary>What cannot be removed stays for the next run; it is no reason to hide how this one went.</summary>
    public void Dispose()
    {
        LetGoOnWindows(_lock);
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }

        _lock.Dispose();
    }

    /// <returns>The folder; null where a sweep of another run came between its making and its lock.</returns>
    private static ScratchFolder? TryMake(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var file = System.IO.Path.Combine(path, LockName);
        var held = new FileStream(file, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        if (AdvisoryLock.TryTake(held.SafeFileHandle) && File.Exists(file))
        {
            return new ScratchFolder(path, held);
        }

        held.Dispose();
        return null;
    }

    private static void Sweep(string parent, string prefix, string[] files)
    {
        try
        {
            foreach (var folder in new DirectoryInfo(parent).GetDirectories(prefix + "*").Where(folder => folder.LinkTarget is null))
            {
                RemoveLeftover(folder.FullName, files);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What cannot be looked for harms nobody.
        }
    }

    /// <summary>The lock is held until all is gone, so that a run that is just making the folder finds that out.</summary>
    private static void RemoveLeftover(string folder, string[] files)
    {
        try
        {
            var file = System.IO.Path.Combine(folder, LockName);
            using var held = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            if (!AdvisoryLock.TryTake(held.SafeFileHandle))
            {
                return;
            }

            LetGoOnWindows(held);
            foreach (var name in files.Append(LockName))
            {
                File.Delete(System.IO.Path.Combine(folder, name));
            }

            Directory.Delete(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It is in use, or another user's.
        }
    }

    /// <summary>Windows removes no file that is open.</summary>
    private static void LetGoOnWindows(FileStream held)
    {
        if (OperatingSystem.IsWindows())
        {
            held.Dispose();
        }
    }
}
