using System.Diagnostics.CodeAnalysis;

namespace Journeys.Site.Pages;

/// <summary>
/// Hands files out to many workers. What comes next in a lane may take long to work out (where a claim is spoken of, in thousands of
/// journeys); meanwhile other workers take from another lane, and wait only where nothing else is left.
/// </summary>
internal sealed class FileLanes : IDisposable
{
    private readonly Lane[] _lanes;

    public FileLanes(IEnumerable<IEnumerable<PlannedFile>> lanes) => _lanes = [.. lanes.Select(files => new Lane(files))];

    /// <summary>Takes the next file; false where none is left.</summary>
    /// <param name="worker">The worker's number: neighbours begin with different lanes, so that they seldom need the same things at once.</param>
    /// <param name="file">The file.</param>
    public bool TryTake(int worker, [NotNullWhen(true)] out PlannedFile? file)
    {
        for (var i = 0; i < _lanes.Length; i++)
        {
            if (_lanes[(worker + i) % _lanes.Length].TryTake(TimeSpan.Zero, out file))
            {
                return true;
            }
        }

        for (var i = 0; i < _lanes.Length; i++)
        {
            if (_lanes[(worker + i) % _lanes.Length].TryTake(Timeout.InfiniteTimeSpan, out file))
            {
                return true;
            }
        }

        file = null;
        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => Array.ForEach(_lanes, lane => lane.Dispose());

    private sealed class Lane(IEnumerable<PlannedFile> files) : IDisposable
    {
        private readonly Lock _lock = new();
        private readonly IEnumerator<PlannedFile> _files = files.GetEnumerator();
        private bool _isEmpty;

        public bool TryTake(TimeSpan patience, [NotNullWhen(true)] out PlannedFile? file)
        {
            file = null;
            if (!_lock.TryEnter(patience))
            {
                return false;
            }

            try
            {
                _isEmpty = _isEmpty || !_files.MoveNext();
                file = _isEmpty ? null : _files.Current;
                return file is not null;
            }
            finally
            {
                _lock.Exit();
            }
        }

        public void Dispose() => _files.Dispose();
    }
}
