using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Microsoft.Win32.SafeHandles;

namespace Journeys.Site.Output;

/// <summary>
/// Writes a site beside the old one and puts it in its place when it is whole. A build that fails, or is killed at any moment,
/// leaves the old site as it was; what it leaves beside it is cleared by the next build.
/// </summary>
public sealed class DirectorySink : ISiteSink, IDisposable
{
    /// <summary>The file by which a folder is known to be a site of ours, so that nothing else is ever replaced.</summary>
    public const string Marker = ".journeys-site";

    private const string StagingSuffix = ".staging";

    private readonly string _target;
    private readonly string _staging;
    private readonly FolderLock _lock;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    private DirectorySink(string target, string staging, FolderLock @lock)
    {
        _target = target;
        _staging = staging;
        _lock = @lock;
    }

    /// <summary>Makes ready to write.</summary>
    /// <param name="target">The folder that the site is to stand in; it need not exist.</param>
    /// <exception cref="IOException">
    /// The folder is not empty and not a site of ours, or it is a file, or another build is at work, or the disk refuses.
    /// </exception>
    public static DirectorySink Open(string target)
    {
        var full = Resolve(Path.TrimEndingDirectorySeparator(Path.GetFullPath(target)));
        RefuseWhatIsNotOurs(full);
        Directory.CreateDirectory(ParentOf(full));
        var @lock = FolderLock.Take(full);
        try
        {
            BringBack(full);
            RemoveLeftovers(full);
            var staging = full + StagingSuffix;
            RefuseWhatIsNotOurs(staging);
            Directory.CreateDirectory(staging);
            var sink = new DirectorySink(full, staging, @lock);
            sink.Write(Marker, "Made by journeys build, which replaces this folder as a whole.\n"u8.ToArray());
            return sink;
        }
        catch
        {
            @lock.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Write(string relativePath, ReadOnlyMemory<byte> content)
    {
        // No room is set aside first: a disk that is full says so at the write too, and a file in memory would be laid out twice.
        using var handle = OpenNew(Place(relativePath));
        RandomAccess.Write(handle, content.Span, 0);
    }

    /// <summary>Opens a file to write. It is nearly always new, which spares the system making one empty that is.</summary>
    private static SafeFileHandle OpenNew(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.None);
        }
    }

    /// <inheritdoc/>
    public void Write(string relativePath, Action<Stream> write)
    {
        using var file = new FileStream(Place(relativePath), FileMode.Create, FileAccess.Write, FileShare.None);
        write(file);
    }

    /// <summary>Puts the new site in the place of the old one.</summary>
    /// <exception cref="IOException">The folder could not be put in place; the old site still stands.</exception>
    public void Commit()
    {
        RefuseWhatIsNotOurs(_target);
        FolderSwap.Replace(_target, _staging);
        RemoveLeftovers(_target);
    }

    /// <summary>Clears what was not put in place.</summary>
    public void Dispose()
    {
        try
        {
            RemoveLeftovers(_target);
        }
        catch (IOException)
        {
            // The next build clears it.
        }
        catch (UnauthorizedAccessException)
        {
        }
        finally
        {
            _lock.Dispose();
        }
    }

    /// <summary>Where a file is to be written; its folder is made.</summary>
    private string Place(string relativePath)
    {
        // Several threads may make the same folder, which does no harm; a folder counts as made only when it is.
        var slash = relativePath.LastIndexOf('/');
        if (slash > 0 && relativePath[..slash] is var folder && !_folders.ContainsKey(folder))
        {
            Directory.CreateDirectory(Path.Combine(_staging, folder));
            _folders.TryAdd(folder, true);
        }

        return Path.Combine(_staging, relativePath);
    }

    /// <summary>Where a link to a folder leads: its folder is what is replaced, not the link.</summary>
    private static string Resolve(string target) =>
        Directory.Exists(target) && Directory.ResolveLinkTarget(target, returnFinalTarget: true)?.FullName is { } real
            ? Path.TrimEndingDirectorySeparator(real)
            : target;

    private static string ParentOf(string target) =>
        Path.GetDirectoryName(target) ?? throw new IOException("The root of a disk cannot be a site: " + target);

    private static void RefuseWhatIsNotOurs(string target)
    {
        if (File.Exists(target))
        {
            throw new IOException(target + " is a file; give a folder for the site");
        }

        if (Directory.Exists(target) && !IsOurs(target) && !IsEmpty(target))
        {
            throw new IOException(target + " is not empty and was not made by journeys build; give another folder or empty it");
        }
    }

    /// <summary>A build that was killed between the two steps of <see cref="FolderSwap"/> left the old site under another name.</summary>
    private static void BringBack(string target)
    {
        var old = target + FolderSwap.OldSuffix;
        if (!Directory.Exists(target) && Directory.Exists(old) && IsOurs(old))
        {
            Directory.Move(old, target);
        }
    }

    private static void RemoveLeftovers(string target)
    {
        foreach (var leftover in new[] { target + StagingSuffix, target + FolderSwap.OldSuffix })
        {
            if (Directory.Exists(leftover) && (IsOurs(leftover) || IsEmpty(leftover)))
            {
                Delete(leftover);
            }
        }
    }

    /// <summary>The marker goes last, so that what is left of a folder by a build that was killed is still known as ours.</summary>
    private static void Delete(string folder)
    {
        // Of a link only the link goes, not what it leads to.
        var entries = new DirectoryInfo(folder).GetFileSystemInfos();
        DeleteAtOnce([.. entries.OfType<DirectoryInfo>().Where(entry => !IsLink(entry)).SelectMany(entry => entry.GetDirectories())]);
        foreach (var entry in entries.Where(entry => entry.Name != Marker))
        {
            if (entry is DirectoryInfo inner)
            {
                inner.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A site of a thousand journeys takes a third as long to delete as to build, so its folders go side by side.</summary>
    private static void DeleteAtOnce(DirectoryInfo[] folders)
    {
        try
        {
            Parallel.ForEach(folders, folder => folder.Delete(recursive: true));
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }

    private static bool IsLink(DirectoryInfo folder) => folder.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool IsOurs(string folder) => File.Exists(Path.Combine(folder, Marker));

    private static bool IsEmpty(string folder) => !Directory.EnumerateFileSystemEntries(folder).Any();
}
