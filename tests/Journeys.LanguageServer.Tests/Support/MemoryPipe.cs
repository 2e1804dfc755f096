using System.Collections.Concurrent;

namespace Journeys.LanguageServer.Tests.Support;

/// <summary>What is written at one end is read at the other; reading waits until there is something, or the end.</summary>
internal sealed class MemoryPipe : Stream
{
    private readonly BlockingCollection<byte[]> _chunks = [];
    private ReadOnlyMemory<byte> _rest;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Says that nothing more comes.</summary>
    public void Complete() => _chunks.CompleteAdding();

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_rest.IsEmpty)
        {
            if (!_chunks.TryTake(out var next, Timeout.Infinite))
            {
                return 0;
            }

            _rest = next;
        }

        var taken = Math.Min(count, _rest.Length);
        _rest[..taken].CopyTo(buffer.AsMemory(offset));
        _rest = _rest[taken..];
        return taken;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (count > 0)
        {
            _chunks.Add(buffer.AsSpan(offset, count).ToArray());
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
