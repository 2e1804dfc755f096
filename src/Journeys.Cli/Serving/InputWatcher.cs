using System.Diagnostics;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;

namespace Journeys.Cli.Serving;

/// <summary>
/// Notices edits. The system's notifications make it quick; a look at the files now and then makes it sure, since notifications
/// get lost in a storm, end when a folder is replaced, and are not to be had everywhere.
/// </summary>
internal sealed class InputWatcher : IDisposable
{
    /// <summary>More names than this are not kept: a look at the files tells them, too.</summary>
    private const int MostNames = 1000;

    /// <summary>A look at the files takes at most this share of the time.</summary>
    private const int LookShare = 50;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(12);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private readonly CliContext _context;
    private readonly IReadOnlyList<string> _folders;
    private readonly Dictionary<string, FileSystemWatcher?> _watchers = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _stirred = new(0);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly Pace _pace;
    private FolderSnapshot _seen;
    private long _looked;
    private TimeSpan _untilLook = Look;
    private bool _mustLook;

    /// <param name="context">The surroundings.</param>
    /// <param name="folders">The folders to watch, with all below them.</param>
    public InputWatcher(CliContext context, IEnumerable<string> folders)
    {
        _context = context;
        _folders = [.. folders.Distinct(StringComparer.Ordinal)];
        _pace = new Pace(context.Clock);
        Attach();
        _seen = TakeLook();
    }

    /// <summary>Waits until something is no longer what it was.</summary>
    /// <returns>The files and folders that came, went or changed, and maybe some that did not.</returns>
    /// <exception cref="OperationCanceledException">The user has had enough.</exception>
    public IReadOnlyCollection<string> WaitForEdit()
    {
        while (true)
        {
            var edits = _stirred.Wait(Look, _context.Cancellation) ? Gather() : LookAround();
            if (edits.Count > 0)
            {
                return edits;
            }
        }
    }

    /// <summary>Notes that the site was made anew, which is not to happen too often.</summary>
    public void TakeTurn() => _pace.Take();

    /// <inheritdoc/>
    public void Dispose()
    {
        Detach();
        _stirred.Dispose();
    }

    /// <summary>An editor writes in several steps, and a storm comes in thousands; waits until it is done or the next turn has come.</summary>
    private HashSet<string> Gather()
    {
        var began = Stopwatch.GetTimestamp();
        while (_stirred.Wait(Quiet, _context.Cancellation) && Stopwatch.GetElapsedTime(began) < Longest)
        {
        }

        if (_pace.Wait() is { Ticks: > 0 } rest)
        {
            _context.Cancellation.WaitHandle.WaitOne(rest);
            _context.Cancellation.ThrowIfCancellationRequested();
        }

        HashSet<string> edits;
        bool mustLook;
        lock (_names)
        {
            (edits, mustLook) = ([.. _names], _mustLook);
            _names.Clear();
            _mustLook = false;
        }

        _told.UnionWith(_told.Count > MostNames ? [] : edits);
        if (mustLook || _watchers.Keys.Any(folder => !Directory.Exists(folder)))
        {
            edits.UnionWith(Reattach());
        }

        return edits;
    }

    /// <summary>Sees to it that nothing is missed.</summary>
    private IReadOnlyCollection<string> LookAround()
    {
        if (_folders.Any(folder => Directory.Exists(folder) != _watchers.ContainsKey(folder)))
        {
            return Reattach();
        }

        if (Stopwatch.GetElapsedTime(_looked) < _untilLook)
        {
            return [];
        }

        var now = TakeLook();
        List<string> found = [.. now.Since(_seen, _folders).Where(path => !_told.Contains(path))];
        _seen = now;
        _told.Clear();
        if (found.Count > 0)
        {
            // Notifications no longer come; those of a settings file above the folders never do.
            Detach();
            Attach();
        }

        return found;
    }

    private List<string> Reattach()
    {
        Detach();
        Attach();
        var now = TakeLook();
        List<string> found = [.. now.Since(_seen, _folders)];
        _seen = now;
        _told.Clear();
        return found;
    }

    private FolderSnapshot TakeLook()
    {
        var began = Stopwatch.GetTimestamp();
        var snapshot = FolderSnapshot.Take(_context, _folders);
        _looked = Stopwatch.GetTimestamp();
        _untilLook = Max(Look, Stopwatch.GetElapsedTime(began, _looked) * LookShare);
        return snapshot;
    }

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;

    private void Attach()
    {
        foreach (var folder in _folders.Where(folder => !_watchers.ContainsKey(folder) && Directory.Exists(folder)))
        {
            _watchers[folder] = null;
            try
            {
                _watchers[folder] = Watch(folder);
            }
            catch (Exception error) when (error is IOException or ArgumentException or PlatformNotSupportedException or UnauthorizedAccessException)
            {
                // Without notifications, looking is enough.
            }
        }
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, edit) => Stir(folder, edit.FullPath);
        watcher.Created += (_, edit) => Stir(folder, edit.FullPath);
        watcher.Deleted += (_, edit) => Stir(folder, edit.FullPath);
        watcher.Renamed += (_, edit) =>
        {
            Stir(folder, edit.OldFullPath);
            Stir(folder, edit.FullPath);
        };
        watcher.Error += (_, _) => Stir(folder, null);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Detach()
    {
        foreach (var watcher in _watchers.Values)
        {
            watcher?.Dispose();
        }

        _watchers.Clear();
    }

    /// <param name="folder">The folder that is watched.</param>
    /// <param name="path">What is no longer what it was; null where that is not known.</param>
    private void Stir(string folder, string? path)
    {
        if (path is not null && !FolderWalk.Takes(Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), ""))
        {
            return;
        }

        lock (_names)
        {
            _mustLook |= path is null || _names.Count >= MostNames;
            if (path is not null && _names.Count < MostNames)
            {
                _names.Add(path);
            }
        }

        try
        {
            if (_stirred.CurrentCount == 0)
            {
                _stirred.Release();
            }
        }
        catch (ObjectDisposedException)
        {
            // The last notification came too late.
        }
    }
}
