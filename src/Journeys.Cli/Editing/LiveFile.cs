using Journeys.Cli.Hosting;

namespace Journeys.Cli.Editing;

/// <summary>A file beside the journeys, read anew when it has changed.</summary>
/// <param name="path">The file.</param>
/// <param name="nothing">What holds where it cannot be read, which <c>check</c> tells of.</param>
/// <param name="read">Reads it, also where it is not there.</param>
internal sealed class LiveFile<T>(string path, T nothing, Func<string, T> read)
{
    private readonly Lock _gate = new();
    private (DateTime Written, T Read) _last = (default, nothing);

    /// <summary>What it holds now; the same object as long as it is the same file.</summary>
    public T Now
    {
        get
        {
            try
            {
                var written = File.GetLastWriteTimeUtc(path);
                lock (_gate)
                {
                    if (_last.Written != written)
                    {
                        _last = (written, read(path));
                    }

                    return _last.Read;
                }
            }
            catch (Exception error) when (error is CliException or IOException or UnauthorizedAccessException)
            {
                return nothing;
            }
        }
    }
}
