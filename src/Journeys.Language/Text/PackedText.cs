using System.IO.Compression;
using System.Text;

namespace Journeys.Language.Text;

/// <summary>A text in little room: UTF-8, deflated (RFC 1951).</summary>
internal sealed class PackedText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _bytes;
    private readonly int _length;

    private PackedText(byte[] bytes, int length) => (_bytes, _length) = (bytes, length);

    /// <summary>Packs a text; null where UTF-8 cannot hold it.</summary>
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

        return new PackedText(packed.ToArray(), plain.Length);
    }

    /// <summary>The text that was packed.</summary>
    public string Unpack()
    {
        var plain = new byte[_length];
        using var inflate = new DeflateStream(new MemoryStream(_bytes, writable: false), CompressionMode.Decompress);
        var filled = 0;
        while (filled < plain.Length && inflate.Read(plain, filled, plain.Length - filled) is > 0 and var read)
        {
            filled += read;
        }

        return Strict.GetString(plain, 0, filled);
    }
}
