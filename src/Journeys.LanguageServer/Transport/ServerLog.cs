namespace Journeys.LanguageServer.Transport;

/// <summary>
/// Lines for the one who looks for the cause of something, written by a thread of its own: where nobody reads them the server does not
/// stand still, and what then does not fit is left out.
/// </summary>
internal sealed class ServerLog : IDisposable
{
    private const int MostLines = 1000;
    private readonly TextWriter _writer;
    private readonly object _gate = new();
    private readonly Queue<string> _waiting = new();
    private bool _isClosed;
    private bool _isWriting;

    /// <param name="writer">Where the lines go.</param>
    public ServerLog(TextWriter writer)
    {
        _writer = writer;
        new Thread(Run) { IsBackground = true, Name = "journeys-lsp-log" }.Start();
    }

    /// <summary>Writes a line.</summary>
    public void Write(string line)
    {
        lock (_gate)
        {
            if (_waiting.Count < MostLines)
            {
                _waiting.Enqueue("journeys lsp: " + line);
                Monitor.PulseAll(_gate);
            }
        }
    }

    /// <summary>Waits, not for ever, until everything is written.</summary>
    public void Flush(TimeSpan patience) => Gate.WaitUntil(_gate, patience, () => (_waiting.Count == 0 && !_isWriting) || _isClosed);

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            Monitor.PulseAll(_gate);
        }
    }

    private void Run()
    {
        try
        {
            while (Take() is { } line)
            {
                _writer.WriteLine(line);
                _writer.Flush();
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            Dispose();
        }
    }

    private string? Take()
    {
        lock (_gate)
        {
            _isWriting = false;
            Monitor.PulseAll(_gate);
            while (_waiting.Count == 0 && !_isClosed)
            {
                Monitor.Wait(_gate);
            }

            _isWriting = !_isClosed;
            return _isClosed ? null : _waiting.Dequeue();
        }
    }
}
