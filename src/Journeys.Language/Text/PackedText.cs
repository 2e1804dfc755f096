using System.IO.Compression;
using System.Text;

namespace Journeys.Language.Text;

/// <summary>A text in little room: UTF-8 as it was read, or deflated as well (RFC 1951).</summary>
internal sealed class PackedText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _bytes;
    private readonly int _plainLength;

    private PackedText(byte[] bytes, int plainLength, int length, bool isDeflated) =>
        (_bytes, _plainLength, Length, IsDeflated) = (bytes, plainLength, length, isDeflated);

    /// <summary>How long the text is, in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>Whether it takes less room than its bytes.</summary>
    public bool IsDeflated { get; }

    /// <summary>Whether each byte is a letter, so that a part can be read without what stands before it.</summary>
    public bool IsAscii => !IsDeflated && Length == _bytes.Length;

    /// <summary>Takes bytes as they are.</summary>
    /// <param name="bytes">UTF-8, which nobody changes any more.</param>
    /// <exception cref="DecoderFallbackException">They are no UTF-8.</exception>
    public static PackedText OfUtf8(byte[] bytes) => new(bytes, bytes.Length, Strict.GetCharCount(bytes), isDeflated: false);

    /// <summary>Packs a text as small as can be; null where UTF-8 cannot hold it.</summary>
    public static PackedText? TryPack(string content)
    {
        byte[] plain;
        try
        {
            plain = Strict.GetBytes(content);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }

        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(plain, 0, plain.Length);
        }

        return new PackedText(packed.ToArray(), plain.Length, content.Length, isDeflated: true);
    }

    /// <summary>A part of a text of which <see cref="IsAscii"/> holds.</summary>
    public string Slice(int start, int length) => Encoding.ASCII.GetString(_bytes, start, length);

    /// <summary>Where its lines start, of a text that is not deflated.</summary>
    /// <param name="inBytes">What <see cref="FindByteStarts"/> finds.</param>
    public int[] FindLineStarts(int[] inBytes) => LineStarts.OfUtf8(_bytes, inBytes, IsAscii);

    /// <summary>Where its lines start in the bytes, of a text that is not deflated.</summary>
    public int[] FindByteStarts() => LineStarts.InBytes(_bytes);

    /// <summary>A part of a text that is not deflated, between two bytes with which letters begin; no other part is decoded.</summary>
    /// <param name="start">The first byte.</param>
    /// <param name="end">The byte behind the last; null for the end of the text.</param>
    public string Decode(int start, int? end) => Strict.GetString(_bytes, start, (end ?? _bytes.Length) - start);

    /// <summary>The text that was packed.</summary>
    public string Unpack()
    {
        if (!IsDeflated)
        {
            return Strict.GetString(_bytes);
        }

        var plain = new byte[_plainLength];
        using var inflate = new DeflateStream(new MemoryStream(_bytes, writable: false), CompressionMode.Decompress);
        var filled = 0;
        while (filled < plain.Length && inflate.Read(plain, filled, plain.Length - filled) is > 0 and var read)
        {
            filled += read;
        }

        return Strict.GetString(plain, 0, filled);
    }
}
