namespace Journeys.Mcp.Transport;

/// <summary>Sends messages, a line each. A client that does not read holds up whoever writes, and so in the end the reading; memory does not grow.</summary>
/// <param name="stream">Where the messages go.</param>
/// <param name="failed">Called where the client no longer takes any.</param>
internal sealed class LineWriter(Stream stream, Action failed)
{
    private readonly Lock _gate = new();
    private bool _isClosed;

    /// <summary>Sends a message.</summary>
    public void Send(byte[] message)
    {
        lock (_gate)
        {
            if (_isClosed)
            {
                return;
            }

            try
            {
                stream.Write([.. message, (byte)'\n']);
                stream.Flush();
            }
            catch (Exception error) when (error is IOException or ObjectDisposedException)
            {
                _isClosed = true;
                failed();
            }
        }
    }
}
