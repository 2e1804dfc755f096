using System.Buffers;
using System.Text;
using Journeys.Site.Markup;

namespace Journeys.Site.Templates.Compiled;

/// <summary>Bytes that grow at their end: a page is written straight into the encoding that it is published in.</summary>
internal sealed class Utf8Buffer
{
    /// <summary>What a buffer keeps between two pages; a larger page gives its bytes back.</summary>
    private const int MostKept = 1 << 20;

    private byte[] _bytes = new byte[64 << 10];

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes; valid until something is written.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Makes ready for another page.</summary>
    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > MostKept)
        {
            _bytes = new byte[MostKept];
        }
    }

    /// <summary>Adds bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Adds a text; half a surrogate pair becomes U+FFFD, as everywhere.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        const int MostBytesPerCharacter = 3;
        var room = Room(text.Length * MostBytesPerCharacter);
        if (Ascii.FromUtf16(text, room, out var written) != OperationStatus.Done)
        {
            written += Encoding.UTF8.GetBytes(text[written..], room[written..]);
        }

        Length += written;
    }

    /// <summary>Adds pieces of HTML, one after the other.</summary>
    public void Write(HtmlPieces pieces)
    {
        foreach (var part in pieces.Parts)
        {
            Write(part.Text);
            if (part.Place < 0)
            {
                continue;
            }

            switch (pieces[part.Place].ToPrint)
            {
                case string text:
                    Write(text);
                    break;
                case HtmlPieces inner:
                    Write(inner);
                    break;
            }
        }
    }

    /// <summary>Adds a whole number as code writes it.</summary>
    public void Write(int number)
    {
        const int MostDigits = 11;
        System.Buffers.Text.Utf8Formatter.TryFormat(number, Room(MostDigits), out var written);
        Length += written;
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        }

        return _bytes.AsSpan(Length);
    }
}
