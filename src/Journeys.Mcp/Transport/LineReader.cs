using Journeys.JsonRpc;

namespace Journeys.Mcp.Transport;

/// <summary>A line of the client's.</summary>
/// <param name="Bytes">What it holds, without its end; empty where it is too long.</param>
/// <param name="IsTooLong">Whether it was longer than <see cref="LineReader.LongestLine"/>, and so was not kept.</param>
internal sealed record Line(ReadOnlyMemory<byte> Bytes, bool IsTooLong);

/// <summary>
/// Takes lines out of a stream of bytes: a message each. Nothing that a client sends makes it hold more than the longest line, and behind
/// one that is too long it goes on with the next.
/// </summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>The longest message, in bytes.</summary>
    public const int LongestLine = RpcMessage.Longest;

    private const byte LineEnd = (byte)'\n';
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _next;
    private int _end;

    /// <summary>The next line that is not blank; null at the end of the stream.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public Line? Read()
    {
        while (ReadAny() is { } line)
        {
            if (line.IsTooLong || line.Bytes.Span.ContainsAnyExcept(" \t\r"u8))
            {
                return line;
            }
        }

        return null;
    }

    private Line? ReadAny()
    {
        using var kept = new MemoryStream();
        var isTooLong = false;
        var isBegun = false;
        while (Fill())
        {
            isBegun = true;
            var rest = _buffer.AsSpan(_next, _end - _next);
            var end = rest.IndexOf(LineEnd);
            var part = end < 0 ? rest : rest[..end];
            _next += end < 0 ? rest.Length : end + 1;
            isTooLong |= kept.Length + part.Length > LongestLine;
            if (isTooLong)
            {
                kept.SetLength(0);
                kept.Capacity = 0;
            }
            else
            {
                kept.Write(part);
            }

            if (end >= 0)
            {
                return new Line(kept.ToArray(), isTooLong);
            }
        }

        // The last line needs no end.
        return isBegun ? new Line(kept.ToArray(), isTooLong) : null;
    }

    private bool Fill()
    {
        if (_next < _end)
        {
            return true;
        }

        _next = 0;
        _end = Math.Max(0, stream.Read(_buffer, 0, _buffer.Length));
        return _end > 0;
    }
}
