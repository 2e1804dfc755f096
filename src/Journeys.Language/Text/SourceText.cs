namespace Journeys.Language.Text;

/// <summary>One file's text under its path, with its lines found on demand. Immutable; never reads a file itself.</summary>
public sealed class SourceText
{
    private readonly PackedText? _packed;
    private readonly Letters? _letters;
    private WeakReference<Letters>? _lent;

    /// <param name="path">The path to show, relative and with <c>/</c>.</param>
    /// <param name="content">The whole text; a byte order mark, if any, is its first character.</param>
    public SourceText(string path, string content)
    {
        Path = path;
        _letters = new Letters(content);
    }

    private SourceText(string path, PackedText packed, Letters? now)
    {
        Path = path;
        _packed = packed;
        _lent = now is null ? null : new WeakReference<Letters>(now);
    }

    /// <summary>The path to show, relative and with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Content => Unpacked.Content;

    /// <summary>How long the text is, in UTF-16 code units; asking costs nothing.</summary>
    public int Length => _packed?.Length ?? Unpacked.Length;

    /// <summary>The line end that the text uses: CRLF where it has one at all, else LF.</summary>
    public string LineEnd => Unpacked.LineEnd;

    /// <summary>Whether it is kept in little room, and its letters only while somebody reads them.</summary>
    internal bool IsPacked => _packed is not null;

    /// <summary>How many lines the text has; an empty text has one.</summary>
    public int LineCount => Unpacked.LineStarts.Length;

    /// <summary>What is read of the text. A packed text lends it out, and forgets it when nobody reads any more.</summary>
    private Letters Unpacked
    {
        get
        {
            if (_letters is not null)
            {
                return _letters;
            }

            if (Volatile.Read(ref _lent) is { } weak && weak.TryGetTarget(out var lent))
            {
                return lent;
            }

            var letters = new Letters(_packed!);
            Volatile.Write(ref _lent, new WeakReference<Letters>(letters));
            return letters;
        }
    }

    /// <summary>A text as it lies on disk: its bytes are kept, and decoded as long as somebody reads it.</summary>
    /// <param name="path">The path to show, relative and with <c>/</c>.</param>
    /// <param name="bytes">UTF-8, which nobody changes any more.</param>
    /// <exception cref="System.Text.DecoderFallbackException">They are no UTF-8.</exception>
    public static SourceText OfUtf8(string path, byte[] bytes) => new(path, PackedText.OfUtf8(bytes), null);

    /// <summary>
    /// The same text for whoever keeps many and reads few of them: packed, and unpacked as long as somebody reads it. A text that UTF-8
    /// cannot hold (half a surrogate pair) stays as it is.
    /// </summary>
    public SourceText Packed()
    {
        if (_packed is { IsDeflated: true })
        {
            return this;
        }

        var letters = Unpacked;
        return PackedText.TryPack(letters.Content) is { } packed ? new SourceText(Path, packed, letters) : this;
    }

    /// <summary>The line and column of an offset; an offset behind the end counts as the end.</summary>
    public LinePosition PositionOf(int offset)
    {
        var letters = Unpacked;
        offset = Math.Max(0, Math.Min(offset, letters.Length));
        var line = Array.BinarySearch(letters.LineStarts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new LinePosition(line + 1, offset - letters.LineStarts[line] + 1);
    }

    /// <summary>The lines and columns of a span.</summary>
    public LineRange RangeOf(TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    /// <summary>The offset of a line and column counted from 1; a place outside the text is moved to the nearest one inside.</summary>
    public int OffsetOf(LinePosition position)
    {
        if (position.Line < 1)
        {
            return 0;
        }

        if (position.Line > LineCount)
        {
            return Unpacked.Length;
        }

        var line = LineSpan(position.Line);
        return line.Start + Math.Max(0, Math.Min(position.Column - 1, line.Length));
    }

    /// <summary>The span of a line, counted from 1, without its line end.</summary>
    public TextSpan LineSpan(int line)
    {
        var letters = Unpacked;
        var (content, starts) = (letters.Content, letters.LineStarts);
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : content.Length;
        while (end > start && content[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>A part of the text: <paramref name="length"/> code units from <paramref name="start"/>.</summary>
    internal string Slice(int start, int length) =>
        _packed is { IsAscii: true } ? _packed.Slice(start, length) : Content.Substring(start, length);

    /// <summary>The text of a line, counted from 1, without its line end.</summary>
    public string LineText(int line)
    {
        if (Unpacked.OneLine(line) is { } read)
        {
            return read;
        }

        var span = LineSpan(line);
        return Content.Substring(span.Start, span.Length);
    }

    /// <summary>The text as it is read, with where its lines start; each of both is made when somebody asks for it.</summary>
    private sealed class Letters
    {
        private readonly PackedText? _packed;
        private string? _content;
        private int[]? _lineStarts;
        private int[]? _byteStarts;
        private string? _lineEnd;

        public Letters(string content) => (_content, Length) = (content, content.Length);

        public Letters(PackedText packed) => (_packed, Length) = (packed, packed.Length);

        public int Length { get; }

        public string Content => _content ??= _packed!.Unpack();

        public int[] LineStarts => _lineStarts ??= IsReadInParts ? _packed!.FindLineStarts(ByteStarts) : Text.LineStarts.Of(Content);

        /// <summary>Whether nobody has asked for the whole text yet, and a part can be read without it.</summary>
        private bool IsReadInParts => _content is null && _packed is { IsDeflated: false };

        private int[] ByteStarts => _byteStarts ??= _packed!.FindByteStarts();

        /// <summary>A line without its line end, where it can be read without the whole text; null where it cannot.</summary>
        public string? OneLine(int line)
        {
            return IsReadInParts
                ? _packed!.Decode(ByteStarts[line - 1], line < ByteStarts.Length ? ByteStarts[line] : null).TrimEnd('\n', '\r')
                : null;
        }

        public string LineEnd => _lineEnd ??= Content.Contains("\r\n") ? "\r\n" : "\n";
    }
}
