using System.Globalization;
using System.Text;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;

namespace Journeys.Cli.Serving;

/// <summary>
/// Notices edits. The system's notifications make it quick; a look at the files now and then makes it sure, since notifications
/// get lost in a storm, end when a folder is replaced, and are not to be had everywhere.
/// </summary>
internal sealed class InputWatcher : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80);
    private readonly CliContext _context;
    private readonly IReadOnlyList<string> _folders;
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _stirred = new(0);
    private string _seen;

    /// <param name="context">The surroundings.</param>
    /// <param name="folders">The folders to watch, with all below them.</param>
    public InputWatcher(CliContext context, IEnumerable<string> folders)
    {
        _context = context;
        _folders = [.. folders.Distinct(StringComparer.Ordinal)];
        _seen = Fingerprint();
        foreach (var folder in _folders)
        {
            TryWatch(folder);
        }
    }

    /// <summary>Waits until something differs from when this was last called.</summary>
    /// <exception cref="OperationCanceledException">The user has had enough.</exception>
    public void WaitForEdit()
    {
        while (true)
        {
            _stirred.Wait(Look, _context.Cancellation);
            while (_stirred.Wait(Quiet, _context.Cancellation))
            {
                // An editor writes in several steps; wait until it is done.
            }

            var now = Fingerprint();
            if (now != _seen)
            {
                _seen = now;
                return;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _stirred.Dispose();
    }

    private void TryWatch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            _watchers.Add(watcher);
            watcher.Changed += (_, _) => Stir();
            watcher.Created += (_, _) => Stir();
            watcher.Deleted += (_, _) => Stir();
            watcher.Renamed += (_, _) => Stir();
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception error) when (error is IOException or ArgumentException or PlatformNotSupportedException or UnauthorizedAccessException)
        {
            // Without notifications, looking is enough.
        }
    }

    private void Stir()
    {
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

    /// <summary>Names, lengths and times of everything that a site may be made of.</summary>
    private string Fingerprint()
    {
        var text = new StringBuilder();
        try
        {
            foreach (var path in _folders.Where(Directory.Exists).SelectMany(folder => new FolderWalk(_context, "").Files(folder)).Concat(Settings()))
            {
                var file = new FileInfo(path);
                text.Append(CultureInfo.InvariantCulture, $"{path}|{(file.Exists ? file.Length : -1)}|{file.LastWriteTimeUtc.Ticks}\n");
            }
        }
        catch (Exception error) when (error is CliException or IOException or UnauthorizedAccessException)
        {
            text.Append(error.Message);
        }

        return text.ToString();
    }

    private IEnumerable<string> Settings()
    {
        foreach (var folder in _folders)
        {
            for (var up = folder; up is not null; up = Path.GetDirectoryName(up))
            {
                yield return Path.Combine(up, ".editorconfig");
            }
        }
    }
}
