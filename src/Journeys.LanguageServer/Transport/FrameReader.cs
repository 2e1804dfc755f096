using System.Globalization;
using System.Text;
using Journeys.JsonRpc;

namespace Journeys.LanguageServer.Transport;

/// <summary>
/// Takes messages out of a stream of bytes: header lines, a blank line, then as many bytes as the header says. Nothing that a
/// client sends makes it allocate more than the caps below, and behind a broken header it finds the next sound one by itself.
/// </summary>
internal sealed class FrameReader(Stream stream)
{
    /// <summary>The longest message, in bytes.</summary>
    public const int LongestBody = RpcMessage.Longest;

    /// <summary>The longest header line, in bytes.</summary>
    public const int LongestLine = 8 * 1024;

    /// <summary>The longest header, in bytes.</summary>
    public const int LongestHeader = 64 * 1024;

    private const string LengthField = "content-length";
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _next;
    private int _end;
    private FrameHeader? _begun;

    /// <summary>The next message, or what is wrong with it; null at the end of the stream.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public Frame? Read()
    {
        var header = _begun ?? new FrameHeader();
        _begun = null;
        while (ReadLine() is { } line)
        {
            header.Count(line.Bytes, line.IsTooLong);
            if (line.Text.Length == 0)
            {
                if (!header.IsEmpty)
                {
                    return header.Problem is { } problem ? Frame.Bad(problem) : ReadBody(header.Length);
                }
            }
            else if (NextHeader(header, line.Text) is { } next)
            {
                _begun = next;
                return Frame.Bad(header.Problem!);
            }
            else
            {
                header.Add(line.Text);
            }

            if (header.IsTooLong)
            {
                return Frame.Bad(header.Problem!);
            }
        }

        return null;
    }

    /// <summary>
    /// Where a header is broken, or the rest of a message stands before it that was longer or shorter than it said, the next length
    /// begins a header of its own.
    /// </summary>
    private static FrameHeader? NextHeader(FrameHeader header, string line)
    {
        var start = line.LastIndexOf(LengthField + ":", StringComparison.OrdinalIgnoreCase);
        if (start < 0 || (start == 0 && !header.IsBroken))
        {
            return null;
        }

        header.Fail("The rest of another message stands before a header.");
        var next = new FrameHeader();
        next.Count(line.Length - start, isTooLong: false);
        next.Add(line[start..]);
        return next;
    }

    private Frame? ReadBody(int length)
    {
        var body = new byte[length];
        var filled = Math.Min(length, _end - _next);
        _buffer.AsSpan(_next, filled).CopyTo(body);
        _next += filled;
        while (filled < length)
        {
            var count = stream.Read(body, filled, length - filled);
            if (count == 0)
            {
                return null;
            }

            filled += count;
        }

        return Frame.Of(body);
    }

    /// <summary>One line without its end; of a line that is too long only its last part, which may hold the next header.</summary>
    private (string Text, int Bytes, bool IsTooLong)? ReadLine()
    {
        var line = new List<byte>(64);
        var bytes = 0;
        var isTooLong = false;
        while (NextByte() is { } next)
        {
            bytes = Math.Min(bytes + 1, int.MaxValue - 1);
            if (next == '\n')
            {
                var end = line.Count > 0 && line[^1] == '\r' ? line.Count - 1 : line.Count;
                return (Encoding.Latin1.GetString(line.ToArray(), 0, end), Math.Min(bytes, LongestLine), isTooLong);
            }

            line.Add(next);
            if (line.Count > LongestLine)
            {
                isTooLong = true;
                line.RemoveRange(0, LongestLine / 2);
            }
        }

        return null;
    }

    private byte? NextByte()
    {
        if (_next == _end)
        {
            _next = 0;
            _end = stream.Read(_buffer, 0, _buffer.Length);
            if (_end <= 0)
            {
                _end = 0;
                return null;
            }
        }

        return _buffer[_next++];
    }

    /// <summary>The lines of one header.</summary>
    private sealed class FrameHeader
    {
        private int? _length;
        private int _bytes;
        private string? _problem;
        private bool _isForeign;

        /// <summary>What is wrong with it; null where nothing is.</summary>
        public string? Problem => _problem ?? (_length is null ? "A header lacks Content-Length." : null);

        /// <summary>Whether something in it is wrong, so that a length does not belong to it any more.</summary>
        public bool IsBroken => _problem is not null && !(_isForeign && _length is null);

        /// <summary>Whether no line of it was read yet.</summary>
        public bool IsEmpty { get; private set; } = true;

        /// <summary>Whether more of it is not worth reading.</summary>
        public bool IsTooLong => _bytes > LongestHeader;

        /// <summary>How long the message is.</summary>
        public int Length => _length!.Value;

        public void Fail(string problem) => _problem ??= problem;

        /// <summary>Counts a line.</summary>
        public void Count(int bytes, bool isTooLong)
        {
            _bytes += bytes;
            if (isTooLong || IsTooLong)
            {
                Fail("A header is too long.");
                IsEmpty = false;
            }
        }

        public void Add(string line)
        {
            IsEmpty = false;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var name = colon < 0 ? "" : line[..colon].Trim();
            if (name.Equals(LengthField, StringComparison.OrdinalIgnoreCase))
            {
                ReadLength(line[(colon + 1)..].Trim());
            }
            else if (name.Equals("content-type", StringComparison.OrdinalIgnoreCase))
            {
                ReadType(line[(colon + 1)..]);
            }
            else if (colon <= 0)
            {
                Fail("A header line lacks its colon.");
            }
        }

        private void ReadLength(string text)
        {
            if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            {
                Fail("Content-Length is no number of bytes.");
            }
            else if (length > LongestBody)
            {
                Fail("The message is longer than 16 MiB.");
            }
            else if (_length is { } other && other != length)
            {
                Fail("A header has two lengths.");
            }
            else
            {
                _length = (int)length;
            }
        }

        private void ReadType(string type)
        {
            var start = type.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
            var charset = start < 0 ? "utf-8" : type[(start + 8)..].Trim(' ', '"', ';');
            if (!charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) && !charset.Equals("utf8", StringComparison.OrdinalIgnoreCase))
            {
                _isForeign = _problem is null;
                Fail("Only UTF-8 is understood.");
            }
        }
    }
}
